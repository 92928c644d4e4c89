import type { Basis, Outcome } from "../types";
import { periodName, placeName } from "./labels";
import { atPlace, measureWords, number } from "./words";

/** A count, ready to be a basis. */
export interface Fact extends Basis {
  bound: string;
  unit: string;
  /** What is counted, as one string: see `keyOf`. */
  key: string;
  /** Some of its meaning was carried over from other sentences. */
  guessed?: boolean;
  /** Its own sentence names its area. */
  placed?: boolean;
  /** Its sentence sets it against another count: "oddly, one report has it as 22,390". */
  disputes?: boolean;
  /** Which forces or records it is of, where words limit that. */
  coverage?: string;
  /** Of a change in a number: which way it is said to go. */
  way?: number;
  /** How many years it is of, where words tell that it is of no single one; nought where they do not tell how many. */
  years?: number;
  /** The noun that it stands with: "offences" or "victims"; "" for a bare number. */
  noun?: string;
}

/** What was found when one count was looked for. */
export type Sought = { fact: Fact } | { missing: true } | { conflicting: Fact[] };

export const notCheckable = (because: string, restsOn: Fact[] = []): Outcome => ({
  verdict: "not checkable",
  restsOn: restsOn.map(basisOf),
  because,
});

export const judged = (
  holds: boolean,
  because: string,
  restsOn: Fact[],
  recomputed?: number,
): Outcome => ({
  verdict: holds ? "holds" : "does not hold",
  ...(recomputed === undefined ? {} : { recomputed }),
  restsOn: restsOn.map(basisOf),
  because,
});

/** Why a count that was sought is no basis. */
export function unfounded(sought: Sought, area: string, period: string, measure: string): Outcome {
  const place = atPlace(area, period) || "an area and year that the text does not name";
  const wanted = `${measureWords(measure)} (${place})`;
  if ("conflicting" in sought) {
    const values = [...new Set(sought.conflicting.map(({ value }) => number(value)))].join(" and ");
    return notCheckable(`The counts printed for ${wanted} differ: ${values}.`, sought.conflicting);
  }
  return notCheckable(`No count is printed for ${wanted}.`);
}

function basisOf(fact: Fact): Basis {
  const { printed, value, measure, area, period, source, start, end } = fact;
  const place = start === undefined || end === undefined ? {} : { start, end };
  return {
    printed,
    value,
    measure,
    area: placeName(area),
    period: periodName(period),
    source,
    ...place,
  };
}

/** "Some 20,758" is as exact as 20,758; "about 8,000" is not. */
export const isExact = ({ bound, value }: { bound: string; value: number }): boolean =>
  bound === "exact" || (bound === "about" && value > 100 && value % 10 !== 0);
