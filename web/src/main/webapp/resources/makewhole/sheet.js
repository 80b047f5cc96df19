/* MakeWhole: a sheet, a table that is filled in like a spreadsheet. What it holds stands as JSON in the hidden field
   inside it, a list of rows, each a list of texts in the order of the columns: the one form of sheet-entry.js, or "!" and
   what was typed where that cannot be read. So nothing typed is ever lost, and the server reads one form only.

   data-sheet="kind"            the box; a kind may bring rules of its own (MakewholeSheets.kinds)
   data-sheet-columns           [{key, type, head, options, view, unit, wide, derived}]; see SheetColumn
   data-sheet-texts             what the sheet says, by key
   data-sheet-problems          [{row, column, text}] found by the server
   data-sheet-unit="selector"   the field whose value is the currency; or data-sheet-currency
   data-sheet-do="name"         a button inside: undo, redo, fill, add, remove, view
   Keys, mouse and clipboard: sheet-hands.js. Tells of each change: event "makewhole:sheet" on the box.             */
(() => {
  "use strict";

  const entry = window.MakewholeEntry;
  const MOST_STEPS = 200;
  const MOST_ROWS = 3000;
  const BEYOND = 8;
  const language = document.documentElement.lang || "en";
  const kinds = {};
  const sheets = new Map();

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, text]) => element.setAttribute(key, text));
    element.append(...children);
    return element;
  };
  const within = (low, number, high) => Math.min(Math.max(number, low), high);

  class Sheet {
    constructor(box, before) {
      this.box = box;
      this.kind = kinds[box.dataset.sheet] || {};
      this.field = box.querySelector("input[type='hidden']");
      this.frame = box.querySelector(".sheet-frame");
      this.status = box.querySelector(".sheet-status");
      this.list = box.querySelector(".sheet-problems");
      this.columns = JSON.parse(box.dataset.sheetColumns);
      this.texts = JSON.parse(box.dataset.sheetTexts);
      this.told = JSON.parse(box.dataset.sheetProblems || "[]");
      this.rows = JSON.parse(this.field.value || "[]");
      this.further = before?.further || false;
      this.view = before?.view ?? (this.kind.view?.(this) || "");
      this.active = before?.active ?? { row: 0, column: 0 };
      this.anchor = before?.anchor ?? { ...this.active };
      this.past = before?.past ?? [];
      this.future = before?.future ?? [];
      this.lines = new Map();
      if (this.rows.length === 0) {
        this.rows = [this.newRow(null)];
      }
      this.build();
      this.kind.start?.(this);
      this.check();
      this.keepInside();
      this.paint();
    }

    /* ---- what it holds ---- */
    get currency() {
      const unit = this.box.dataset.sheetUnit && document.querySelector(this.box.dataset.sheetUnit);
      return unit?.value || this.box.dataset.sheetCurrency || "";
    }
    setting(column) {
      return { language, currency: column?.type === "money" ? this.currency : "", options: column?.options };
    }
    text(key, ...parts) {
      return parts.reduce((text, part, i) => text.replace(`{${i}}`, part), this.texts[key] || key);
    }
    indexOf(key) {
      return this.columns.findIndex((column) => column.key === key);
    }
    get(row, key) {
      const cell = this.rows[row]?.[this.indexOf(key)] || "";
      return cell.startsWith("!") ? "" : cell;
    }
    isBlank(row) {
      return this.rows[row].every((cell, i) => cell === "" || this.columns[i].key === this.kind.given);
    }
    newRow(before) {
      return this.kind.newRow?.(this, before) || this.columns.map(() => "");
    }
    /* The cell that a text becomes. */
    cell(column, text, more = {}) {
      const read = entry.read(column.type, text, { ...this.setting(column), ...more });
      return read.problem ? `!${text.trim()}` : read.value;
    }
    shownText(row, column, way = "show") {
      const cell = this.rows[row]?.[column] ?? "";
      return cell.startsWith("!") ? cell.slice(1) : entry[way](this.columns[column].type, cell, this.setting(this.columns[column]));
    }

    /* ---- changing it: always by a whole new list of rows, so that a step can be taken back ---- */
    commit(rows, { active, silent } = {}) {
      this.past.push({ rows: this.rows, active: { ...this.active }, anchor: { ...this.anchor } });
      this.past.splice(0, this.past.length - MOST_STEPS);
      this.future = [];
      this.rows = rows;
      if (active) {
        this.anchor = { ...active };
        this.active = { ...active };
      }
      this.changed(silent);
    }
    changed(silent) {
      if (this.rows.length === 0) {
        this.rows = [this.newRow(null)];
      }
      if (this.kind.grows && !this.isBlank(this.rows.length - 1) && this.rows.length < MOST_ROWS) {
        this.rows = [...this.rows, this.newRow(this.rows[this.rows.length - 1])];
      }
      this.told = [];
      this.field.value = JSON.stringify(this.rows);
      this.check();
      this.keepInside();
      this.paint();
      if (!silent) {
        this.box.dispatchEvent(new CustomEvent("makewhole:sheet", { bubbles: true, detail: { sheet: this } }));
      }
    }
    step(from, to, said) {
      const step = from.pop();
      if (!step) {
        this.say(this.text(`${said}.none`));
        return;
      }
      to.push({ rows: this.rows, active: { ...this.active }, anchor: { ...this.anchor } });
      this.rows = step.rows;
      this.active = { ...step.active };
      this.anchor = { ...step.anchor };
      this.changed();
      this.reveal();
      this.say(this.text(said));
    }
    undo() {
      this.step(this.past, this.future, "undone");
    }
    redo() {
      this.step(this.future, this.past, "redone");
    }
    /* Writes texts from a cell on to the right and down; rows that are missing are added. */
    write(texts, { row, column }) {
      const shown = this.shown;
      const start = shown.indexOf(column);
      const rows = this.rows.map((cells) => cells);
      const missing = Math.min(row + texts.length, MOST_ROWS) - rows.length;
      for (let i = 0; i < missing; i += 1) {
        rows.push(this.newRow(rows[rows.length - 1]));
      }
      const orders = shown.map((index, x) =>
        this.columns[index].type === "date" ? entry.dates(texts.map((line) => line[x - start] ?? "").filter(Boolean)) : null
      );
      const refused = [];
      let lost = 0;
      texts.forEach((line, y) => {
        line.forEach((text, x) => {
          const index = shown[start + x];
          if (index === undefined || row + y >= MOST_ROWS) {
            lost += text.trim() === "" ? 0 : 1;
            return;
          }
          const cells = [...rows[row + y]];
          cells[index] = this.cell(this.columns[index], text, { order: orders[start + x] });
          if (cells[index].startsWith("!")) {
            refused.push({ row: row + y, column: index });
          }
          rows[row + y] = cells;
        });
      });
      return { rows, refused, lost };
    }
    setCell({ row, column }, text) {
      const cell = this.cell(this.columns[column], text);
      if (cell !== this.rows[row][column]) {
        const rows = [...this.rows];
        rows[row] = rows[row].with ? rows[row].with(column, cell) : Object.assign([...rows[row]], { [column]: cell });
        this.commit(rows);
      }
    }
    eachSelected(change) {
      const { top, bottom, columns } = this.range;
      return this.rows.map((cells, row) =>
        row < top || row > bottom
          ? cells
          : cells.map((cell, column) => (columns.includes(column) ? change(cell, row, column) : cell))
      );
    }
    clear() {
      this.commit(this.eachSelected(() => ""));
    }
    /* Downwards from the first selected row, or from the row above a single one; dates go on by the week. */
    fill(top = this.range.top, bottom = this.range.bottom, columns = this.range.columns) {
      const source = top === bottom ? top - 1 : top;
      if (source < 0) {
        return;
      }
      const rows = [...this.rows];
      for (let row = source + 1; row <= bottom; row += 1) {
        rows[row] = rows[row].map((cell, column) =>
          columns.includes(column) ? this.continued(rows[source][column], this.columns[column], row - source) : cell
        );
      }
      this.commit(rows);
      this.say(this.text("filled", bottom - source));
    }
    continued(cell, column, steps) {
      if (column.type !== "date" || cell === "" || cell.startsWith("!")) {
        return cell;
      }
      return this.kind.given === column.key ? kinds.later(cell, steps * 7) : cell;
    }
    addRows(count) {
      const rows = [...this.rows];
      for (let i = 0; i < Math.min(count, MOST_ROWS - this.rows.length); i += 1) {
        rows.push(this.newRow(rows[rows.length - 1]));
      }
      this.commit(rows, { active: { row: this.rows.length, column: this.shown[0] } });
      this.reveal();
    }
    removeRows() {
      const { top, bottom } = this.range;
      const count = bottom - top + 1;
      this.commit(this.rows.filter((cells, row) => row < top || row > bottom), {
        active: { row: Math.max(0, Math.min(top, this.rows.length - count - 1)), column: this.active.column }
      });
      this.say(this.text("removed", count));
    }

    /* ---- what is wrong with it ---- */
    check() {
      this.faults = [];
      this.rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (cell.startsWith("!")) {
            const { type } = this.columns[column];
            const found = entry.read(type, cell.slice(1), this.setting(this.columns[column])).problem;
            this.faults.push({ row, column, text: this.text(`problem.${found || "again"}`) });
          }
        });
      });
      const add = (row, key, text) => this.faults.push({ row, column: this.indexOf(key), text });
      this.kind.check?.(this, add);
      const known = new Set(this.faults.map((fault) => `${fault.row}:${fault.column}`));
      this.told.filter((one) => !known.has(`${one.row}:${this.indexOf(one.column)}`)).forEach((one) => add(one.row, one.column, one.text));
      this.faulty = new Map(this.faults.map((fault) => [`${fault.row}:${fault.column}`, fault.text]));
    }
    tell(problems) {
      this.told = problems;
      this.check();
      this.paint();
    }

    /* ---- where one is ---- */

    /* A further column stands there when somebody asked for it, or something stands in it. */
    isShown(column, i) {
      return (!column.view || column.view === this.view) &&
        (!column.further || this.further || this.rows.some((cells) => cells[i] !== ""));
    }
    get shown() {
      return this.columns.map((column, i) => i).filter((i) => this.isShown(this.columns[i], i));
    }
    get range() {
      const shown = this.shown;
      const ends = [shown.indexOf(this.anchor.column), shown.indexOf(this.active.column)];
      return {
        top: Math.min(this.anchor.row, this.active.row),
        bottom: Math.max(this.anchor.row, this.active.row),
        columns: shown.slice(Math.min(...ends), Math.max(...ends) + 1)
      };
    }
    keepInside() {
      const shown = this.shown;
      [this.active, this.anchor].forEach((place) => {
        place.row = within(0, place.row, this.rows.length - 1);
        if (!shown.includes(place.column)) {
          place.column = shown.find((column) => column > place.column) ?? shown[shown.length - 1];
        }
      });
    }
    go(row, column, extend) {
      this.active = { row, column };
      if (!extend) {
        this.anchor = { row, column };
      }
      this.keepInside();
      this.reveal();
    }
    /* Brings the active cell into view and the focus onto it. */
    reveal(focus = true) {
      const height = this.rowHeight;
      const top = this.active.row * height;
      const room = this.frame.clientHeight - this.head.offsetHeight;
      if (top < this.frame.scrollTop) {
        this.frame.scrollTop = top;
      } else if (top + height > this.frame.scrollTop + room) {
        this.frame.scrollTop = top + height - room;
      }
      this.paint();
      const cell = this.cellAt(this.active.row, this.active.column);
      const first = this.cellAt(this.active.row, this.shown[0]);
      if (cell && cell !== first) {
        const inside = cell.getBoundingClientRect();
        const frame = this.frame.getBoundingClientRect();
        const edge = first.getBoundingClientRect().right;
        if (inside.right > frame.right) {
          this.frame.scrollLeft += inside.right - frame.right + 1;
        } else if (inside.left < edge) {
          this.frame.scrollLeft -= edge - inside.left;
        }
      } else {
        this.frame.scrollLeft = 0;
      }
      if (focus) {
        cell?.focus({ preventScroll: true });
      }
    }
    cellAt(row, column) {
      return this.lines.get(row)?.cells[this.shown.indexOf(column)];
    }
    placeOf(cell) {
      return { row: Number(cell.parentElement.getAttribute("aria-rowindex")) - 2, column: this.shown[cell.cellIndex] };
    }

    /* ---- drawing: only the rows in view and the active one, with empty rows of the same height between ---- */
    build() {
      const id = `${this.box.id}-status`;
      this.status.id = id;
      this.table = make("table", {
        class: "sheet-table",
        role: "grid",
        "aria-multiselectable": "true",
        "aria-label": this.box.dataset.sheetLabel
      });
      this.table.setAttribute("aria-describedby", this.box.dataset.sheetHelp || "");
      this.head = make("thead", { role: "rowgroup" });
      this.body = make("tbody", { role: "rowgroup" });
      this.table.append(this.head, this.body);
      this.frame.replaceChildren(this.table);
      this.frame.addEventListener("scroll", () => this.paint(), { passive: true });
      this.heads();
    }
    heads() {
      const cells = this.shown.map((index, i) => {
        const column = this.columns[index];
        const unit = column.unit && this.currency ? `, ${this.currency}` : "";
        return make(
          "th",
          { role: "columnheader", scope: "col", "aria-colindex": i + 1, class: `sheet-head ${column.type} ${column.wide ? "wide" : ""}` },
          column.head + unit
        );
      });
      this.head.replaceChildren(make("tr", { role: "row", "aria-rowindex": 1 }, ...cells));
      this.table.setAttribute("aria-colcount", this.shown.length);
      this.lines.clear();
      this.body.replaceChildren();
    }
    get rowHeight() {
      return this.lines.values().next().value?.getBoundingClientRect().height || 34;
    }
    paint() {
      const height = this.rowHeight;
      const first = Math.max(0, Math.floor(this.frame.scrollTop / height) - BEYOND);
      const last = Math.min(this.rows.length - 1, Math.ceil((this.frame.scrollTop + (this.frame.clientHeight || 600)) / height) + BEYOND);
      const wanted = new Set([this.active.row]);
      for (let row = first; row <= last; row += 1) {
        wanted.add(row);
      }
      [...this.lines.keys()].filter((row) => !wanted.has(row)).forEach((row) => {
        this.lines.get(row).remove();
        this.lines.delete(row);
      });
      this.body.querySelectorAll(".sheet-gap").forEach((gap) => gap.remove());
      let before = null;
      let next = 0;
      [...wanted].sort((one, other) => one - other).forEach((row) => {
        const line = this.lines.get(row) || this.line(row);
        const gap = row > next ? [this.gap((row - next) * height)] : [];
        const inPlace = before ? before.nextElementSibling === line : this.body.firstElementChild === line;
        if (gap.length || !inPlace) {
          const at = before ? before.nextElementSibling : this.body.firstElementChild;
          gap.forEach((empty) => this.body.insertBefore(empty, at));
          if (at !== line) {
            this.place(line, at);
          }
        }
        this.paintLine(line, row);
        before = line;
        next = row + 1;
      });
      if (next < this.rows.length) {
        this.body.append(this.gap((this.rows.length - next) * height));
      }
      this.table.setAttribute("aria-rowcount", this.rows.length + 1);
      this.report();
    }
    /* Moving an element takes the focus from it, so a line that has the focus stays and the others move. */
    place(line, at) {
      if (line.contains(document.activeElement)) {
        let between = at;
        while (between && between !== line) {
          const gone = between;
          between = between.nextElementSibling;
          this.body.append(gone);
        }
      } else {
        this.body.insertBefore(line, at);
      }
    }
    gap(height) {
      const cell = make("td", { colspan: this.shown.length });
      cell.style.blockSize = `${height}px`;
      return make("tr", { class: "sheet-gap", "aria-hidden": "true" }, cell);
    }
    line(row) {
      const cells = this.shown.map((index, i) =>
        make(i === 0 ? "th" : "td", {
          role: i === 0 ? "rowheader" : "gridcell",
          "aria-colindex": i + 1,
          ...(i === 0 ? { scope: "row" } : {})
        })
      );
      const line = make("tr", { role: "row", "aria-rowindex": row + 2 }, ...cells);
      this.lines.set(row, line);
      return line;
    }
    paintLine(line, row) {
      const { top, bottom, columns } = this.range;
      const several = top !== bottom || columns.length > 1;
      line.className = this.kind.lineClass?.(this, row) || "";
      this.shown.forEach((index, i) => {
        const cell = line.cells[i];
        const column = this.columns[index];
        const isActive = row === this.active.row && index === this.active.column;
        const isSelected = row >= top && row <= bottom && columns.includes(index);
        const fault = this.faulty.get(`${row}:${index}`);
        const own = this.shownText(row, index);
        const derived = own === "" ? this.kind.derived?.(this, row, column) || "" : "";
        const guessed = (column.type === "hours" || column.type === "weekHours") && /~/.test(this.rows[row][index]);
        cell.className = ["sheet-cell", column.type, isActive && "active", isSelected && several && "selected", fault && "faulty",
          derived && "derived", guessed && "guessed"].filter(Boolean).join(" ");
        cell.tabIndex = isActive ? 0 : -1;
        cell.setAttribute("aria-selected", isSelected);
        if (fault) {
          cell.setAttribute("aria-invalid", "true");
          cell.setAttribute("aria-describedby", this.status.id);
        } else {
          cell.removeAttribute("aria-invalid");
          cell.removeAttribute("aria-describedby");
        }
        if (!cell.querySelector(".sheet-editor")) {
          const text = own || derived;
          if (cell.textContent !== text) {
            cell.textContent = text;
          }
          // A header without a text would be one of nothing.
          if (cell.tagName === "TH") {
            cell.setAttribute("role", text ? "rowheader" : "gridcell");
          }
          if (own.length > 12) {
            cell.title = own;
          } else {
            cell.removeAttribute("title");
          }
        }
        const corner = isSelected && row === bottom && index === columns[columns.length - 1];
        const handle = cell.querySelector(".sheet-handle");
        if (corner && !handle && !cell.querySelector(".sheet-editor")) {
          cell.append(make("span", { class: "sheet-handle", "aria-hidden": "true" }));
        } else if (!corner) {
          handle?.remove();
        }
      });
    }

    /* ---- what is said below it ---- */
    report() {
      const { row, column } = this.active;
      const fault = this.faulty.get(`${row}:${column}`);
      const where = this.kind.describe?.(this, row, this.columns[column]) || this.columns[column].head;
      const line = this.box.contains(document.activeElement) || fault ? `${where}${fault ? `: ${fault}` : ""}` : "";
      const [place, sum] = this.status.children;
      const write = (element, text) => {
        if (element.textContent !== text) {
          element.textContent = text;
        }
      };
      write(place, line);
      place.className = fault ? "field-error" : "";
      write(sum, this.sum());
      const shownFaults = this.faults.slice(0, 8);
      const key = JSON.stringify(shownFaults);
      if (this.list.dataset.shown !== key) {
        this.list.dataset.shown = key;
        this.list.hidden = this.faults.length === 0;
        this.list.replaceChildren(...shownFaults.map((one) => this.faultItem(one)));
        if (this.faults.length > shownFaults.length) {
          this.list.append(make("li", {}, this.text("problem.more", this.faults.length - shownFaults.length)));
        }
      }
      this.enable("undo", this.past.length > 0);
      this.enable("redo", this.future.length > 0);
    }
    faultItem(fault) {
      const where = this.kind.describe?.(this, fault.row, this.columns[fault.column]) || this.columns[fault.column].head;
      const typed = this.shownText(fault.row, fault.column);
      const link = make("button", { type: "button", class: "link" }, where);
      link.addEventListener("click", () => {
        if (!this.shown.includes(fault.column)) {
          this.show(this.columns[fault.column].view);
        }
        this.go(fault.row, fault.column);
      });
      return make("li", {}, link, typed ? ` “${typed}”: ${fault.text}` : `: ${fault.text}`);
    }
    sum() {
      const { top, bottom, columns } = this.range;
      if (top === bottom && columns.length === 1) {
        return this.kind.summary?.(this) || "";
      }
      let sum = 0;
      let count = 0;
      for (let row = top; row <= bottom; row += 1) {
        columns.forEach((index) => {
          const cell = this.rows[row][index];
          const { type } = this.columns[index];
          if (cell && !cell.startsWith("!")) {
            count += 1;
            sum += type === "hours" || type === "weekHours" ? entry.hours(cell).likely : ["money", "number"].includes(type) ? Number(cell) : 0;
          }
        });
      }
      return count ? this.text("sum", this.figure(sum), count) : "";
    }
    figure(number) {
      return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(number);
    }
    say(text) {
      const said = this.box.querySelector(".sheet-said");
      said.textContent = "";
      requestAnimationFrame(() => {
        said.textContent = text;
      });
    }
    enable(name, enabled) {
      this.box.querySelectorAll(`[data-sheet-do='${name}']`).forEach((button) => {
        button.setAttribute("aria-disabled", String(!enabled));
      });
    }
    showFurther(asked) {
      this.further = asked;
      this.keepInside();
      this.heads();
      this.paint();
    }
    show(view) {
      this.view = view;
      this.keepInside();
      this.heads();
      this.paint();
      this.kind.viewed?.(this);
    }
  }

  kinds.later = (day, days) => new Date(Date.parse(day) + days * 86400000).toISOString().slice(0, 10);

  /* After each change of the page: a box that is new, or that Ajax brought anew, becomes a sheet. */
  const attend = () => {
    document.querySelectorAll("[data-sheet]").forEach((box) => {
      const known = sheets.get(box.id);
      if (known?.box !== box) {
        const same = known && known.field.value === box.querySelector("input[type='hidden']").value;
        sheets.set(box.id, new Sheet(box, same ? known : undefined));
      } else if (known.unitShown !== known.currency) {
        known.heads();
        known.check();
        known.paint();
      }
      const sheet = sheets.get(box.id);
      sheet.unitShown = sheet.currency;
    });
  };

  const start = () => {
    attend();
    new MutationObserver(attend).observe(document.querySelector("main"), { childList: true, subtree: true });
    document.addEventListener("change", (event) => event.target.matches("select") && attend());
  };

  window.MakewholeSheets = { kinds, start, of: (box) => sheets.get(box?.id), byKind: (kind) => [...sheets.values()].find((one) => one.box.dataset.sheet === kind && one.box.isConnected) };
})();
