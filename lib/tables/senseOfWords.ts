import { ageBand } from "./bands";
import type { Fault } from "./fault";
import { foldName } from "./names";
import type { Located } from "./row";
import type { WordRow } from "./vocabulary";

/** Words that mean one thing, and wholes that are words too. */
export function senseOfWords(rows: readonly Located<WordRow>[], file: string): Fault[] {
  const faults: Fault[] = [];
  const owners = new Map<string, WordRow>();
  const bands = new Map<string, WordRow>();
  for (const row of rows) {
    const fault = (column: string, value: string, expected: string): void => {
      faults.push({ file, row: row.line, column, value, expected });
    };
    const isThere = rows.some(({ kind, measure }) => kind === row.kind && measure === row.partOf);
    if (row.partOf !== "" && !isThere) fault("part_of", row.partOf, `a ${row.kind} of this table`);
    const names = [...new Set([row.measure, ...row.words].map((name) => foldName(name)))];
    for (const name of names) {
      const owner = owners.get(`${row.kind} ${name}`);
      owners.set(`${row.kind} ${name}`, row);
      if (owner === undefined) continue;
      const column = name === row.measure ? "measure" : "words";
      const expected = `words that no other ${row.kind} has; “${name}” is also ${owner.measure}`;
      fault(column, column === "measure" ? name : row.words.join("; "), expected);
    }
    const band = row.kind === "measure" ? ageBand(row.measure) : undefined;
    if (band === undefined) continue;
    const other = bands.get(band.join(" "));
    bands.set(band.join(" "), row);
    if (other !== undefined) {
      fault(
        "measure",
        row.measure,
        `one word for each age band; ${other.measure} is of the same ages`,
      );
    }
  }
  return faults;
}
