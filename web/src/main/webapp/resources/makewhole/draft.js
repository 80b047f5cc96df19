/* MakeWhole: typed work survives. Declared with data attributes, like everything in makewhole.js.

   data-draft          a form whose fields are kept at the server as they are typed; what was kept is offered when the
                       page is opened again. Passwords, files, hidden fields outside of sheets and what carries
                       data-draft-never are not.
   data-draft-box      of the template: whose page it is, and what is said (templates/draft.xhtml)                      */
(() => {
  "use strict";

  const SENT = "makewhole-draft-sent";
  const ANSWERED = "makewhole-draft-answered";
  const QUIET = 1500;
  const RETRY = 15000;
  const box = document.querySelector("[data-draft-box]");

  /* A page for nobody in answer to a form: the sign-in page, an error. What was sent did not arrive. */
  if (!box) {
    sessionStorage.removeItem(SENT);
    return;
  }

  const page = box.dataset.draftPage;
  const form = () => document.querySelector("form[data-draft]");
  /* An answer to a form is a redirection, which the browser counts. A page that is opened anew, or gone back to, after
     a form broke off on its way says nothing of it. */
  const redirected = () => (performance.getEntriesByType("navigation")[0]?.redirectCount || 0) > 0;
  const parameters = (id) => new URLSearchParams({ page, form: id });
  const ask = (method, text, where = "") =>
    fetch(box.dataset.draftPath + where, {
      method,
      body: text,
      headers: { "X-Makewhole-Person": box.dataset.draftPerson },
      redirect: "manual",
      keepalive: Boolean(text) && String(text).length < 60000
    });

  const say = (which) =>
    box.querySelectorAll("[data-draft-says]").forEach((one) => {
      one.hidden = one.dataset.draftSays !== which;
    });

  /* ---- what was sent and has arrived is not kept any longer ---- */
  const sent = sessionStorage.getItem(SENT);
  const answered = sessionStorage.getItem(ANSWERED) === sent;
  const arrived = sent && box.dataset.draftPostback !== "true" && (answered || redirected());
  sessionStorage.removeItem(SENT);
  sessionStorage.removeItem(ANSWERED);
  if (arrived) {
    ask("POST", new URLSearchParams(sent)).catch(() => {});
  }
  if (!form()) {
    return;
  }
  const own = parameters(form().id);

  /* ---- fields ---- */
  const kept = (field) =>
    field.name &&
    (field.type !== "hidden" || field.closest("[data-sheet]")) &&
    !["password", "file", "submit", "button", "image", "reset"].includes(field.type) &&
    !field.closest("[data-draft-never]");
  const read = () => {
    const fields = {};
    [...form().elements].filter(kept).forEach((field) => {
      if (field.type === "checkbox" || field.type === "radio") {
        fields[field.name] = fields[field.name] || [];
        if (field.checked) {
          fields[field.name].push(field.value);
        }
      } else {
        fields[field.name] = field.value;
      }
    });
    return fields;
  };
  const write = (field, value) => {
    const sheet = field.type === "hidden" ? field.closest("[data-sheet]") : null;
    if (sheet) {
      /* A sheet reads its field when it comes into the page. */
      field.setAttribute("value", value);
      sheet.replaceWith(sheet.cloneNode(true));
      return;
    }
    if (Array.isArray(value)) {
      field.checked = value.includes(field.value);
    } else {
      field.value = value;
    }
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const isSo = (field, value) => (Array.isArray(value) ? field.checked === value.includes(field.value) : field.value === value);

  /* ---- keeping ---- */
  const waiting = new Map();
  let timer = 0;
  let wasOut = false;
  let stopped = false;
  const later = (delay) => {
    clearTimeout(timer);
    timer = stopped ? 0 : setTimeout(keep, delay);
  };
  const keep = async () => {
    clearTimeout(timer);
    timer = 0;
    if (stopped || !form()) {
      return;
    }
    const text = parameters(own.get("form"));
    text.set("title", document.querySelector("h1")?.textContent.trim() || document.title);
    text.set("typed", JSON.stringify(read()));
    try {
      const answer = await ask("POST", text);
      if (answer.type === "opaqueredirect" || answer.status === 401) {
        wasOut = true;
        say("out");
        later(RETRY);
      } else if (answer.status === 403) {
        stopped = true;
        say("other");
      } else if (answer.ok && wasOut) {
        stopped = true;
        say("again");
      } else if (!answer.ok && answer.status !== 413) {
        later(RETRY);
      }
    } catch (unreachable) {
      later(RETRY);
    }
  };
  const typed = (event) => {
    if (event.target.form?.matches("form[data-draft]") && kept(event.target)) {
      if (event.isTrusted) {
        waiting.clear();
      }
      later(QUIET);
    }
  };
  document.addEventListener("input", typed);
  document.addEventListener("change", typed);
  document.addEventListener("makewhole:sheet", (event) => event.target.closest("form[data-draft]") && later(QUIET));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer) {
      keep();
    } else if (document.visibilityState === "visible" && wasOut && !stopped) {
      keep();
    }
  });

  /* Who sends over a weak connection has all of it kept before. */
  document.addEventListener("makewhole:keep", (event) => {
    event.detail.kept = keep();
  });

  /* ---- sending ---- */
  const leaves = () => {
    clearTimeout(timer);
    timer = 0;
    sessionStorage.setItem(SENT, own.toString());
  };
  document.addEventListener("submit", (event) => {
    if (event.target.matches("form[data-draft]") && !event.defaultPrevented) {
      leaves();
    }
  });
  window.jQuery?.(document).on("pfAjaxComplete", (event, request) => {
    if (/<redirect /.test(request?.responseText || "")) {
      leaves();
      sessionStorage.setItem(ANSWERED, own.toString());
    }
  });

  /* ---- offering: a field that comes later, in answer to a choice, is filled when it comes,
     until the person goes on typing; three times at most, since the server may write a value in its own way ---- */
  const fill = () => {
    const found = form();
    if (!found || waiting.size === 0) {
      return;
    }
    [...found.elements].filter(kept).forEach((field) => {
      const one = waiting.get(field.name);
      if (one && one.left > 0 && !isSo(field, one.value)) {
        one.left -= 1;
        write(field, one.value);
      }
    });
  };
  const offer = async () => {
    const answer = await ask("GET", undefined, "?" + own);
    if (answer.status !== 200) {
      return;
    }
    const fields = await answer.json();
    say("offer");
    box.querySelector("[data-draft-restore]").addEventListener("click", () => {
      say(null);
      Object.entries(fields).forEach(([name, value]) => waiting.set(name, { value, left: 3 }));
      fill();
      new MutationObserver(fill).observe(document.body, { childList: true, subtree: true });
      form().querySelector("input:not([type='hidden']), select, textarea")?.focus();
    });
    box.querySelector("[data-draft-discard]").addEventListener("click", () => {
      say(null);
      ask("POST", own).catch(() => {});
    });
  };
  if (box.dataset.draftPostback !== "true" && !(arrived && sent === own.toString())) {
    offer().catch(() => {});
  }
})();
