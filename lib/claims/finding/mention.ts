import type { Numeral } from "../reading/numerals";
import type { Span } from "../reading/sentences";
import type { Bound, ClaimUnit } from "../types";

/** A figure found in a sentence, before its place, time and measure are known. */
export interface Mention extends Span {
  /** The numbers that it is made of: "one in ten" has two. */
  parts: Numeral[];
  value: number;
  unit: ClaimUnit;
  bound: Bound;
  /** Decimals printed: 15.0 per cent has one. */
  decimals: number;
  /** Said in words: a fraction, or a round number. */
  inWords: boolean;
  /** A measure that the words themselves give: a change, forces that replied. */
  measure?: string;
  /** Of a change in a number: 1 for a rise, -1 for a fall, 0 where the words do not tell. */
  way?: 1 | -1 | 0;
  /** How often in an hour, where the words said that: "five an hour". */
  perHour?: number;
}

/** A mention without its bound, which the words before it decide. */
export type Found = Omit<Mention, "bound">;

/** One way of saying a figure: claims the numbers that it uses. */
export type Finder = (marked: string, numeralAt: (start: number) => Numeral | undefined) => Found[];
