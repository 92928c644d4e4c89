import type { DataFrame } from "danfojs-node";
import { type AgeBand, ageBand } from "../facts/ageBand";
import { WORDS } from "../facts/measures";
import { monthsOf } from "./calendar";
import { COMPARING_UNITS } from "./comparingUnits";
import { DEFAULT_LEVEL, type LevelOption, nothing } from "./estimate";
import { isFrame } from "./frames/columnwise";
import { ratesPer1000, type RatesPer1000Options } from "./frames/ratesPer1000";
import { missingForces } from "./gaps";
import { period } from "./period";
import { type Rate, rate } from "./rate";
import { statusReason } from "./status";

/** A count of offences with what it counts: the ledger's columns, as a row has them. */
export interface CountOfPlace {
  value: number | null;
  area: string;
  period: string;
  measure: string;
  unit?: string;
  bound?: string;
  status?: string;
}

/** How many children live in an area: a row of `data/population.csv`. */
export interface ChildrenOfPlace {
  area: string;
  /** The estimate is of 30 June of this year. */
  mid_year: number | null;
  /** Both ages included. */
  age_from: number | null;
  age_to: number | null;
  population: number | null;
  /** Which census it rests on. */
  basis?: string;
}

/** A rate for each 1,000 children, or why there is none. */
export interface RatePer1000 extends Rate {
  /** Why there is no rate, in a sentence; "" where there is one. */
  reason: string;
}

/** Fewer children than this give a rate that says nothing: City of London has some hundred. */
export const FEWEST_CHILDREN = 1000;

/**
 * Offences recorded for each 1,000 children who live in the area, with an exact Poisson interval:
 * what a count by force cannot tell, since a force that serves more children records more.
 *
 * Only of children of the ages that the count is of (`ages` in `data/measures.csv`, or the ages in the
 * measure's name), in the mid-year inside the count's year, of the same area; else `reason` says
 * why there is no rate. A rate is not a risk: it is of what was reported and recorded in the year,
 * whenever it happened and wherever the child lives now. Rates of two `basis` are not compared.
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
  options?: LevelOption,
): RatePer1000;
/** The same for each figure of a frame, with a frame such as `ledger.population`: {@link ratesPer1000}. */
export function ratePer1000(
  frame: DataFrame,
  population: DataFrame,
  options?: RatesPer1000Options,
): DataFrame;
export function ratePer1000(
  count: number | CountOfPlace | DataFrame,
  children: number | ChildrenOfPlace | DataFrame,
  options: LevelOption & RatesPer1000Options = {},
): RatePer1000 | DataFrame {
  if (isFrame(count)) return ratesPer1000(count, children as DataFrame, options);
  const { level = DEFAULT_LEVEL } = options;
  if (typeof count === "number") return of(count, children as number, level);
  const figure = count;
  const place = children as ChildrenOfPlace;
  const reason = countReason(figure) ?? childrenReason(figure, place);
  if (reason !== undefined) return { ...nothing(level, "exact"), per: 1000, reason };
  return of(figure.value!, place.population!, level);
}

function of(count: number, children: number, level: number): RatePer1000 {
  const found = rate(count, children, { level, per: 1000 });
  const reason = children === 0 ? "No children live there." : "";
  return { ...found, reason };
}

/** Why there is no rate of a figure, whatever the population; undefined where there can be one. */
export function countReason(figure: CountOfPlace): string | undefined {
  const { value, area, unit = "offences", bound = "exact", measure } = figure;
  if (value === null || Number.isNaN(value)) return `No figure for ${figure.period}.`;
  if (COMPARING_UNITS.has(unit)) return `The figure is no count: its unit is ${unit}.`;
  if (bound !== "exact" && bound !== "") {
    return `The figure is printed as ${bound.replace("_", " ")} ${value.toLocaleString("en-GB")}.`;
  }
  const known = statusReason(figure);
  if (known !== undefined) return known;
  if (agesOf(measure) === undefined)
    return `There is no number of children for the measure ${measure}.`;
  const span = period(figure.period);
  if (monthsOf(span) !== 12) return `${span.label} is not a year.`;
  const gone = missingForces({ area, measure, period: span.label });
  if (gone.length === 0) return undefined;
  return `${gone.join(" and ")} gave no figures for ${span.label}, and the population has its children.`;
}

/** The ages of the children whose offences a measure counts; undefined where they are not one band. */
export function agesOf(measure: string): AgeBand | undefined {
  const ages = WORDS.find((row) => row.kind === "measure" && row.measure === measure)?.ages ?? "";
  if (ages === "") return ageBand(measure);
  const [first, last] = ages.split("-").map(Number);
  return [first!, last!];
}

/** The year whose 30 June lies in the period: 2018 for 2018/19 and for 2018. */
export function midYearOf(text: string): number {
  const { start } = period(text);
  const year = Number(start.slice(0, 4));
  return start.slice(5) <= "06-30" ? year : year + 1;
}

function childrenReason(figure: CountOfPlace, place: ChildrenOfPlace): string | undefined {
  const [first, last] = agesOf(figure.measure)!;
  if (place.area !== figure.area) {
    return `The count is of ${figure.area}, the population of ${place.area}.`;
  }
  if (place.age_from !== first || place.age_to !== last) {
    return (
      `The count is of children aged ${first} to ${last}, ` +
      `the population of those aged ${place.age_from} to ${place.age_to}.`
    );
  }
  const year = midYearOf(figure.period);
  if (place.mid_year !== year) {
    return `The population of ${figure.period} is that of mid-${year}, not of mid-${place.mid_year}.`;
  }
  return fewReason(place);
}

/** Why a number of children is too small for a rate. */
export function fewReason({ area, population }: ChildrenOfPlace): string | undefined {
  if (population === null || Number.isNaN(population)) return `No number of children for ${area}.`;
  if (population >= FEWEST_CHILDREN) return undefined;
  const fewest = FEWEST_CHILDREN.toLocaleString("en-GB");
  return `Fewer than ${fewest} children live in the area of ${area}.`;
}
