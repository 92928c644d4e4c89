/** Which figure of a wider area another is a part of. */
import type { DataFrame } from "danfojs-node";
import { missingForces } from "../gaps";
import type { Period } from "../period";
import { statusReason } from "../status";
import { type Cell, columnAt, columnIfAny, numberIn } from "./columns";
import { disagreeing, type FigureColumns, FigureTable, shown } from "./figureTable";

export interface Figure {
  area: string;
  span: Period | undefined;
  measure: string;
  unit: string;
  /** How many forces it is the sum of; 0 where it is not said. */
  forces: number;
  value: number;
  /** Why nothing is taken of it, in a sentence; "" where it is sound. */
  fault: string;
}

/** The figures of a frame, with those of its columns that it has. */
export function figuresOf(frame: DataFrame, names: FigureColumns): Figure[] {
  const table = new FigureTable(frame, names);
  const faults = table.faults(statusReason);
  const area = columnAt(frame, "area");
  const [measure, unit, forces] = ["measure", "unit", "forces_responding"].map((name) =>
    columnIfAny(frame, name),
  );
  return table.rows.map((cells, row) => ({
    area: String(cells[area]),
    span: table.periodOf(row),
    measure: textIn(cells, measure),
    unit: textIn(cells, unit),
    forces: forces === undefined ? 0 : (numberIn(cells[forces]) ?? 0),
    value: table.values[row]!,
    fault: faults[row]!,
  }));
}

function textIn(cells: readonly Cell[], index: number | undefined): string {
  return index === undefined ? "" : String(cells[index]);
}

/** The figures of one wider area, in whatever order they stand. */
export class Wholes {
  readonly #byThing = new Map<string, Figure[]>();
  #mostForces = 0;

  constructor(figures: readonly Figure[]) {
    for (const figure of figures) {
      this.#mostForces = Math.max(this.#mostForces, figure.forces);
      const key = thingOf(figure);
      this.#byThing.set(key, [...(this.#byThing.get(key) ?? []), figure]);
    }
  }

  /** The whole of a sound part, and why there is no share of it, in a sentence. */
  of(part: Figure, area: string): { whole?: Figure; reason?: string } {
    const label = part.span!.label;
    const all = this.#byThing.get(thingOf(part)) ?? [];
    const ofUnit = all.filter(({ unit }) => unit === part.unit);
    const sound = ofUnit.filter(({ fault }) => fault === "");
    const values = [...new Set(sound.map(({ value }) => value))];
    if (values.length > 1) return { reason: `${area}: ${disagreeing(label, values)}` };
    // Of pages that print one number, that which says how many forces it is of says most.
    const whole = sound.find(({ forces }) => forces > 0) ?? sound[0];
    if (whole !== undefined) return { whole, reason: this.#reason(part, whole) };
    const [near] = [...ofUnit, ...all];
    if (near === undefined) return { reason: `No figure of ${area} for ${label}.` };
    const { fault } = near;
    return {
      whole: near,
      reason: fault ? `${area}: ${fault}` : `The part counts ${part.unit}, the whole ${near.unit}.`,
    };
  }

  /** What keeps a sound figure of the wider area from being a whole. */
  #reason(part: Figure, { area, measure, span, forces, value }: Figure): string | undefined {
    const { label } = span!;
    const gone = missingForces({ area, measure, period: label });
    if (gone.length > 0) return `${gone.join(" and ")} gave no figures for ${label}.`;
    if (forces > 0 && forces < this.#mostForces) {
      return `Only ${forces} forces are in the whole of ${label}, in others ${this.#mostForces}.`;
    }
    return part.value <= value ? undefined : `The part is above the whole, ${shown(value)}.`;
  }
}

/** The same for figures that count one thing in the same days, however their period is written. */
function thingOf({ span, measure }: Figure): string {
  return [span?.start, span?.end, measure].join(" ");
}
