import type { DataFrame } from "danfojs-node";
import { missingForces } from "../gaps";
import { proportion, type ProportionOptions } from "../proportion";
import { statusReason } from "../status";
import {
  type Cell,
  columnAt,
  columnIfAny,
  missing,
  numberIn,
  numbers,
  texts,
  withColumns,
} from "./columns";
import { type FigureColumns, FigureTable } from "./figureTable";

export interface SharesOptions extends FigureColumns, ProportionOptions {
  /** The one area that all shares are of. */
  whole: string;
}

/**
 * What each figure is of the same figure for one wider area, in per cent, as new columns `whole`,
 * `share_percent`, `share_percent_lower`, `share_percent_upper` and `share_reason`, which says why
 * there is no number.
 *
 * `wholes` is a frame with the figures of the wider area, among others or alone. It is the same area
 * in each period: where none is printed for it there is no share, and a still wider area does not
 * take its place. Nor is there one where either figure is partial or doubted, where the units differ,
 * or where forces are missing from the whole. The interval (Wilson) is of offences that come one by
 * one.
 *
 * @example
 * const columns = ["area", "period", "measure", "unit", "value"]
 * const kent = new DataFrame([["Kent Police", "2013/14", "total", "offences", 1356], ["Kent Police", "2015/16", "total", "offences", 1571]], { columns })
 * const nation = new DataFrame([["England and Wales", "2013/14", "total", "offences", 31238]], { columns })
 * const shares = sharesOf(kent, nation, { whole: "England and Wales" })
 * shares.column("share_percent").values[0] // → 4.3409
 * shares.column("share_reason").values[1] // → "No figure of England and Wales for 2015/16."
 */
export function sharesOf(frame: DataFrame, wholes: DataFrame, options: SharesOptions): DataFrame {
  const { whole: area, level, method } = options;
  const parts = new Figures(frame, options);
  const wider = new Figures(wholes, options);
  const most = Math.max(...wider.all.map((figure) => (figure.area === area ? figure.forces : 0)));
  const { length } = parts.all;
  const [all, value, lower, upper] = [1, 2, 3, 4].map(() => missing(length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const reasons = parts.all.map((part, row) => {
    const told = part.fault || statusReason(part);
    if (told) return told;
    const whole = wider.all.find(
      (each) => each.area === area && each.period === part.period && each.measure === part.measure,
    );
    const reason =
      whole === undefined ? noWhole(area, part.period) : wholeReason(part, whole, most);
    if (whole !== undefined) all[row] = whole.value;
    if (reason !== undefined) return reason;
    const share = proportion(part.value, whole!.value, { level, method });
    const [of, from, to] = [share.value, share.lower, share.upper];
    if (of === undefined) return `0 in ${area}: there is no share of nothing.`;
    [value[row], lower[row], upper[row]] = [of * 100, from! * 100, to! * 100];
    return "";
  });
  return withColumns(frame, [
    numbers("whole", all),
    numbers("share_percent", value),
    numbers("share_percent_lower", lower),
    numbers("share_percent_upper", upper),
    texts("share_reason", reasons),
  ]);
}

interface Figure {
  area: string;
  period: string;
  measure: string;
  unit: string;
  status: string;
  /** How many forces it is the sum of; 0 where it is not said. */
  forces: number;
  value: number;
  /** Why it is no count; "" when it is one. */
  fault: string;
}

/** The figures of a frame, with those of its columns that it has. */
class Figures {
  readonly all: readonly Figure[];

  constructor(frame: DataFrame, names: FigureColumns) {
    const table = new FigureTable(frame, names);
    const faults = table.faults();
    const area = columnAt(frame, "area");
    const [measure, unit, status, forces] = ["measure", "unit", "status", "forces_responding"].map(
      (name) => columnIfAny(frame, name),
    );
    this.all = table.rows.map((cells, row) => ({
      area: String(cells[area]),
      period: table.periodOf(row)?.label ?? "",
      measure: textIn(cells, measure),
      unit: textIn(cells, unit),
      status: textIn(cells, status),
      forces: forces === undefined ? 0 : (numberIn(cells[forces]) ?? 0),
      value: table.values[row]!,
      fault: faults[row]!,
    }));
  }
}

function textIn(cells: readonly Cell[], index: number | undefined): string {
  return index === undefined ? "" : String(cells[index]);
}

const noWhole = (area: string, period: string): string => `No figure of ${area} for ${period}.`;

/** What keeps the figure of the wider area from being a whole, in a sentence. */
function wholeReason(part: Figure, whole: Figure, mostForces: number): string | undefined {
  const { area, period, unit, value, fault, forces } = whole;
  const known = fault || statusReason(whole);
  if (known) return `${area}: ${known}`;
  if (unit !== part.unit) return `The part counts ${part.unit}, the whole ${unit}.`;
  const gone = missingForces(whole);
  if (gone.length > 0) return `${gone.join(" and ")} gave no figures for ${period}.`;
  if (forces > 0 && forces < mostForces) {
    return `Only ${forces} forces are in the whole of ${period}, in others ${mostForces}.`;
  }
  if (part.value <= value) return undefined;
  return `The part is above the whole, ${value.toLocaleString("en-GB")}.`;
}
