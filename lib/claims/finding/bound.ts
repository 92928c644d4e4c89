import { MARK } from "../reading/plain";
import type { Bound } from "../types";

const WORDS: [Bound, string][] = [
  [
    "nearly",
    "nearly|almost|all but|not quite|close to|closing in on|just under|a little under|slightly (?:under|below|less than|fewer than)|just below|just (?:short|shy) of|(?:not far|little|a little) short of|approaching|not far off|virtually|practically|verging on|shy of|getting on for|nigh on",
  ],
  [
    "more_than",
    "(?:(?:well|just|slightly|far|considerably|significantly|a little|a shade|marginally|rather|somewhat|comfortably) )?(?:more than|over|above|upwards of|in excess of|exceed(?:s|ed|ing)|tops?|topp(?:ed|ing)|pass(?:ed|ing|es)|past|break(?:s|ing)?(?: through)?|broke(?: through)?|breach(?:ed|es|ing)|north of|greater than|better than|beyond|higher than|surpass(?:ed|ing|es))|at least|a minimum of|no (?:fewer|less) than|not (?:fewer|less) than",
  ],
  [
    "less_than",
    "(?:(?:well|far|considerably|rather|significantly) )?(?:fewer than|less than|under|below|lower than)|as (?:many|much|high|few) as|up to|(?:no|not) more than|at most|a maximum of|only up to",
  ],
  [
    "about",
    "about|around|roughly|approximately|approx\\.?|some|circa|c\\.|an average(?: \\w+)? of|averag(?:e|es|ed|ing)(?: of| at| out at)?|on average|broadly|in the (?:region|order) of|an estimated|estimated(?: at)?|something like|the equivalent of|equivalent to|equating to|a daily average of|a weekly average of",
  ],
];

const BEFORE: [Bound, RegExp][] = WORDS.map(([bound, words]) => [
  bound,
  new RegExp(
    `(?<![\\w-])(?:${words})(?:,)? (?:(?:a|an|${bound === "about" || bound === "nearly" ? "the|" : ""}one|once|another|once in|just|that|on average) )*$`,
    "i",
  ),
]);

const AFTER: [Bound, RegExp][] = [
  ["more_than", /^(?: or more\b|\+| plus\b| and (?:more(?! than)|rising|counting)\b)/i],
  ["less_than", /^ or (?:fewer|less)\b/i],
  ["about", /^(?: or so\b|,? on average\b|-odd\b)/i],
];

/** "12 per cent more than 870" compares; it does not bound 870. */
const COMPARES = /^(?:more|fewer|less|higher|lower|greater|above|below|over) /i;
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
    if (match && COMPARES.test(match[0]) && AFTER_A_CHANGE.test(left.slice(0, match.index)))
      continue;
    if (match) return { bound, start: start - left.length + match.index };
  }
  const right = marked.slice(end, end + 24);
  for (const [bound, pattern] of AFTER) if (pattern.test(right)) return { bound, start };
  return undefined;
}
