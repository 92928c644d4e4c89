import { COMPARING_UNITS } from "../comparingUnits";
import type { DataFrame } from "danfojs-node";
import { type Period, period } from "../period";
import { checkOptions } from "../input";
import { type Cell, checkFrame, columnAt, columnIfAny, numberIn, rowsOf } from "./columns";
import { inSequence } from "./sequence";

/** The names of a table's columns, where they are not the ledger's. */
export interface FigureColumns {
  /** Column of the figures, "value" unless said otherwise. */
  value?: string;
  /** Column of the periods, "period" unless said otherwise. */
  period?: string;
}

/** Columns of the ledger that say what a figure is. */
type Told = "period" | "unit" | "bound" | "status";

/** A frame of figures, read once: the number and the period of each row. */
export class FigureTable {
  readonly rows: readonly (readonly Cell[])[];
  /** NaN where there is none. */
  readonly values: Float64Array;
  /** The distinct periods, each right after the one that it follows if that is there. */
  readonly periods: readonly Period[];
  /** For each row the place of its period among them, -1 for words that are no period. */
  readonly places: Int32Array;
  private readonly columns: Record<Told, number | undefined>;

  constructor(frame: DataFrame, names: FigureColumns) {
    checkFrame("frame", frame);
    checkOptions(names);
    const valueColumn = columnAt(frame, names.value ?? "value");
    const periodColumn = columnAt(frame, names.period ?? "period");
    this.columns = {
      period: periodColumn,
      unit: columnIfAny(frame, "unit"),
      bound: columnIfAny(frame, "bound"),
      status: columnIfAny(frame, "status"),
    };
    this.rows = rowsOf(frame);
    this.values = new Float64Array(this.rows.length);
    this.places = new Int32Array(this.rows.length);
    const codes = new Map<Cell, number>();
    for (let row = 0; row < this.rows.length; row += 1) {
      const cells = this.rows[row]!;
      const text = cells[periodColumn];
      let code = codes.get(text);
      if (code === undefined) {
        code = codes.size;
        codes.set(text, code);
      }
      this.places[row] = code;
      this.values[row] = numberIn(cells[valueColumn]) ?? Number.NaN;
    }
    const read = [...codes.keys()].map(readPeriod);
    this.periods = inSequence(read);
    const placeOfCode = read.map((known) => placeOf(known, this.periods));
    for (let row = 0; row < this.rows.length; row += 1) {
      this.places[row] = placeOfCode[this.places[row]!]!;
    }
  }

  periodOf(row: number): Period | undefined {
    return this.periods[this.places[row]!];
  }

  /** What is known of a row's figure by its status, with its period; "" where nothing is. */
  private knownOf(row: number): { period: string; status: string } {
    return {
      period: this.periodOf(row)?.label ?? "",
      status: String(this.cell(row, "status") ?? ""),
    };
  }

  /**
   * For each row why it is no count to compute with; "" when it is one. `against` says what of a
   * figure's status keeps it from being one.
   */
  faults(against?: (known: { period: string; status: string }) => string | undefined): string[] {
    const faults = Array<string>(this.rows.length).fill("");
    const { unit, bound, status } = this.columns;
    const plain = unit === undefined && bound === undefined;
    for (let row = 0; row < faults.length; row += 1) {
      // A glance is enough for most rows of a large table.
      const sound = plain && this.places[row]! >= 0 && isCount(this.values[row]!);
      if (!sound) faults[row] = this.fault(row);
    }
    if (against === undefined || status === undefined) return faults;
    return faults.map((fault, row) => fault || (against(this.knownOf(row)) ?? ""));
  }

  private fault(row: number): string {
    const value = this.values[row]!;
    const label = this.periodOf(row)?.label;
    if (label === undefined) {
      const text = this.cell(row, "period");
      return text ? `"${text}" is not a period that can be read.` : "No period.";
    }
    if (Number.isNaN(value)) return `No figure for ${label}.`;
    const unit = this.cell(row, "unit");
    if (typeof unit === "string" && COMPARING_UNITS.has(unit))
      return `The figure for ${label} is no count: its unit is ${unit}.`;
    const bound = this.cell(row, "bound");
    if (bound && bound !== "exact") {
      return `The figure for ${label} is ${printedAs(String(bound), value)}.`;
    }
    if (!isCount(value)) {
      return `The figure for ${label} is no count: ${value}.`;
    }
    return "";
  }

  private cell(row: number, name: Told): Cell {
    const column = this.columns[name];
    return column === undefined ? undefined : this.rows[row]![column];
  }
}

function placeOf(known: Period | undefined, periods: readonly Period[]): number {
  return periods.findIndex(({ start, end }) => start === known?.start && end === known.end);
}

export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** A count as readers see it: 23,097. */
export function shown(count: number): string {
  return count.toLocaleString("en-GB");
}

/** How a figure with a bound is printed: "printed as more than 300". */
export function printedAs(bound: string, value: number): string {
  return `printed as ${bound.replace("_", " ")} ${shown(value)}`;
}

/** That figures for one period do not agree, in a sentence. */
export function disagreeing(label: string, values: Iterable<number>): string {
  return `${label} has different figures: ${[...values].map(shown).join(", ")}.`;
}

function readPeriod(text: Cell): Period | undefined {
  try {
    return period(text as string);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
