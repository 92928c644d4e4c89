import type { BreakFact } from "../facts/types";
import type { Fault } from "./fault";
import { orNear } from "./names";
import { periodFault } from "./period";
import type { GapRow, Located } from "./row";
import { areaFault, faultAt, isDate, sourceFault, type Surroundings } from "./sense";
import { isMeasure, suggestWords } from "./vocabulary";

/** A change in recording: a date that is one, nations that are areas, measures that are words. */
export function senseOfBreak(
  row: Located<BreakFact>,
  file: string,
  { areas }: Surroundings,
): Fault[] {
  const faults: Fault[] = [];
  if (row.date !== "" && !isDate(row.date)) {
    faults.push(faultAt(file, row, "date", "a date of the calendar"));
  }
  const fault = (column: string, value: string, expected: string): void => {
    faults.push({ file, row: row.line, column, value, expected });
  };
  for (const nation of row.nations) {
    const expected = areaFault(nation, areas);
    if (expected !== undefined) fault("nations", nation, expected);
  }
  return [...faults, ...measureFaults(row, file)];
}

/** Words of the column `measures` that are no measures. */
function measureFaults({ line, measures }: Located<{ measures: readonly string[] }>, file: string) {
  return measures
    .filter((word) => !isMeasure(word))
    .map((value): Fault => {
      const expected = `a measure of measures.csv${orNear(suggestWords("measure", value))}`;
      return { file, row: line, column: "measures", value, expected };
    });
}

/** A force that gave no figures: a force, a year and a source that are known. */
export function senseOfGap(row: Located<GapRow>, file: string, known: Surroundings): Fault[] {
  const expected: ["force" | "period" | "source", string | undefined][] = [
    ["force", areaFault(row.force, known.areas)],
    ["period", row.period === "" ? undefined : periodFault(row.period, known.latestYear)],
    ["source", sourceFault(row.source, known.sources)],
  ];
  const faults = expected.flatMap(([column, fault]) => {
    return fault === undefined ? [] : [faultAt(file, row, column, fault)];
  });
  return [...faults, ...measureFaults(row, file)];
}
