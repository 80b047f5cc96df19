/* MakeWhole: several files at once, each sent by itself with its own progress. What is said of them stays as it was
   typed, whatever happens to a file; what was taken is not sent again.

   form[data-evidence]   the address to go to when all were taken; data-most-bytes: the limit of a file
   [data-evidence-ask]   shown once a file was found to say something of people beside its content
   [data-word]           what is said, by the server's code                                                            */
(() => {
  "use strict";

  const form = document.querySelector("form[data-evidence]");
  if (!form) {
    return;
  }
  const list = form.querySelector(".chosen");
  const status = form.querySelector("[data-evidence-status]");
  const button = form.querySelector("button[type='submit']");
  const keep = form.querySelector("#evidence-keep");
  const ask = form.querySelector("[data-evidence-ask]");
  const person = document.querySelector("[data-draft-box]")?.dataset.draftPerson || "";
  const word = (code) => (form.querySelector(`[data-word="${code}"]`) || form.querySelector('[data-word="broken"]')).textContent;
  const chosen = [];

  const unit = (name, digits) =>
    new Intl.NumberFormat(document.documentElement.lang || "en", {
      style: "unit", unit: name, maximumFractionDigits: digits, minimumFractionDigits: digits
    });
  const size = (bytes) =>
    bytes < 1048576
      ? unit("kilobyte", 0).format(Math.max(1, Math.round(bytes / 1024)))
      : unit("megabyte", 1).format(bytes / 1048576);

  const element = (name, className, text) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text || "";
    return made;
  };

  const say = (one, code, tone) => {
    one.code = code;
    const refused = tone === "bad";
    one.says.textContent = word(refused ? "refused" : code);
    one.says.className = `status ${tone}`;
    one.why.textContent = refused ? word(code) : "";
    one.remove.hidden = code === "KEPT" || code === "HELD" || code === "sending" || code === "checking";
  };

  /* What the file says beside its content, in the file's own words. */
  const told = (one, said) => {
    one.code = "evidenceHidden";
    one.says.textContent = word("asked");
    one.says.className = "status warn";
    one.why.textContent = `${word("evidenceHidden")} ${said
      .map(({ trait, value }) => (value ? `${word(trait)}: ${value}` : word(trait)))
      .join(" · ")}`;
    one.remove.hidden = false;
  };

  const add = (file) => {
    if (chosen.some((one) => one.file.name === file.name && one.file.size === file.size && one.file.lastModified === file.lastModified)) {
      return;
    }
    const one = { file, item: element("li", "") };
    const what = element("div", "what");
    what.append(element("span", "strong", file.name), " ", element("span", "small soft", size(file.size)));
    one.bar = element("progress", "bar");
    one.bar.max = 100;
    one.bar.value = 0;
    one.bar.hidden = true;
    one.bar.setAttribute("aria-label", file.name);
    one.says = element("span", "status");
    one.remove = element("button", "button quiet small", word("remove"));
    one.remove.type = "button";
    one.remove.setAttribute("aria-label", `${word("remove")}: ${file.name}`);
    one.remove.addEventListener("click", () => {
      chosen.splice(chosen.indexOf(one), 1);
      one.item.remove();
      list.hidden = chosen.length === 0;
    });
    one.why = element("span", "second why");
    what.append(one.why, one.bar);
    one.item.append(what, one.says, one.remove);
    list.append(one.item);
    chosen.push(one);
    if (file.size > Number(form.dataset.mostBytes)) {
      say(one, "evidenceTooLarge", "bad");
    } else {
      say(one, "waiting", "");
    }
    list.hidden = false;
  };

  form.querySelectorAll("input[type='file']").forEach((input) =>
    input.addEventListener("change", () => {
      [...input.files].forEach(add);
      input.value = "";
    })
  );

  const send = (one, leaveOut) =>
    new Promise((done) => {
      const data = new FormData(form);
      if (leaveOut) {
        data.set("hidden", "LEAVE_OUT");
      }
      data.append("file", one.file, one.file.name);
      const request = new XMLHttpRequest();
      request.open("POST", form.action);
      request.setRequestHeader("X-Makewhole-Person", person);
      request.upload.addEventListener("progress", (event) => {
        if (event.lengthComputable) {
          one.bar.value = (100 * event.loaded) / event.total;
          if (event.loaded === event.total) {
            say(one, "checking", "info");
          }
        }
      });
      request.addEventListener("loadend", () => {
        one.bar.hidden = true;
        let answer = {};
        try {
          answer = JSON.parse(request.responseText);
        } catch {
          answer = { problem: request.status === 200 || request.status === 403 ? "signedOut" : "broken" };
        }
        if (answer.said) {
          told(one, answer.said);
        } else if (answer.state) {
          say(one, answer.state, answer.state === "HELD" ? "warn" : "good");
        } else {
          say(one, answer.problem || "broken", "bad");
        }
        done();
      });
      one.bar.hidden = false;
      say(one, "sending", "info");
      request.send(data);
    });

  const taken = (one) => one.code === "KEPT" || one.code === "HELD";

  const asked = (one) => one.code === "evidenceHidden";

  const sendAll = async (leaveOut) => {
    if (button.disabled) {
      return;
    }
    if (chosen.length === 0) {
      status.classList.remove("visually-hidden");
      status.textContent = word("none");
      form.querySelector("input[type='file']").focus();
      return;
    }
    button.disabled = true;
    status.textContent = "";
    /* Nothing is sent a second time to be asked the same. */
    const decided = leaveOut || keep.checked;
    for (const one of chosen.filter((each) => !taken(each) && each.code !== "evidenceTooLarge" && (decided || !asked(each)))) {
      await send(one, leaveOut);
    }
    button.disabled = false;
    if (chosen.every(taken)) {
      location.assign(form.dataset.evidence);
      return;
    }
    status.classList.remove("visually-hidden");
    status.textContent = word("some");
    ask.hidden = !chosen.some(asked);
    if (!ask.hidden) {
      keep.focus();
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sendAll(false);
  });
  form.querySelector("#evidence-leave-out").addEventListener("click", () => sendAll(true));
})();
