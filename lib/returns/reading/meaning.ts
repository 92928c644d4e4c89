import type { Dimension } from "../words/dimension";
import { type Label, readLabel } from "../words/label";
import { partNamed, type YearPart } from "../words/partNames";
import type { PeriodFound } from "../words/periods";

/** A label in its place, and what its column lists. */
export interface Placed {
  text: string;
  dimension?: Dimension;
  /** What the other labels of its row or column of labels divide by. */
  axis?: Axis;
}

/** What labels divide by; a guess where nothing before "Unknown" tells it. */
export interface Axis {
  by: "sex" | "age";
  isGuess: boolean;
}

/** All that the labels of a figure say together. */
export interface Meaning extends Pick<
  Label,
  "sex" | "ages" | "flag" | "offence" | "outcome" | "unit"
> {
  period?: PeriodFound;
  /** "Q1", "April": of the year that another label says. */
  part?: YearPart;
  /** Marks that point to notes. */
  marks: string[];
  whole: boolean;
  under18: boolean;
  adults: boolean;
  statistic: boolean;
  superseded: boolean;
  /** "Female victims": people, where nothing else says what is counted. */
  countsVictims?: boolean;
  /** Of a table with rows of offences and rows of victims. */
  mixed?: boolean;
  /** Of a heading that says by what the figures beneath it divide, and of no one part. */
  divides?: boolean;
  /** Two labels that say different things of one matter. */
  conflicts: string[];
  /** What was taken to be meant and is not said. */
  guesses: string[];
  /** Words that were not understood. */
  rest: string[];
  /** Whether "Unknown" stands there and nothing tells of what. */
  unknown: boolean;
}

/** What no label says. */
export const nothingSaid = (): Meaning => ({
  marks: [],
  whole: false,
  under18: false,
  adults: false,
  statistic: false,
  superseded: false,
  conflicts: [],
  guesses: [],
  rest: [],
  unknown: false,
});

/** Puts the labels of a figure together; where two differ, both are named. */
export function combine(labels: readonly Placed[]): Meaning {
  const all: Meaning = nothingSaid();
  for (const { text, dimension, axis } of labels) {
    const label = readLabel(text, dimension ?? (axis?.by === "age" ? axis.by : undefined));
    if (
      label.unknown &&
      label.sex === undefined &&
      label.ages === undefined &&
      label.flag === undefined
    ) {
      const of = dimension === "sex" || dimension === "age" ? dimension : axis?.by;
      if (of === "sex") label.sex = "sex_not_stated";
      else if (of === "age") label.ages = "not stated";
      else all.unknown = true;
    }
    if (label.unknown && axis?.isGuess === true && dimension !== "sex" && dimension !== "age") {
      all.guesses.push(`“${text}” was taken to be of ${axis.by}`);
    }
    merge(all, label, text);
    const part = partNamed(text);
    const isSaid = part !== undefined && (!("quarter" in part) || dimension === "period");
    if (isSaid) all.part ??= part;
  }
  return all;
}

function merge(all: Meaning, label: Label, text: string): void {
  const [period, other] = label.periods;
  if (period !== undefined && other === undefined) {
    if (all.period !== undefined && all.period.label !== period.label) {
      all.conflicts.push(`“${text}” and ${all.period.label}`);
    }
    all.period ??= period;
  } else if (other !== undefined) all.conflicts.push(`two periods in “${text}”`);
  for (const key of ["unit", "sex", "flag"] as const) {
    const said = label[key];
    if (said === undefined) continue;
    if (all[key] !== undefined && all[key] !== said) {
      all.conflicts.push(`“${text}” and ${all[key]}`);
      // What is counted of people is the narrower thing: convictions among offences.
      if (key === "unit" && said !== "offences") all.unit = said;
    } else Object.assign(all, { [key]: said });
  }
  if (label.ages !== undefined) {
    if (all.ages !== undefined && JSON.stringify(all.ages) !== JSON.stringify(label.ages)) {
      all.conflicts.push(`two ages in “${text}”`);
    }
    all.ages ??= label.ages;
  }
  if (label.offence !== undefined) all.offence = text;
  if (label.outcome !== undefined) all.outcome = text;
  if (/\b(?:female|male|girl|boy)s?(?: and (?:\d+ )?(?:female|male))? victims\b/i.test(text)) {
    all.countsVictims = true;
  }
  all.marks.push(...label.marks);
  all.superseded ||= label.superseded;
  all.whole ||= label.whole;
  all.under18 ||= label.under18;
  all.adults ||= label.adults;
  all.statistic ||= label.statistic;
  if (label.rest !== "") all.rest.push(label.rest);
}
