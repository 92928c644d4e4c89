import type { DataFrame } from "danfojs-node";
import {
  type ChildrenOfPlace,
  childrenReason,
  type CountOfPlace,
  basisReason,
  countReason,
  USUAL_BASIS,
} from "./countOfPlace";
import { DEFAULT_LEVEL, type LevelOption, nothing } from "./estimate";
import { isFrame } from "./frames/columns";
import { ratesPer1000, type RatesPer1000Options, type WithPopulation } from "./frames/ratesPer1000";
import { checkExposure, checkNumberIfAny, checkOptions, checkParts, checkText } from "./input";
import { type Rate, rate } from "./rate";

/** A rate for each 1,000 children, or why there is none. */
export interface RatePer1000 extends Rate {
  /** Why there is no rate, in a sentence; "" where there is one. */
  reason: string;
}

/**
 * Offences recorded for each 1,000 children who live in the area, with an exact Poisson interval:
 * what a count by force cannot tell, since a force that serves more children records more.
 *
 * Only of children of the ages that the count is of (`ages` in `data/measures.csv`, or the ages in the
 * measure's name), in the mid-year inside the count's year, of the same area; else `reason` says
 * why there is no rate. A rate is not a risk: it is of what was reported and recorded in the year,
 * whenever it happened and wherever the child lives now. Rates on two bases do not compare: a
 * population that says its `basis` must have the one asked for, that of the census of 2021 unless said
 * otherwise.
 *
 * The second number can be given bare, where the caller knows that it is the right one.
 *
 * @example
 * const count = { value: 1297, area: "North Wales Police", period: "2018/19", measure: "official_child_offences" }
 * const children = { area: "North Wales Police", mid_year: 2018, age_from: 0, age_to: 15, population: 121_306 }
 * ratePer1000(count, children).value // → 10.692
 * ratePer1000(count, { ...children, age_to: 17 }).reason // → "The count is of children aged 0 to 15, the population of those aged 0 to 17."
 * ratePer1000(1297, 121_306).value // → 10.692
 */
export function ratePer1000(count: number, children: number, options?: LevelOption): RatePer1000;
export function ratePer1000(
  count: CountOfPlace,
  children: ChildrenOfPlace,
  options?: LevelOption & { basis?: string },
): RatePer1000;
/**
 * The same for each figure of a frame, with a frame such as `ledger.population`, or with the ledger:
 * {@link ratesPer1000}.
 */
export function ratePer1000(
  frame: DataFrame,
  population: DataFrame | WithPopulation,
  options?: RatesPer1000Options,
): DataFrame;
export function ratePer1000(
  count: number | CountOfPlace | DataFrame,
  children: number | ChildrenOfPlace | DataFrame | WithPopulation,
  options: LevelOption & RatesPer1000Options = {},
): RatePer1000 | DataFrame {
  if (isFrame(count)) return ratesPer1000(count, children as DataFrame | WithPopulation, options);
  checkOptions(options);
  const { level = DEFAULT_LEVEL, basis = USUAL_BASIS } = options;
  if (typeof count !== "object" || count === null) return of(count, children as number, level);
  const [figure, place] = [count, children as ChildrenOfPlace];
  checkFigure(figure);
  checkPlace(place);
  const reason = countReason(figure) ?? childrenReason(figure, place) ?? basisReason(place, basis);
  if (reason !== undefined) return { ...nothing(level, "exact", reason), per: 1000, reason };
  return of(figure.value!, place.population!, level);
}

function checkFigure(figure: CountOfPlace): void {
  checkText("count.area", figure.area);
  checkText("count.measure", figure.measure);
  checkNumberIfAny("count.value", figure.value);
}

function checkPlace(place: ChildrenOfPlace): void {
  checkParts("children", place, "how many children live in an area: a row of ledger.population");
  for (const name of ["mid_year", "age_from", "age_to", "population"] as const) {
    checkNumberIfAny(`children.${name}`, place[name]);
  }
}

function of(count: number, children: number, level: number): RatePer1000 {
  checkExposure("children", children);
  const found = rate(count, children, { level, per: 1000 });
  const reason = children === 0 ? "No children live there." : (found.reason ?? "");
  return { ...found, reason };
}
