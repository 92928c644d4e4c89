import { readLabel } from "../words/label";
import type { Proposed, ReplyReading } from "../types";

/** A choice that a person made about one force's words: kept for the reply of next year. */
export interface Recipe {
  force: string;
  /** The labels of the figure without their years. */
  words: string;
  /** "take" with this unit and measure, or "leave". */
  choice: "take" | "leave";
  unit: string;
  measure: string;
}

export const RECIPE_COLUMNS = ["force", "words", "choice", "unit", "measure"] as const;

export function recipeOf(row: Record<string, string>): Recipe {
  return {
    force: row["force"] ?? "",
    words: row["words"] ?? "",
    choice: row["choice"] === "leave" ? "leave" : "take",
    unit: row["unit"] ?? "",
    measure: row["measure"] ?? "",
  };
}

/**
 * The labels of a figure without the year, which is what next year's table shares with this one.
 * @example
 * withoutYears("0-5 | 2023/24 | Female") // → "0-5 | female"
 */
export function withoutYears(words: string): string {
  return words
    .split(" | ")
    .map((label) => {
      const { periods } = readLabel(label);
      const text = label.toLowerCase().replace(/\s+/g, " ").trim();
      return periods.reduceRight((left, { at, length }) => {
        return `${left.slice(0, at)}${left.slice(at + length)}`;
      }, text);
    })
    .map((label) => label.replace(/\s+/g, " ").trim())
    .filter((label) => label !== "")
    .join(" | ");
}

/** Reads by the choices of last year: what was corrected then is right now, what was left is left. */
export function applyRecipes(reading: ReplyReading, recipes: readonly Recipe[]): ReplyReading {
  const own = new Map(
    recipes.filter(({ force }) => force === reading.force).map((recipe) => [recipe.words, recipe]),
  );
  if (own.size === 0) return reading;
  const rows: Proposed[] = [];
  const unread = [...reading.unread];
  for (const row of reading.rows) {
    const recipe = own.get(withoutYears(row.words));
    if (recipe === undefined) rows.push(row);
    else if (recipe.choice === "take")
      rows.push({ ...row, unit: recipe.unit, measure: recipe.measure });
    else {
      const { force, file, sheet, cell } = row;
      const text = String(row.value ?? row.mark);
      unread.push({ force, file, sheet, cell, text, why: "left out before, by recipes.csv" });
    }
  }
  return { ...reading, rows, unread };
}

/** The recipes that the choices about these rows make, over those that were there. */
export function withChoices(
  recipes: readonly Recipe[],
  choices: readonly { row: Proposed; choice: Recipe["choice"] }[],
): Recipe[] {
  const all = new Map(recipes.map((recipe) => [`${recipe.force}\u0000${recipe.words}`, recipe]));
  for (const { row, choice } of choices) {
    const words = withoutYears(row.words);
    // A sentence is not said again next year in the same words.
    if (words === "" || row.sheet === "text") continue;
    const { force, unit, measure } = row;
    all.set(`${force}\u0000${words}`, { force, words, choice, unit, measure });
  }
  return [...all.values()].sort((a, b) => a.force.localeCompare(b.force, "en"));
}
