import {
  accept,
  areaNamed,
  type Proposal,
  proposalsIn,
  readRound,
  recipeOf,
  RECIPES,
  type Round,
  table,
} from "../../returns";
import { nearestNames } from "../../tables/names";
import { UsageError } from "../errors";
import { parseOptions } from "../options";
import { folderOf, plural, printable, writeFiles } from "./folder";

const USAGE = `Usage: figures returns accept FOLDER [FORCE…] [OPTION]…

  Takes figures of FOLDER/proposed.csv into accepted.csv: those whose column "accept" says yes, and
  of each FORCE named those that nothing is said against. "no" leaves a figure, and takes it back
  where it had been accepted. Change unit, measure, period or value in proposed.csv before you
  accept; your choices are kept in recipes.csv and read the same force's reply of next year. What
  cannot be taken as it stands is told by its line and column, and then nothing is taken.

  --all             every force
  --with-warnings   figures with a warning too; one with an error only where "accept" says yes`;

const OPTIONS = {
  all: { type: "boolean" },
  "with-warnings": { type: "boolean" },
} as const;

/** `figures returns accept`: 0, or 1 when nothing was there to take. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
  const [, ...names] = positionals;
  const folder = folderOf(positionals, USAGE);
  const round = readRound(folder);
  const proposals = proposalsIn(folder);
  if (proposals.length === 0) {
    throw new Error("there is no proposed.csv with figures: run figures returns read first");
  }
  const forces =
    values.all === true
      ? [...new Set(proposals.map(({ force }) => force))]
      : names.map((name) => forceOf(name, proposals, round));
  const recipes = table(folder, RECIPES).map(recipeOf);
  const done = accept(proposals, round.accepted, recipes, {
    forces,
    areas: [...round.areas.map(({ area }) => area), round.nation],
    withWarnings: values["with-warnings"] === true,
    years: [round.year, round.before].filter((year) => year !== ""),
  });
  writeFiles(folder, done.files);
  console.log(`${plural(done.taken.length, "figure")} accepted, ${done.left.length} left.`);
  if (done.replaced.length > 0)
    console.log(`${plural(done.replaced.length, "figure")} of before replaced, in the same cells.`);
  if (done.open.length > 0) {
    console.log(
      `${plural(done.open.length, "figure")} of these forces stay open: look at them in proposed.csv.`,
    );
    for (const { file, sheet, cell, warning } of done.open.slice(0, 20)) {
      console.log(
        printable(
          `  ${[file, sheet, cell].filter((part) => part !== "").join(" ")}: ${warning || "no year, measure or force that is known"}`,
        ),
      );
    }
    if (done.open.length > 20) console.log(`  and ${done.open.length - 20} more`);
  }
  return 0;
}

function forceOf(name: string, proposals: readonly Proposal[], round: Round): string {
  const forces = [...new Set(proposals.map(({ force }) => force))];
  const known = areaNamed(name, round.areas) ?? name;
  if (known !== "" && forces.includes(known)) return known;
  const near = nearestNames(name, forces);
  const hint = near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
  throw new UsageError(`no figures are proposed for "${name}".${hint}`);
}
