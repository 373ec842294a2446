// Cards that move: says changes to screen readers, and keeps the focus in a card that is replaced.
"use strict";
const told = document.getElementById("told");
const said = new Map();
let held = null;

function changes() {
  const news = [];
  for (const part of document.querySelectorAll("[data-told]")) {
    const card = part.closest("article").id;
    if (said.get(card) !== part.dataset.told) news.push(part.dataset.told);
    said.set(card, part.dataset.told);
  }
  return news;
}

changes();
document.addEventListener("htmx:beforeSwap", event => {
  const card = event.detail.target.closest("article.session");
  // A pressed button is disabled while its request is under way, and has lost the focus by now.
  const pressed = event.detail.requestConfig.verb === "post";
  held = card && card === event.detail.target && (pressed || card.contains(document.activeElement)) ? card.id : null;
});
document.addEventListener("htmx:afterSettle", () => {
  const news = changes();
  if (news.length > 0) told.textContent = news.join(". ");
  // The button that had the focus is gone with the old card: its heading is the nearest thing to read on from.
  if (held && document.activeElement === document.body) document.getElementById(held + "-name")?.focus();
  held = null;
});

// A click whose request fails must not look as if it had done something; the next one that succeeds takes the line away.
const failed = document.getElementById("request-failed");
for (const name of ["htmx:responseError", "htmx:sendError", "htmx:timeout", "htmx:swapError"]) {
  document.addEventListener(name, () => { failed.hidden = false; });
}
document.addEventListener("htmx:afterOnLoad", event => { if (event.detail.successful) failed.hidden = true; });
