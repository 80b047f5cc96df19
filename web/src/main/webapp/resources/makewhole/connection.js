/* MakeWhole: a form that asks whether there is a connection before it sends itself, for phones in cellars and canteens.

   data-connection        such a form; it also carries data-draft, whose box says where the server is asked
   data-connection-says   "out": there is none, nothing was sent; "back": there is one again
   data-refused           on a folded part of it: "true" opens it
   What was typed stands on the page either way, and a form that is sent twice is taken once by its own key. */
(() => {
  "use strict";

  const PATIENCE = 6000;
  const RETRY = 5000;
  const form = document.querySelector("form[data-connection]");
  const box = document.querySelector("[data-draft-box]");
  if (!form || !box) {
    return;
  }

  const say = (which) =>
    form.querySelectorAll("[data-connection-says]").forEach((one) => {
      one.hidden = one.dataset.connectionSays !== which;
    });
  const reach = async () => {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE);
    try {
      await fetch(box.dataset.draftPath + "?" + new URLSearchParams({ page: box.dataset.draftPage, form: form.id }), {
        headers: { "X-Makewhole-Person": box.dataset.draftPerson },
        redirect: "manual",
        cache: "no-store",
        signal: patience.signal
      });
      return true;
    } catch (unreachable) {
      return false;
    } finally {
      clearTimeout(timer);
    }
  };

  /* If it breaks off on its way, what was typed is offered when the page is opened again. */
  const keep = () => {
    const event = new CustomEvent("makewhole:keep", { detail: {} });
    document.dispatchEvent(event);
    return event.detail.kept;
  };

  /* What is folded may be what was refused. */
  form.querySelectorAll("details[data-refused='true']").forEach((one) => {
    one.open = true;
  });

  let asking = false;
  let sure = false;
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => ((await reach()) ? say("back") : wait()), RETRY);
  };
  /* Before draft.js, which takes a sent form for one that left. */
  document.addEventListener(
    "submit",
    async (event) => {
      if (event.target !== form || sure) {
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      if (asking) {
        return;
      }
      asking = true;
      const button = event.submitter;
      const reached = await reach();
      if (!reached) {
        asking = false;
        say("out");
        form.querySelector("[data-connection-says='out']").scrollIntoView({ block: "nearest" });
        wait();
        return;
      }
      say(null);
      clearTimeout(timer);
      await keep();
      asking = false;
      sure = true;
      form.requestSubmit(button);
      sure = false;
    },
    true
  );
  window.addEventListener("online", () => timer && wait());
})();
