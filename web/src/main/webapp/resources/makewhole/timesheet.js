/* MakeWhole: a worker's weeks. What a sheet of weeks, payments or other pay knows of its own, the strip that shows what
   is missing, filling in by a pattern, and working it out as one goes.

   data-sheet="weeks|periods|workers"   kinds of sheet.js; periods is for payments and other pay from one day to another, workers
                                for a line for each worker
   data-first-day="selector"     on the weeks: the field with the number of the day on which the workweek begins, 1 Monday
   data-first-week, data-today   on the weeks: the first week of an empty sheet; the last day there can be
   data-heat                     the box of the strip, with data-heat-texts; data-terms: the list of terms
   data-pattern-apply            a button that fills in what [data-pattern-cells] plans; data-pattern-replace: the box
   data-live="selector"          the form: the button to press some time after a change; data-live-state: what is said   */
(() => {
  "use strict";

  const entry = window.MakewholeEntry;
  const { kinds, of, byKind } = window.MakewholeSheets;
  const language = document.documentElement.lang || "en";
  const later = kinds.later;
  const DAY_IN_MS = 86400000;
  const DAYS = ["d1", "d2", "d3", "d4", "d5", "d6", "d7"];
  const between = (from, until) => Math.round((Date.parse(until) - Date.parse(from)) / DAY_IN_MS);
  const weekday = (day) => new Date(Date.parse(day)).getUTCDay() || 7;
  const written = (day, more = {}) => {
    const format = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC", ...more });
    const part = Object.fromEntries(format.formatToParts(Date.parse(day)).map((p) => [p.type, p.value.replace(".", "")]));
    return [part.weekday, part.day, part.month, part.year].filter(Boolean).join(" ");
  };
  const dayName = (number, style = "short") =>
    new Intl.DateTimeFormat(language, { weekday: style, timeZone: "UTC" }).format(Date.UTC(2024, 0, number)).replace(".", "");

  /* ---- weeks ---- */
  const firstDay = (sheet) => Number(document.querySelector(sheet.box.dataset.firstDay)?.value || 1);
  const startOf = (sheet, day) => later(day, -((weekday(day) - firstDay(sheet) + 7) % 7));
  const daysGiven = (sheet, row) => DAYS.some((key) => sheet.get(row, key) !== "");

  const hoursOf = (sheet, row) => {
    const total = sheet.get(row, "total");
    const cells = total ? [total] : DAYS.map((key) => sheet.get(row, key)).filter(Boolean);
    return cells.map(entry.hours).reduce(
      (sum, one) => ({ likely: sum.likely + one.likely, low: sum.low + one.low, high: sum.high + one.high, given: true }),
      { likely: 0, low: 0, high: 0, given: false }
    );
  };

  kinds.weeks = {
    given: "week",
    view: (sheet) => (sheet.rows.some((cells, row) => daysGiven(sheet, row)) ? "days" : "weeks"),
    newRow: (sheet, before) => {
      const cells = sheet.columns.map(() => "");
      const at = sheet.indexOf("week");
      const last = before?.[at];
      cells[at] = last && !last.startsWith("!") ? later(last, 7) : before ? "" : sheet.box.dataset.firstWeek || "";
      return cells;
    },
    start: (sheet) => {
      kinds.weeks.nameDays(sheet);
      kinds.weeks.viewed(sheet);
    },
    viewed: (sheet) =>
      sheet.box.querySelectorAll("[data-sheet-do='view']").forEach((button) => {
        button.setAttribute("aria-pressed", String(button.dataset.sheetView === sheet.view));
      }),
    nameDays: (sheet) => {
      DAYS.forEach((key, i) => {
        const column = sheet.columns[sheet.indexOf(key)];
        column.head = dayName(((firstDay(sheet) - 1 + i) % 7) + 1);
      });
      sheet.heads();
    },
    describe: (sheet, row, column) => {
      const week = sheet.get(row, "week");
      if (!week || column.key === "week") {
        return sheet.text("ofRow", row + 1, column.head);
      }
      const day = DAYS.indexOf(column.key);
      return day < 0 ? sheet.text("ofWeek", written(week), column.head) : written(later(week, day), { weekday: "short" });
    },
    derived: (sheet, row, column) =>
      column.key === "total" && daysGiven(sheet, row) ? sheet.figure(hoursOf(sheet, row).likely) : "",
    check: (sheet, add) => {
      const known = new Map();
      sheet.rows.forEach((cells, row) => {
        const week = sheet.get(row, "week");
        const empty = sheet.isBlank(row);
        if (!week) {
          if (!empty && !cells[0].startsWith("!")) {
            add(row, "week", sheet.text("problem.noWeek"));
          }
          return;
        }
        if (sheet.get(row, "total") && daysGiven(sheet, row)) {
          add(row, "total", sheet.text("problem.both"));
        }
        if (empty) {
          return;
        }
        if (weekday(week) !== firstDay(sheet)) {
          add(row, "week", sheet.text("problem.weekday", dayName(weekday(week), "long"), dayName(firstDay(sheet), "long")));
        } else if (known.has(week)) {
          add(row, "week", sheet.text("problem.twice", known.get(week) + 1));
        } else if (week > sheet.box.dataset.today) {
          add(row, "week", sheet.text("problem.future"));
        }
        known.set(week, known.get(week) ?? row);
      });
    },
    /* Dates pasted into an empty sheet say on which day the workweek begins. */
    pasting: (sheet, block, place) => {
      const field = document.querySelector(sheet.box.dataset.firstDay);
      const dates = block.map((line) => line[0]);
      const order = entry.dates(dates);
      const days = dates.map((text) => entry.read("date", text, { language, order }).value).filter(Boolean);
      const same = days.length > 0 && days.every((day) => weekday(day) === weekday(days[0]));
      if (field && place.column === 0 && same && sheet.rows.every((cells, row) => sheet.isBlank(row))) {
        field.value = String(weekday(days[0]));
        kinds.weeks.nameDays(sheet);
      }
    },
    summary: (sheet) => {
      const all = sheet.rows.map((cells, row) => hoursOf(sheet, row)).filter((hours) => hours.given);
      const sum = (key) => all.reduce((total, hours) => total + hours[key], 0);
      const paid = sheet.rows.reduce((total, cells, row) => total + Number(sheet.get(row, "paid") || 0), 0);
      const range = sum("low") < sum("high") ? ` (${sheet.figure(sum("low"))}\u2013${sheet.figure(sum("high"))})` : "";
      return all.length ? sheet.text("weeks.sum", all.length, `${sheet.figure(sum("likely"))}${range}`, entry.show("money", String(Math.round(paid * 1000) / 1000), { language, currency: sheet.currency })) : "";
    }
  };

  kinds.periods = {
    grows: true,
    start: (sheet) => {
      const fold = sheet.box.closest("details");
      if (fold && sheet.rows.some((cells, row) => !sheet.isBlank(row))) {
        fold.open = true;
      }
    },
    describe: (sheet, row, column) => sheet.text("ofRow", row + 1, column.head),
    check: (sheet, add) =>
      sheet.rows.forEach((cells, row) => {
        const [from, until] = [sheet.get(row, "from"), sheet.get(row, "until")];
        if (from && until && until < from) {
          add(row, "until", sheet.text("problem.backwards"));
        }
        const missing = cells.some((cell) => cell !== "")
          ? ["kind", "from", "until", "amount"].filter((key) => sheet.indexOf(key) >= 0 && cells[sheet.indexOf(key)] === "")
          : [];
        const editing = row === sheet.active.row && sheet.box.contains(document.activeElement);
        if (!editing) {
          missing.forEach((key) => add(row, key, sheet.text("problem.missing")));
        }
      }),
    summary: (sheet) => {
      const sums = sheet.rows.map((cells, row) => Number(sheet.get(row, "amount") || 0)).filter((amount) => amount);
      return sums.length ? sheet.text("sum", sheet.figure(sums.reduce((one, other) => one + other, 0)), sums.length) : "";
    }
  };

  kinds.workers = {
    grows: true,
    describe: (sheet, row, column) => sheet.text("ofWorker", sheet.get(row, "name") || row + 1, column.head),
    check: (sheet, add) =>
      sheet.rows.forEach((cells, row) => {
        const [from, until] = [sheet.get(row, "from"), sheet.get(row, "until")];
        if (from && until && until < from) {
          add(row, "until", sheet.text("problem.backwards"));
        }
        const editing = row === sheet.active.row && sheet.box.contains(document.activeElement);
        if (!editing && cells.some((cell) => cell !== "") && cells[sheet.indexOf("name")] === "") {
          add(row, "name", sheet.text("problem.missing"));
        }
      }),
    summary: (sheet) => {
      const named = sheet.rows.filter((cells) => cells[sheet.indexOf("name")] !== "").length;
      return named ? sheet.text("workers.sum", named) : "";
    }
  };

  /* ---- the strip: each week as three marks, for hours, pay and agreed terms; full is there, hollow is missing ---- */
  const LANES = ["hours", "pay", "contract"];

  const termsNow = () =>
    [...document.querySelectorAll("[data-terms]")].map((box) => {
      const valueOf = (name) => box.querySelector(`[id$=':${name}']`)?.value || "";
      return { from: valueOf("from"), until: valueOf("until"), agreed: valueOf("rate") !== "" };
    });

  const known = (weeks) => {
    const periods = ["payments", "extras"].map((id) => of(document.querySelector(`[data-sheet][id$='${id}']`))).filter(Boolean);
    const stretches = (sheet) =>
      sheet.rows
        .map((cells, row) => ({ from: sheet.get(row, "from"), until: sheet.get(row, "until") }))
        .filter(({ from, until }) => from && until && from <= until);
    const rows = new Map();
    weeks.rows.forEach((cells, row) => {
      const week = weeks.get(row, "week");
      if (week && !weeks.isBlank(row)) {
        rows.set(startOf(weeks, week), row);
      }
    });
    const payments = periods.length ? stretches(periods[0]) : [];
    return { rows, payments, terms: termsNow() };
  };

  const survey = (weeks) => {
    const { rows, payments, terms } = known(weeks);
    const starts = [...rows.keys(), ...payments.flatMap(({ from, until }) => [startOf(weeks, from), startOf(weeks, until)])].sort();
    if (starts.length === 0) {
      return [];
    }
    const all = [];
    for (let week = starts[0]; week <= starts[starts.length - 1] && all.length < 1500; week = later(week, 7)) {
      const row = rows.get(week);
      const end = later(week, 6);
      const covers = ({ from, until }) => (!from || from <= end) && (!until || until >= week);
      const there = {
        hours: row !== undefined && hoursOf(weeks, row).given,
        pay: (row !== undefined && weeks.get(row, "paid") !== "") || payments.some(covers),
        contract: terms.some((one) => one.agreed && covers(one))
      };
      all.push({ week, missing: LANES.filter((lane) => !there[lane]) });
    }
    return all;
  };

  const runs = (weeks) => {
    const found = [];
    weeks.forEach((week) => {
      const last = found[found.length - 1];
      if (last && later(last.until, 7) === week) {
        last.until = week;
      } else {
        found.push({ from: week, until: week });
      }
    });
    return found;
  };

  const jump = (weeks, { week, missing }) => {
    if (missing[0] === "contract") {
      document.querySelector("[data-terms] [id$=':from']")?.focus();
      return;
    }
    let row = weeks.rows.findIndex((cells, i) => weeks.get(i, "week") === week);
    if (row < 0) {
      const at = weeks.rows.findIndex((cells, i) => weeks.get(i, "week") > week);
      row = at < 0 ? weeks.rows.length : at;
      const fresh = weeks.columns.map((column) => (column.key === "week" ? week : ""));
      weeks.commit([...weeks.rows.slice(0, row), fresh, ...weeks.rows.slice(row)]);
    }
    const column = missing[0] === "pay" ? "paid" : weeks.view === "days" ? "d1" : "total";
    weeks.go(row, weeks.indexOf(column));
    weeks.box.scrollIntoView({ block: "nearest" });
  };

  const heat = () => {
    const box = document.querySelector("[data-heat]");
    const weeks = byKind("weeks");
    if (!box || !weeks) {
      return;
    }
    const texts = JSON.parse(box.dataset.heatTexts);
    const fill = (key, ...parts) => parts.reduce((text, part, i) => text.replace(`{${i}}`, part), texts[key]);
    const all = survey(weeks);
    const drawn = JSON.stringify(all);
    if (box.dataset.drawn === drawn) {
      return;
    }
    box.dataset.drawn = drawn;
    box.hidden = all.length === 0;
    const strip = box.querySelector(".heat-strip");
    const current = Number(strip.querySelector("[tabindex='0']")?.dataset.week || 0);
    const years = new Map();
    all.forEach((one, i) => {
      const year = one.week.slice(0, 4);
      const line = years.get(year) || years.set(year, document.createElement("div")).get(year);
      line.className = "heat-year";
      line.dataset.year = year;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "heat-week";
      button.dataset.week = i;
      button.tabIndex = i === Math.min(current, all.length - 1) ? 0 : -1;
      const gone = one.missing.map((lane) => texts[lane]).join(", ");
      button.setAttribute("aria-label", gone ? fill("weekMissing", written(one.week), gone) : fill("weekFull", written(one.week)));
      button.title = button.getAttribute("aria-label");
      button.style.setProperty("--week", Math.floor(between(`${year}-01-01`, one.week) / 7) + 1);
      button.append(...LANES.map((lane) => {
        const mark = document.createElement("span");
        mark.className = one.missing.includes(lane) ? "gone" : "there";
        return mark;
      }));
      button.addEventListener("click", () => jump(weeks, one));
      line.append(button);
    });
    strip.replaceChildren(...years.values());
    const list = LANES.map((lane) => {
      const without = all.filter((one) => one.missing.includes(lane)).map((one) => one.week);
      const item = document.createElement("li");
      const name = texts[lane];
      const shown = runs(without);
      const spans = shown.slice(0, 6).map(({ from, until }) => `${written(from)} \u2013 ${written(later(until, 6))}`);
      const more = shown.length > 6 ? ` ${fill("more", shown.length - 6)}` : "";
      item.textContent = without.length ? `${fill("laneMissing", name, without.length, all.length)} ${spans.join("; ")}${more}` : fill("laneFull", name, all.length);
      return item;
    });
    box.querySelector(".heat-list").replaceChildren(...list);
    const gaps = all.filter((one) => one.missing.length).length;
    box.querySelector(".heat-summary").textContent = gaps ? fill("some", gaps, all.length) : fill("none", all.length);
  };

  document.addEventListener("keydown", (event) => {
    const button = event.target instanceof Element ? event.target.closest(".heat-week") : null;
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 52, ArrowUp: -52, Home: -Infinity, End: Infinity }[event.key];
    if (button && step) {
      const all = [...document.querySelectorAll(".heat-week")];
      const next = all[Math.min(Math.max(all.indexOf(button) + step, 0), all.length - 1)];
      event.preventDefault();
      button.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }
  });

  /* ---- a pattern: the server plans the days, here they are filled in, as one step that can be taken back ---- */
  const planned = () => {
    const plan = document.querySelector("[data-pattern-cells]");
    return plan ? JSON.parse(plan.dataset.patternCells) : {};
  };
  const filledDays = (weeks, plan) => {
    const rows = new Map(weeks.rows.map((cells, row) => [weeks.get(row, "week"), row]));
    return Object.keys(plan).filter((day) => {
      const week = startOf(weeks, day);
      const row = rows.get(week);
      return row !== undefined && (weeks.get(row, "total") !== "" || weeks.rows[row][weeks.indexOf(DAYS[between(week, day)])] !== "");
    });
  };
  const apply = () => {
    const weeks = byKind("weeks");
    const plan = planned();
    const replace = document.querySelector("[data-pattern-replace] input")?.checked;
    const kept = new Set(replace ? [] : filledDays(weeks, plan));
    const rows = new Map();
    const others = [];
    weeks.rows.forEach((cells, row) => {
      const week = weeks.get(row, "week");
      if (week && !rows.has(week)) {
        rows.set(week, [...cells]);
      } else if (!weeks.isBlank(row)) {
        others.push(cells);
      }
    });
    let filled = 0;
    let first = null;
    Object.entries(plan).forEach(([day, cell]) => {
      if (kept.has(day)) {
        return;
      }
      const week = startOf(weeks, day);
      const cells = rows.get(week) || weeks.columns.map((column) => (column.key === "week" ? week : ""));
      cells[weeks.indexOf(DAYS[between(week, day)])] = cell;
      if (replace) {
        cells[weeks.indexOf("total")] = "";
      }
      rows.set(week, cells);
      filled += 1;
      first = first && first < week ? first : week;
    });
    const planWeeks = Object.keys(plan).map((day) => startOf(weeks, day)).sort();
    const inUse = [...rows].filter(([week, cells]) =>
      cells.some((cell, i) => cell !== "" && weeks.columns[i].key !== "week") || (week >= planWeeks[0] && week <= planWeeks[planWeeks.length - 1]));
    const sorted = inUse.sort(([one], [other]) => one.localeCompare(other)).map(([, cells]) => cells);
    weeks.commit([...sorted, ...others]);
    weeks.show("days");
    const row = weeks.rows.findIndex((cells, i) => weeks.get(i, "week") === first);
    document.querySelector("[data-pattern-apply]").closest("dialog").close();
    weeks.go(Math.max(row, 0), weeks.indexOf("d1"));
    weeks.say([weeks.text("patternFilled", filled), kept.size && weeks.text("patternKept", kept.size)].filter(Boolean).join(" "));
  };
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-pattern-apply]")) {
      apply();
    }
  });
  /* Enter in a field would press the first button of the form, whichever that is; in the dialog it shows the plan. */
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches?.("[data-live] input:not([type='submit'], [type='button'], [type='reset']), [data-live] select") && !event.defaultPrevented) {
      event.preventDefault();
      event.target.closest("dialog")?.querySelector("[data-pattern-plan]")?.click();
    }
  });
  const tellKept = () => {
    const told = document.querySelector("[data-pattern-kept]");
    const weeks = byKind("weeks");
    const button = document.querySelector("[data-pattern-apply]");
    if (button) {
      button.disabled = Object.keys(planned()).length === 0;
    }
    if (told && weeks) {
      const count = filledDays(weeks, planned()).length;
      const text = count ? weeks.text("patternKept", count) : "";
      if (told.textContent !== text) {
        told.textContent = text;
      }
    }
  };

  /* ---- working it out as one goes ---- */
  const PAUSE = 800;
  const PATIENCE = 1000;
  let waiting = 0;
  let slow = 0;

  const ready = () =>
    [...document.querySelectorAll("[data-sheet]")].every((box) => !of(box) || of(box).faults.length === 0) &&
    termsNow().length > 0 && termsNow().every((one) => one.agreed) &&
    byKind("weeks")?.rows.some((cells, row) => !byKind("weeks").isBlank(row));

  const live = () => {
    const form = document.querySelector("[data-live]");
    clearTimeout(waiting);
    if (!form) {
      return;
    }
    waiting = setTimeout(() => {
      const busy = window.PrimeFaces && !window.PrimeFaces.ajax.Queue.isEmpty();
      const dialog = document.querySelector("dialog[open]");
      if (busy || dialog) {
        live();
      } else if (ready()) {
        document.querySelector(form.dataset.live)?.click();
      }
    }, PAUSE);
  };

  document.addEventListener("submit", () => clearTimeout(waiting));

  const state = (busy) => {
    const said = document.querySelector("[data-live-state]");
    clearTimeout(slow);
    if (busy && said) {
      slow = setTimeout(() => {
        said.textContent = said.dataset.liveState;
      }, PATIENCE);
    } else if (said) {
      said.textContent = "";
    }
  };

  /* ---- what the server found wrong, by sheet ---- */
  const told = () => {
    document.querySelectorAll("[data-sheet-told]").forEach((message) => {
      if (!message.dataset.read) {
        message.dataset.read = "true";
        const problems = JSON.parse(message.dataset.sheetTold);
        document.querySelectorAll("[data-sheet]").forEach((box) => {
          of(box)?.tell(problems.filter((one) => box.id.endsWith(one.sheet)));
        });
      }
    });
  };

  document.addEventListener("toggle", (event) => {
    event.target.querySelectorAll?.("[data-sheet]").forEach((box) => of(box)?.paint());
  }, true);

  /* What is told of, or may be wrong, is to be seen. */
  const unfold = () =>
    document.querySelectorAll("details[data-open='true']").forEach((fold) => {
      fold.open = true;
      fold.removeAttribute("data-open");
    });

  const refresh = () => {
    unfold();
    told();
    heat();
    tellKept();
  };
  let plannedRefresh = false;
  const soon = () => {
    if (!plannedRefresh) {
      plannedRefresh = true;
      requestAnimationFrame(() => {
        plannedRefresh = false;
        refresh();
      });
    }
  };

  document.addEventListener("makewhole:sheet", () => {
    soon();
    live();
  });
  document.addEventListener("change", (event) => {
    const weeks = byKind("weeks");
    if (weeks && event.target.matches(weeks.box.dataset.firstDay)) {
      kinds.weeks.nameDays(weeks);
      weeks.check();
      weeks.paint();
    }
    if (event.target.closest?.("[data-live]")) {
      soon();
      if (!event.target.closest("dialog")) {
        live();
      }
    }
  });

  const start = () => {
    new MutationObserver(soon).observe(document.querySelector("main"), { childList: true, subtree: true });
    window.jQuery?.(document).on("pfAjaxSend", () => state(true)).on("pfAjaxComplete", () => state(false));
    soon();
  };
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
