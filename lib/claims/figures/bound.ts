import { BOUNDS } from "../lexicon/words";
import { MARK } from "../reading/plain";
import type { Bound } from "../types";

const BEFORE: [Bound, RegExp][] = (Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]).map((bound) => [
  bound,
  new RegExp(
    `(?<![\\w-])(?:${BOUNDS[bound]})(?:,)? (?:(?:a|an|${bound === "about" || bound === "nearly" ? "the|" : ""}one|once|another|once in|just|that|on average) )*$`,
    "i",
  ),
]);

const AFTER: [Bound, RegExp][] = [
  ["more_than", /^(?: or more\b|\+|[ -]plus\b| and (?:more(?! than)|counting)\b)/i],
  ["less_than", /^ or (?:fewer|less)\b/i],
  ["about", /^(?: or so\b|,? on average\b|-odd\b)/i],
];

/** "12 per cent more than 870" compares; it does not bound 870. */
const COMPARES = /^(?:more|fewer|less|higher|lower|greater|above|below|over) /i;
/** "Charged suspects over just 59 offences", "Alarm over 26 per cent jump": what it is about. */
const OVER_JUST = /^over just $/i;
const IS_ABOUT =
  /\b(?:alarm|anger|concerns?|debate|dismay|fears?|fury|horror|outcry|outrage|questions|row|shock|storm|unease|warnings?|worry|worries) over (?:a |an |the )?$/i;
const AFTER_A_CHANGE = new RegExp(
  `(?:${MARK.number}|cent|%|pc|times|half|thirds?|quarters?|fifths?|sixths?|tenths?) (?:offences |crimes |cases )?$`,
  "i",
);

const LONGEST = 48;

/**
 * How the words around a figure bound it, and where the bounding words begin; undefined when there
 * are none.
 */
export function boundAround(
  marked: string,
  start: number,
  end: number,
): { bound: Bound; start: number } | undefined {
  const left = marked.slice(Math.max(0, start - LONGEST), start);
  for (const [bound, pattern] of BEFORE) {
    const match = pattern.exec(left);
    if (!match) continue;
    if (OVER_JUST.test(match[0]) || IS_ABOUT.test(left)) continue;
    if (COMPARES.test(match[0]) && AFTER_A_CHANGE.test(left.slice(0, match.index))) continue;
    return { bound, start: start - left.length + match.index };
  }
  const right = marked.slice(end, end + 24);
  for (const [bound, pattern] of AFTER) if (pattern.test(right)) return { bound, start };
  return undefined;
}
