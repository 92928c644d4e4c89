import { nationsOf } from "./area";
import type { Fault } from "./fault";
import { isDoubted, isPartOfTotal, unitKind } from "./kinds";
import type { AreaRow, FigureRow, Located } from "./row";

type Row = Located<FigureRow>;
type Counted = Row & { value: number };

const key = (...parts: string[]): string => parts.join("\u0000");
const standsIn = ({ line, id }: Row): string => (line > 0 ? `row ${line}` : `figure ${id}`);
const grouped = (value: number): string => value.toLocaleString("en-GB");

/**
 * Parts above their whole: girls, boys or an age group above the total, girls and boys together
 * above it, an area above the nation it lies in. The whole is the largest that any source prints,
 * unless the part's own source prints one. A row whose note marks it as doubtful is let stand: that
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
  const wholes = [...counts, ...elsewhere].filter((row) => row.bound === "exact");
  const totals = largest(wholes, (row) => [
    key(row.source, row.area, row.period, row.measure, unitKind(row.unit)),
    key(row.area, row.period, row.measure, unitKind(row.unit)),
  ]);
  const faults: Fault[] = [];
  const fault = (row: Counted, expected: string): void => {
    faults.push({ file, row: row.line, column: "value", value: String(row.value), expected });
  };

  for (const row of counts) {
    const { area, period, source, measure } = row;
    const kind = unitKind(row.unit);
    if (isPartOfTotal(measure)) {
      const total =
        totals.get(key(source, area, period, "total", kind)) ??
        totals.get(key(area, period, "total", kind));
      if (total !== undefined && row.value > total.value) {
        fault(row, `at most the total of ${grouped(total.value)} in ${standsIn(total)}`);
      }
      const girls = counts.find((other) => {
        return isGirlsBeside(other, row) && unitKind(other.unit) === kind;
      });
      if (total !== undefined && girls !== undefined && row.value <= total.value) {
        const both = girls.value + row.value;
        if (girls.value <= total.value && both > total.value) {
          const sum = `girls and boys together (${grouped(both)})`;
          fault(
            row,
            `${sum} to be at most the total of ${grouped(total.value)} in ${standsIn(total)}`,
          );
        }
      }
    }
    for (const nation of nationsOf(areas.find((each) => each.area === area) ?? NOWHERE)) {
      const whole = totals.get(key(nation, period, measure, kind));
      if (whole !== undefined && row.value > whole.value) {
        fault(row, `at most the ${grouped(whole.value)} of ${nation} in ${standsIn(whole)}`);
        break;
      }
    }
  }
  return faults;
}

const NOWHERE: AreaRow = { area: "", kind: "nation", nation: "", region: "", also_known_as: "" };

function isSureCount(row: Row): row is Counted {
  const isCount = unitKind(row.unit) === "recorded" && row.measure !== "change";
  const isFloor = row.bound === "exact" || row.bound === "more_than";
  return isCount && isFloor && row.value !== null && row.period !== "" && !isDoubted(row);
}

function isGirlsBeside(other: Row, boys: Row): boolean {
  return (
    boys.measure === "boys" &&
    other.measure === "girls" &&
    other.source === boys.source &&
    other.area === boys.area &&
    other.period === boys.period
  );
}

function largest(rows: readonly Counted[], keysOf: (row: Counted) => string[]) {
  const best = new Map<string, Counted>();
  for (const row of rows) {
    for (const each of keysOf(row)) {
      if (row.value > (best.get(each)?.value ?? -1)) best.set(each, row);
    }
  }
  return best;
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
