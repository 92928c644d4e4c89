import { BOUND_WORD, CHANGE_VERB, MULTIPLIES, MULTIPLYING, WORD_NUMBER } from "../lexicon/words";
import { over } from "../reading/marks";
import { MARK } from "../reading/plain";
import { valueOfWords } from "../reading/numerals";
import { type At, type FigureRule, type Given, ofNumber } from "./rule";

/** A ratio in such a sentence compares girls with boys, and no year with another. */
const SEXES = /\b(?:girls?|boys?|females?|males?)\b|\bratio (?:is|was) /i;
const BOYS_LEAD =
  /\bboys outnumber|^\S+ (?:boys?|males?)[\w ]{0,20}? (?:for|to) (?:every|each|one)/i;

function ratio({ marked, start, number }: At, group: number): Given | undefined {
  const numeral = number(group);
  if (!numeral || numeral.value < 1 || numeral.value > 100) return undefined;
  return { ...ofNumber(numeral), value: numeral.value, unit: "ratio", ...sexes(marked, start) };
}

const sexes = (marked: string, start: number): { measure?: string } => {
  if (!SEXES.test(marked)) return {};
  const boys = BOYS_LEAD.test(marked.slice(start)) || /\bboys outnumber/i.test(marked);
  return { measure: boys ? "boys_to_girls" : "girls_to_boys" };
};

const NEAR =
  "more than|nearly|almost|about|over|all but|practically|roughly|will|would|to|close to";
const GREW = new RegExp(
  `(?<![\\w-])(?:(${MULTIPLIES})(?:ed|ing|es)|(?<=\\b(?:${NEAR}) )(${MULTIPLIES})e(?=$|[.,;"']| ${MARK.period}| (?:the|that|its|their|what|those) | in\\b| since\\b| over\\b| that\\b| the (?:rate|number|figure))|(?<=\\b(?:(?:offences|crimes|cases|reports|attacks|incidents)(?: (?:against|on) (?:children|minors|girls|boys))?|sex crime|victims|detections|charges|convictions|prosecutions|referrals|numbers|rates?|(?:in|of) \\S{2,20}) )(${MULTIPLIES})es?(?= ${MARK.period}| (?:in|over|since|within)\\b)|(?<=^\\W*[^.,;]{0,80}\\b(?:offences|crimes|cases|reports|attacks|incidents)\\b[^.,;]{0,40} )(${MULTIPLIES})e(?=$))(?![\\w-])`,
  "dgi",
);
/** "Fallen threefold" is a share of what it was, and no multiple. */
const FELL = /\b(?:fallen|fell|dropped|down|cut|by a|reduced) $/i;
const GREW_BY = `(?:${CHANGE_VERB}|grow|growing|rise|multipl(?:y|ied|ying))`;

/** "Twice as many as five years ago", "twice what it was": a rise, and not twice as many as elsewhere. */
const SINCE_THEN = new RegExp(
  `^ (?:as many\\b(?![^.;]{0,40}${MARK.place})|what (?:it|they|that) (?:was|were)\\b)`,
  "i",
);
/** "Threefold" is a rise of 200 per cent. */
const growth = (times: number): Given | undefined =>
  times < 2 || times > 1000
    ? undefined
    : { value: (times - 1) * 100, unit: "percent_change", inWords: true };

export const ratios: FigureRule[] = [
  {
    name: "N to one",
    pattern: over("({N})(?:(?:[ -]to[ -]|:)({N})(?![\\w/]|:{N})|:1(?![\\w/:]))", "dgi"),
    gives: (at) =>
      at.number(2)?.value === 1 || at.match[0].endsWith(":1") ? ratio(at, 1) : undefined,
    examples: [
      ["Girls outnumbered boys 5:1.", "5 ratio"],
      ["Girls outnumbered boys by six to one.", "6 ratio"],
      ["Girls outnumbered boys by six to one: there were 390 of them.", "6 ratio"],
    ],
    counterExamples: ["Children aged 11 to 17 were victims in 300 cases."],
  },
  {
    name: "N times as many",
    pattern: over(
      "({N}) times (?=(?:more|as|the|higher|that|what|greater|likelier|those|larger|its|their|than)\\b|{W})",
      "dgi",
    ),
    gives: (at) => {
      const given = ratio(at, 1);
      return given && { ...given, end: at.end - 1 };
    },
    examples: [
      ["Girls were four times as likely to be victims.", "4 ratio"],
      ["Offences are three times the number in 2014/15.", "3 ratio"],
    ],
  },
  {
    name: "N girls for every boy",
    pattern: over(
      "({N}) (?:girls?|boys?|female|male)(?:[\\w ]{0,20}?|, [\\w ]{3,24},) (?:for|to) (?:every|each|one)(?: one)? (?:boys?|girls?|male|female)|\\bfor (?:every|each) (?:boy|male|girl|female)[^.;\ue001]{0,90}? ({N}) (?:girls?|boys?|females?|males?)\\b",
      "dgi",
    ),
    gives: (at) => (at.match[1] ? ratio(at, 1) : ratio(at, 2)),
    examples: [
      ["There were six girls for every boy.", "6 ratio"],
      ["Four girls, in other words, for every boy.", "4 ratio"],
      ["For each boy there were three girls.", "3 ratio"],
    ],
  },
  {
    name: "twice as many",
    pattern: /(?<![\w-])(?:twice(?= (?:as|the|that|those|what|its|their)\b)|double(?= as\b))/dgi,
    gives: ({ marked, start, end }) => {
      const isChange = SINCE_THEN.test(marked.slice(end)) && !SEXES.test(marked);
      if (isChange) return growth(2);
      return { value: 2, unit: "ratio", inWords: true, ...sexes(marked, start) };
    },
    examples: [
      ["There were twice as many offences as in 2014/15.", "100 percent_change"],
      ["That is twice the number in 2014/15.", "2 ratio"],
      ["There were twice as many offences as in Essex.", "2 ratio"],
    ],
  },
  {
    name: "half as many again",
    pattern: /(?<![\w-])half as (?:many|much) again(?![\w-])/dgi,
    gives: () => ({ value: 50, unit: "percent_change", inWords: true }),
    examples: [["There were half as many again as in 2014/15.", "50 percent_change"]],
  },
  {
    name: "half as many",
    pattern: /(?<![\w-])half as many(?! again)(?= (?:[a-z]+ )?as\b)/dgi,
    gives: () => ({ value: -50, unit: "percent_change", inWords: true }),
    examples: [["There were half as many as in Essex.", "-50 percent_change"]],
  },
  {
    name: "doubled",
    pattern: GREW,
    gives: ({ match }) => growth(MULTIPLYING[match.slice(1).find(Boolean)!.toLowerCase()]!),
    examples: [
      ["Offences have doubled in five years.", "100 percent_change"],
      ["Reports more than trebled.", "200 percent_change"],
      ["The number of offences quintupled.", "400 percent_change"],
      ["Sexual offences against boys in Lancashire double", "100 percent_change"],
    ],
  },
  {
    name: "tenfold",
    pattern: over(
      `(?<![\\w-])(?:({N})[ -]?|(${WORD_NUMBER}|hundred)-?)fold\\b(?! approach)`,
      "dgi",
    ),
    gives: ({ number, match, marked, start }) => {
      const numeral = number(1);
      const times = numeral?.value ?? valueOfWords(match[2] ?? "");
      const given = FELL.test(marked.slice(0, start)) ? undefined : growth(times);
      return given && { ...given, ...(numeral ? { parts: [numeral] } : {}) };
    },
    examples: [
      ["There has been a nearly 10-fold rise in offences.", "900 percent_change"],
      ["There was a sevenfold rise in offences.", "600 percent_change"],
    ],
    counterExamples: ["The number of offences has fallen threefold."],
  },
  {
    name: "by a factor of N",
    pattern: over(
      `\\b(?:by a factor of|multiplied by|${GREW_BY}(?=(?: [\\w-]+){0,2} {N} times\\b))(?: (?:${BOUND_WORD}))? ({N})(?! ?(?:%|per|pc))(?: times\\b)?`,
      "dgi",
    ),
    gives: (at) => {
      const given = ratio(at, 1);
      const times = at.number(1);
      return given && times && times.value > 1
        ? { ...given, start: times.start, end: at.end }
        : undefined;
    },
    examples: [
      ["Offences went up by a factor of four.", "4 ratio"],
      ["The number of offences was multiplied by four.", "4 ratio"],
      ["Offences have risen five times since 2014/15.", "5 ratio"],
    ],
    counterExamples: ["Offences rose by four per cent."],
  },
  {
    name: "4x",
    pattern: over("({N})(?:x\\b|\u00d7)(?! ?{N})", "dgi"),
    gives: (at) => ratio(at, 1),
    examples: [["It was a 4x increase in offences.", "4 ratio"]],
  },
];
