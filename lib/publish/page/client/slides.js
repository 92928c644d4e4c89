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
  if (!presenter) nav.append(button("Presenter", "Presenter’s window (S)", openPresenter));
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
}

if (wide.matches) start();
