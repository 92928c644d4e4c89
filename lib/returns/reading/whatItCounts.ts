import type { PeriodFound } from "../words/periods";
import type { Clause } from "./clauses";
import type { Proposed } from "../types";
import type { Context } from "./context";
import { combine, type Meaning } from "./meaning";
import { countsPeople, unitBehind } from "./nounBehind";
import { OF_THESE, type Sentence, withoutShares } from "./wholeSentence";
import { yearBeside, yearOfWhole } from "./yearsBeside";

type Parts = Pick<Meaning, "sex" | "ages" | "flag" | "unit" | "whole">;

/** What was read last, which "(2023/24: 52)" goes on from. */
export interface Before {
  parts?: Parts;
  period?: PeriodFound;
}

/** What stands before a sentence. */
export interface Preceding {
  /** The question or heading above it. */
  question: Meaning | undefined;
  before: Before;
}

/** What a number is taken to mean, and what of that a person should look at. */
export interface Taken {
  meaning: Meaning;
  doubts: string[];
}

/** What stands before a number. */
export interface Known extends Preceding {
  /** Whether a number of the same sentence was read before it. */
  isBegun: boolean;
}

const SHORT = 40;
/** "377 of the offences were still under investigation": a part, of no question. */
const OF_THE =
  /^ of the (?:(?:19|20)\d\d[/-]\d\d(?:\d\d)? )?(?:offences|crimes|cases|records|total)\b/i;
/** "Unknown: 23", "Unknown: 23 (2.1%)", "23 unknown": a category and its number alone. */
const LINE = /^(?:[^\d]{1,40}[:=-] ?[\d,]+(?: ?\([\d.]+ ?%\))?|[\d,]+ [^\d]{1,60})\W*$/;
/** "In 2024/25, 96 of the victims were.": what they were, the sentence before says. */
const ENDS_OPEN = /\b(?:were|was|are|is|had|have|has|did)(?: so| too)?[.\s]*$/i;
const FROM_BEFORE = "what it counts was taken from the sentence before it";
export const FROM_QUESTION = "what it counts was taken from the question above it";

/** What a number counts: by its own words, those before it or the question; undefined where none say it. */
export function whatItCounts(
  clause: Clause,
  sentence: Sentence,
  { question, before, isBegun }: Known,
  context: Context,
  rows: readonly Proposed[],
): Taken | undefined {
  const { number, words } = clause;
  const beside =
    yearBeside(words, before.period ?? question?.period ?? context.periods[0]) ??
    yearOfWhole(sentence.text, number, rows);
  const isShort = sentence.text.length < SHORT;
  const said = ownWords(clause, sentence, beside);
  const own = LINE.test(sentence.text) ? ofDivision(said, before.parts) : said;
  // "A further 12 resulted in a caution": whatever was told before, or asked.
  if (own.outcome !== undefined && own.flag === undefined) return { meaning: own, doubts: [] };
  const isPart = (own.sex ?? own.ages ?? own.flag) !== undefined;
  if (isPart) {
    const isNamed = unitBehind(sentence.text, clause.number) !== undefined;
    const parts = isBegun && !isNamed ? before.parts : undefined;
    return { meaning: asBefore(own, parts), doubts: [] };
  }
  if (ENDS_OPEN.test(sentence.text)) {
    const isSame = own.unit === undefined || own.unit === before.parts?.unit;
    return before.parts !== undefined && isSame
      ? { meaning: { ...own, ...before.parts }, doubts: [FROM_BEFORE] }
      : undefined;
  }
  if (isOfTheSame(own, before.parts)) {
    const meaning = { ...own, ...before.parts };
    if (isShort || isBegun) return { meaning, doubts: [] };
    // "In 2023/24 there were 398: 280 female": the total of another year, before its parts.
    if (sentence.clauses.length > 1 && before.parts.whole)
      return { meaning, doubts: [FROM_BEFORE] };
  }
  const shared = flagOfBoth(clause, sentence, own);
  if (shared !== undefined) return { meaning: { ...own, flag: shared }, doubts: [] };
  if (clause === sentence.ofChildren) return { meaning: { ...own, whole: true }, doubts: [] };
  if (own.whole || own.unit !== undefined) {
    if (OF_THESE.test(words) || OF_THE.test(sentence.text.slice(number.end))) return undefined;
    // An answer of the question: "Total 71" beneath a question on the online flag.
    return question?.flag === undefined
      ? { meaning: own, doubts: [] }
      : { meaning: { ...own, flag: question.flag }, doubts: [FROM_QUESTION] };
  }
  // Beneath "Age, 2024/25" a number that names no age is of some age, and not the total.
  if (question?.divides) return undefined;
  if (question !== undefined && (own.period !== undefined || isShort)) {
    const { unit: _unit, ...parts } = partsOf(question);
    return { meaning: { ...own, ...parts, whole: true }, doubts: [FROM_QUESTION] };
  }
  if (beside === undefined) return undefined;
  const doubts = ["what it counts is not said: taken as the total"];
  return { meaning: { ...own, whole: true }, doubts };
}

/** "Female: 300", "Male: 90", "Unknown: 23", a line each: unknown is what those before it divide by. */
function ofDivision(own: Meaning, parts: Parts | undefined): Meaning {
  if (!own.unknown || own.sex !== undefined || own.ages !== undefined) return own;
  if (parts?.sex !== undefined) return { ...own, unknown: false, sex: "sex_not_stated" };
  return parts?.ages === undefined ? own : { ...own, unknown: false, ages: "not stated" };
}

/** "603 offences (2023/24) and 644 offences (2024/25) have the online flag": both have it. */
function flagOfBoth(clause: Clause, { text, clauses }: Sentence, own: Meaning): Meaning["flag"] {
  const [first, second, third] = clauses;
  if (clause !== first || second === undefined || third !== undefined) return undefined;
  const between = text.slice(first.number.end, second.number.at);
  const { flag, period } = combine([{ text: second.words }]);
  const isPair = between.endsWith(" and ") && !/[,;:]| of which /.test(between);
  return isPair && own.period !== undefined && period?.label !== own.period.label
    ? flag
    : undefined;
}

/** What the words of a number say themselves, and the year that stands beside them. */
function ownWords(
  { number, words }: Clause,
  { text, axis, isOfOffences }: Sentence,
  beside: PeriodFound | undefined,
): Meaning {
  const { unit: named, ...rest } = combine([{ text: withoutShares(words), ...(axis && { axis }) }]);
  // "47 people in respect of the offences of 2023/24" are no offences.
  const isOfPeople = named === "offences" && countsPeople(text, number);
  const unit = unitBehind(text, number) ?? (isOfPeople ? undefined : named);
  const period = rest.period ?? beside;
  // "Of the 846 offences, 690 victims were female": parts of the offences.
  const areParts = isOfOffences && rest.sex !== undefined && unit === "victims";
  return {
    ...rest,
    conflicts: [],
    ...(period && { period }),
    ...(unit && { unit }),
    ...(areParts && { unit: "offences", countsVictims: true }),
  };
}

/**
 * "1,040 victims were girls and 260 were boys", "19 of the victims in 2024/25 and 15 in 2023/24 had
 * been victims of an earlier offence": of one sentence, both are people.
 */
function asBefore(own: Meaning, parts: Parts | undefined): Meaning {
  const areSexes = own.unit === undefined && own.sex !== undefined && parts?.sex !== undefined;
  const areFlagged = own.flag !== undefined && parts?.flag === own.flag;
  return parts?.unit && (areSexes || areFlagged) ? { ...own, unit: parts.unit } : own;
}

/** "(2023/24: 52)": another year of what was told before, and no other unit. */
const isOfTheSame = (own: Meaning, parts: Parts | undefined): parts is Parts =>
  parts !== undefined &&
  own.period !== undefined &&
  !own.whole &&
  !own.unknown &&
  (own.unit === undefined || own.unit === parts.unit);

/** What a number counts, which the next may go on from. */
export const partsOf = ({ sex, ages, flag, unit, whole }: Meaning): Parts => ({
  ...(sex && { sex }),
  ...(ages && { ages }),
  ...(flag && { flag }),
  ...(unit && { unit }),
  whole,
});
