import type { Grid } from "../files/grid";
import { readLabel } from "../words/label";
import { rowsOf } from "./rows";

/** Letters of the shortest title that is asked; a shorter text is a label. */
const SHORTEST = 20;

/**
 * What a reply counts where its tables do not say: offences before victims where its lines name both,
 * then what a title or a column's heading of a sheet names; "" where none does. What stands beside
 * numbers is said of its own row and no other: "Repeat victims (number of victims) | 31" makes no
 * victims of the offences on the next sheet. Nor does a suspect that a note speaks of.
 */
export function unitOfReply(lines: readonly string[], grids: readonly Grid[]): string {
  const units = new Set(lines.flatMap((text) => unitIn(text)));
  const titles = grids
    .flatMap((grid) => rowsOf(grid).filter(({ kind }) => kind !== "data"))
    .flatMap(({ cells }) => cells.map(({ text }) => text))
    .filter((text) => text.length > SHORTEST && /offences|crimes|victims/i.test(text));
  for (const text of titles) if (units.size === 0) for (const unit of unitIn(text)) units.add(unit);
  return units.has("offences") ? "offences" : ([...units][0] ?? "");
}

function unitIn(text: string): string[] {
  const { unit, flag } = readLabel(text);
  return unit === undefined || flag !== undefined || OF_SOME.has(unit) ? [] : [unit];
}

/** What some offences come to, and a reply as a whole is seldom of. */
const OF_SOME: ReadonlySet<string> = new Set(["suspects", "convictions"]);
