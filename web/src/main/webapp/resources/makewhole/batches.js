/* MakeWhole: work that is done in batches. A button with data-next-batch is pressed by itself as soon as it is there;
   without script a person presses it. */
(() => {
  "use strict";

  const press = () => {
    const button = document.querySelector("[data-next-batch]:not([data-pressed])");
    if (button) {
      button.dataset.pressed = "true";
      button.click();
    }
  };
  const start = () => {
    new MutationObserver(press).observe(document.querySelector("main"), { childList: true, subtree: true });
    press();
  };
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
