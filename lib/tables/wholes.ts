import { nationsOf } from "./area";
import type { Fault } from "./fault";
import { isDoubted, unitKind } from "./kinds";
import type { AreaRow, FigureRow, Located } from "./row";
import { isPartOf } from "./vocabulary";

type Row = Located<FigureRow>;
type Counted = Row & { value: number };

const key = (...parts: string[]): string => parts.join("\u0000");
const standsIn = ({ line, id }: Row): string => (line > 0 ? `row ${line}` : `figure ${id}`);
const grouped = (value: number): string => value.toLocaleString("en-GB");

/**
 * Parts above their whole: girls, boys or an age group above the total, girls and boys together
 * above it, an area above the nation it lies in. The whole is the largest that any source prints,
 * unless the part's own source prints one. A row whose status marks it as doubtful is let stand: that
 * sources disagree is a finding, not a fault.
 *
 * @param beside Figures of another table, already checked, whose wholes count too.
 */
export function partsAboveWholes(
  rows: readonly Row[],
  file: string,
  areas: readonly AreaRow[],
  beside: readonly FigureRow[] = [],
): Fault[] {
  const counts = rows.filter(isSureCount);
  const elsewhere = beside.map((row) => ({ ...row, line: 0 })).filter(isSureCount);
  const printed = new Printed([...counts, ...elsewhere].filter(({ bound }) => bound === "exact"));
  const nations = new Map(areas.map((area) => [area.area, nationsOf(area, areas)]));
  return counts.flatMap((row) => {
    const expected =
      aboveTotal(row, printed) ?? aboveNation(row, printed, nations.get(row.area) ?? []);
    if (expected === undefined) return [];
    return [{ file, row: row.line, column: "value", value: String(row.value), expected }];
  });
}

function isSureCount(row: Row): row is Counted {
  const isCount = unitKind(row.unit) === "recorded" && row.measure !== "change";
  const isAtLeast = row.bound === "exact" || row.bound === "more_than";
  return isCount && isAtLeast && row.value !== null && row.period !== "" && !isDoubted(row);
}

/** The largest count for one area, period and measure, of one source or of any. */
class Printed {
  readonly #largest = new Map<string, Counted>();

  constructor(rows: readonly Counted[]) {
    for (const row of rows) {
      for (const source of [row.source, ""]) {
        const place = key(source, row.area, row.period, row.measure);
        if (row.value > (this.#largest.get(place)?.value ?? -1)) this.#largest.set(place, row);
      }
    }
  }

  /** Of any source when `source` is "". */
  find(source: string, area: string, period: string, measure: string): Counted | undefined {
    return this.#largest.get(key(source, area, period, measure));
  }
}

function aboveTotal(row: Counted, printed: Printed): string | undefined {
  const { source, area, period, measure, value } = row;
  if (!isPartOf(measure, "total")) return undefined;
  const total =
    printed.find(source, area, period, "total") ?? printed.find("", area, period, "total");
  if (total === undefined) return undefined;
  const limit = (): string => `at most the total of ${grouped(total.value)} in ${standsIn(total)}`;
  if (value > total.value) return limit();

  const girls = measure === "boys" ? printed.find(source, area, period, "girls") : undefined;
  if (girls === undefined || girls.value > total.value) return undefined;
  const both = girls.value + value;
  return both > total.value
    ? `girls and boys together (${grouped(both)}) to be ${limit()}`
    : undefined;
}

function aboveNation(
  row: Counted,
  printed: Printed,
  nations: readonly string[],
): string | undefined {
  for (const nation of nations) {
    const whole = printed.find("", nation, row.period, row.measure);
    if (whole !== undefined && row.value > whole.value) {
      return `at most the ${grouped(whole.value)} of ${nation} in ${standsIn(whole)}`;
    }
  }
  return undefined;
}

/** The same figure of the same place twice: each is one row. */
export function figuresTwice(rows: readonly Row[], file: string): Fault[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const { source, paragraph, printed, value, unit, measure, area, period } = row;
    const place = key(source, String(paragraph), printed);
    const fact = key(String(value), row.marker, unit, measure, area, period);
    const whole = key(place, fact);
    const before = first.get(whole);
    first.set(whole, before ?? row.line);
    if (before === undefined) return [];
    const expected = `one row a figure; row ${before} is the same figure of the same source`;
    return [{ file, row: row.line, column: "id", value: row.id, expected }];
  });
}
