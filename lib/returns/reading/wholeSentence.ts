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
  /** "748, 139 and 201", "760 and 790 respectively": in the order of something that was said before. */
  isList: boolean;
  /** "2,000 offences, of which 1,300 were against children": the first is of adults too. */
  ofAll?: Clause;
  /** The number that gives the children among what was told before it. */
  ofChildren?: Clause;
  /** Whether some of its numbers are of girls or boys, and "unknown" of the sex. */
  axis?: Axis;
}

const OF_OFFENCES = /^of (?:the|these|those) [\d,]+ (?:\w+ ){0,2}(?:offences|crimes)\b/i;
const SEXES = /\b(?:girls?|boys?|females?|males?)\b/i;

/** Shares out a sentence among its numbers, and reads what it says of all of them. */
export function sentenceOf(text: string): Sentence {
  const clauses = clausesOf(text).filter(({ restates }) => !restates);
  const hasSexes = clauses.some(({ words }) => SEXES.test(words));
  const children = clauses.findIndex(({ words }) => isOfChildrenAmong(words));
  const before = clauses[children - 1];
  return {
    text,
    clauses,
    ...(children >= 0 && { ofChildren: clauses[children]! }),
    ...(before !== undefined && !namesChildren(before.words) && { ofAll: before }),
    years: readLabel(text.replace(/\([^)]*\)/g, " ")).periods,
    isOfOffences: OF_OFFENCES.test(text),
    isList:
      clauses.filter(({ words }) => saysNothing(words)).length > 1 ||
      (/\brespectively\b/i.test(text) && !clauses.every(({ words }) => hasOneYear(words))),
    ...(hasSexes && { axis: { by: "sex", isGuess: false } }),
  };
}

export const OF_THESE = /\b(?:of (?:these|which|those|them|whom)|that number)\b/i;

/** Whether words tell of children at all. */
export const namesChildren = (words: string): boolean =>
  /\bchild|\bunder[ -]?(?:18|eighteen)|\b(?:girl|boy|minor|juvenile|young)/i.test(words);

/** "Of these 1,300 were against children under 18": no kind of children, but all of them. */
function isOfChildrenAmong(words: string): boolean {
  if (!OF_THESE.test(words) || !namesChildren(words)) return false;
  const { sex, ages, flag, under18, rest } = readLabel(withoutShares(words));
  return (under18 || rest === "") && [sex, ages, flag].every((part) => part === undefined);
}

/** "341 (83%) were girls", "413 (a rise of 4%)": what stands in brackets makes a count no share. */
export const withoutShares = (words: string): string =>
  words.replace(/\([^()\d]*\d+(?:\.\d+)?\s?(?:%|per ?cent)[^()\d]*\)/gi, " ");

const hasOneYear = (words: string): boolean => readLabel(words).periods.length === 1;

function saysNothing(words: string): boolean {
  const { sex, ages, flag, unit, whole, unknown, periods } = readLabel(words);
  const facets = [sex, ages, flag, unit].some((facet) => facet !== undefined);
  return !facets && !whole && !unknown && periods.length === 0;
}
