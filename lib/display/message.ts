import type { ShownExercise, ShownFeedback, ShownMessage, ShownPrediction } from "./bundle";
import { escapeHtml } from "./html";
import { sourcesHtml } from "./sources";

const ROLE_LABELS: Record<ShownMessage["role"], string> = {
  "key message": "Key message",
  finding: "Finding",
  caveat: "Keep in mind",
};

const ROLE_CLASSES: Record<ShownMessage["role"], string> = {
  "key message": "key",
  finding: "finding",
  caveat: "caveat",
};

/** A sentence set apart, labelled in words so that colour is never the only sign. */
export function messageHtml(message: ShownMessage): string {
  return `<div class="pf-message pf-${ROLE_CLASSES[message.role]}">
<p><strong class="pf-label">${ROLE_LABELS[message.role]}</strong> ${escapeHtml(message.text)}</p>
${sourcesHtml(message.sources)}
</div>`;
}

/** A question to answer before reading on. */
export function predictionHtml(prediction: ShownPrediction): string {
  return `<div class="pf-message pf-prediction">
<p><strong class="pf-label">Before you look</strong> ${escapeHtml(prediction.question)}</p>
</div>`;
}

/** An exercise and its hints, each folded until it is asked for. */
export function exerciseHtml(exercise: ShownExercise): string {
  const hints = exercise.hints.map(
    (hint, index) =>
      `<details class="pf-hint"><summary>Hint ${index + 1}</summary><p>${escapeHtml(hint)}</p></details>`,
  );
  return `<div class="pf-message pf-exercise">
<p><strong class="pf-label">Exercise</strong> ${escapeHtml(exercise.question)}</p>
${choicesHtml(exercise.choices ?? [])}${exercise.asks === undefined ? "" : `<p>Answer ${escapeHtml(exercise.asks)}.</p>\n`}${hints.join("\n")}
</div>`;
}

const choicesHtml = (choices: string[]): string =>
  choices.length === 0
    ? ""
    : `<ol type="a">${choices.map((words) => `<li>${escapeHtml(words)}</li>`).join("")}</ol>\n`;

export const VERDICT_LABELS: Record<ShownFeedback["verdict"], string> = {
  right: "Right",
  nearly: "Nearly",
  "not yet": "Not yet",
};

/** What the check of an answer says. */
export function feedbackHtml(feedback: ShownFeedback): string {
  return `<div class="pf-message pf-feedback">
<p><strong class="pf-label">${VERDICT_LABELS[feedback.verdict]}</strong> ${escapeHtml(feedback.text)}</p>
</div>`;
}
