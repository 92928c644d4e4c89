/** What a funnel plot says beneath the picture: the value and the limits of each place, and who is outside. */
import type { Grid } from "./data";
import type { FunnelMeasure, FunnelPlotOptions } from "./funnelPlot";

/** A place as its row in the table has it, in the unit of the upright axis. */
export interface TablePlace {
  name: string;
  value: number;
  /** Between these 95 per cent of places of its size would lie. */
  lower: number;
  upper: number;
  outside: "neither" | "inner" | "outer";
}

const HEADINGS: Record<FunnelMeasure["kind"], string> = {
  change: "Change",
  share: "Share",
  rate: "Rate",
};

/** The frame with what is drawn of it: columns after its own, empty where a place is not drawn. */
export function withLimits(
  grid: Grid,
  names: readonly string[],
  places: readonly TablePlace[],
  options: FunnelPlotOptions,
) {
  const { measure, unit } = options;
  const placeOf = new Map(places.map((place) => [place.name, place]));
  const most = Math.max(...places.map(({ value }) => Math.abs(value)));
  // Of many places the limits would weigh more than the rest of the page's tables.
  const parts = places.length > MOST_WITH_LIMITS ? [] : (["value", "lower", "upper"] as const);
  const further = parts.map((part) => ({
    part,
    key: untaken(`funnel_${part}`, grid.columns),
    label: part === "value" ? HEADINGS[measure.kind] : `95 per cent limits: ${part}`,
  }));
  const ofEach = <Value>(of: (heading: string) => Value): Record<string, Value> =>
    Object.fromEntries(further.map(({ key, label }) => [key, of(label)]));
  return {
    grid: {
      columns: [...grid.columns, ...further.map(({ key }) => key)],
      rows: grid.rows.map((cells, row) => {
        const place = placeOf.get(names[row]!);
        return [...cells, ...further.map(({ part }) => place?.[part] ?? null)];
      }),
    },
    columns: further.map(({ key }) => key),
    units: ofEach(() => unit),
    labels: { ...ofEach((heading) => heading), ...options.labels },
    decimals: { ...ofEach(() => (most >= 10 ? 1 : 2)), ...options.decimals },
  };
}

const MOST_WITH_LIMITS = 20;

function untaken(name: string, taken: readonly string[]): string {
  return taken.includes(name) ? untaken(`${name}_drawn`, taken) : name;
}

/** Who lies outside the limits: on a narrow or a printed chart not every name has room. */
export function outsideNote(places: readonly TablePlace[]): string {
  const names = (which: TablePlace["outside"]): string =>
    places.flatMap(({ name, outside }) => (outside === which ? [name] : [])).join(", ");
  const [inner, outer] = [names("inner"), names("outer")];
  if (inner === "" && outer === "") return "Outside the limits of 95 per cent: none.";
  return [
    ...(inner === "" ? [] : [`Outside the limits of 95 per cent: ${inner}.`]),
    ...(outer === "" ? [] : [`Outside those of 99.8 per cent: ${outer}.`]),
  ].join(" ");
}
