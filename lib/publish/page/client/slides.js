// Turns the slides that follow one another into a deck: arrow keys, presenter's notes, a second
// window for the presenter. A narrow or much enlarged window keeps the plain page.

const wide = matchMedia("(min-width: 700px) and (min-height: 400px)");
const presenter = window.name === "plain-figures-presenter";
// The window that shows the other half of a presentation, once there is one.
let other = presenter ? window.opener : null;

const button = (text, label, action) => {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = text;
  element.title = label;
  element.setAttribute("aria-label", label);
  element.addEventListener("click", action);
  return element;
};

function toggleNotes() {
  document.documentElement.classList.toggle("with-notes");
  dispatchEvent(new Event("resize"));
}

function openPresenter() {
  other = open(location.href, "plain-figures-presenter", "width=1100,height=760");
}

const two = (number) => String(number).padStart(2, "0");

// The time of day, and how long the talk has gone on.
function clock() {
  const element = document.createElement("span");
  element.className = "clock";
  const begun = Date.now();
  const tick = () => {
    const now = new Date();
    const seconds = Math.floor((now - begun) / 1000);
    const gone = `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
    element.textContent = `${two(now.getHours())}:${two(now.getMinutes())}, ${gone} gone`;
  };
  tick();
  setInterval(tick, 1000);
  return element;
}

// A slide whose words are too many is set smaller, down to where a room could still read it; what
// then does not fit scrolls, and says so.
const SMALLEST = 0.7;

function overflows(slide) {
  const scrolls = [...slide.querySelectorAll(".pf-scroll")].some(
    (table) => table.scrollWidth > table.clientWidth + 1,
  );
  const body = slide.querySelector(".slide-body");
  const high = slide.scrollHeight > slide.clientHeight + 1;
  return scrolls || high || body.scrollHeight > body.clientHeight + 1;
}

function fit(slide) {
  if (presenter || slide.classList.contains("chart")) return;
  slide.classList.remove("scrolls");
  slide.querySelector(".more")?.remove();
  slide.removeAttribute("tabindex");
  slide.style.fontSize = "";
  for (let size = 1; overflows(slide) && size > SMALLEST; size -= 0.05) {
    slide.style.fontSize = `${Math.round(100 * (size - 0.05))}%`;
  }
  if (!overflows(slide)) return;
  slide.classList.add("scrolls");
  slide.tabIndex = 0;
  const note = document.createElement("p");
  note.className = "more";
  note.textContent = "There is more: scroll this slide.";
  slide.append(note);
}

const fitPresent = () => {
  const slide = Reveal.getCurrentSlide();
  if (slide) fit(slide);
};

// In what scrolls, the keys that scroll do so, and do not go on to another slide.
const SCROLLING = new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);
addEventListener(
  "keydown",
  (event) => {
    const area = event.target instanceof Element && event.target.closest(".tall, .scrolls");
    const scrolls = area && area.scrollHeight > area.clientHeight + 1;
    if (scrolls && SCROLLING.has(event.key)) event.stopImmediatePropagation();
  },
  true,
);

function bar() {
  const nav = document.createElement("nav");
  nav.className = "deck-bar";
  nav.setAttribute("aria-label", "Slides");
  const place = document.createElement("span");
  const count = Reveal.getTotalSlides();
  const say = () => {
    place.textContent = `${Reveal.getIndices().h + 1} of ${count}`;
  };
  say();
  Reveal.on("slidechanged", say);
  nav.append(
    button("←", "Previous slide", () => Reveal.prev()),
    place,
    button("→", "Next slide", () => Reveal.next()),
    button("Notes", "Presenter’s notes (N)", toggleNotes),
  );
  if (presenter) nav.append(clock());
  else nav.append(button("Presenter", "Presenter’s window (S)", openPresenter));
  document.querySelector(".band").append(nav);
}

// Between the room's window and the presenter's only the number of the slide travels. A file has no
// origin to address, so that what arrives is taken only from the other window itself.
function keepTogether() {
  const target = self.origin === "null" ? "*" : self.origin;
  Reveal.on("slidechanged", ({ indexh }) => other?.postMessage({ slide: indexh }, target));
  addEventListener("message", ({ source, origin, data }) => {
    const known =
      other !== null && source === other && origin === self.origin && Number.isInteger(data?.slide);
    if (known && data.slide !== Reveal.getIndices().h) Reveal.slide(data.slide);
  });
}

async function start() {
  await globalThis.inflateLibrary("reveal");
  document.documentElement.classList.add("deck");
  if (presenter) document.documentElement.classList.add("with-notes", "presenter");
  await Reveal.initialize({
    controls: false,
    progress: false,
    center: false,
    disableLayout: true,
    hash: true,
    transition: "none",
    backgroundTransition: "none",
    display: "flex",
    help: false,
    overview: false,
    // Reveal would take orders from any page that frames this one, and hand it the notes.
    postMessage: false,
    postMessageEvents: false,
    scrollActivationWidth: null,
    keyboard: { 78: toggleNotes, 83: presenter ? null : openPresenter },
  });
  bar();
  keepTogether();
  fitPresent();
  Reveal.on("slidechanged", fitPresent);
  addEventListener("resize", fitPresent);
}

if (wide.matches) start();
