/**
 * Marks the answers to a page's exercises, with the code that marks them in a notebook. Nothing that
 * is typed leaves the page, and nothing of it is kept.
 */
import type { MarkedExercise } from "../../display/marked";
import { mark, type Mark } from "../../notebook/exercise/mark";

const LABELS: Record<Mark["verdict"], string> = {
  right: "Right.",
  nearly: "Nearly.",
  "not yet": "Not yet.",
};

for (const box of document.querySelectorAll<HTMLElement>("[data-exercise]")) bring(box);

/** Brings an exercise's box to life. */
function bring(box: HTMLElement): void {
  const data = box.querySelector('script[type="application/json"]')?.textContent ?? "";
  const entry = box.querySelector<HTMLElement>(".answer-entry");
  const verdict = box.querySelector<HTMLElement>(".verdict");
  if (entry === null || verdict === null) return;
  const exercise = JSON.parse(data) as MarkedExercise;
  const inputs = [...box.querySelectorAll("input")];
  entry.hidden = false;

  const say = (label: string, text: string, state = ""): void => {
    const strong = document.createElement("strong");
    strong.textContent = label;
    verdict.replaceChildren(strong, text === "" ? "" : ` ${text}`);
    verdict.dataset.verdict = state;
  };
  const check = (): void => {
    const answer = answerIn(inputs);
    if (answer === "") return say("", "Write or choose an answer first.");
    const { verdict: state, text } = mark(exercise, answer);
    say(LABELS[state], text, state);
  };
  box.querySelector(".answer-entry button")?.addEventListener("click", check);
  for (const input of inputs) {
    input.addEventListener("keydown", (event) => {
      // A deck goes on by arrow keys; here they move within the answer.
      event.stopPropagation();
      if (event.key === "Enter") {
        event.preventDefault();
        check();
      }
    });
    // What was said was said of another answer.
    input.addEventListener("input", () => {
      verdict.replaceChildren();
      delete verdict.dataset.verdict;
    });
  }
}

function answerIn(inputs: HTMLInputElement[]): string {
  const chosen = inputs.find(({ type, checked }) => type !== "radio" || checked);
  return chosen?.value.trim() ?? "";
}
