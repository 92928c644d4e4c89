import { toCsv } from "./csv";
import { type Proposal, says } from "./proposals";
import { type Recipe, RECIPE_COLUMNS, withChoices } from "./recipes";
import {
  ACCEPTED,
  type Accepted,
  FIGURE_COLUMNS,
  figureKey,
  PROPOSED,
  PROPOSED_COLUMNS,
  RECIPES,
} from "./tables";

/** Which of the proposed figures a person takes. */
export interface Choice {
  /** Takes every row of these forces that nothing is said against; [] takes only rows marked "yes". */
  forces: readonly string[];
  /** Takes rows with a warning too; a row with an error is only taken when it is marked "yes". */
  withWarnings?: boolean;
  /** The years of the round. */
  years?: readonly string[];
}

export interface AcceptedNow {
  taken: Proposal[];
  /** Marked "no", and so taken back where they had been accepted. */
  left: Proposal[];
  /** Of the forces named, what stays open, and why. */
  open: Proposal[];
  files: Map<string, string>;
}

/** A year that the round does not ask is left for its year, and not for its words. */
const isOtherYear = (period: string, years: readonly string[]): boolean =>
  years.length > 0 && /^\d{4}\/\d\d$/.test(period) && !years.includes(period);

/** Takes what a person chose: adds it to `accepted.csv`, and keeps the choices as recipes. */
export function accept(
  proposals: readonly Proposal[],
  accepted: readonly Accepted[],
  recipes: readonly Recipe[],
  choice: Choice,
): AcceptedNow {
  const before = new Set(accepted.map(figureKey));
  const mayTake = (row: Proposal): boolean =>
    choice.forces.includes(row.force) &&
    !says(row.accept, "no") &&
    row.measure !== "" &&
    row.period !== "" &&
    (row.warning === "" || (choice.withWarnings === true && !row.warning.includes("error:")));
  const taken = proposals.filter((row) => says(row.accept, "yes") || mayTake(row));
  const left = proposals.filter((row) => says(row.accept, "no"));
  const open = proposals.filter((row) => {
    return choice.forces.includes(row.force) && !taken.includes(row) && !left.includes(row);
  });
  const leftKeys = new Set(left.map(figureKey));
  const byKey = new Map(
    [...accepted, ...taken]
      .map((row) => [figureKey(row), row] as const)
      .filter(([key]) => !leftKeys.has(key)),
  );
  const takenKeys = new Set(taken.map(figureKey));
  const answered = proposals.map((row) =>
    takenKeys.has(figureKey(row)) ? { ...row, accept: "yes" } : row,
  );
  const choices = [
    ...taken.map((row) => ({ row, choice: "take" as const })),
    ...left
      .filter(({ period }) => !isOtherYear(period, choice.years ?? []))
      .map((row) => ({ row, choice: "leave" as const })),
  ];
  return {
    taken: taken.filter((row) => !before.has(figureKey(row))),
    left,
    open,
    files: new Map([
      // The figures first: were the command stopped here, the recipes would be made again.
      [ACCEPTED, toCsv(FIGURE_COLUMNS, [...byKey.values()])],
      [RECIPES, toCsv(RECIPE_COLUMNS, withChoices(recipes, choices))],
      [PROPOSED, toCsv(PROPOSED_COLUMNS, answered)],
    ]),
  };
}
