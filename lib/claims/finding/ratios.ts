import { matches } from "../reading/matches";
import type { Finder, Found } from "./mention";
import { MARK } from "../reading/plain";
import { over } from "./pattern";

const TO_ONE = over("({N})(?:[ -]to[ -]|:)({N})(?![\\w:/])");
const TIMES = over(
  "({N}) times (?=(?:more|as|the|higher|that|what|greater|likelier|those|larger|its|their|than)\\b)",
);
const FOR_EVERY = over(
  "({N}) (?:girls?|boys?|female|male)[\\w ]{0,20}? (?:for|to) (?:every|each|one)(?: one)? (?:boys?|girls?|male|female)",
);
/** "For each boy there were three girls" */
const FOR_EACH = over(
  "\\bfor (?:every|each) (?:boy|male|girl|female)[^.;]{0,50}? ({N}) (?:girls?|boys?|females?|males?)\\b",
);
/** "One boy for every three girls" */
const ONE_FOR_EVERY = over(
  "(?:{N}|a)(?: boy| male| girl)? (?:for|to) every ({N}) (?:girls|boys|females|males)\\b",
);
const TWICE = /(?<![\w-])(?:twice|double)(?= (?:as|the|that|those|what|its|their)\b)/gi;
const GREW: [RegExp, number][] = [
  [
    /(?<![\w-])(?:doubled|doubling)(?![\w-])|(?<=\b(?:more than|nearly|almost|about|over|all but|practically|roughly) )double(?=$|[.,;]| in\b| since\b| over\b)|(?<![\w-])(?:two-?fold|to double)(?![\w-])/gi,
    2,
  ],
  [
    /(?<![\w-])(?:tripled|tripling|trebled|trebling|(?<=\b(?:more than|nearly|almost|about|over|all but|practically|roughly) )(?:treble|triple))(?![\w-])|(?<![\w-])(?:three-?fold)(?![\w-])/gi,
    3,
  ],
  [
    /(?<![\w-])(?:quadrupled|quadrupling|(?<=\b(?:more than|nearly|almost|about|over|all but|practically|roughly) )quadruple)(?![\w-])|(?<![\w-])(?:four-?fold)(?![\w-])/gi,
    4,
  ],
  [/(?<![\w-])(?:five-?fold|quintupled)(?![\w-])/gi, 5],
  [/(?<![\w-])(?:six-?fold)(?![\w-])/gi, 6],
];
/** A ratio in such a sentence compares girls with boys, and no year with another. */
/** "Half as many again" is a rise by half. */
const AGAIN = /(?<![\w-])half as (?:many|much) again(?![\w-])/gi;

const LIKE_GIRLS = /\b(?:girls?|boys?|female|male)\b/i;

const BOYS_LEAD = new RegExp(
  `\\bboys outnumber\\w* girls\\b|^${MARK.number}+ (?:boys?|males?)[\\w ]{0,20}? (?:for|to) (?:every|each|one)`,
  "i",
);

/** Boys to girls, where the words say that: no count of the ledger is compared that way round. */
const sexesCompared = (marked: string, start: number): string =>
  /\bboys outnumber/i.test(marked) || BOYS_LEAD.test(marked.slice(start))
    ? "boys_to_girls"
    : "girls_to_boys";

/** "Six to one", "four times as likely", "twice as many", and growth by a multiple. */
export const ratios: Finder = (marked, numeralAt) => {
  const found: Found[] = [];
  for (const match of matches(TO_ONE, marked)) {
    const first = numeralAt(match.index);
    const second = numeralAt(match.index + match[0].length - (match[2]?.length ?? 0));
    if (!first || !second || second.value !== 1 || first.value < 1 || first.value > 100) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      parts: [first, second],
      value: first.value,
      unit: "ratio",
      ...(LIKE_GIRLS.test(marked) ? { measure: sexesCompared(marked, match.index) } : {}),
      decimals: first.decimals,
      inWords: first.inWords,
    });
  }
  for (const pattern of [TIMES, FOR_EVERY]) {
    for (const match of matches(pattern, marked)) {
      const numeral = numeralAt(match.index);
      if (!numeral || numeral.value > 100) continue;
      const end = match.index + match[0].trimEnd().length;
      found.push({
        start: match.index,
        end,
        parts: [numeral],
        value: numeral.value,
        unit: "ratio",
        ...(LIKE_GIRLS.test(marked) ? { measure: sexesCompared(marked, match.index) } : {}),
        decimals: numeral.decimals,
        inWords: numeral.inWords,
      });
    }
  }
  for (const match of [...matches(FOR_EACH, marked), ...matches(ONE_FOR_EVERY, marked)]) {
    const start = match.index + match[0].indexOf(match[1] ?? "");
    const numeral = numeralAt(start);
    if (!numeral || numeral.value > 100) continue;
    const { value, decimals, inWords } = numeral;
    const end = match.index + match[0].length;
    const measure = "girls_to_boys";
    found.push({ start, end, parts: [numeral], value, unit: "ratio", measure, decimals, inWords });
  }
  for (const match of matches(TWICE, marked)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      parts: [],
      value: 2,
      unit: "ratio",
      ...(LIKE_GIRLS.test(marked) ? { measure: "girls_to_boys" } : {}),
      decimals: 0,
      inWords: true,
    });
  }
  for (const match of matches(AGAIN, marked)) {
    const { index } = match;
    found.push({
      start: index,
      end: index + match[0].length,
      parts: [],
      value: 50,
      unit: "percent_change",
      decimals: 0,
      inWords: true,
    });
  }
  for (const [pattern, times] of GREW) {
    for (const match of matches(pattern, marked)) {
      // "Fallen threefold" is a share of what it was, and no multiple.
      if (/\b(?:fallen|fell|dropped|down|cut) $/i.test(marked.slice(0, match.index))) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        parts: [],
        value: (times - 1) * 100,
        unit: "percent_change",
        decimals: 0,
        inWords: true,
      });
    }
  }
  return found;
};
