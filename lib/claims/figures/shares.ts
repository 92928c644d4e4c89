import { roundHalfUp } from "../../measures/roundHalfUp";
import { over } from "../reading/marks";
import { boundAround } from "./bound";
import { direction } from "./direction";
import { type At, type FigureRule, type Given, ofNumber } from "./rule";

const PARTS: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

/** What follows a share; "a third time" or "the first quarter of the year" are none. */
const AFTER_A_PART =
  "(?= {P}| of (?!the (?:financial )?year\\b|the way|the time|an hour|a )| (?:[a-z]*(?:ed|ing)\\b|were|was|are|is|had|have|has|more|than|greater|bigger|larger|higher|lower|up|down|above|below|as|and|fewer|less|on|in|inside|during|since|over|across|within|nationally|when|while|between|from|to|against|rise|increase|jump|growth|fall|drop|decrease|by|the (?:number|total|offences|victims|cases|crimes|reports)|who|that|did|do|said|came|fell|went|all|told|took|again|compared|extra|year-on-year|under|aged|offences|crimes|cases|reports|victims|girls|boys)\\b|[,.;:)!?]| ?- | ?\\(|$|[\"'])";

/** Shares of means and of those who work. */
const OF_OTHERS =
  /^(?: of)? (?:its |the |our |their |all |local |these |those )*(?:[\w-]+ )?(?:staff|officers|schools|voters|readers|workers|callers|budget|funding|money|turnover|school days|lessons)\b/i;
const PRICES =
  /\b(?:fares?|prices?|council tax|rents?|inflation|wages?|salar(?:y|ies)|interest rates?|turnout|the vote)\b/i;
const ofOthers = (marked: string, end: number): boolean =>
  OF_OTHERS.test(marked.slice(end, end + 60)) || PRICES.test(marked);

/** "A year and a half", "the second half", "cut in half" are no shares. */
const HALF_DRESSED = /^ (?:naked|dressed|clothed|asleep|term|an hour)\b/i;
const NO_HALF =
  /(?:(?<!\bby (?:(?:nearly|almost|about|around|over|more than) )?)\b(?:a|an|and a|first|second|other|latter|better|in)) $/i;

/** Next to a rise or a fall a percentage or fraction is a change; else it is a share. */
function shareOrChange({ marked, start, end }: At, value: number, signed: 1 | -1 | 0 = 0): Given {
  const from = boundAround(marked, start, end)?.start ?? start;
  const way = signed || direction(marked, from, end);
  return way === 0 ? { value, unit: "percent" } : { value: way * value, unit: "percent_change" };
}

const THAT_IS = /\b(?:that|which) is $/i;

/** Wholes that a share is often said of: "nine in 20". */
const ROUND = new Set([10, 20, 50, 100]);

/** To one decimal, a third is 33.3, unless two tell all: one in 16 is 6.25. */
function percentOf(part: number, whole: number): number {
  const exact = (part / whole) * 100;
  return roundHalfUp(exact, 2) === exact ? exact : roundHalfUp(exact, 1);
}

/** "Five or six per cent" */
const NEIGHBOURS = 3;

/** Shares and changes said as percentages. */
export const percents: FigureRule[] = [
  {
    name: "N per cent (A to B)",
    pattern: over("({N}) ?(?:%|per[ -]?cent\\b|pc\\b)(?= \\(({N}) to ({N})\\))", "dgi"),
    gives: ({ number, end }) => {
      const [numeral, from, to] = [number(1), number(2), number(3)];
      if (!numeral || !from || !to) return undefined;
      const change = (100 * (to.value - from.value)) / from.value;
      const isRange = from.value <= numeral.value && numeral.value <= to.value;
      // "30 per cent (25 to 35)" is as far as it may lie.
      if (isRange && Math.abs(change - numeral.value) > 1) return undefined;
      const value = Math.sign(to.value - from.value) * numeral.value;
      return { ...ofNumber(numeral), value, unit: "percent_change", inWords: false, end };
    },
    examples: [
      ["Watford saw 90 per cent (70 to 133).", "90 percent_change"],
      ["In Kent it was 20 per cent (150 to 120).", "-20 percent_change"],
    ],
    counterExamples: ["The share is 30 per cent (25 to 35)."],
  },
  {
    name: "N per cent",
    pattern: over(
      "({N}) ?(?:%|per[ -]?cent(?:age)?\\b|percent\\b|pc\\b|p\\.c\\.)(?! ?-?point)",
      "dgi",
    ),
    gives: (at) => {
      const numeral = at.number(1);
      if (!numeral || ofOthers(at.marked, at.end)) return undefined;
      // "minus 5 per cent" aside, a sign stands before a change.
      const sign = /(?:^|[\s(])([+-])$/.exec(at.marked.slice(0, at.start))?.[1];
      const signed = sign === "+" ? 1 : sign === "-" ? -1 : 0;
      return { ...ofNumber(numeral), ...shareOrChange(at, numeral.value, signed), inWords: false };
    },
    examples: [
      ["Online offences were 9% of the total.", "9 percent"],
      ["Offences rose by 15 per cent in Kent.", "15 percent_change"],
      ["Reports rose by nearly a quarter (23 per cent).", "23 percent_change"],
      ["Offences rose by 68 per cent, as against 64 per cent in Essex.", "64 percent_change"],
      ["The charge rate falls from 6.8% down to 4.2%.", "6.8 percent"],
      ["Offences were down 60pc on the year before.", "-60 percent_change"],
      ["A further 25% occurred at home.", "25 percent"],
      ["There was a decrease compared with the year before (14% against 16%).", "14 percent"],
    ],
    counterExamples: ["Some 70% of the budget is spent.", "a rise of two percentage points"],
  },
  {
    name: "N and M per cent",
    pattern: over("({N}) (and|or) (?=({N}) ?(?:%|per[ -]?cent\\b|pc\\b))", "dgi"),
    gives: (at) => {
      const [numeral, next] = [at.number(1), at.number(3)];
      if (!numeral || !next || numeral.value > 100) return undefined;
      // "An increase of 52, or 2.9 per cent": a number, and what share it is.
      if (at.match[2] === "or" && Math.abs(next.value - numeral.value) > NEIGHBOURS)
        return undefined;
      const end = numeral.end;
      return {
        ...ofNumber(numeral),
        ...shareOrChange({ ...at, end: at.end + 12 }, numeral.value),
        end,
        inWords: false,
      };
    },
    examples: [
      ["Offences rose by 12 and 15 per cent.", "12 percent_change"],
      ["Offences rose by five or six per cent.", "5 percent_change"],
    ],
    counterExamples: ["There was an increase of 52 or 2.9 per cent."],
  },
];

/** Shares said as fractions. */
export const fractions: FigureRule[] = [
  {
    name: "one in ten",
    pattern: over(
      "({N})(?: [a-z]+){0,3}?(?: out of(?: every)?| in(?: every)?| of every) ({N})(?! ?(?:%|per|pc|hours))",
      "dgi",
    ),
    gives: (at) => {
      const [part, whole] = [at.number(1), at.number(2)];
      if (!part || !whole || !(part.value < whole.value) || whole.value > 100) return undefined;
      if (ofOthers(at.marked, at.end)) return undefined;
      if (part.inWords !== whole.inWords && part.value !== 1 && !ROUND.has(whole.value))
        return undefined;
      // "18 of 96" are two counts.
      if (!part.inWords && !whole.inWords && part.value > 1 && whole.value % 5 !== 0)
        return undefined;
      const forces = / (?:forces?|constabular)/i;
      if (
        forces.test(at.match[0]) ||
        /^ (?:police )?(?:forces|const)/i.test(at.marked.slice(at.end))
      )
        return undefined;
      const value = percentOf(part.value, whole.value);
      const parts = [part, whole];
      // "Charges fell from 512 to 480, that is one in ten and then three in forty"
      if (THAT_IS.test(at.marked.slice(0, at.start)))
        return { parts, inWords: true, value, unit: "percent" };
      return { parts, inWords: true, ...shareOrChange(at, value) };
    },
    examples: [
      ["Charges fell from 512 to 480, that is one in ten.", "10 percent"],
      ["Fewer than one in ten reports led to a conviction.", "10 percent"],
      ["One in 10 offences was flagged as online.", "10 percent"],
      ["Four out of five victims were girls.", "80 percent"],
      ["Four in 10 offences were online.", "40 percent"],
    ],
    counterExamples: ["18 in 96 cases were closed.", "One force in 45 gave no data."],
  },
  {
    name: "N in a hundred",
    pattern: over("({N})(?: [a-z]+){0,2}? (?:in|out of) (?:every|a|each) hundred", "dgi"),
    gives: (at) => {
      const numeral = at.number(1);
      return (
        numeral && { ...ofNumber(numeral), inWords: true, ...shareOrChange(at, numeral.value) }
      );
    },
    examples: [["Some 12 offences in every hundred were online.", "12 percent"]],
  },
  {
    name: "a third",
    pattern: over(
      `(?<![\\w-])(?:(a|an|one|{N})[ -](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|(?:{N}-)?(half))(?![\\w-])${AFTER_A_PART}`,
      "dgi",
    ),
    gives: (at) => {
      const { marked, start, match } = at;
      const top = match[1] ?? "";
      const before = marked.slice(0, start);
      if (ofOthers(marked, at.end)) return undefined;
      if (match[3] && NO_HALF.test(before) && !/^ of\b/.test(marked.slice(at.end))) {
        return undefined;
      }
      if (match[3] && HALF_DRESSED.test(marked.slice(at.end))) {
        return undefined;
      }
      if (/^a/i.test(top) && /\b(?:the|first|second|third|fourth|last) $/i.test(before))
        return undefined;
      const numeral = /^[a-z]/i.test(top) || match[3] ? undefined : at.number(1);
      const parts = PARTS[(match[2] ?? match[3] ?? "").toLowerCase()] ?? 1;
      const count = numeral?.value ?? 1;
      if (count >= parts) return undefined;
      return {
        parts: numeral ? [numeral] : [],
        inWords: true,
        ...shareOrChange(at, percentOf(count, parts)),
      };
    },
    examples: [
      ["A third of victims were boys.", "33.3 percent"],
      ["The total is almost two-thirds higher.", "66.7 percent_change"],
      ["More than half were online.", "50 percent"],
      ["Reports rose by a quarter.", "25 percent_change"],
    ],
    counterExamples: [
      "They met for a third time.",
      "In the first quarter of the year it fell.",
      "A year and a half later they fell.",
    ],
  },
];

export const halves: FigureRule[] = [
  {
    name: "halved",
    pattern:
      /(?<![\w-])(?:halv(?:ed|ing)|(?<=\b(?:offences|crimes|cases|reports|victims|charges|convictions|detections|number) )halves?(?= in |$)|(?:fell|cut|dropped|down) by half)(?![\w-])/dgi,
    gives: () => ({ value: -50, unit: "percent_change", inWords: true }),
    examples: [["In Gwent the number halved.", "-50 percent_change"]],
  },
];
