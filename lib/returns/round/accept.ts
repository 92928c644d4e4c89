import { LedgerError } from "../../tables/fault";
import { asRead, withOwnLimits } from "./answers";
import { faultsOf } from "./choiceFaults";
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
  /** The forces and nations of the round: no other has a figure in it. */
  areas?: readonly string[];
  /** The years of the round. */
  years?: readonly string[];
}

export interface AcceptedNow {
  taken: Proposal[];
  /** Accepted before, and changed since: a row that is taken stands in their place. */
  replaced: Accepted[];
  /** Marked "no", and so taken back where they had been accepted. */
  left: Proposal[];
  /** Of the forces named, what stays open, and why. */
  open: Proposal[];
  files: Map<string, string>;
}

/** A year that the round does not ask is left for its year, and not for its words. */
const isOtherYear = (period: string, years: readonly string[]): boolean =>
  years.length > 0 && /^\d{4}\/\d\d$/.test(period) && !years.includes(period);

const placeOf = ({ file, sheet, cell }: Accepted): string => [file, sheet, cell].join("\u0000");

/**
 * Which accepted figures stay when these rows are taken. One that stands where a row is taken, and
 * that no row gives any more, is what that row was before a person changed it, or its file.
 */
function staysBeside(
  rows: readonly Proposal[],
  taken: readonly Proposal[],
): (row: Accepted) => boolean {
  const [given, places] = [new Set(rows.map(figureKey)), new Set(taken.map(placeOf))];
  return (row) => given.has(figureKey(row)) || !places.has(placeOf(row));
}

/**
 * Takes what a person chose: adds it to `accepted.csv`, and keeps the choices as recipes.
 * @throws LedgerError that lists what is wrong with the rows to be taken, by their lines and columns.
 */
export function accept(
  proposals: readonly Proposal[],
  accepted: readonly Accepted[],
  recipes: readonly Recipe[],
  choice: Choice,
): AcceptedNow {
  const before = new Set(accepted.map(figureKey));
  // A table of many can name what is no force; it stays open until a person names one.
  const isForce = (area: string): boolean =>
    area !== "" && (choice.areas === undefined || choice.areas.includes(area));
  const mayTake = (row: Proposal): boolean =>
    row.force !== "" &&
    isForce(row.area) &&
    choice.forces.includes(row.force) &&
    !says(row.accept, "no") &&
    row.measure !== "" &&
    row.period !== "" &&
    (row.warning === "" || (choice.withWarnings === true && !row.warning.includes("error:")));
  const rows = proposals.map(withOwnLimits);
  const taken = rows.filter((row) => says(row.accept, "yes") || mayTake(row));
  const faults = taken.flatMap((row) => faultsOf(row, choice.areas ?? []));
  if (faults.length > 0) throw new LedgerError(PROPOSED, faults);
  const left = rows.filter((row) => says(row.accept, "no"));
  const open = rows.filter((row) => {
    return choice.forces.includes(row.force) && !taken.includes(row) && !left.includes(row);
  });
  const leftKeys = new Set(left.map(figureKey));
  const leftAsRead = new Set(left.map((row) => figureKey(asRead(row))));
  const beside = staysBeside(rows, taken);
  const kept = accepted.filter((row) => beside(row) && !leftAsRead.has(figureKey(row)));
  const byKey = new Map(
    [...kept, ...taken]
      .map((row) => [figureKey(row), row] as const)
      .filter(([key]) => !leftKeys.has(key)),
  );
  const takenKeys = new Set(taken.map(figureKey));
  const answered = rows.map((row) =>
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
    replaced: accepted.filter((row) => !beside(row)),
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
