// Finds pages on the index: every word must stand in an entry, or in one of its places.

const box = document.querySelector(".search");
const input = document.getElementById("search");
const found = document.getElementById("found");
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const entries = [...document.querySelectorAll(".entry")].map((element) => {
  const places = [...element.querySelectorAll(".places > li")];
  const own = element.cloneNode(true);
  own.querySelector(".places")?.remove();
  return {
    element,
    text: plain(own.textContent),
    places: places.map((place) => ({ element: place, text: plain(place.textContent) })),
  };
});

function search() {
  const words = plain(input.value).split(/\s+/).filter(Boolean);
  const has = (text) => words.every((word) => text.includes(word));
  let count = 0;
  for (const { element, text, places } of entries) {
    const whole = has(text);
    const hits = places.filter((place) => whole || has(`${text} ${place.text}`));
    for (const place of places) place.element.hidden = !hits.includes(place);
    element.hidden = !whole && hits.length === 0;
    count += whole ? 1 + places.length : hits.length;
  }
  if (words.length === 0) found.textContent = "";
  else
    found.textContent =
      count === 0 ? "Nothing found." : `${count} ${count === 1 ? "page" : "pages"} found.`;
}

box.hidden = false;
input.addEventListener("input", search);
