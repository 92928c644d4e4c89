import { bandMeasure, readBand } from "../../tables/bands";
import { MONTH } from "../lexicon/words";
import { cues } from "../lexicon/cues";
import { ages, EVERY_CHILD } from "../reading/ages";
import type { Gazetteer } from "../reading/gazetteer";
import { periods } from "../reading/periods";
import { places } from "../reading/places";
import { plain } from "../reading/plain";
import { isOneYear } from "../reading/yearLabels";
import type { What } from "./facets";
import { SINCE, stretches } from "./stretches";
import { isMonth } from "./tableMonths";

/** What a heading, a label or a title says. */
export interface Words {
  what: Partial<What>;
  area: string;
  period: string;
  /** The area's name is all of the words, or nearly. */
  covers: boolean;
  /** Some word of it is known. */
  told: boolean;
}

const LONGEST_TITLE = 110;
const LONGEST_LINE = 400;
const SOME = "two|three|four|five|six|seven|eight|nine|ten";
const AREAS = "districts|divisions|forces|areas|regions|counties|boroughs|councils|wards";
export const TOTAL_WORD = new RegExp(
  [
    "^(?:grand |regional |overall |force )?(?:totals?|sum)$|\\bsub-?totals?\\b|\\byear totals?$",
    "^totals? (?:of|for)\\b|, all$|^all(?: [a-z]+)?$|^all (?:the )?(?:\\w+ )?forces$",
    "^overall$|^(?:the )?(?:whole )?(?:region|year)$",
    // "All three", "six districts"
    `^(?:all|the) (?:${SOME})$|^(?:all |the )*(?:${SOME}|\\d\\d?) (?:${AREAS})$`,
  ].join("|"),
  "i",
);
export const NOT_KNOWN = /^(?:not (?:recorded|stated|known|given)|unknown|unrecorded)$/i;

/** "11/12" heads a column. */
const SHORT_YEAR = /^([012]\d)\/([012]\d)$/;

/** How far back the area is named that a table of forces is of. */
const BEFORE = 4000;

/** The narrowest area that the text named before and that holds all of these; "" where there is none. */
export function wholeOf(areas: readonly string[], before: string, gazetteer: Gazetteer): string {
  const { isWithin } = gazetteer;
  const holding = gazetteer
    .find(plain(before.slice(-BEFORE)))
    .filter(({ area, kind }) => kind !== "force" && areas.every((one) => isWithin(one, area)));
  const narrowest = holding.findLast(
    (one) => !holding.some(({ area }) => isWithin(area, one.area)),
  );
  return narrowest?.area ?? "";
}

/** The line above a table. */
export function lineAbove(text: string, start: number): string {
  const above = text.slice(Math.max(0, start - LONGEST_LINE), start).trimEnd();
  return above.slice(above.lastIndexOf("\n") + 1).trim();
}

/** The line above a table, where it is a title: "Sexual offences against children under 13, Scotland". */
export const titleOf = (line: string): string =>
  line.length <= LONGEST_TITLE && !/[.!?:]$/.test(line) ? line : "";

/** "Investigations from 2017 to 2020 by kind:", "yearly average since 2017": the years that a line counts together; "" for none. */
export function yearsTogether(line: string, now: string): string {
  const named = periods(line);
  const told = stretches(line, named).find(({ label }) => label.includes(" to "));
  if (told) return told.label;
  const [only, ...others] = named.filter(({ kind }) => kind === "year");
  if (only?.kind !== "year" || others.length > 0 || !SINCE.test(line.slice(0, only.start)))
    return "";
  return isOneYear(now) && only.label < now && only.label.includes("/") === now.includes("/")
    ? `${only.label} to ${now}`
    : "";
}

/** The stage that a line speaks of first: the prosecutions of men charged with an offence are prosecutions. */
export const stageOf = (line: string): string =>
  cues(line, line).find(({ facet }) => facet === "stage")?.value ?? "";

/** "Year ending" over "March 2016", "Year to March" over "2021": what the label says with its corner. */
export function ofYearsTo(corner: string, label: string): string {
  const ends = YEARS_TO.exec(corner)?.[1];
  if (ends === undefined) return label;
  if (/^(?:19|20)\d\d$/.test(label)) return ends === "" ? label : `year ending ${ends} ${label}`;
  return ends === "" && isMonth(label) ? `year ending ${label}` : label;
}
const YEARS_TO = new RegExp(
  `\\b(?:years?|12 months|twelve months) (?:to|ending|ended)(?: in)?(?: the end of)?(?: 31)? ?((?:${MONTH})?)$`,
  "i",
);

/** The years that a heading names. */
export const yearsIn = (heading: string): string[] =>
  periods(heading).flatMap((one) => (one.kind === "year" ? [one.label] : []));

/** The place, year and kind that the words of a cell name. */
export function readWords(words: string, gazetteer: Gazetteer): Words {
  const what: Partial<What> = {};
  const band = readBand(words);
  const age = band ? bandMeasure(...band) : ages(words)[0]?.measure;
  if (age && age !== EVERY_CHILD) what.age = age;
  for (const { facet, value } of cues(words, words)) {
    if (facet === "online") what.online = true;
    else what[facet] = value;
  }
  const period = periods(words.replace(SHORT_YEAR, "20$1/$2")).find((one) => one.kind === "year");
  const place = places(words, gazetteer).find(({ named }) => named);
  return {
    what,
    area: place?.named ? place.area : "",
    covers: place !== undefined && place.end - place.start >= words.length - 8,
    period: period?.kind === "year" ? period.label : "",
    told:
      age !== undefined ||
      Object.keys(what).length > 0 ||
      period !== undefined ||
      isMonth(words) ||
      TOTAL_WORD.test(words) ||
      NOT_KNOWN.test(words),
  };
}
