import { numbersIn, plainSameLength } from "./numbersIn";

const ITEM = "(?:q(?:uestion)? ?)?[.]?\\(?\\d*[a-z]?[.):]*\\s*";
const ASKS = new RegExp(
  `^${ITEM}(?:how many\\b|(?:please )?(?:can|could) you\\b|please (?:provide|state|supply|give|tell|confirm|list|advise)\\b)`,
);

/** "How many (of 14 kinds)?" asks and no more; "How many offences: 402" goes on to the answer. */
export const endsAsking = (sentence: string): boolean => /\?["”’')]*$/.test(sentence.trim());

const BRACKETS = /\([^()]*\d[^()]*\)/g;

/**
 * What stands in the brackets of a question and has a number: "(all 14 categories)". Where a number
 * stands outside them too, the sentence may go on to its answer, and its brackets may be of that.
 */
export function bracketsAsked(sentence: string): string[] {
  const text = plainSameLength(sentence);
  const found = [...text.matchAll(BRACKETS)].map(([words]) => words);
  if (endsAsking(sentence)) return found;
  const asks = ASKS.test(text) && numbersIn(withoutBrackets(sentence, new Set(found))).length === 0;
  return asks ? found : [];
}

/**
 * A sentence with blanks where it repeats brackets of a question: their numbers are the question's
 * and no figures. Every other letter keeps its place.
 * @example
 * withoutBrackets("402 offences (14 kinds).", new Set(["(14 kinds)"])) // → "402 offences           ."
 */
export const withoutBrackets = (sentence: string, asked: ReadonlySet<string>): string => {
  const text = plainSameLength(sentence);
  if (text.length !== sentence.length) return sentence;
  let left = sentence;
  for (const { index, 0: words } of text.matchAll(BRACKETS)) {
    if (!asked.has(words)) continue;
    left = left.slice(0, index!) + " ".repeat(words.length) + left.slice(index! + words.length);
  }
  return left;
};
