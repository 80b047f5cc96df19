/* MakeWhole: what a cell of a sheet (sheet.js) may be given, and how it is shown. Knows nothing of the page.

   read(type, text, setting)   {value} in the one form that the server reads, or {problem}: a key of the sheet's texts.
                               setting: {language, currency}
   show(type, value, setting)  a value as people read it
   hours(value)                {likely, low, high, guessed} of a value of type hours or weekHours, as numbers
   edit(type, value, setting)  a value as one would type it
   copy(type, value, setting)  a value for the clipboard
   table(text)                 lines and cells of what a spreadsheet copied
   dates(texts)                "dm" or "md", the order of day and month when the dates of one column show it

   The one form: dates 2026-08-03; amounts and numbers 1234.5; hours 8, 7.5 or 7:30; 6x12 for six days of twelve hours;
   50/6 for fifty hours in six days; an estimate 12~10..14, 12~ or ~10..14; times of a day 08:00-17:00/60 with the minutes of the break.              */
(() => {
  "use strict";

  const DAY = 24;
  const WEEK = 168;
  const DAYS = 7;
  /* "8-5" is nine hours to the one and a night of twenty-one to the other. */
  const LONGEST_NIGHT = 13 * 60;
  const FULL_DAY = 24 * 60;

  const marks = (language) => ((1.5).toLocaleString(language).includes(",") ? [",", "."] : [".", ","]);
  const problem = (key) => ({ problem: key });
  const value = (text) => ({ value: text });

  /* ---- numbers ---- */

  /* "1,234.50" and "1.234,50" can be read one way. "1,234" is read by the language of the page, "1.234" there is not. */
  const plain = (text, language) => {
    const [point, group] = marks(language);
    const bare = text.replace(/[\s\u00a0\u202f']/g, "").replace(/^\u2212/, "-");
    const digits = bare.replace(/^-/, "");
    if (!/^\d[\d.,]*$|^[.,]\d+$/.test(digits)) {
      return null;
    }
    const sign = bare.startsWith("-") ? "-" : "";
    const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
    if (last < 0) {
      return sign + digits;
    }
    const mark = digits[last];
    const other = mark === "." ? "," : ".";
    const count = digits.split(mark).length - 1;
    const grouped = (whole, by) => new RegExp(`^\\d{1,3}(\\${by}\\d{3})+$`).test(whole);
    const whole = digits.slice(0, last);
    if (digits.includes(other)) {
      return count === 1 && grouped(whole, other)
        ? `${sign}${whole.replaceAll(other, "")}.${digits.slice(last + 1)}`
        : null;
    }
    if (count > 1 || (mark === group && digits.length - last === 4 && last > 0)) {
      return grouped(digits, mark) ? sign + digits.replaceAll(mark, "") : null;
    }
    if (mark !== point && digits.length - last === 4) {
      return null;
    }
    return `${sign}${whole || "0"}${digits.length > last + 1 ? `.${digits.slice(last + 1)}` : ""}`;
  };

  const signs = (currency, language) => {
    if (!currency) {
      return [];
    }
    const parts = (display) =>
      new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay: display })
        .formatToParts(1)
        .find((part) => part.type === "currency").value;
    const symbol = parts("symbol");
    return [currency, symbol, parts("narrowSymbol"), symbol.endsWith("$") ? "$" : symbol];
  };

  const decimals = (currency) =>
    currency
      ? new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits
      : 2;

  const money = (text, setting) => {
    let bare = text.trim();
    for (const sign of signs(setting.currency, setting.language)) {
      const without = bare.startsWith(sign)
        ? bare.slice(sign.length)
        : bare.startsWith(`-${sign}`)
          ? `-${bare.slice(sign.length + 1)}`
          : bare.endsWith(sign) ? bare.slice(0, -sign.length) : bare;
      if (without !== bare) {
        bare = without.trim();
        break;
      }
    }
    const number = plain(bare, setting.language);
    if (number === null) {
      return problem("money");
    }
    if (number.startsWith("-")) {
      return problem("negative");
    }
    const [whole, fraction = ""] = number.split(".");
    return whole.length > 12
      ? problem("tooLarge")
      : fraction.length > decimals(setting.currency) ? problem("decimals") : value(number);
  };

  const quantity = (text, setting) => {
    const number = plain(text, setting.language);
    return number === null ? problem("number") : number.startsWith("-") ? problem("negative") : value(number);
  };

  /* ---- hours ---- */
  const duration = (text, language) => {
    const bare = text.trim().replace(/\s*(h|hrs?|hours?|horas?)\.?$/i, "");
    const parts = /^(\d{1,3})\s*(?::|h)\s*([0-5]?\d)\s*(?:m|min)?$/i.exec(bare);
    return parts ? `${Number(parts[1])}:${parts[2].padStart(2, "0")}` : plain(bare, language);
  };
  const asHours = (text) => {
    const [whole, minutes] = text.split(":");
    return minutes === undefined ? Number(whole) : Number(whole) + Number(minutes) / 60;
  };

  const CLOCK = "(\\d{1,2})(?:[:.h]([0-5]\\d)?)?\\s*([ap])?\\.?(?:m\\.?)?(?:\\s*h)?";
  const BREAK = "(?:\\s*/\\s*(\\d{1,3}(?::\\d\\d|h)?)\\s*(?:min|m|')?)?";
  const STRETCH = new RegExp(`^${CLOCK}\\s*(?:-|\u2013|\u2014|to|until|a|hasta)\\s*${CLOCK}${BREAK}`, "i");

  const minutes = (hour, minute, half) => {
    const number = Number(hour);
    if (half) {
      return number < 1 || number > 12 ? NaN : ((number % 12) + (half.toLowerCase() === "p" ? 12 : 0)) * 60 + Number(minute || 0);
    }
    return number > 24 ? NaN : number * 60 + Number(minute || 0);
  };
  const clock = (total) =>
    `${String(Math.floor(total / 60) % 24).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;

  const stretch = (found) => {
    const end = minutes(found[4], found[5], found[6]);
    let start = minutes(found[1], found[2], found[3]);
    if (found[6] && !found[3]) {
      const same = minutes(found[1], found[2], found[6]);
      start = same < end ? same : minutes(found[1], found[2], found[6].toLowerCase() === "p" ? "a" : "p");
    }
    const pause = found[7] ? (/[:h]/.test(found[7]) ? asHours(found[7].replace(/h$/, ":00")) * 60 : Number(found[7])) : 0;
    const length = end <= start ? end + FULL_DAY - start : end - start;
    if (Number.isNaN(start + end)) {
      return problem("time");
    }
    if (end <= start && length > LONGEST_NIGHT) {
      return problem("halfOfDay");
    }
    if (pause >= length) {
      return problem("break");
    }
    return { start, end: start + length, text: `${clock(start)}-${clock(end)}${pause ? `/${pause}` : ""}` };
  };

  const shifts = (text) => {
    const stretches = [];
    let rest = text.trim();
    while (rest) {
      const found = STRETCH.exec(rest);
      if (!found) {
        return problem("hours");
      }
      const next = stretch(found);
      if (next.problem) {
        return next;
      }
      stretches.push(next);
      rest = rest.slice(found[0].length).replace(/^\s*(?:[,;+&]|and\b|y\b)?\s*/, "");
    }
    stretches.sort((one, other) => one.start - other.start);
    const overlap = stretches.some((one, i) => i > 0 && one.start < stretches[i - 1].end);
    return overlap ? problem("overlap") : value(stretches.map((one) => one.text).join(" "));
  };

  const ABOUT = /^(?:~|\u2248|ca\.?|about|circa|approx\.?|aprox\.?|unas|unos|cerca de)\s*/i;
  const TIMES = /^(\d)\s*(?:days?|d\u00edas?|dias?)?\s*(?:x|\u00d7|\*|@|of|de)\s*/i;
  const IN_DAYS = /\s*(?:\/|in|en|on)\s*(\d)\s*(?:days?|d\u00edas?|dias?|d)?$/i;
  const TO = "\\s*(?:-|\u2013|\u2014|\\.\\.\\.?|to|a)\\s*";
  const NUMBER = "\\d[\\d.,:h]*";
  const RANGE = new RegExp(`^(?:(${NUMBER})\\s*h?\\s*(?:\\(|\\s)\\s*)?(${NUMBER})${TO}(${NUMBER})\\s*h?\\s*\\)?$`, "i");

  const remembered = (text, setting, most) => {
    let rest = text.trim();
    const guessed = ABOUT.test(rest);
    rest = rest.replace(ABOUT, "");
    const within = most === WEEK ? IN_DAYS.exec(rest) : null;
    rest = within ? rest.slice(0, within.index) : rest;
    const times = most === WEEK ? TIMES.exec(rest) : null;
    const days = times ? Number(times[1]) : 0;
    rest = times ? rest.slice(times[0].length) : rest;
    const range = RANGE.exec(rest);
    const read = (part) => (part === undefined ? "" : duration(part, setting.language));
    const [likely, low, high] = range ? [read(range[1]), read(range[2]), read(range[3])] : [duration(rest, setting.language), "", ""];
    if ([likely, low, high].includes(null)) {
      return problem("hours");
    }
    if ([likely, low, high].some((part) => part.startsWith("-"))) {
      return problem("negative");
    }
    const all = [low, likely, high].filter((part) => part !== "").map(asHours);
    if (all.some((part, i) => i > 0 && part < all[i - 1])) {
      return problem("range");
    }
    const spread = within ? Number(within[1]) : days;
    if (spread > DAYS || ((times || within) && spread < 1) || (times && within)) {
      return problem("days");
    }
    if (all.some((part) => part > (days ? DAY : most))) {
      return problem(most === DAY ? "tooManyOfDay" : "tooManyOfWeek");
    }
    return value(`${days ? `${days}x` : ""}${likely}${range ? `~${low}..${high}` : guessed ? "~" : ""}${within ? `/${spread}` : ""}`);
  };

  const dayHours = (text, setting) => {
    const timesOfDay = STRETCH.test(text) && !ABOUT.test(text);
    return timesOfDay ? shifts(text) : remembered(text, setting, DAY);
  };
  const weekHours = (text, setting) => remembered(text, setting, WEEK);

  /* ---- dates ---- */
  const names = (language) =>
    Array.from({ length: 12 }, (ignored, month) =>
      ["long", "short"].map((style) =>
        new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC" })
          .format(Date.UTC(2024, month, 15))
          .toLowerCase()
          .replace(".", "")
      )
    );

  const iso = (year, month, day) => {
    const full = year < 100 ? 2000 + year : year;
    const date = new Date(Date.UTC(full, month - 1, day));
    return full >= 1900 && full < 3000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
      ? date.toISOString().slice(0, 10)
      : null;
  };

  const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;

  const inOrder = (text, order) => {
    const found = SLASHED.exec(text.trim());
    if (!found) {
      return undefined;
    }
    const [first, second, year] = found.slice(1).map(Number);
    return order === "md" ? iso(year, first, second) : iso(year, second, first);
  };

  const DAY_IN_MS = 86400000;
  const evenly = (days) => {
    const gaps = days.slice(1).map((day, i) => (Date.parse(day) - Date.parse(days[i])) / DAY_IN_MS);
    return gaps.length > 0 && gaps.every((gap) => gap === gaps[0] && gap > 0 && gap % DAYS === 0);
  };

  const dates = (texts) => {
    const slashed = texts.filter((text) => SLASHED.test(text.trim()));
    const possible = ["dm", "md"].filter((order) => slashed.every((text) => inOrder(text, order)));
    if (slashed.length === 0 || possible.length === 0) {
      return null;
    }
    const even = possible.filter((order) => evenly(slashed.map((text) => inOrder(text, order))));
    return possible.length === 1 ? possible[0] : even.length === 1 ? even[0] : null;
  };

  const date = (text, setting) => {
    const bare = text.trim();
    const found = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(bare);
    if (found) {
      const day = iso(...found.slice(1).map(Number));
      return day ? value(day) : problem("date");
    }
    if (SLASHED.test(bare)) {
      const both = [...new Set(["dm", "md"].map((order) => inOrder(bare, order)).filter(Boolean))];
      const told = setting.order ? inOrder(bare, setting.order) : null;
      return told ? value(told) : both.length === 1 ? value(both[0]) : problem(both.length ? "dateTwoWays" : "date");
    }
    const words = bare.toLowerCase().replace(/[.,]/g, " ").split(/\s+|(?<=\d)(?=[a-z])/).filter((word) => word !== "de");
    const numbers = words.map((word) => word.replace(/^(\d+)(?:st|nd|rd|th)$/, "$1")).filter((word) => /^\d+$/.test(word));
    const year = numbers.find((number) => number.length === 4);
    const day = numbers.find((number) => number.length < 3);
    for (const language of [setting.language, "en", "es"]) {
      const month = names(language).findIndex((both) => words.some((word) => both.includes(word) || (word === "sept" && both.includes("sep"))));
      if (month >= 0 && year && day && numbers.length === 2) {
        const read = iso(Number(year), month + 1, Number(day));
        return read ? value(read) : problem("date");
      }
    }
    return problem("date");
  };

  /* ---- choices ---- */
  const choice = (text, setting) => {
    const wanted = text.trim().toLowerCase();
    const found = (setting.options || []).filter(
      ([code, label]) => code.toLowerCase() === wanted || label.toLowerCase() === wanted
    );
    const begun = (setting.options || []).filter(([, label]) => label.toLowerCase().startsWith(wanted));
    const only = found.length ? found : begun.length === 1 ? begun : [];
    return only.length ? value(only[0][0]) : problem("choice");
  };

  const READERS = { date, money, number: quantity, hours: dayHours, weekHours, choice, text: (text) => value(text.trim()) };

  const read = (type, text, setting) => (text.trim() === "" ? value("") : READERS[type](text.trim(), setting));

  /* ---- showing ---- */
  const decimal = (text, language) => text.replace(".", marks(language)[0]);
  const shortTime = (text) => text.replace(/\b0?(\d{1,2}):00\b/g, "$1").replace(/\b0(\d:)/g, "$1");

  const FORM = /^(?:(\d)x)?([\d.:]*?)(~)?(?:([\d.:]+?)\.\.([\d.:]+))?(?:\/(\d))?$/;

  const showHours = (text, language) => {
    if (text.includes("-")) {
      return shortTime(text).replaceAll("-", "\u2013").replaceAll("/", " /").replaceAll(/ (?=\d+[:\u2013])/g, ", ");
    }
    const [, days, likely, tilde, low, high, spread] = FORM.exec(text) || [];
    const range = low === undefined ? "" : `${low}\u2013${high}`;
    const figure = likely && range ? `${likely} (${range})` : likely || range;
    const about = tilde && !(likely && range) ? "\u2248 " : "";
    return `${about}${days ? `${days} \u00d7 ` : ""}${figure.replace(/\.(?=\d)/g, marks(language)[0])}${spread ? ` /${spread}` : ""}`;
  };

  const showDate = (text, language) => {
    const written = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
    const part = Object.fromEntries(written.formatToParts(Date.parse(text)).map((p) => [p.type, p.value]));
    return `${part.day} ${part.month.replace(".", "")} ${part.year}`;
  };

  const showMoney = (text, setting) =>
    new Intl.NumberFormat(setting.language, {
      minimumFractionDigits: decimals(setting.currency),
      maximumFractionDigits: decimals(setting.currency),
      useGrouping: "always"
    }).format(text);

  const show = (type, text, setting) => {
    if (text === "") {
      return "";
    }
    switch (type) {
      case "date":
        return showDate(text, setting.language);
      case "money":
        return showMoney(text, setting);
      case "number":
        return decimal(text, setting.language);
      case "hours":
      case "weekHours":
        return showHours(text, setting.language);
      case "choice":
        return (setting.options.find(([code]) => code === text) || [text, text])[1];
      default:
        return text;
    }
  };

  /* ---- sums ---- */
  const ofShift = (text) => {
    const [, from, fromMinute, to, toMinute, pause] = /^(\d\d):(\d\d)-(\d\d):(\d\d)(?:\/(\d+))?$/.exec(text).map(Number);
    const start = from * 60 + fromMinute;
    const end = to * 60 + toMinute;
    return (end <= start ? end + FULL_DAY - start : end - start) - (pause || 0);
  };

  const hours = (text) => {
    if (text.includes("-")) {
      const worked = text.split(" ").reduce((sum, one) => sum + ofShift(one), 0) / 60;
      return { likely: worked, low: worked, high: worked, guessed: false };
    }
    const [, days, likely, tilde, low, high] = FORM.exec(text);
    const times = days ? Number(days) : 1;
    const [least, most] = low === undefined ? [likely, likely].map(asHours) : [low, high].map(asHours);
    return {
      likely: times * (likely ? asHours(likely) : (least + most) / 2),
      low: times * least,
      high: times * most,
      guessed: Boolean(tilde)
    };
  };

  /* ---- what a spreadsheet copies ---- */
  const fields = (text, separator) => {
    const lines = [[""]];
    let quoted = false;
    for (let i = 0; i < text.length; i += 1) {
      const line = lines[lines.length - 1];
      const sign = text[i];
      const begins = line[line.length - 1] === "" && !quoted;
      if (sign === '"' && (quoted || begins)) {
        if (quoted && text[i + 1] === '"') {
          line[line.length - 1] += '"';
          i += 1;
        } else {
          quoted = !quoted;
        }
      } else if (sign === separator && !quoted) {
        line.push("");
      } else if (sign === "\n" && !quoted) {
        lines.push([""]);
      } else {
        line[line.length - 1] += sign === "\n" ? " " : sign;
      }
    }
    return lines;
  };

  /* A comma never parts cells: "7,5" is seven and a half. */
  const table = (text) => {
    const lines = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
    const cells = fields(lines, lines.includes("\t") || !lines.includes(";") ? "\t" : ";");
    return cells.every((line) => line.length === cells[0].length) ? cells : fields(lines, "\t");
  };

  /* As one would type it, and as a spreadsheet takes it. */
  const edit = (type, text, setting) =>
    type === "money" || type === "number" ? decimal(text, setting.language) : show(type, text, setting);
  const copy = (type, text, setting) => (type === "date" ? text : edit(type, text, setting));

  window.MakewholeEntry = { read, show, edit, copy, hours, table, dates };
})();
