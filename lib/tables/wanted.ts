import { findArea } from "./area";
import { nearestNames } from "./names";
import { periodFault } from "./period";
import type { AreaRow, FigureRow } from "./row";
import { didYouMean, type ListedMeasure, type Unit, wordRow } from "./vocabulary";

/** A word of the vocabulary; text that is only known when it runs is looked up then. */
type Word<Known extends string> = Known | (string & {});

/** What figures to take: each part is a value or several, and all parts must hold. */
export interface FiguresWanted {
  /** By full name or any other name in `areas.csv`. */
  area?: string | readonly string[];
  /** Every area of a kind. */
  kind?: AreaRow["kind"];
  period?: string | readonly string[];
  unit?: Word<Unit> | readonly Word<Unit>[];
  measure?: Word<ListedMeasure> | readonly Word<ListedMeasure>[];
  bound?: string | readonly string[];
  source?: string | readonly string[];
  id?: string | readonly string[];
}

/** What figures to take; of several wants the figures come one want after the other. */
export type Wanted = FiguresWanted | readonly FiguresWanted[];

/**
 * The figures that fit, as typed rows, by period and then in the ledger's order. Of several wants
 * the figures come one want after the other, each figure once.
 * @throws RangeError for an area, unit, measure or period that there is not, with the nearest names.
 */
export function figureRowsWhere(
  ledger: { figures: readonly FigureRow[]; areas: readonly AreaRow[] },
  wanted: Wanted,
): FigureRow[] {
  const wants = isSeveral(wanted) ? wanted : [wanted];
  return [...new Set(wants.flatMap((want) => rowsOf(ledger, want)))];
}

// Array.isArray does not see that a list which cannot be changed is one.
function isSeveral(wanted: Wanted): wanted is readonly FiguresWanted[] {
  return Array.isArray(wanted);
}

function rowsOf(
  { figures, areas }: { figures: readonly FigureRow[]; areas: readonly AreaRow[] },
  { kind, area, ...rest }: FiguresWanted,
): FigureRow[] {
  const named =
    area === undefined ? undefined : listed(area).map((name) => findArea(name, areas).area);
  refuseUnknown(rest, figures);
  const ofKind = new Set(areas.filter((each) => each.kind === kind).map((each) => each.area));
  const columns = Object.entries(rest) as [keyof typeof rest, string | readonly string[]][];
  const found = figures.filter((row) => {
    if (named !== undefined && !named.includes(row.area)) return false;
    if (kind !== undefined && !ofKind.has(row.area)) return false;
    return columns.every(([column, values]) => {
      return values === undefined || listed(values).includes(row[column]);
    });
  });
  found.sort((a, b) => a.period.localeCompare(b.period, "en"));
  return found;
}

/** A slip of the pen must not look like a thing of which nothing is known. */
function refuseUnknown(
  { unit = [], measure = [], period = [] }: FiguresWanted,
  figures: readonly FigureRow[],
): void {
  for (const [kind, words] of [["unit", unit] as const, ["measure", measure] as const]) {
    for (const word of listed(words)) {
      if (wordRow(kind, word) !== undefined || figures.some((row) => row[kind] === word)) continue;
      throw new RangeError(`There is no ${kind} "${word}".${didYouMean(kind, word)}`);
    }
  }
  for (const text of listed(period)) {
    if (text === "" || periodFault(text, Infinity) === undefined) continue;
    const near = nearestNames(
      text.replace(/^(\d{4})\D+(?:\d\d)?(\d\d)$/, "$1/$2"),
      figures.map((row) => row.period),
      2,
    );
    const hint = near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
    throw new RangeError(`There is no period "${text}".${hint}`);
  }
}

function listed(values: string | readonly string[]): readonly string[] {
  return typeof values === "string" ? [values] : values;
}
