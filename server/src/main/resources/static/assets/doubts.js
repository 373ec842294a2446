// One key decides, while the focus is on somebody to be identified or on the last decision: 1 to 9 a candidate, n or 0 nobody, u takes the last one back, j and k go on and back.
"use strict";
const doubts = [...document.querySelectorAll(".doubt")];
const now = () => Math.max(0, doubts.indexOf(document.activeElement?.closest(".doubt")));
const go = place => doubts[Math.min(Math.max(place, 0), doubts.length - 1)]?.focus();
document.addEventListener("keydown", event => {
  const typing = event.target.matches("input, select, textarea");
  // A single key that works anywhere would take the words of those who speak to their machine for orders.
  if (typing || !event.target.closest(".doubt, [data-testid=decided]") || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const key = event.key === "0" ? "n" : event.key.toLowerCase();
  if (key === "j" || key === "k") {
    go(now() + (key === "j" ? 1 : -1));
  } else if (key === "u") {
    document.querySelector("[data-key=u]")?.click();
  } else if (/^[1-9n]$/.test(key)) {
    doubts[now()]?.querySelector(`[data-key="${key}"]`)?.click();
  } else {
    return;
  }
  event.preventDefault();
});
// The page stays at its top, where it says how many wait and what was decided.
(doubts[0] ?? document.querySelector("[data-key=u]"))?.focus({ preventScroll: true });
