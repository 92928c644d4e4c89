import type { DataFrame } from "danfojs-node";
import { checkList } from "../input";
import { type Period, period } from "../period";
import { statusReason } from "../status";
import { type Cell, columnAt, columnIfAny, flags, texts, withColumns } from "./columns";
import { type FigureColumns, FigureTable, disagreeing } from "./figureTable";

export interface MatchedForcesOptions extends FigureColumns {
  /** Column that names the force, "area" unless said otherwise. */
  area?: string;
  /** The periods that a force must have a figure for: all of the table unless said otherwise. */
  periods?: readonly string[];
}

/**
 * Which forces can be followed over the periods: those with a figure for each, of one unit and measure
 * where the table has these columns. New columns are
 * `matched`, true or false, and `unmatched_reason`, which names the periods that a force lacks.
 *
 * A total of the matched rows counts the same forces in each period, where a total of all would
 * grow with each force that answers. A figure that the ledger marks as partial or doubtful (column
 * `status`) is none to follow. Show it apart from the printed total, and name who is left
 * out. Rows of other periods are not matched. Give only rows of forces, not of nations.
 *
 * @example
 * const columns = ["area", "period", "value"]
 * const rows = [["Kent Police", "2008/09", 390], ["Kent Police", "2009/10", 400], ["Greater Manchester Police", "2009/10", 900]]
 * const forces = matchedForces(new DataFrame(rows, { columns }))
 * forces.column("matched").values // → [true, true, false]
 * forces.column("unmatched_reason").values[2] // → "No figure for 2008/09."
 * forces.query(forces.column("matched")).column("value").values // → [390, 400]
 */
export function matchedForces(frame: DataFrame, options: MatchedForcesOptions = {}): DataFrame {
  const table = new FigureTable(frame, options);
  const areas = columnAt(frame, options.area ?? "area");
  if (options.periods !== undefined) checkList("periods", options.periods);
  const wanted = options.periods?.map((text) => period(text)) ?? table.periods;
  const faults = table.faults((known) =>
    known.status === "restated" ? undefined : statusReason(known),
  );
  const things = ["measure", "unit"].map((name) => columnIfAny(frame, name));
  const thingOf = (cells: readonly Cell[]) =>
    things.map((index) => (index === undefined ? "" : cells[index])).join(" ");
  const figures = new Figures();
  table.rows.forEach((cells, row) => {
    if (faults[row] === "") {
      figures.add(cells[areas], thingOf(cells), table.periodOf(row)!, table.values[row]!);
    }
  });
  const wantedDays = new Set(wanted.map(daysOf));
  const reasons = table.rows.map((cells, row) => {
    const own = table.periodOf(row);
    if (own && !wantedDays.has(daysOf(own))) return `${own.label} is not compared.`;
    return figures.gaps(cells[areas], thingOf(cells), wanted).join(" ") || faults[row]!;
  });
  return withColumns(frame, [
    flags(
      "matched",
      reasons.map((reason) => reason === ""),
    ),
    texts("unmatched_reason", reasons),
  ]);
}

/** The figures of each force in each period, by what they count. */
class Figures {
  private readonly found = new Map<string, Map<string, Set<number>>>();

  add(force: Cell, thing: string, span: Period, value: number): void {
    const key = `${force} ${daysOf(span)}`;
    const things = this.found.get(key) ?? new Map<string, Set<number>>();
    this.found.set(key, things.set(thing, (things.get(thing) ?? new Set()).add(value)));
  }

  /** What keeps a force from being followed over the periods in figures of one thing. */
  gaps(force: Cell, thing: string, spans: readonly Period[]): string[] {
    return spans.flatMap((span) => {
      const things = this.found.get(`${force} ${daysOf(span)}`);
      const values = [...(things?.get(thing) ?? [])];
      if (values.length === 1) return [];
      if (values.length > 1) return [disagreeing(span.label, values)];
      const same = things === undefined ? "" : " in the same unit and measure";
      return [`No figure for ${span.label}${same}.`];
    });
  }
}

function daysOf({ start, end }: Period): string {
  return `${start} ${end}`;
}
