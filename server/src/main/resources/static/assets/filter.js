// Shows only the videos whose title has the typed words; accents and case do not matter.
"use strict";
const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
for (const field of document.querySelectorAll("input[data-filters]")) {
  const items = [...document.querySelector(field.dataset.filters).children];
  const none = document.getElementById("filter-none");
  field.addEventListener("input", () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const item of items) {
      const title = plain(item.querySelector(".title").textContent);
      item.hidden = !words.every(word => title.includes(word));
      shown += item.hidden ? 0 : 1;
    }
    none.hidden = shown > 0;
  });
}
