/** What a previewed page does beside what it does when published. */
import { jsonForScript } from "../../display";
import type { ShownParameter } from "../../display";
import { EVENTS_PATH } from "./server";

/** The word that a page has changed; anything else that is sent is what is wrong with the last save. */
export const CHANGED = "changed";

/**
 * The script of a previewed page. It waits for word from the preview server and loads the page again,
 * or tells of a save that failed while the page stays as it was; it offers the values that each
 * parameter can take. The slide that is shown stands in the address and stays.
 */
export function previewScript(parameters: ShownParameter[]): string {
  return `
const page = location.pathname + location.search;
const events = new EventSource("${EVENTS_PATH}?page=" + encodeURIComponent(page));
events.onmessage = ({ data }) => {
  if (data !== "${CHANGED}") return tell(JSON.parse(data));
  keepSlide();
  location.reload();
};

// The deck writes the slide into the address only once a second.
function keepSlide() {
  const deck = globalThis.Reveal;
  if (deck?.isReady?.()) history.replaceState(null, "", "#/" + deck.getIndices().h);
}

function tell(words) {
  let note = document.getElementById("preview-note");
  if (note === null) {
    note = document.createElement("p");
    note.id = "preview-note";
    note.setAttribute("role", "status");
    Object.assign(note.style, {
      position: "fixed", right: "1rem", bottom: "1rem", zIndex: 9, maxWidth: "36rem", margin: 0,
      padding: "0.5rem 1rem", border: "2px solid var(--pf-warning)", background: "var(--pf-paper)",
      fontSize: "0.9375rem",
    });
    document.body.append(note);
  }
  note.textContent = "The last save does not run, and the page is as it was before. " + words;
}

function choose(name, value) {
  const query = new URLSearchParams(location.search);
  query.set(name, value);
  keepSlide();
  location.assign(location.pathname + "?" + query + location.hash);
}

function chooser({ name, value, values }) {
  const label = document.createElement("label");
  label.textContent = name.replaceAll("_", " ") + " ";
  const field = document.createElement(values.length > 0 ? "select" : "input");
  for (const each of values) field.add(new Option(String(each), String(each), false, each === value));
  field.value = String(value);
  field.name = name;
  Object.assign(field.style, { font: "inherit", maxWidth: "16rem", minHeight: "1.875rem" });
  field.addEventListener("change", () => choose(name, field.value));
  // In a deck arrow keys go on to the next slide; here they go through the values.
  field.addEventListener("keydown", (event) => event.stopPropagation());
  label.append(field);
  return label;
}

const parameters = ${jsonForScript(parameters.map(({ name, value, values }) => ({ name, value, values })))};
if (parameters.length > 0) {
  const place = document.createElement("div");
  place.id = "preview-parameters";
  Object.assign(place.style, { display: "flex", flexWrap: "wrap", gap: "0.5rem 1rem" });
  place.append(...parameters.map(chooser));
  document.querySelector(".band").append(place);
}
`.trim();
}
