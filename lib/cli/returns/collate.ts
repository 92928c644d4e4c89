import {
  COLLATED_PAGE,
  collatedFiles,
  collatedPage,
  collateRound,
  type NationalRow,
  readRound,
} from "../../returns";
import { parseOptions } from "../options";
import { folderOf, plural, printable, writeFiles } from "./folder";
import { roundPage } from "./page";
import { unfinished } from "./unfinished";

const USAGE = `Usage: figures returns collate FOLDER [--json]

  Adds up the accepted figures and writes national.csv, by-force.csv, coverage.csv and the page collated.html. One unit, one
  kind of year, whole years; "at least" and "at most" where counts are suppressed; a change only of
  forces that gave exact numbers for both years. Who is left out is named.

  --json   the three tables as JSON`;

const OPTIONS = { json: { type: "boolean" } } as const;

/** `figures returns collate`: 0, or 1 when figures contradict each other. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
  const folder = folderOf(positionals, USAGE);
  const round = readRound(folder);
  if (round.accepted.length === 0) {
    throw new Error("nothing has been accepted yet: run figures returns read, then accept");
  }
  const collated = collateRound(round);
  const { collation } = collated;
  writeFiles(folder, collatedFiles(collation));
  writeFiles(
    folder,
    new Map([[COLLATED_PAGE, roundPage(collatedPage(round, collation), round.year)]]),
  );
  if (values.json === true) {
    const { national, byForce, coverage } = collation;
    console.log(JSON.stringify({ national, byForce, coverage }, null, 2));
  } else {
    console.log(collation.national.map(nationalLine).join("\n"));
    for (const rows of collation.conflicts) {
      const places = rows.map(
        ({ file, cell, value, mark }) => `${value ?? mark} in ${file} ${cell}`,
      );
      const { area, period, measure } = rows[0]!;
      console.log(`not used: ${area}, ${period}, ${measure}: ${places.join(" and ")}`);
    }
    for (const line of unfinished(round, collated)) console.log(printable(line));
    const left = collation.byForce.filter(({ counted }) => counted !== "yes").length;
    console.log(
      `${plural(collation.byForce.length, "figure")} of forces, ${left} of them in no sum; by-force.csv says why.`,
    );
  }
  return collation.conflicts.length > 0 ? 1 : 0;
}

const number = (count: number | null): string =>
  count === null ? "" : count.toLocaleString("en-GB");

function nationalLine(row: NationalRow): string {
  const {
    period,
    measure,
    unit,
    basis,
    value,
    at_least: least,
    at_most: most,
    forces,
    forces_asked: asked,
  } = row;
  if (unit === "percent_change")
    return `${period} ${measure}: ${value!.toFixed(1)} per cent, ${forces} matched forces`;
  const kind = basis === "matched" ? ", matched" : "";
  if (value === null && least === null)
    return `${period} ${measure} (${unit}): no force of ${asked} gave a number`;
  const sum =
    value !== null
      ? number(value)
      : most === null
        ? `at least ${number(least)}`
        : `at least ${number(least)}, at most ${number(most)}`;
  return `${period} ${measure}: ${sum} ${unit}, ${forces} of ${asked} forces${kind}`;
}
