import {
  escapeHtml,
  type MarkedExercise,
  type ShownExercise,
  unsealExercise,
  jsonForScript,
} from "../../../display";

/** What of an exercise has its place on the page. */
export interface ExerciseBox {
  /** Whether the question stands in the box, and not above it. */
  question: boolean;
  hints: boolean;
  answer: boolean;
}

/**
 * An exercise with a box for the answer, which a script of the page marks. Without script the hints
 * and the folded answer remain. No form: nothing is ever sent.
 */
export function exerciseBoxHtml(
  shown: ShownExercise,
  number: number,
  { question, hints, answer }: ExerciseBox,
): string {
  const id = `exercise-${number}`;
  const marked = shown.sealed === undefined ? undefined : unsealExercise(shown.sealed);
  const entry = marked === undefined ? askedHtml(shown) : entryHtml(marked, id, question);
  return `<div class="pf-message pf-exercise exercise-box" id="${id}" role="group" aria-labelledby="${id}-name"${marked === undefined ? "" : " data-exercise"}>
<p${question ? ` id="${id}-question"` : ""}><strong class="pf-label" id="${id}-name">Exercise ${number}</strong>${question ? ` ${escapeHtml(shown.question)}` : ""}</p>
${entry}${LINES}${hints ? shown.hints.map((hint, index) => hintHtml(hint, index, number)).join("") : ""}${answer && marked !== undefined ? answerHtml(marked, number) : ""}${marked === undefined ? "" : `<script type="application/json">${jsonForScript(marked)}</script>\n`}</div>\n`;
}

/** Room to write on paper. */
export const LINES = `<p class="to-write-on" aria-hidden="true">${"<span></span>".repeat(3)}</p>\n`;

const askedHtml = ({ asks, choices = [] }: ShownExercise): string => {
  const items = choices.map((words) => `<li>${escapeHtml(words)}</li>`).join("");
  const list = items && `<ol type="a">${items}</ol>\n`;
  return `${list}${asks === undefined ? "" : `<p>Answer ${escapeHtml(asks)}.</p>\n`}`;
};

function entryHtml(marked: MarkedExercise, id: string, question: boolean): string {
  const described = question ? ` aria-describedby="${id}-question"` : "";
  const check = `<button type="button">Check<span class="pf-hidden"> the answer</span></button>`;
  const verdict = `<p class="verdict" role="status"></p>\n`;
  if (marked.kind === "choice") {
    const choices = marked.choices.map(({ words }, index) => {
      const letter = String.fromCharCode(97 + index);
      return `<label><input type="radio" name="${id}" value="${letter}"> <span>${letter}) ${escapeHtml(words)}</span></label>\n`;
    });
    return `<fieldset class="choices"${described}><legend>Answer ${escapeHtml(marked.asks)}</legend>
${choices.join("")}</fieldset>
<div class="answer-entry" hidden>${check}</div>
${verdict}`;
  }
  return `<p class="asks"><label for="${id}-answer">Answer ${escapeHtml(marked.asks)}</label></p>
<div class="answer-entry" hidden><input id="${id}-answer" type="text" inputmode="decimal" autocomplete="off" spellcheck="false"${described}> ${check}</div>
${verdict}`;
}

const ofExercise = (number: number): string =>
  `<span class="pf-hidden"> to exercise ${number}</span>`;

const hintHtml = (hint: string, index: number, number: number): string =>
  `<details class="pf-hint folded"><summary>Hint ${index + 1}${ofExercise(number)}</summary><p>${escapeHtml(hint)}</p></details>\n`;

const answerHtml = (marked: MarkedExercise, number: number): string =>
  `<details class="folded answer-fold"><summary>Answer${ofExercise(number)}</summary><p>${answerText(marked)}</p></details>\n`;

/** The answer as it would be written down, and what it means. */
export function answerText(marked: MarkedExercise): string {
  const { answer, right } = marked;
  const written = escapeHtml(answer);
  return right === `${answer}.`
    ? `<strong>${written}.</strong>`
    : `<strong>${written}.</strong> ${escapeHtml(right)}`;
}
