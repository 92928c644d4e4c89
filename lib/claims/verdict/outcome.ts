import type { Basis, Outcome } from "../types";
import type { Fact, Sought } from "./evidence";
import { measureWords, number, placeAndTime } from "./words";

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
  const wanted = `${measureWords(measure)} (${placeAndTime(area, period)})`;
  if ("conflicting" in sought) {
    const values = [...new Set(sought.conflicting.map(({ value }) => number(value)))].join(" and ");
    return notCheckable(`The counts printed for ${wanted} differ: ${values}.`, sought.conflicting);
  }
  return notCheckable(`No count is printed for ${wanted}.`);
}

function basisOf({ printed, value, measure, area, period, source, start, end }: Fact): Basis {
  const place = start === undefined || end === undefined ? {} : { start, end };
  return { printed, value, measure, area, period, source, ...place };
}
