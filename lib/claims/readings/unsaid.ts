/** Statements that the words deny or only suppose. */
import { CHANGES } from "../lexicon/words";
import type { Claim } from "../meaning/facets";

/** "has not doubled", "had not risen by", "It is not true that" */
const UNSAID = new RegExp(
  [
    `(?:\\b(?:not|never)|n't) (?:(?:been |be |have |yet )*(?:${CHANGES}|rise|fall|grow|increase|decrease|drop)[^.;,]{0,16})?$`,
    `\\b(?:not true|untrue|false|wrong)(?: to say)? that\\b[^.;]*$`,
    `\\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?) (?:a |the |any )?(?:claims?|suggestions?|reports?|idea) that\\b[^.;]*$`,
    `\\b(?:or|could|would|might|may) face an? [^.;,]*$`,
  ].join("|"),
  "i",
);

/** "Had offences risen by 50 per cent, …" */
const HAD = /^[\s"'“‘(]*Had (?!been\b)[^.;,]*$/;

/** Whether the words deny or only suppose a statement: its counts then neither bear it out nor refute it. */
export function isUnsaid({ reading, start }: Claim): boolean {
  const left = reading.marked.slice(0, start);
  return UNSAID.test(left) || HAD.test(left);
}
