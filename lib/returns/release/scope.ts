import { say } from "../../claims/say";
import { wordRow } from "../../tables/vocabulary";
import type { Round } from "../round/round";

/** A value for a template: its words and the row it rests on; or why there is none. */
export type Found = { text: string; rests?: Rests } | { missing: string };

/** A number of a release and where it stands: a cell of a reply, or a row of the national table. */
export interface Rests {
  id: string;
  /** "2024/25, total, offences" */
  what: string;
  printed: string;
  where: string;
}

/** Of whom a release is: the nation, or one force. */
export interface Scope {
  area: string;
  isNation: boolean;
  find(name: string): Found;
}

export const grouped = (value: number): string => say(value, "count");

/** The words that every template knows. */
export function common(round: Round, area: string, name: string): Found | undefined {
  const words: Record<string, string> = {
    area,
    nation: round.nation,
    year: round.year,
    before: round.before,
    small: String(round.small),
  };
  // Not what every object has, such as "constructor".
  const text = Object.hasOwn(words, name) ? words[name] : undefined;
  if (text === undefined) return undefined;
  return text === "" ? { missing: `the round has no ${name}` } : { text };
}

/** Splits "girls before" into the measure and its year: "", "before", "matched", "matched before". */
export function parse(name: string): { how: string; measure: string; when: string } {
  const form =
    /^(?:(share|change|per day)(?: |$))?((?!matched\b|before\b)[a-z_0-9]+)?(?: ?(matched))?(?: ?(before))?$/;
  const [, how = "", measure = "total", matched = "", before = ""] = form.exec(name) ?? [];
  return { how, measure: form.test(name) ? measure : name, when: `${matched} ${before}`.trim() };
}

export const isKnown = (measure: string): boolean => wordRow("measure", measure) !== undefined;

/** Why there is no share of a whole that is counted otherwise. */
export const OTHER_UNIT = "the part and the total are asked in different units";

/** The number a day, on the days that the year has. */
export function perDay(value: number, year: string): string {
  const start = Number(year.slice(0, 4));
  const days = (Date.UTC(start + 1, 3, 1) - Date.UTC(start, 3, 1)) / 86_400_000;
  return say(value / days, "per_day");
}
