/* MakeWhole: the keys, the mouse and the clipboard of a sheet (sheet.js).

   Arrows, Home, End, Page up and down, with Ctrl to the edge, with Shift selecting; Tab and Enter go on; Escape and then
   Tab leaves the sheet; typing replaces, F2 or a double click edits; Delete clears; Ctrl+C, X, V; Ctrl+D fills down,
   Ctrl+R to the right; Ctrl+Z and Ctrl+Y; Ctrl+A selects all.                                                      */
(() => {
  "use strict";

  const entry = window.MakewholeEntry;
  const { of, start } = window.MakewholeSheets;
  const sheetAt = (target) => (target instanceof Element ? of(target.closest("[data-sheet]")) : undefined);
  const cellOf = (target) => (target instanceof Element ? target.closest(".sheet-cell") : null);
  let leaving = false;

  /* ---- moving ---- */
  const edge = (sheet, position, step, filled, most) => {
    let at = position + step;
    const wanted = at >= 0 && at <= most && filled(position) && filled(at);
    while (at > 0 && at < most && filled(wanted ? at + step : at) === wanted) {
      at += step;
    }
    return Math.min(Math.max(at, 0), most);
  };

  const move = (sheet, down, right, { extend, far } = {}) => {
    const { row, column } = sheet.active;
    const shown = sheet.shown;
    const at = shown.indexOf(column);
    const lastRow = sheet.rows.length - 1;
    const nextRow = far && down
      ? edge(sheet, row, down, (one) => (sheet.rows[one]?.[column] ?? "") !== "", lastRow)
      : Math.min(Math.max(row + down, 0), lastRow);
    const next = far && right
      ? edge(sheet, at, right, (one) => (sheet.rows[row][shown[one]] ?? "") !== "", shown.length - 1)
      : Math.min(Math.max(at + right, 0), shown.length - 1);
    sheet.go(nextRow, shown[next], extend);
  };

  /* To the next cell in reading order; false at the end, where Tab leaves. */
  const goOn = (sheet, step) => {
    const shown = sheet.shown;
    const position = sheet.active.row * shown.length + shown.indexOf(sheet.active.column) + step;
    if (position < 0 || position >= sheet.rows.length * shown.length) {
      return false;
    }
    sheet.go(Math.floor(position / shown.length), shown[position % shown.length]);
    return true;
  };

  /* ---- editing ---- */
  const edit = (sheet, { text, caret } = {}) => {
    const { row, column } = sheet.active;
    const cell = sheet.cellAt(row, column);
    const { type, head, options } = sheet.columns[column];
    if (!cell || cell.querySelector(".sheet-editor")) {
      return;
    }
    const editor = document.createElement(type === "choice" ? "select" : "input");
    editor.className = "sheet-editor";
    editor.setAttribute("aria-label", sheet.kind.describe?.(sheet, row, sheet.columns[column]) || head);
    if (type === "choice") {
      editor.append(new Option("", ""), ...options.map(([code, label]) => new Option(label, code)));
      const current = sheet.rows[row][column];
      const begun = text && options.find(([, label]) => label.toLowerCase().startsWith(text.toLowerCase()));
      editor.value = begun ? begun[0] : current;
    } else {
      editor.type = "text";
      editor.autocomplete = "off";
      editor.spellcheck = false;
      editor.maxLength = type === "text" ? 200 : 60;
      if (["money", "number"].includes(type)) {
        editor.inputMode = "decimal";
      }
      editor.value = text ?? sheet.shownText(row, column, "edit");
    }
    editor.dataset.quick = caret ? "" : "true";
    cell.replaceChildren(editor);
    editor.focus({ preventScroll: true });
    if (type !== "choice" && !text) {
      editor.select();
    }
  };

  const finish = (sheet, editor, keep) => {
    if (editor.dataset.done) {
      return;
    }
    editor.dataset.done = "true";
    const place = sheet.placeOf(editor.parentElement);
    const text = editor.tagName === "SELECT" ? editor.selectedOptions[0]?.text ?? "" : editor.value;
    const hadFocus = document.activeElement === editor;
    const cell = editor.parentElement;
    editor.remove();
    if (hadFocus) {
      cell.focus({ preventScroll: true });
    }
    if (keep) {
      sheet.setCell(place, text);
    }
    sheet.paint();
  };

  const editorKey = (sheet, editor, event) => {
    const quick = editor.dataset.quick && editor.tagName !== "SELECT";
    const arrows = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (event.isComposing) {
      return;
    }
    if (event.key === "Escape") {
      finish(sheet, editor, false);
      event.stopPropagation();
    } else if (event.key === "Enter") {
      const { row, column } = sheet.active;
      finish(sheet, editor, true);
      if (event.ctrlKey) {
        const cell = sheet.rows[row][column];
        sheet.commit(sheet.eachSelected(() => cell));
      } else {
        move(sheet, event.shiftKey ? -1 : 1, 0);
      }
    } else if (event.key === "Tab") {
      finish(sheet, editor, true);
      goOn(sheet, event.shiftKey ? -1 : 1);
    } else if (arrows && quick) {
      finish(sheet, editor, true);
      move(sheet, ...arrows);
    } else {
      return;
    }
    event.preventDefault();
  };

  const COMMANDS = {
    z: (sheet, event) => (event.shiftKey ? sheet.redo() : sheet.undo()),
    y: (sheet) => sheet.redo(),
    d: (sheet) => sheet.fill(),
    r: (sheet) => fillRight(sheet),
    a: (sheet) => selectAll(sheet)
  };
  const selectAll = (sheet) => {
    const shown = sheet.shown;
    sheet.anchor = { row: 0, column: shown[0] };
    sheet.active = { row: sheet.rows.length - 1, column: shown[shown.length - 1] };
    sheet.reveal();
  };
  const fillRight = (sheet) => {
    const { columns } = sheet.range;
    const from = columns[0];
    sheet.commit(
      sheet.eachSelected((cell, row, column) =>
        sheet.columns[column].type === sheet.columns[from].type ? sheet.rows[row][from] : cell
      )
    );
  };

  const gridKey = (sheet, event) => {
    const far = event.ctrlKey || event.metaKey;
    const extend = event.shiftKey;
    const page = Math.max(1, Math.floor(sheet.frame.clientHeight / sheet.rowHeight) - 2);
    const shown = sheet.shown;
    const moves = {
      ArrowDown: () => move(sheet, 1, 0, { extend, far }),
      ArrowUp: () => move(sheet, -1, 0, { extend, far }),
      ArrowRight: () => move(sheet, 0, 1, { extend, far }),
      ArrowLeft: () => move(sheet, 0, -1, { extend, far }),
      PageDown: () => move(sheet, page, 0, { extend }),
      PageUp: () => move(sheet, -page, 0, { extend }),
      Home: () => sheet.go(far ? 0 : sheet.active.row, shown[0], extend),
      End: () => sheet.go(far ? sheet.rows.length - 1 : sheet.active.row, shown[shown.length - 1], extend),
      Enter: () => move(sheet, extend ? -1 : 1, 0),
      F2: () => edit(sheet, { caret: true }),
      Delete: () => sheet.clear(),
      Backspace: () => sheet.clear()
    };
    if (event.key === "Escape") {
      leaving = true;
      sheet.go(sheet.active.row, sheet.active.column);
      sheet.say(sheet.text("leave"));
      return;
    }
    if (event.key === "Tab") {
      if (!leaving && goOn(sheet, event.shiftKey ? -1 : 1)) {
        event.preventDefault();
      }
      leaving = false;
      return;
    }
    leaving = false;
    if (event.altKey && event.key !== "ArrowDown") {
      return;
    }
    if (event.altKey) {
      edit(sheet, { caret: true });
      event.preventDefault();
    } else if (moves[event.key]) {
      event.preventDefault();
      moves[event.key]();
    } else if (far && COMMANDS[event.key.toLowerCase()]) {
      event.preventDefault();
      COMMANDS[event.key.toLowerCase()](sheet, event);
    } else if (!far && event.key.length === 1) {
      event.preventDefault();
      edit(sheet, { text: event.key });
    } else if (event.key === "Process" || event.key === "Dead") {
      edit(sheet, { text: "" });
    }
  };

  document.addEventListener("keydown", (event) => {
    const sheet = sheetAt(event.target);
    if (!sheet) {
      return;
    }
    if (event.target.matches(".sheet-editor")) {
      editorKey(sheet, event.target, event);
    } else if (event.target.matches(".sheet-cell")) {
      gridKey(sheet, event);
    }
  });

  document.addEventListener("focusout", (event) => {
    if (event.target instanceof Element && event.target.matches(".sheet-editor") && event.target.isConnected) {
      const sheet = sheetAt(event.target);
      const editor = event.target;
      setTimeout(() => editor.isConnected && document.activeElement !== editor && finish(sheet, editor, true));
    }
  });
  document.addEventListener("focusin", (event) => {
    const sheet = sheetAt(event.target);
    const cell = cellOf(event.target);
    if (sheet && cell) {
      sheet.report();
    }
  });

  /* ---- mouse and finger ---- */
  let drag = null;
  document.addEventListener("pointerdown", (event) => {
    const sheet = sheetAt(event.target);
    const cell = cellOf(event.target);
    if (!sheet || !cell || event.target.matches(".sheet-editor") || event.button !== 0) {
      return;
    }
    const place = sheet.placeOf(cell);
    if (event.target.matches(".sheet-handle")) {
      event.preventDefault();
      drag = { sheet, fill: sheet.range, to: sheet.range.bottom };
      return;
    }
    const again = place.row === sheet.active.row && place.column === sheet.active.column;
    drag = { sheet, moved: false, tap: event.pointerType === "touch" && again };
    if (event.pointerType !== "touch") {
      event.preventDefault();
      sheet.go(place.row, place.column, event.shiftKey);
    }
  });
  document.addEventListener("pointermove", (event) => {
    if (!drag || event.pointerType === "touch" && !drag.fill) {
      return;
    }
    const cell = cellOf(document.elementFromPoint(event.clientX, event.clientY));
    if (cell && of(cell.closest("[data-sheet]")) === drag.sheet) {
      const place = drag.sheet.placeOf(cell);
      if (drag.fill) {
        drag.to = place.row;
        drag.sheet.anchor = { row: drag.fill.top, column: drag.fill.columns[0] };
        drag.sheet.active = { row: Math.max(place.row, drag.fill.bottom), column: drag.fill.columns[drag.fill.columns.length - 1] };
        drag.sheet.paint();
      } else if (place.row !== drag.sheet.active.row || place.column !== drag.sheet.active.column) {
        drag.sheet.go(place.row, place.column, true);
      }
    }
  });
  document.addEventListener("pointerup", (event) => {
    const ended = drag;
    drag = null;
    if (ended?.fill && ended.to > ended.fill.bottom) {
      fillOn(ended.sheet, ended.fill, ended.to);
    } else if (ended && event.pointerType === "touch" && !ended.fill) {
      const cell = cellOf(event.target);
      if (cell && ended.sheet.box.contains(cell)) {
        const place = ended.sheet.placeOf(cell);
        ended.sheet.go(place.row, place.column);
        if (ended.tap) {
          edit(ended.sheet, { caret: true });
        }
      }
    }
  });
  document.addEventListener("pointercancel", () => {
    drag = null;
  });
  document.addEventListener("dblclick", (event) => {
    const sheet = sheetAt(event.target);
    if (sheet && cellOf(event.target) && !event.target.matches(".sheet-editor")) {
      edit(sheet, { caret: true });
    }
  });
  const fillOn = (sheet, { bottom, columns }, to) => {
    sheet.fill(bottom, to, columns);
    sheet.reveal();
  };

  /* ---- clipboard ---- */
  const copied = (sheet) => {
    const { top, bottom, columns } = sheet.range;
    const quoted = (text) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const lines = [];
    for (let row = top; row <= bottom; row += 1) {
      lines.push(columns.map((column) => quoted(sheet.shownText(row, column, "copy"))).join("\t"));
    }
    return lines.join("\n");
  };
  ["copy", "cut"].forEach((type) =>
    document.addEventListener(type, (event) => {
      const sheet = sheetAt(event.target);
      if (sheet && cellOf(event.target) && !event.target.matches(".sheet-editor")) {
        event.preventDefault();
        event.clipboardData.setData("text/plain", copied(sheet));
        if (type === "cut") {
          sheet.clear();
        }
      }
    })
  );

  /* One text into several selected cells fills them all; a block goes to the right and down from the first. */
  document.addEventListener("paste", (event) => {
    const sheet = sheetAt(event.target);
    if (!sheet || !cellOf(event.target)) {
      return;
    }
    const cells = entry.table(event.clipboardData.getData("text/plain"));
    const one = cells.length === 1 && cells[0].length === 1;
    if (event.target.matches(".sheet-editor") && one) {
      return;
    }
    event.preventDefault();
    if (event.target.matches(".sheet-editor")) {
      finish(sheet, event.target, false);
    }
    const { top, bottom, columns } = sheet.range;
    const block = one && (top < bottom || columns.length > 1)
      ? Array.from({ length: bottom - top + 1 }, () => columns.map(() => cells[0][0]))
      : cells;
    sheet.kind.pasting?.(sheet, block, { row: top, column: columns[0] });
    const { rows, refused, lost } = sheet.write(block, { row: top, column: columns[0] });
    sheet.commit(rows);
    const shown = sheet.shown;
    const lastColumn = Math.min(shown.indexOf(columns[0]) + block[0].length, shown.length) - 1;
    sheet.anchor = { row: top, column: columns[0] };
    sheet.active = { row: Math.min(top + block.length, sheet.rows.length) - 1, column: shown[lastColumn] };
    sheet.reveal();
    const count = block.length * block[0].length - refused.length - lost;
    sheet.say([sheet.text("pasted", count), refused.length && sheet.text("refused", refused.length), lost && sheet.text("lost", lost)]
      .filter(Boolean).join(" "));
  });

  /* ---- the buttons above a sheet: what the keys do, for a finger ---- */
  const BUTTONS = {
    undo: (sheet) => sheet.undo(),
    redo: (sheet) => sheet.redo(),
    fill: (sheet) => sheet.fill(),
    add: (sheet, button) => sheet.addRows(Number(button.dataset.sheetCount || 1)),
    remove: (sheet) => sheet.removeRows(),
    further: (sheet, button) => {
      sheet.showFurther(!sheet.further);
      button.setAttribute("aria-pressed", String(sheet.further));
    },
    view: (sheet, button) => {
      sheet.show(button.dataset.sheetView);
      sheet.reveal(false);
    }
  };
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-sheet-do]") : null;
    const sheet = button && of(button.closest("[data-sheet]"));
    if (sheet && button.getAttribute("aria-disabled") !== "true") {
      BUTTONS[button.dataset.sheetDo](sheet, button);
    }
  });

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
