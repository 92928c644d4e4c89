/**
 * What of danfo 1.2.0 is mended when a notebook imports this project: where it gives a corrupt file,
 * a number that is none, or an error that does not say what to do. All else is danfo's own.
 */
import { inspect } from "node:util";
import { toCSV, toExcel, toJSON } from "danfojs-node";
import {
  BOTH,
  FRAMES,
  type Frame,
  GROUPINGS,
  type Grouping,
  isDanfo,
  mend,
  SERIES,
} from "./classes";
import { describeGaps, hasGaps } from "./describe";
import { pointElsewhere } from "./elsewhere";
import { frameText } from "./frameView";
import { mendFunctions } from "./functions";
import { refuseUnlike, refuseUnlikeGroups, rememberRows, rememberUnits } from "./units";

const DRAW =
  "A frame does not draw itself here: show(barChart(frame, { … })), or show({ data, layout }, { headline, … }) for any Plotly figure.";

/** @param printed what the console writes for a frame */
export function mendDanfo(printed: (frame: Frame) => string = frameText): void {
  mendFunctions();
  mendPrinting(printed);
  mendFiles();
  mendSums();
  mendConditions();
  mendTextSort();
  mend(FRAMES, "describe", (original) => {
    return function describe(this: Frame) {
      return hasGaps(this) ? describeGaps(this) : original.call(this);
    };
  });
  for (const of of [FRAMES, SERIES]) {
    mend(of, "plot", () => () => {
      throw new TypeError(DRAW);
    });
  }
  pointElsewhere(FRAMES, SERIES);
}

/** As a table where danfo prints its internals, and what is empty as empty. */
function mendPrinting(printed: (frame: Frame) => string): void {
  Object.defineProperty(BOTH, inspect.custom, {
    configurable: true,
    value(this: Frame) {
      return printed(this);
    },
  });
  mend(BOTH, "print", (original) => {
    return function print(this: Frame) {
      if (this.values.length > 0) original.call(this);
      else console.log(frameText(this));
    };
  });
}

/** The frames of `query` have no such methods in danfo. */
function mendFiles(): void {
  const files = { toCSV, toJSON, toExcel } as Record<string, (...args: never[]) => unknown>;
  for (const of of [FRAMES, SERIES]) {
    for (const [name, write] of Object.entries(files)) {
      mend(of, name, () => {
        return function written(this: Frame, options?: object) {
          return write(this as never, options as never);
        };
      });
    }
  }
}

function mendSums(): void {
  mend(FRAMES, "$getColumnData", (original) => {
    return function column(this: Frame, name: string, ...rest: unknown[]) {
      const series = original.call(this, name, ...rest);
      if (isDanfo(series)) rememberUnits(this, name, series);
      return series;
    };
  });
  mend(GROUPINGS, "col", (original) => {
    return function col(this: Grouping, ...args: unknown[]) {
      const chosen = original.apply(this, args);
      rememberRows(this, chosen);
      return chosen;
    };
  });
  mend(GROUPINGS, "agg", (original) => {
    return function agg(this: Grouping, wanted: Record<string, unknown>) {
      if ("value" in wanted) refuseUnlikeGroups(this, String(wanted["value"]));
      return original.call(this, wanted);
    };
  });
  for (const doing of ["sum", "mean"]) {
    mend(SERIES, doing, (original) => {
      return function total(this: object, ...args: unknown[]) {
        refuseUnlike(this, doing);
        return original.apply(this, args);
      };
    });
    mend(GROUPINGS, doing, (original) => {
      return function totals(this: Grouping, ...args: unknown[]) {
        refuseUnlikeGroups(this, doing);
        return original.apply(this, args);
      };
    });
  }
}

/** A Series of texts comes from z to a where danfo is told to ascend, and danfo's tests hold it to that. */
function mendTextSort(): void {
  mend(SERIES, "sortValues", (original) => {
    return function sortValues(this: Frame, options: { ascending?: boolean } = {}) {
      const { ascending = true } = options;
      const isText = this.dtypes[0] === "string";
      return original.call(this, isText ? { ...options, ascending: !ascending } : options);
    };
  });
}

/** A condition that is none, and a group of a column that there is not. */
function mendConditions(): void {
  mend(FRAMES, "query", (original) => {
    return function query(this: Frame, condition: unknown, ...rest: unknown[]) {
      if (typeof condition === "string" || typeof condition === "function") {
        throw new TypeError(
          'query takes a condition on columns: frame.query(frame["value"].gt(100).and(frame["area"].eq("UK"))).',
        );
      }
      return original.call(this, condition, ...rest);
    };
  });
  mend(FRAMES, "groupby", (original) => {
    return function groupby(this: Frame, names: unknown) {
      const wanted = (Array.isArray(names) ? names : [names]) as string[];
      const unknown = wanted.find((name) => !this.columns.includes(name));
      if (unknown !== undefined) {
        throw new RangeError(
          `groupby: there is no column "${unknown}": ${this.columns.join(", ")}.`,
        );
      }
      if (this.values.length === 0) {
        throw new RangeError(
          "groupby: the frame has no rows; look at the condition that chose them.",
        );
      }
      return original.call(this, wanted);
    };
  });
}
