/* MakeWhole: showing who one is. Declared with data attributes, like everything in makewhole.js.

   data-passkey="create|get"      a box around one ceremony (W3C Web Authentication), with the question as JSON in
                                  data-passkey-options, a hidden field for the answer, a button data-passkey-start
                                  and a button data-passkey-send that sends the form
   data-ask                       a dialog that opens by itself; Escape presses its data-ask-cancel
   data-go-on="id"                comes when the person has shown who they are: presses that element, or the button
                                  that was pressed before the dialog came
   data-come-here                 a notice that takes the focus when it comes, wherever the person is on the page
   data-shown                     the window beside, when the organisation's provider has vouched for the person: the page
                                  that asked presses its data-shown-continue
   data-save-text="selector"      a button that saves the texts of these elements, a line each, as data-save-name  */
(() => {
  "use strict";

  const LAST = "makewhole-last-pressed";

  /* ---- binary values travel as Base64url ---- */
  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
  const text = (buffer) =>
    buffer
      ? btoa(String.fromCharCode(...new Uint8Array(buffer)))
          .replace(/\+/g, "-")
          .replace(/\//g, "_")
          .replace(/=+$/, "")
      : undefined;

  const question = (json) => {
    const options = JSON.parse(json, (name, value) => (value === null ? undefined : value));
    const named = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));
    options.challenge = bytes(options.challenge);
    if (options.user) {
      options.user.id = bytes(options.user.id);
      options.excludeCredentials = named(options.excludeCredentials);
    } else {
      options.allowCredentials = named(options.allowCredentials);
    }
    return options;
  };

  const answer = (credential) => {
    const given = credential.response;
    return JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      clientExtensionResults: {},
      response: {
        clientDataJSON: text(given.clientDataJSON),
        attestationObject: text(given.attestationObject),
        transports: given.getTransports ? given.getTransports() : undefined,
        authenticatorData: given.attestationObject ? undefined : text(given.authenticatorData),
        signature: text(given.signature),
        userHandle: text(given.userHandle)
      }
    });
  };

  /* A passkey is bound to a name: an address in digits has none. */
  const usable = () =>
    window.isSecureContext && window.PublicKeyCredential && !/^[\d.:[\]]+$/.test(location.hostname);

  const show = (box, which) =>
    ["cancelled", "unsupported"].forEach((one) => {
      box.querySelector(`[data-passkey-${one}]`).hidden = one !== which;
    });

  const perform = async (box) => {
    show(box, usable() ? null : "unsupported");
    if (!usable()) {
      return;
    }
    const options = { publicKey: question(box.dataset.passkeyOptions) };
    try {
      const credential =
        box.dataset.passkey === "create"
          ? await navigator.credentials.create(options)
          : await navigator.credentials.get(options);
      box.querySelector("input[type='hidden']").value = answer(credential);
      box.querySelector("[data-passkey-send]").click();
    } catch (refused) {
      show(box, "cancelled");
    }
  };

  document.addEventListener("click", (event) => {
    const start = event.target.closest?.("[data-passkey-start]");
    if (start) {
      perform(start.closest("[data-passkey]"));
    }
  });

  /* ---- asking again: what was pressed is pressed once more after the proof ---- */
  document.addEventListener(
    "click",
    (event) => {
      const pressed = event.target.closest?.("button[id], input[type='submit'][id], a[id]");
      if (pressed && !pressed.closest("dialog[data-ask]")) {
        sessionStorage.setItem(LAST, pressed.id);
      }
    },
    true
  );

  const attend = () => {
    const dialog = document.querySelector("dialog[data-ask]:not([open])");
    if (dialog) {
      dialog.showModal();
      dialog.addEventListener("cancel", (event) => {
        event.preventDefault();
        dialog.querySelector("[data-ask-cancel]").click();
      });
    }
    const notice = document.querySelector("[data-come-here]");
    if (notice) {
      notice.removeAttribute("data-come-here");
      notice.focus();
    }
    const goOn = document.querySelector("[data-go-on]");
    if (goOn) {
      const wanted = document.getElementById(goOn.dataset.goOn || sessionStorage.getItem(LAST));
      goOn.remove();
      wanted?.click();
    }
  };
  new MutationObserver(attend).observe(document.body, { childList: true, subtree: true });
  attend();

  /* ---- the organisation's provider is asked in a window of its own, so that the page stays as it was typed ---- */
  const windows = new BroadcastChannel("makewhole-shown");
  windows.addEventListener("message", () => document.querySelector("dialog[data-ask] [data-shown-continue]")?.click());
  if (document.querySelector("[data-shown]")) {
    windows.postMessage("shown");
  }

  /* ---- saving what stands on the page: it never goes back to the server ---- */
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-save-text]");
    if (button) {
      const lines = [...document.querySelectorAll(button.dataset.saveText)].map((one) => one.textContent.trim());
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([lines.join("\n") + "\n"], { type: "text/plain" }));
      link.download = button.dataset.saveName;
      link.click();
      URL.revokeObjectURL(link.href);
    }
  });
})();
