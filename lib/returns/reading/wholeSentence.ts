import { readLabel } from "../words/label";
import type { PeriodFound } from "../words/periods";
import { type Clause, clausesOf } from "./clauses";
import type { Axis } from "./meaning";

/** What holds for every number of a sentence. */
export interface Sentence {
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

/** Shares out a sentence among its numbers, and reads what it says of all of them. */
export function sentenceOf(text: string): Sentence {
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
