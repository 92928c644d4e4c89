/** Which count of offences may be set on which number of children, and why it may not. */
import { type AgeBand, ageBand } from "../facts/ageBand";
import { WORDS } from "../facts/measures";
import { monthsOf } from "./calendar";
import { COMPARING_UNITS } from "./comparingUnits";
import { missingForces } from "./gaps";
import { period } from "./period";
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

/** What a rate is taken of: sources use both words for what the police recorded. */
const RECORDED: ReadonlySet<string> = new Set(["offences", "victims"]);

/** Fewer children than this give a rate that says nothing: City of London has some hundred. */
export const FEWEST_CHILDREN = 1000;

/** Why there is no rate of a figure, whatever the population; undefined where there can be one. */
export function countReason(figure: CountOfPlace): string | undefined {
  const { value, area, unit = "offences", bound = "exact", measure } = figure;
  if (value === null || Number.isNaN(value)) return `No figure for ${figure.period}.`;
  if (COMPARING_UNITS.has(unit)) return `The figure is no count: its unit is ${unit}.`;
  if (!RECORDED.has(unit)) return `The figure counts ${unit}, not offences recorded.`;
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

/** Why a population is not that of the children whose offences are counted. */
export function childrenReason(figure: CountOfPlace, place: ChildrenOfPlace): string | undefined {
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

/** The basis that most populations of the ledger have. */
export const USUAL_BASIS = "census_2021";

/** Why a population rests on another census than the one that the rates of a comparison rest on. */
export function basisReason({ basis = "" }: ChildrenOfPlace, wanted: string): string | undefined {
  if (basis === "" || basis === wanted) return undefined;
  const [own, other] = [basis, wanted].map((name) => name.replaceAll("_", " "));
  return `The population is on the basis of ${own}, not of ${other}.`;
}

/** Why a number of children is too small for a rate. */
export function fewReason({ area, population }: ChildrenOfPlace): string | undefined {
  if (population === null || Number.isNaN(population)) return `No number of children for ${area}.`;
  if (population >= FEWEST_CHILDREN) return undefined;
  const fewest = FEWEST_CHILDREN.toLocaleString("en-GB");
  return `Fewer than ${fewest} children live in the area of ${area}.`;
}
