import type { Numeral } from "../reading/numerals";
import type { Span } from "../reading/sentences";
import type { Bound, ClaimUnit } from "../types";

/** A figure found in a sentence, before its place, time and measure are known. */
export interface Found extends Span {
  /** The numbers that it is made of: "one in ten" has two. */
  parts: Numeral[];
  value: number;
  unit: ClaimUnit;
  decimals: number;
  /** Said in words: a fraction, or a round number. */
  inWords: boolean;
  /** A measure that the words themselves give: a change, forces that replied. */
  measure?: string;
  /** Of a change in a number: 1 for a rise, -1 for a fall, 0 where the words do not tell. */
  way?: 1 | -1 | 0;
  /** Of how many people it is a rate, where that is not 1,000. */
  per?: number;
  /** The rule that found it. */
  rule: string;
}

/** A found figure with the words that bound it. */
export interface Mention extends Found {
  bound: Bound;
  /** Where the figure's own words begin, without those that bound it. */
  core: number;
}

/** What a rule's pattern found. */
export interface At {
  match: RegExpExecArray;
  marked: string;
  /** The number that a group of the pattern stands for. */
  number: (group: number) => Numeral | undefined;
  start: number;
  end: number;
}

export type Given = Partial<Found> & { value: number; unit: ClaimUnit };

/**
 * One way of saying a figure. The examples are its tests: the figures found in the text, as
 * "value unit", must hold the one named, found by this rule; in a counter-example the rule finds
 * nothing. Rules stand in order: the first has the first claim on a number.
 */
export interface FigureRule {
  name: string;
  pattern: RegExp;
  gives: (at: At) => Given | undefined;
  examples: [text: string, figure: string][];
  counterExamples?: string[];
}

/** Figures of one rule in a marked sentence. */
export function* apply(
  rule: FigureRule,
  marked: string,
  numeralAt: (start: number) => Numeral | undefined,
): Generator<Found> {
  const { pattern } = rule;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(marked); match !== null; match = pattern.exec(marked)) {
    if (match[0] === "") pattern.lastIndex++;
    const { indices } = match;
    const number = (group: number): Numeral | undefined => {
      const from = indices?.[group]?.[0];
      return from === undefined ? undefined : numeralAt(from);
    };
    const start = match.index;
    const end = start + match[0].length;
    const given = rule.gives({ match, marked, number, start, end });
    if (!given || !(given.value >= -1e9 && given.value <= 1e9)) continue;
    yield { start, end, parts: [], decimals: 0, inWords: false, rule: rule.name, ...given };
  }
}

/** A figure that is its one number. */
export const ofNumber = (numeral: Numeral): Pick<Found, "parts" | "decimals" | "inWords"> => ({
  parts: [numeral],
  decimals: numeral.decimals,
  inWords: numeral.inWords,
});
