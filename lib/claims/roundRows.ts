import { parseCsv } from "../tables/csv";
import type { ReturnRow } from "./compare";

const NEEDED = ["area", "period", "unit", "measure", "value"] as const;

/**
 * The figures of a round's `national.csv` or `by-force.csv`, each with where it comes from: the
 * reply's file, sheet and cell, or how many forces a sum is of.
 * @throws {Error} that names the file and the column that it lacks.
 */
export function roundRows(text: string, name: string): ReturnRow[] {
  const { records, faults } = parseCsv(text.replace(/^\ufeff/, ""));
  const [fault] = faults;
  if (fault) throw new Error(`${name}:${fault.line}: expected ${fault.expected}.`);
  const [head, ...rows] = records;
  const columns = head?.cells ?? [];
  const missing = NEEDED.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    throw new Error(
      `${name} has no column ${missing.map((column) => `"${column}"`).join(", ")}: it is no national.csv or by-force.csv of a round.`,
    );
  }
  return rows.map(({ line, cells }) => {
    const of = (column: string): string => cells[columns.indexOf(column)] ?? "";
    // A sum with a suppressed count in it has no value but a least one.
    const number = of("value") || (of("bound") === "more_than" ? of("at_least") : "");
    const value = number === "" ? Number.NaN : Number(number);
    return {
      area: of("area"),
      period: of("period"),
      unit: of("unit"),
      measure: of("measure"),
      value: Number.isFinite(value) ? value : null,
      bound: of("bound") || "exact",
      where: placeOf(of) || `${name}, line ${line}`,
      ...(of("forces") === "" ? {} : { forces: Number(of("forces")) }),
      ...(of("basis") === "matched" ? { matched: true } : {}),
    };
  });
}

function placeOf(of: (column: string) => string): string {
  if (of("forces_asked") !== "") {
    return `national.csv, ${of("forces")} of ${of("forces_asked")} forces`;
  }
  return [of("file"), of("sheet"), of("cell")].filter(Boolean).join(", ");
}
