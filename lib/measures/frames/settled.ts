/** Of all that a table prints for one thing: the figure, and what keeps it from being computed with. */
import type { DataFrame } from "danfojs-node";
import { COMPARING_UNITS } from "../comparingUnits";
import { statusReason } from "../status";
import { type Cell, columnIfAny, numberIn } from "./columns";
import { printedAs, shown } from "./figureTable";

/** One figure as it is printed, with what the table says of it. */
export interface Printed {
  value: number | undefined;
  unit: string;
  bound: string;
  status: string;
}

export interface Settled {
  /** NaN where no figure can be named. */
  value: number;
  /** Why there is none, after "Girls are …": "not printed", "printed as more than 10". */
  lack?: string;
  /** Why there are too many, or why the one is not to be relied on, in a sentence. */
  reason?: string;
}

/** Reads a cell as a figure, with the columns `unit`, `bound` and `status` that the table has. */
export function printedIn(frame: DataFrame): (cells: readonly Cell[], value: number) => Printed {
  const [unit, bound, status] = ["unit", "bound", "status"].map((name) => columnIfAny(frame, name));
  return (cells, value) => {
    const text = (index?: number) => (index === undefined ? "" : String(cells[index] ?? ""));
    return {
      value: numberIn(cells[value]),
      unit: text(unit),
      bound: text(bound),
      status: text(status),
    };
  };
}

/**
 * One figure of several for a thing: of those that nothing is known against, the number that they all
 * print. Figures of `onePage` stand on one base, restated or not.
 */
export function settle(name: string, figures: readonly Printed[], onePage: boolean): Settled {
  const given = figures.filter(({ value }) => value !== undefined);
  const exact = given.filter(({ bound }) => bound === "" || bound === "exact");
  const [near] = given;
  if (near === undefined) return { value: Number.NaN, lack: "not printed" };
  if (exact.length === 0) return { value: Number.NaN, lack: printedAs(near.bound, near.value!) };
  const sound = exact.filter((figure) => against(name, figure, onePage) === undefined);
  const told = sound.length > 0 ? sound : exact;
  const values = [...new Set(told.map(({ value }) => value!))];
  if (values.length > 1) {
    const reason = `Different figures for ${name}: ${values.map(shown).join(", ")}.`;
    return { value: Number.NaN, reason };
  }
  return { value: values[0]!, reason: against(name, told[0]!, onePage) };
}

function against(name: string, { unit, status }: Printed, onePage: boolean): string | undefined {
  if (COMPARING_UNITS.has(unit)) return `No counts: the unit is ${unit}.`;
  return onePage && status === "restated" ? undefined : statusReason({ period: name, status });
}
