import type { Proposed } from "../types";
import { readValue } from "../words/marks";

/** What a force says instead of a number. */
export type NoNumber = "suppressed" | "refused" | "not held";

/**
 * Why a force gave no number. Its mark says it; only a mark that says nothing of itself leaves it to
 * the words beside it, for a note on one thing ("the cost code is not recorded") refuses no other.
 * @example
 * whyNoNumber({ mark: "Not held", note: "see section C of the workbook", at_least: null }) // → "not held"
 * whyNoNumber({ mark: "see letter", note: "refused under section 12", at_least: null }) // → "refused"
 */
export function whyNoNumber({
  mark,
  note,
  at_least: least,
}: Pick<Proposed, "mark" | "note" | "at_least">): NoNumber {
  if (least !== null) return "suppressed";
  const why = readValue(mark)?.why ?? "";
  if (why === "suppressed" || why === "refused") return why;
  if (why === "not held" || why === "not applicable") return "not held";
  return inWords(mark) ?? inWords(note) ?? "not held";
}

const WORDS: [RegExp, NoNumber][] = [
  [/\*|#|\[c\]|\bsuppress|\bs(?:ection|ec)?[. ]{0,2}40\b|\blow numbers?\b/, "suppressed"],
  [/\bnot (?:held|recorded|collected|captured)\b/, "not held"],
  [
    /\brefus(?:ed|al|es)\b|\bexempt(?:ed|ion)?\b|\bs(?:ection|ec)?[. ]{0,2}(?:12|14|21|22|23|30|31|38|44)\b|\b(?:cost|fees|appropriate|time) limit\b/,
    "refused",
  ],
  [/\bwithh(?:eld|old)|\bredacted\b/, "suppressed"],
];

function inWords(text: string): NoNumber | undefined {
  const words = text.toLowerCase();
  return WORDS.find(([form]) => form.test(words))?.[1];
}
