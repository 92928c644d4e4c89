import { readLabel } from "../words/label";
import type { Value } from "../words/marks";
import type { PeriodFound } from "../words/periods";
import { type Clause, clausesOf } from "./clauses";
import type { Context, Reading } from "./context";
import { makeRow } from "./figure";
import { type Axis, combine, type Meaning, nothingSaid } from "./meaning";
import type { NumberFound } from "./numbersIn";
import { yearBeside, yearOfWhole } from "./yearsBeside";

type Parts = Pick<Meaning, "sex" | "ages" | "flag" | "unit" | "whole">;

/** What was read last, which "(2023/24: 52)" goes on from. */
export interface Before {
  parts?: Parts;
  period?: PeriodFound;
}

export interface SentencePlace {
  force: string;
  file: string;
  sheet: string;
  /** The line on which the sentence begins. */
  cell: string;
}

/** What stands before a sentence. */
export interface Preceding {
  /** The question or heading above it. */
  question: Meaning | undefined;
  before: Before;
}

/**
 * Proposes a row for each count of a sentence, or lists why there is none, and gives what the next
 * sentence may go on from.
 * @param sentence As it is printed, and as it is read: without the numbers of a question.
 */
export function readSentence(
  { text, printed }: { text: string; printed: string },
  place: SentencePlace,
  { question, before: earlier }: Preceding,
  context: Context,
  reading: Reading,
): Before {
  const sentence = sentenceOf(text);
  let before = earlier;
  for (const clause of sentence.clauses) {
    const { number } = clause;
    const goesOn = { question, before, isBegun: before !== earlier };
    const counted = sentence.isList
      ? undefined
      : whatItCounts(clause, sentence, goesOn, context, reading);
    if (counted === undefined) {
      const why = sentence.isList
        ? "one of several numbers that do not say what they count"
        : "a number in a sentence that does not say what it counts";
      reading.unread.push({ ...place, text: number.printed, why });
      continue;
    }
    const dated = whenItCounts(counted, sentence, goesOn, context);
    const made = makeRow(
      {
        value: valueOf(number),
        meaning: { ...dated.meaning, rest: [] },
        around: nothingSaid(),
        area: "",
        unit: "",
        note: "",
      },
      { sheet: place.sheet, cell: place.cell, words: printed },
      context,
    );
    if ("why" in made) {
      reading.unread.push({ ...place, text: number.printed, why: made.why });
      continue;
    }
    const { row } = made;
    const years = dated.isOfEach ? context.periods.map(({ label }) => label) : [row.period];
    reading.rows.push(...years.map((period) => ({ ...row, period })));
    for (const what of [...made.doubts, ...dated.doubts])
      reading.remarks.push({ level: "warning", ...place, what: `${number.printed}: ${what}` });
    before = beforeNext(dated.meaning);
  }
  return before;
}

/** What holds for every number of a sentence. */
interface Sentence {
  text: string;
  clauses: Clause[];
  /** The years that it names, but those in brackets: "71 had a flag (2023/24: 52)". */
  years: PeriodFound[];
  /** "Of the 846 offences, …": its people are parts of the offences. */
  isOfOffences: boolean;
  /** "The figures are 748, 139, 17 and 201": in the order of something that was said before. */
  isList: boolean;
  /** Whether some of its numbers are of girls or boys, and "unknown" of the sex. */
  axis?: Axis;
}

const OF_OFFENCES = /^of (?:the|these|those) [\d,]+ (?:\w+ ){0,2}(?:offences|crimes)\b/i;
const SEXES = /\b(?:girls?|boys?|females?|males?)\b/i;

function sentenceOf(text: string): Sentence {
  const clauses = clausesOf(text).filter(({ restates }) => !restates);
  const hasSexes = clauses.some(({ words }) => SEXES.test(words));
  return {
    text,
    clauses,
    years: readLabel(text.replace(/\([^)]*\)/g, " ")).periods,
    isOfOffences: OF_OFFENCES.test(text),
    isList: clauses.filter(({ words }) => saysNothing(words)).length > 1,
    ...(hasSexes && { axis: { by: "sex", isGuess: false } }),
  };
}

function saysNothing(words: string): boolean {
  const { sex, ages, flag, unit, whole, unknown, periods } = readLabel(words);
  const facets = [sex, ages, flag, unit].some((facet) => facet !== undefined);
  return !facets && !whole && !unknown && periods.length === 0;
}

/** What a number is taken to mean, and what of that a person should look at. */
interface Taken {
  meaning: Meaning;
  doubts: string[];
}

/** What stands before a number. */
interface GoesOn extends Preceding {
  /** Whether a number of the same sentence was read before it. */
  isBegun: boolean;
}

const SHORT = 40;
const OF_THESE = /\b(?:of (?:these|which|those|them)|that number)\b/i;
const FROM_QUESTION = "what it counts was taken from the question above it";

/** What a number counts: by its own words, those before it or the question; undefined where none say it. */
function whatItCounts(
  { number, words }: Clause,
  sentence: Sentence,
  { question, before, isBegun }: GoesOn,
  context: Context,
  { rows }: Reading,
): Taken | undefined {
  const beside =
    yearBeside(words, before.period ?? question?.period ?? context.periods[0]) ??
    yearOfWhole(sentence.text, number, rows);
  const own = ownWords(words, sentence, beside);
  const isPart = (own.sex ?? own.ages ?? own.flag) !== undefined;
  const isShort = sentence.text.length < SHORT;
  if ((isShort || isBegun) && !isPart && isOfTheSame(own, before.parts))
    return { meaning: { ...own, ...before.parts }, doubts: [] };
  if (isPart) return { meaning: own, doubts: [] };
  if (own.whole || own.unit !== undefined) {
    if (OF_THESE.test(words)) return undefined;
    // An answer of the question: "Total 71" beneath a question on the online flag.
    return question?.flag === undefined
      ? { meaning: own, doubts: [] }
      : { meaning: { ...own, flag: question.flag }, doubts: [FROM_QUESTION] };
  }
  if (question !== undefined && (own.period !== undefined || isShort)) {
    const { unit: _unit, ...parts } = partsOf(question);
    return { meaning: { ...own, ...parts, whole: true }, doubts: [FROM_QUESTION] };
  }
  if (beside === undefined) return undefined;
  const doubts = ["what it counts is not said: taken as the total"];
  return { meaning: { ...own, whole: true }, doubts };
}

/** What the words of a number say themselves, and the year that stands beside them. */
function ownWords(
  words: string,
  { axis, isOfOffences }: Sentence,
  beside: PeriodFound | undefined,
): Meaning {
  const own = combine([{ text: words, ...(axis && { axis }) }]);
  const period = own.period ?? beside;
  // "Of the 846 offences, 690 victims were female": parts of the offences.
  const areParts = isOfOffences && own.sex !== undefined && own.unit === "victims";
  return {
    ...own,
    conflicts: [],
    ...(period && { period }),
    ...(areParts && { unit: "offences", countsVictims: true }),
  };
}

/** "(2023/24: 52)": another year of what was told before, and no other unit. */
const isOfTheSame = (own: Meaning, parts: Parts | undefined): parts is Parts =>
  parts !== undefined &&
  own.period !== undefined &&
  !own.whole &&
  (own.unit === undefined || own.unit === parts.unit);

const IN_EACH =
  /\b(?:in|for) (?:either|both|each)(?: of the(?:se)?(?: two)?)?(?: financial)? years?\b/i;

/** The year of a number: its own, that of its sentence, or that spoken of before it. */
function whenItCounts(
  { meaning, doubts }: Taken,
  { text, years }: Sentence,
  { question, before }: GoesOn,
  { periods }: Context,
): Taken & { isOfEach: boolean } {
  const [only, second] = years;
  // "There were none in either year": of each of the two.
  const isOfEach = only === undefined && IN_EACH.test(text) && periods.length === 2;
  const own = meaning.period ?? (second === undefined ? only : undefined);
  const earlier = own === undefined ? (before.period ?? question?.period) : undefined;
  const period = isOfEach ? periods[0] : (own ?? earlier);
  const isTaken = earlier !== undefined && periods.length > 1;
  return {
    meaning: { ...meaning, ...(period && { period }) },
    doubts: isTaken ? [...doubts, "its year was taken from the words before it"] : doubts,
    isOfEach,
  };
}

const valueOf = ({ value, printed, atLeast, atMost }: NumberFound): Value =>
  value === null
    ? { value, mark: printed, atLeast, atMost, why: "suppressed" }
    : { value, mark: "", atLeast, atMost, why: "" };

const beforeNext = (meaning: Meaning): Before => ({
  parts: partsOf(meaning),
  ...(meaning.period && { period: meaning.period }),
});

const partsOf = ({ sex, ages, flag, unit, whole }: Meaning): Parts => ({
  ...(sex && { sex }),
  ...(ages && { ages }),
  ...(flag && { flag }),
  ...(unit && { unit }),
  whole,
});
