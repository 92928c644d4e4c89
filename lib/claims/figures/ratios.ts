import { over } from "../reading/marks";
import { type At, type FigureRule, type Given, ofNumber } from "./rule";

/** A ratio in such a sentence compares girls with boys, and no year with another. */
const SEXES = /\b(?:girls?|boys?|females?|males?)\b/i;
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

const MULTIPLES: [words: string, stem: string, times: number][] = [
  ["two|2", "doubl", 2],
  ["three|3", "tripl|trebl", 3],
  ["four|4", "quadrupl", 4],
  ["five|5", "quintupl", 5],
  ["six|6", "sextupl", 6],
];
const NEAR =
  "more than|nearly|almost|about|over|all but|practically|roughly|will|would|to|close to";
const GREW = new RegExp(
  `(?<![\\w-])(?:(doubl|tripl|trebl|quadrupl|quintupl|sextupl)(?:ed|ing|es)|(?<=\\b(?:${NEAR}) )(doubl|tripl|trebl|quadrupl)e(?=$|[.,;"']| in\\b| since\\b| over\\b| that\\b| the (?:rate|number|figure))|(?<=\\b(?:offences|crimes|cases|reports|numbers|attacks|incidents|rates?) )(doubl|tripl|trebl)es?(?= (?:in|over|since|within)\\b)|(?<=\\b(?:in|of) \\S{3,20} )(doubl|tripl|trebl)es?(?= (?:in|over|since|within)\\b)|(two|three|four|five|six)-?fold)(?![\\w-])`,
  "dgi",
);

function timesOf(stem = ""): number {
  const found = MULTIPLES.find(([words, stems]) =>
    new RegExp(`^(?:${stems}|${words})`, "i").test(stem),
  );
  return found?.[2] ?? 1;
}

export const ratios: FigureRule[] = [
  {
    name: "N to one",
    pattern: over("({N})(?:[ -]to[ -]|:)({N})(?![\\w:/])", "dgi"),
    gives: (at) => (at.number(2)?.value === 1 ? ratio(at, 1) : undefined),
    examples: [["Girls outnumbered boys by six to one.", "6 ratio"]],
    counterExamples: ["Children aged 11 to 17 were victims in 300 cases."],
  },
  {
    name: "N times as many",
    pattern: over(
      "({N}) times (?=(?:more|as|the|higher|that|what|greater|likelier|those|larger|its|their|than)\\b)",
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
      "({N}) (?:girls?|boys?|female|male)[\\w ]{0,20}? (?:for|to) (?:every|each|one)(?: one)? (?:boys?|girls?|male|female)|\\bfor (?:every|each) (?:boy|male|girl|female)[^.;]{0,50}? ({N}) (?:girls?|boys?|females?|males?)\\b",
      "dgi",
    ),
    gives: (at) => (at.match[1] ? ratio(at, 1) : ratio(at, 2)),
    examples: [
      ["There were six girls for every boy.", "6 ratio"],
      ["For each boy there were three girls.", "3 ratio"],
    ],
  },
  {
    name: "twice as many",
    pattern: /(?<![\w-])(?:twice|double)(?= (?:as|the|that|those|what|its|their)\b)/dgi,
    gives: ({ marked, start }) => ({
      value: 2,
      unit: "ratio",
      inWords: true,
      ...sexes(marked, start),
    }),
    examples: [["There were twice as many offences as in 2014/15.", "2 ratio"]],
  },
  {
    name: "half as many again",
    pattern: /(?<![\w-])half as (?:many|much) again(?![\w-])/dgi,
    gives: () => ({ value: 50, unit: "percent_change", inWords: true }),
    examples: [["There were half as many again as in 2014/15.", "50 percent_change"]],
  },
  {
    name: "doubled",
    pattern: GREW,
    gives: ({ match, marked, start }) => {
      // "Fallen threefold" is a share of what it was, and no multiple.
      if (/\b(?:fallen|fell|dropped|down|cut) $/i.test(marked.slice(0, start))) return undefined;
      const times = timesOf(match.slice(1).find(Boolean));
      return { value: (times - 1) * 100, unit: "percent_change", inWords: true };
    },
    examples: [
      ["Offences have doubled in five years.", "100 percent_change"],
      ["Reports more than trebled.", "200 percent_change"],
    ],
    counterExamples: ["The number of offences has fallen threefold."],
  },
  {
    name: "tenfold",
    pattern: over("({N})[ -]?fold\\b(?! approach)", "dgi"),
    gives: ({ number }) => {
      const numeral = number(1);
      if (!numeral || numeral.value < 2 || numeral.value > 100) return undefined;
      const value = (numeral.value - 1) * 100;
      return { ...ofNumber(numeral), value, unit: "percent_change", inWords: true };
    },
    examples: [["There has been a nearly 10-fold rise in offences.", "900 percent_change"]],
  },
];
