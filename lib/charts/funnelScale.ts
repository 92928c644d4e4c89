import type { ChanceModel } from "./controlLimits";
import type { FunnelMeasure } from "./funnelPlot";

/** How two columns become a count within a size, and how their quotient is shown. */
export interface Scale {
  model: ChanceModel;
  columns: readonly [string, string];
  read: (first: number, second: number) => { count: number; size: number };
  show: (quotient: number) => number;
}

export function scaleOf(measure: FunnelMeasure): Scale {
  switch (measure.kind) {
    case "change":
      // Given the sum of both counts, the later is binomial: a change of nought is a half of it.
      return {
        model: "binomial",
        columns: [measure.from, measure.to],
        read: (from, to) => ({ count: to, size: from + to }),
        show: (later) => 100 * (later / (1 - later) - 1),
      };
    case "share":
      return {
        model: "binomial",
        columns: [measure.part, measure.whole],
        read: (part, whole) => ({ count: part, size: whole }),
        show: (share) => 100 * share,
      };
    case "rate":
      return {
        model: "poisson",
        columns: [measure.count, measure.exposure],
        read: (count, exposure) => ({ count, size: exposure }),
        show: (rate) => measure.per * rate,
      };
  }
}
