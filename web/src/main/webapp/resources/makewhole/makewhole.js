/* MakeWhole: the little that a page does by itself. Everything is declared with data attributes and works on what
   Ajax puts into the page later, because listeners sit on the document.

   data-theme-choice="light|dark|system"   a button that sets and remembers the theme
   data-nav-toggle / data-nav-close        open and close the navigation on a narrow screen
   data-search                             the field that "/" goes to
   data-dialog="id"                        a button that opens the native dialog of that id
   data-dialog-close                       a button that closes the dialog around it
   data-dismiss                            a button that removes the notice around it
   data-submit-once                        a form that is sent only once (not for Ajax)
   data-most-bytes, data-too-large         on a file field: the limit, and what is said of a larger file
   data-print                              a button that prints the page
   data-again                              a button that asks for the page once more, with what was sent to it
   data-leave, data-leave-to               a button that leaves at once: what signs out, and where to go; Shift three times does it, too */
(() => {
  "use strict";

  const root = document.documentElement;
  const on = (type, selector, handle) =>
    document.addEventListener(type, (event) => {
      const target = event.target instanceof Element ? event.target.closest(selector) : null;
      if (target) {
        handle(target, event);
      }
    });

  /* ---- theme: kept in a cookie, so that the server writes it into the next page and nothing flickers ---- */
  const showTheme = () => {
    const chosen = root.dataset.theme || "system";
    document.querySelectorAll("[data-theme-choice]").forEach((button) => {
      button.setAttribute("aria-pressed", String(button.dataset.themeChoice === chosen));
    });
  };

  on("click", "[data-theme-choice]", (button) => {
    const choice = button.dataset.themeChoice;
    const known = choice === "light" || choice === "dark";
    root.dataset.theme = known ? choice : "";
    const secure = location.protocol === "https:" ? "; Secure" : "";
    const age = known ? 31536000 : 0;
    document.cookie = `makewhole-theme=${known ? choice : ""}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
    showTheme();
    document.dispatchEvent(new CustomEvent("makewhole:theme", { detail: { choice } }));
  });

  /* ---- navigation on a narrow screen ---- */
  const openNavigation = (open) => {
    root.classList.toggle("nav-open", open);
    const toggle = document.querySelector("[data-nav-toggle]");
    if (toggle) {
      toggle.setAttribute("aria-expanded", String(open));
      (open ? document.querySelector(".side a") : toggle).focus();
    }
  };
  on("click", "[data-nav-toggle]", () => openNavigation(!root.classList.contains("nav-open")));
  on("click", "[data-nav-close]", () => openNavigation(false));

  /* ---- dialogs, notices, menus, print ---- */
  on("click", "[data-dialog]", (button) => document.getElementById(button.dataset.dialog)?.showModal());
  on("click", "[data-dialog-close]", (button) => button.closest("dialog")?.close());
  on("click", "[data-dismiss]", (button) => button.closest(".notice")?.remove());
  on("click", "[data-print]", () => window.print());
  on("click", "[data-again]", () => location.reload());
  document.addEventListener("click", (event) => {
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  /* ---- keyboard ---- */
  const typing = (element) => element.matches?.("input, textarea, select, [contenteditable]");

  const visiblePrimeFacesDialog = () =>
    [...document.querySelectorAll(".ui-dialog")].filter((dialog) => dialog.offsetParent !== null || dialog.offsetHeight).pop();

  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
      const search = document.querySelector("[data-search]");
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    }
    if (event.key === "Escape") {
      const menu = document.querySelector("details.menu[open]");
      const dialog = visiblePrimeFacesDialog();
      if (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      } else if (dialog) {
        dialog.querySelector(".ui-dialog-titlebar-close")?.click();
      } else if (root.classList.contains("nav-open")) {
        openNavigation(false);
      }
    }
  });

  /* ---- leaving at once: nothing of the page stays on the screen or one step back ---- */
  const leave = (button) => {
    root.hidden = true;
    document.title = "\u200b";
    fetch(button.dataset.leave, { method: "POST", keepalive: true, credentials: "same-origin" }).catch(() => {});
    location.replace(button.dataset.leaveTo);
  };
  on("click", "[data-leave]", leave);

  let shifts = [];
  document.addEventListener("keyup", (event) => {
    const button = document.querySelector("[data-leave]");
    shifts = event.key === "Shift" ? [...shifts.slice(-2), event.timeStamp] : [];
    if (button && shifts.length === 3 && shifts[2] - shifts[0] < 1500) {
      leave(button);
    }
  });

  /* ---- a form is sent once ---- */
  on("submit", "form[data-submit-once]", (form, event) => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    event.submitter?.setAttribute("aria-busy", "true");
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => {
      delete form.dataset.sent;
      form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
    });
  });

  /* ---- choosing a file: it may be dropped anywhere on the field; one that is too large is not sent ---- */
  const checkSize = (input) => {
    const tooLarge = [...input.files].some((file) => file.size > Number(input.dataset.mostBytes));
    input.setCustomValidity(tooLarge ? input.dataset.tooLarge : "");
    if (tooLarge) {
      input.reportValidity();
    }
  };
  on("change", "input[data-most-bytes]", checkSize);
  ["dragenter", "dragover"].forEach((type) =>
    on(type, ".drop", (zone, event) => {
      event.preventDefault();
      zone.classList.add("over");
    })
  );
  on("dragleave", ".drop", (zone, event) => {
    if (!zone.contains(event.relatedTarget)) {
      zone.classList.remove("over");
    }
  });
  on("drop", ".drop", (zone, event) => {
    event.preventDefault();
    zone.classList.remove("over");
    const input = zone.querySelector("input[type='file']");
    if (input && event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });

  /* ---- charts: colours and type from the tokens; extender="makewholeChart" on p:chart.
     A data set takes the token named in its own backgroundColor, written as "stage-paid", "accent"... ---- */
  const token = (name) => getComputedStyle(root).getPropertyValue(`--${name}`).trim();

  window.makewholeChart = function makewholeChart() {
    const config = this.cfg.config;
    const options = (config.options = config.options || {});
    (config.data?.datasets || []).forEach((set) => {
      set.makewholeToken = set.makewholeToken || (Array.isArray(set.backgroundColor) ? "" : set.backgroundColor) || "accent";
      const colour = token(set.makewholeToken) || set.makewholeToken;
      set.backgroundColor = colour;
      set.borderColor = colour;
      if ((set.type || config.type) === "bar") {
        set.borderRadius = 2;
        set.maxBarThickness = 44;
        set.categoryPercentage = 0.6;
      } else {
        Object.assign(set, { borderWidth: 2, pointRadius: 2, tension: 0.2 });
      }
    });
    options.responsive = true;
    options.maintainAspectRatio = false;
    options.animation = false;
    options.color = token("ink-soft");
    options.font = { family: getComputedStyle(document.body).fontFamily, size: 12 };
    options.locale = root.lang || "en";
    const scales = (options.scales = options.scales || { x: {}, y: {} });
    Object.entries(scales).forEach(([name, scale]) => {
      const axes = Array.isArray(scale) ? scale : [scale];
      axes.forEach((axis) => {
        axis.ticks = { ...axis.ticks, color: token("ink-soft") };
        axis.border = { display: false };
        axis.grid = { ...axis.grid, color: token("line"), display: name !== "x" };
      });
    });
  };

  const repaintCharts = () => {
    const widgets = window.PrimeFaces?.widgets || {};
    Object.values(widgets).filter((w) => w?.canvas && w.chart && w.cfg?.extender === window.makewholeChart).forEach((w) => {
      window.makewholeChart.call(w);
      w.chart.destroy();
      w._render();
    });
  };
  document.addEventListener("makewhole:theme", repaintCharts);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaintCharts);

  /* ---- what has to be done again after each change of the page ---- */
  const labelCells = () => {
    document.querySelectorAll("table.cards:not([data-labelled])").forEach((table) => {
      table.dataset.labelled = "true";
      const heads = [...table.querySelectorAll("thead tr:last-child > *")].map((cell) => cell.textContent.trim());
      table.querySelectorAll("tbody tr, tfoot tr").forEach((row) => {
        let column = 0;
        [...row.children].forEach((cell) => {
          if (!cell.dataset.label && heads[column] && cell.colSpan === 1) {
            cell.dataset.label = heads[column];
          }
          column += cell.colSpan;
        });
      });
    });
  };

  const echoDate = (input) => {
    const label = input.id && document.querySelector(`label[for="${CSS.escape(input.id)}"]`);
    if (!label) {
      return;
    }
    const echo = label.querySelector(".field-echo") || label.appendChild(document.createElement("span"));
    echo.className = "field-echo";
    echo.setAttribute("aria-hidden", "true");
    const written = new Intl.DateTimeFormat(root.lang || "en", {
      day: "numeric", month: "short", year: "numeric", timeZone: "UTC",
    });
    const part = Object.fromEntries(written.formatToParts(input.valueAsDate ?? 0).map((p) => [p.type, p.value]));
    const shown = input.valueAsDate ? `${part.day} ${part.month.replace(".", "")} ${part.year}` : "";
    if (echo.textContent !== shown) {
      echo.textContent = shown;
    }
  };
  on("input", "input[type='date']", echoDate);

  let planned = false;
  const refresh = () => {
    planned = false;
    labelCells();
    document.querySelectorAll("label + * input[type='date'], label + input[type='date']").forEach(echoDate);
  };
  const plan = () => {
    if (!planned) {
      planned = true;
      requestAnimationFrame(refresh);
    }
  };

  const start = () => {
    showTheme();
    refresh();
    document.querySelector("main [aria-invalid='true']")?.focus();
    new MutationObserver(plan).observe(document.body, { childList: true, subtree: true });
  };
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
