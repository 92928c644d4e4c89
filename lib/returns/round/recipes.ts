import { dateAsYear } from "../reading/spoiltDates";
import { remarkOn } from "../slips/remark";
import type { Proposed, Remark, ReplyReading } from "../types";
import { datesIn } from "../words/dates";
import { periodsIn } from "../words/periods";
import { plain } from "../words/plain";
import type { Proposal } from "./proposals";

/** A choice that a person made about one force's words: kept for the reply of next year. */
export interface Recipe {
  force: string;
  /** The sheet on which they stand, without its year: a hidden sheet can have the same words. */
  sheet: string;
  /** The labels of the figure without their years. */
  words: string;
  /** What else its row says, such as "Q1" or "Total". */
  note: string;
  /** "take" with this unit and measure, or "leave". */
  choice: "take" | "leave";
  unit: string;
  measure: string;
  /** How a person changed the year or status, which is of one year only: "2024 as 2023/24". */
  corrected: string;
}

export const RECIPE_COLUMNS = [
  "force",
  "words",
  "choice",
  "unit",
  "measure",
  "sheet",
  "note",
  "corrected",
] as const;

export function recipeOf(row: Record<string, string>): Recipe {
  const text = (name: string): string => row[name] ?? "";
  return {
    force: text("force"),
    sheet: text("sheet"),
    words: text("words"),
    note: text("note"),
    choice: text("choice") === "leave" ? "leave" : "take",
    unit: text("unit"),
    measure: text("measure"),
    corrected: text("corrected"),
  };
}

/**
 * The labels of a figure without the year, which is what next year's table shares with this one. Of
 * a date the day and month stay, which tell one column of months from another.
 * @example
 * withoutYears("0-5 | 2023/24 | Female") // → "0-5 | female"
 * withoutYears("Female | 2023-05-01") // → "female | 05-01"
 */
export function withoutYears(words: string): string {
  return words
    .split(" | ")
    .map((label) => bare(plain(label)))
    .filter((label) => label !== "")
    .join(" | ");
}

function bare(label: string): string {
  const periods = periodsIn(label).map(({ at, length }) => ({ at, length, left: "" }));
  const dates = datesIn(label).map(({ date, at, length }) => {
    // 1 April, or "2010-11-01" for 2010/11, is a year that a spreadsheet made a date of.
    return { at, length, left: dateAsYear(date) === undefined ? date.slice(5) : "" };
  });
  const alone = dates.filter(({ at }) => !periods.some((p) => p.at <= at && at < p.at + p.length));
  const parts = [...periods, ...alone].sort((a, b) => b.at - a.at);
  const text = parts.reduce((all, { at, length, left }) => {
    return `${all.slice(0, at)}${left}${all.slice(at + length)}`;
  }, label);
  return text.replace(/\s+/g, " ").trim();
}

/** Where a figure stands in a force's reply of any year. */
type Place = Pick<Recipe, "force" | "sheet" | "words" | "note">;

const placeOf = ({ force, sheet, words, note }: Proposed): Place => {
  const [onSheet, labels, beside] = [sheet, words, note].map(withoutYears);
  return { force, sheet: onSheet!, words: labels!, note: beside! };
};

const keyOf = ({ force, sheet, words, note }: Place): string =>
  [force, sheet, words, note].join("\u0000");

/** What was chosen: two that differ in it contradict each other. */
const chosenIn = ({ choice, unit, measure }: Recipe): string =>
  choice === "leave" ? choice : [choice, unit, measure].join("\u0000");

const agree = (recipes: readonly Recipe[]): boolean => new Set(recipes.map(chosenIn)).size <= 1;

/**
 * Reads by the choices of last year: what was corrected then is right now, what was left is left.
 * Choices that contradict each other are not applied, nor is a corrected year, and both are said.
 */
export function applyRecipes(reading: ReplyReading, recipes: readonly Recipe[]): ReplyReading {
  const own = recipes.filter(({ force }) => force === reading.force);
  if (own.length === 0) return reading;
  const rows: Proposed[] = [];
  const unread = [...reading.unread];
  const remarks = [...reading.remarks];
  for (const row of reading.rows) {
    const found = recipesFor(row, own);
    const [recipe] = found;
    if (recipe === undefined || !agree(found)) rows.push(row);
    else if (recipe.choice === "take")
      rows.push({ ...row, unit: recipe.unit, measure: recipe.measure });
    else {
      const { force, file, sheet, cell } = row;
      const text = String(row.value ?? row.mark);
      unread.push({ force, file, sheet, cell, text, why: "left out before, by recipes.csv" });
    }
    remarks.push(...saidOf(row, found));
  }
  return { ...reading, rows, unread, remarks };
}

/** The choices for this place; or for the same words elsewhere, where they all take the same. */
function recipesFor(row: Proposed, own: readonly Recipe[]): Recipe[] {
  const place = placeOf(row);
  const here = own.filter((recipe) => keyOf(recipe) === keyOf(place));
  if (here.length > 0) return here;
  // A sheet can have another name this year; but what was left there may be wanted here.
  const elsewhere = own.filter(({ words }) => words === place.words);
  return agree(elsewhere) && elsewhere[0]?.choice === "take" ? elsewhere : [];
}

function saidOf(row: Proposed, found: readonly Recipe[]): Remark[] {
  if (!agree(found)) {
    const what =
      "the choices before differ for these words, so recipes.csv changes nothing here: choose anew";
    return [remarkOn(row, "warning", what)];
  }
  const corrected = found.find((recipe) => recipe.corrected !== "")?.corrected;
  if (corrected === undefined || found[0]!.choice === "leave") return [];
  const what = `a person took ${corrected} here before: look at the year and status again`;
  return [remarkOn(row, "warning", what)];
}

/** The recipes that the choices about these rows make, in place of those that were there. */
export function withChoices(
  recipes: readonly Recipe[],
  choices: readonly { row: Proposal; choice: Recipe["choice"] }[],
): Recipe[] {
  const made = new Map<string, Map<string, Recipe>>();
  for (const { row, choice } of choices) {
    const place = placeOf(row);
    // A sentence is not said again next year in the same words.
    if (place.words === "" || row.sheet === "text") continue;
    const { unit, measure } = row;
    const corrected = choice === "take" ? correctionOf(row) : "";
    const recipe: Recipe = { ...place, choice, unit, measure, corrected };
    const here = made.get(keyOf(place)) ?? new Map<string, Recipe>();
    // The same choice for two years is one, and keeps what was corrected in either.
    if (corrected !== "" || !here.has(chosenIn(recipe))) here.set(chosenIn(recipe), recipe);
    made.set(keyOf(place), here);
  }
  const kept = recipes.filter((recipe) => !made.has(keyOf(recipe)));
  return [...kept, ...[...made.values()].flatMap((here) => [...here.values()])].sort((a, b) =>
    a.force.localeCompare(b.force, "en"),
  );
}

/** What a person changed of the year and status that were read: "2024 as 2023/24", or "". */
function correctionOf({ period, status, read_period: read, read_status: was }: Proposal): string {
  if (period === read && status === was) return "";
  return `${read || "no year"} as ${period}${status === was ? "" : ` (${status || "whole"})`}`;
}
