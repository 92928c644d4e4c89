import { AREAS } from "../facts/areas";
import { type ListedMeasure, type Unit, WORDS } from "../facts/measures";
import type { WordRow } from "../facts/types";
import {
  ageBand,
  bandMeasure,
  type BandMeasure,
  isWithinBand,
  LAST_AGE_OF_CHILDHOOD,
  readBand,
} from "./bands";
import { foldName, nearestNames } from "./names";

export type { ListedMeasure, Unit, WordRow };
export { WORDS };

/** What a figure counts: a row of `data/measures.csv`, or one made from an age or an area. */
export type Measure =
  | ListedMeasure
  | BandMeasure
  | `online_${BandMeasure}`
  | "online_pre_school"
  | `share_of_${string}`;

const listedOf = (kind: WordRow["kind"]): Map<string, WordRow> =>
  new Map(WORDS.filter((row) => row.kind === kind).map((row) => [row.measure, row]));
const LISTED = { unit: listedOf("unit"), measure: listedOf("measure") };

/** The row of a word, or for a measure that is made from ages or an area, what its row would say. */
export function wordRow(
  kind: WordRow["kind"],
  word: string,
  rows: readonly WordRow[] = WORDS,
): WordRow | undefined {
  const listed =
    rows === WORDS
      ? LISTED[kind].get(word)
      : rows.find((row) => row.kind === kind && row.measure === word);
  return listed ?? (kind === "measure" ? made(word, rows) : undefined);
}

export function isMeasure(word: string): word is Measure {
  return wordRow("measure", word) !== undefined;
}

export function isUnit(word: string): word is Unit {
  return wordRow("unit", word) !== undefined;
}

function made(word: string, rows: readonly WordRow[]): WordRow | undefined {
  const row = (meaning: string, partOf: string): WordRow => {
    return { kind: "measure", measure: word, meaning, partOf, words: [], ages: "" };
  };
  const band = ageBand(word);
  if (band !== undefined) {
    return row(sayBand(word, band), band[1] <= LAST_AGE_OF_CHILDHOOD ? "total" : "");
  }
  const online = /^online_(.+)$/.exec(word)?.[1];
  if (online !== undefined && (ageBand(online) !== undefined || online === "pre_school")) {
    const meaning = wordRow("measure", online, rows)?.meaning ?? online;
    return row(`flagged as having an online element, ${meaning}`, "online");
  }
  const share = /^share_of_(.+)$/.exec(word)?.[1];
  const area = share && AREAS.find((each) => shareWord(each.area) === share)?.area;
  return area ? row(`share of the count of ${area}`, "") : undefined;
}

const shareWord = (area: string): string => area.toLowerCase().replaceAll(/[^a-z]+/g, "_");

function sayBand(word: string, [first, last]: readonly [number, number]): string {
  if (word.startsWith("age_under_")) return `aged under ${last + 1}`;
  if (word.startsWith("age_over_")) return `aged over ${first - 1}`;
  if (word.endsWith("_and_under")) return `aged ${last} and under`;
  if (word.endsWith("_and_over")) return `aged ${first} and over`;
  return first === last ? `aged ${first}` : `aged ${first} to ${last}`;
}

const fold = (text: string): string => foldName(text.replaceAll("_", " "));

/**
 * The word for what a source or a reply calls it: the word itself, its meaning, one of its other
 * names or, for a measure, an age band. Undefined where nothing is the same: no guess is made.
 * @example
 * findWord("measure", "Female victims") // → "girls"
 * findWord("measure", "6-10 years") // → "age_6_to_10"
 * findWord("unit", "crimes") // → "offences"
 * findWord("measure", "sex unknown") // → "sex_not_stated"
 */
export function findWord(
  kind: WordRow["kind"],
  text: string,
  rows: readonly WordRow[] = WORDS,
): string | undefined {
  const known = wordRow(kind, text, rows);
  if (known !== undefined) return known.measure;
  const wanted = fold(text);
  if (wanted === "") return undefined;
  const of = rows.filter((row) => row.kind === kind);
  const found =
    of.find(({ measure }) => fold(measure) === wanted) ??
    of.find(({ meaning, words }) => [meaning, ...words].some((each) => fold(each) === wanted));
  if (found !== undefined) return found.measure;
  const band = kind === "measure" ? readBand(text) : undefined;
  return band === undefined ? undefined : bandMeasure(...band);
}

/** The words that somebody who wrote `text` may have meant, the likeliest first. */
export function suggestWords(
  kind: WordRow["kind"],
  text: string,
  rows: readonly WordRow[] = WORDS,
): string[] {
  const found = findWord(kind, text, rows);
  if (found !== undefined) return [found];
  const of = rows.filter((row) => row.kind === kind);
  const direct = nearestNames(
    text,
    of.map(({ measure }) => measure),
  );
  if (direct.length > 0) return direct;
  const names = new Map<string, string>();
  for (const { measure, meaning, words } of of) {
    for (const name of [meaning, ...words]) names.set(name, measure);
  }
  const near = nearestNames(text, names.keys(), 6).map((name) => names.get(name)!);
  return [...new Set(near)].slice(0, 3);
}

/**
 * Whether every event that `part` counts is one that `whole` counts too. Ages nest by their years.
 * @example
 * isPartOf("age_under_4", "age_10_and_under") // → true
 * isPartOf("age_10_and_under", "age_under_4") // → false
 * isPartOf("girls", "total") // → true
 */
export function isPartOf(part: string, whole: string): boolean {
  if (part === whole) return false;
  const online = /^online_(.+)$/.exec(part)?.[1];
  if (online !== undefined && (online === whole || isPartOf(online, whole))) return true;
  const [inner, outer] = [ageBand(part), ageBand(whole)];
  if (inner !== undefined && outer !== undefined) return isWithinBand(inner, outer);
  const above = wordRow("measure", part)?.partOf ?? "";
  return above !== "" && (above === whole || isPartOf(above, whole));
}

/** " Did you mean girls or boys?", or "" when nothing is near. */
export function didYouMean(kind: WordRow["kind"], text: string): string {
  const near = suggestWords(kind, text);
  return near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
}
