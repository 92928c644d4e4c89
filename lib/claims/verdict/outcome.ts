import type { Basis, Outcome } from "../types";
import type { Fact, Sought } from "./evidence";
import { measureWords, number, placeAndTime } from "./words";

/** An outcome that may still name the counts between which it could not choose. */
export interface Judged extends Outcome {
  conflicting?: Fact[];
}

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
export function unfounded(sought: Sought, area: string, period: string, measure: string): Judged {
  const wanted = `${measureWords(measure)} (${placeAndTime(area, period)})`;
  if ("conflicting" in sought) {
    const values = [...new Set(sought.conflicting.map(({ value }) => number(value)))].join(" and ");
    const { conflicting } = sought;
    return {
      ...notCheckable(`The counts printed for ${wanted} differ: ${values}.`, conflicting),
      conflicting,
    };
  }
  return notCheckable(`No count is printed for ${wanted}.`);
}

function basisOf({ printed, value, measure, area, period, source, start, end }: Fact): Basis {
  const place = start === undefined || end === undefined ? {} : { start, end };
  return { printed, value, measure, area, period, source, ...place };
}
