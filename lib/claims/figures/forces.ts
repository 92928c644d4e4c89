import { over } from "../reading/marks";
import type { Numeral } from "../reading/numerals";
import { type At, type FigureRule, type Given, ofNumber } from "./rule";

const FORCES = "(?:forces?|constabular(?:y|ies)|police services)";
const NO_REPLY =
  /\b(?:nothing|no answer|no data|partial (?:answer|response|return)|only (?:a )?part|no figures|no return|no repl|no response|not (?:replied|responded|provide|supply|give|respond|reply|return|answer)|n't (?:provide|supply|give|respond|reply|return|answer)|fail\w* to|unable to|refus\w+|missing|without|except\b(?! for)|did not|withheld|all but|declin\w+)/i;
const ASKED =
  /\b(?:[Rr]equests?(?: (?:went|(?:was|were) sent))?(?: (?:by|from) the \w+)? to|(?:[Ii]t|[Tt]hey|[Ww]hich) (?:went|(?:was|were) put) to|asked|asking|sent|wrote|writing|approach(?:ed|ing)|contact(?:ed|ing)|requested)\b(?! (?:by|from))(?: [\w-]+){0,5} (?:all )?(?:the )?(?:all )?(?:each of the )?$/i;
const WERE_ASKED = over(
  "^(?: (?:in|across|of) {W})? (?:(?:were|was) )?(?:asked|contacted|sent|approached|written to)\\b",
  "i",
);
const ANSWERED =
  /\b(?:returns|replies|responses|answers|data|figures|repl(?:y|ies|ied)|respon(?:ses?|ded))\b(?: [\w-]+){0,4} $/i;
const REPLIED =
  "(?:had |have )?(?:replied|answered|responded|took part|did so|provided|supplied|disclosed|(?:sent|gave) (?:figures|returns|data|answers)|returned)";

const forces = (numeral: Numeral, measure: string): Given => ({
  ...ofNumber(numeral),
  inWords: false,
  value: numeral.value,
  unit: "forces",
  measure,
});

function some({ marked, start, end, number }: At): Given | undefined {
  const [first, second] = [number(1), number(2)];
  if (!first || !second || first.value > second.value || second.value > 60) return undefined;
  const around = marked.slice(Math.max(0, start - 12), start) + marked.slice(end, end + 60);
  const answered = ANSWERED.test(marked.slice(Math.max(0, start - 80), start));
  const silent = !answered && NO_REPLY.test(/^[^.;]*/.exec(around)?.[0] ?? "");
  const given = forces(first, silent ? "forces_not_responding" : "forces_responding");
  return { ...given, parts: [first, second] };
}

function all({ match, marked, start, end, number }: At): Given | undefined {
  const numeral = number(1);
  if (!numeral || numeral.value < 2 || numeral.value > 60 || numeral.decimals > 0) return undefined;
  // "It passed 7 to other forces"
  if (/^to |\b(?:offences|crimes|cases|victims|officers|recorded)\b/i.test(match[2] ?? ""))
    return undefined;
  const before = marked.slice(Math.max(0, start - 80), start);
  const without = /\b(?:minus|without|bar|but for|except for|lacking) (?:the )?$/i.test(before);
  const notAll = !/^all /i.test(match[0]);
  if (
    without ||
    (NO_REPLY.test(/^(?:(?! but | while |[.;]).){0,30}/.exec(marked.slice(end))![0]) && notAll)
  )
    return forces(numeral, "forces_not_responding");
  const asked =
    (ASKED.test(before) && !ANSWERED.test(before)) || WERE_ASKED.test(marked.slice(end));
  return forces(numeral, asked ? "forces_asked" : "forces_responding");
}

/** How many police forces replied, or did not. */
export const forcesRules: FigureRule[] = [
  {
    name: "one of N forces that",
    pattern: over(
      `({N}) of (?:the |only |just )*({N}) (?:{words 0,2})${FORCES}\\b(?= (?:\\S+ ){0,4}?(?:to have|that|which|where|with)\\b)`,
      "dgi",
    ),
    gives: ({ number }) => {
      const [one, numeral] = [number(1), number(2)];
      const fits = one?.value === 1 && numeral && numeral.value >= 2 && numeral.value < 40;
      return fits ? { ...forces(numeral, "forces_named"), parts: [one, numeral] } : undefined;
    },
    examples: [
      ["Elm Police was one of seven forces in the country to have seen a fall.", "7 forces"],
    ],
    counterExamples: ["One of 45 forces gave no data."],
  },
  {
    name: "all but N forces",
    pattern: over(
      `\\ball but ({N})(?= (?:of (?:the|all|its|those) (?:{N} )?)?(?:[\\w-]+ ){0,2}${FORCES}\\b)`,
      "dgi",
    ),
    gives: ({ number }) => {
      const numeral = number(1);
      return numeral && { ...forces(numeral, "forces_not_responding"), end: numeral.end };
    },
    examples: [
      ["All but two of the 45 forces asked sent a reply.", "2 forces"],
      ["All but one force answered.", "1 forces"],
    ],
  },
  {
    name: "N of the M forces",
    pattern: over(
      `({N})(?: (?:police )?${FORCES})? (?:out of|of|in) (?:the |all |a possible |every |some |{W}(?:'s)? )*(?:all )?({N}) {words 0,3}${FORCES}|({N}) (?:police )?${FORCES} (?:out of|of|in) (?:the |all |every )?({N})`,
      "dgi",
    ),
    gives: (at) => some(at.match[1] ? at : { ...at, number: (group) => at.number(group + 2) }),
    examples: [
      ["A total of 44 of the 45 forces gave figures.", "44 forces"],
      ["One force in 45 gave no data.", "1 forces"],
    ],
  },
  {
    name: "all N forces",
    pattern: over(
      `(?:all |the )?({N}) ((?:of (?:the )?{W}(?:'s)? )?(?:{words 0,3})${FORCES})\\b(?!')`,
      "dgi",
    ),
    gives: all,
    examples: [
      ["Figures from all 43 forces show a rise.", "43 forces"],
      ["The charity asked 45 police forces.", "45 forces"],
      ["The data came from 44 of the UK's police forces.", "44 forces"],
      ["All 43 forces in England and Wales were sent requests.", "43 forces"],
    ],
    counterExamples: [
      "There were 400 offences in the force area.",
      "The force passed 7 to other forces.",
    ],
  },
  {
    name: "answers from N out of M",
    pattern: over(
      "(?<=\\b(?:[Aa]nswers|[Rr]eplies|[Rr]esponses|[Rr]eturns)(?: [\\w-]+){0,3} from )({N}) (?:out )?of (?:the |all )?({N})(?: of them)?\\b",
      "dgi",
    ),
    gives: (at) => some(at),
    examples: [["Answers came from 44 out of 45 of them.", "44 forces"]],
  },
  {
    name: "N of the M replied",
    pattern: over(`({N}) of (?:the|all) ({N}) ${REPLIED}\\b`, "dgi"),
    gives: (at) => some(at),
    examples: [["The charity asked every force, and 41 of the 43 replied.", "41 forces"]],
  },
  {
    name: "N of them replied",
    pattern: over(`({N}) (?:of (?:them|those|these) )?${REPLIED}\\b`, "dgi"),
    gives: ({ number }) => {
      const numeral = number(1);
      const fits = numeral && numeral.value >= 20 && numeral.value <= 50 && numeral.decimals === 0;
      return fits ? forces(numeral, "forces_responding") : undefined;
    },
    examples: [["Forty-three of them replied this time.", "43 forces"]],
  },
  {
    name: "four did not respond",
    pattern: over(
      "({N}) (?:of (?:them|those) )?(?:forces )?(?:did not|failed to|refused to|were unable to|were not able to|could not) (?:respond|reply|answer|provide|supply|give|say)",
      "dgi",
    ),
    gives: ({ number, marked }) => {
      const numeral = number(1);
      const fits =
        numeral && numeral.value < 50 && /\b(?:forces?|police|constabular)/i.test(marked);
      return fits ? forces(numeral, "forces_not_responding") : undefined;
    },
    examples: [
      ["All forces were asked but four did not respond.", "4 forces"],
      ["It asked all 43 forces, although four were not able to give ages.", "4 forces"],
    ],
  },
];
