import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The project's own ledger, which the tests read and never write. */
export const DATA = resolve(__dirname, "..", "..", "..", "..", "data");

/** How many rows a table of the project has, by its lines: no cell of it holds a line break. */
export function rowsIn(table: "figures" | "sources" | "areas" | "breaks" | "gaps"): number {
  return (
    readFileSync(join(DATA, `${table}.csv`), "utf8")
      .trimEnd()
      .split("\n").length - 1
  );
}

const HEAD =
  "id,source,paragraph,printed,value,bound,unit,measure,area,period,forces_responding,forces_asked,status,note";

/** A small ledger that is right. Rows of figures begin on line 2. */
export const GOOD = {
  figures: [
    HEAD,
    "a.1,a,3,321 child victims,321,exact,victims,total,Norfolk Constabulary,2010/11,,,,",
    "a.2,a,3,286 were girls,286,exact,victims,girls,Norfolk Constabulary,2010/11,,,,",
    "a.3,a,3,35 were boys,35,exact,victims,boys,Norfolk Constabulary,2010/11,,,,",
    'a.4,a,5,"23, 097 victims",23097,exact,victims,total,England and Wales,2010/11,43,43,,',
    "a.5,a,2,every 20 minutes,20,exact,minutes_per_event,total,England and Wales,2010/11,,,,",
    "b.1,b,,,701,exact,offences,age_10_and_under,Norfolk Constabulary,2016/17,,,,",
    "b.2,b,8,up 15 per cent,15,exact,percent_change,total,UK,2015/16 to 2016/17,,,,",
  ],
  sources: [
    "id,publisher,published,url,covers,note",
    'a,A local paper,2012,https://example.org/a,"Norfolk, 2010/11",',
    'b,Another paper,2018-02-20,https://example.org/b,"Norfolk and UK, 2016/17",',
  ],
  areas: [
    "area,kind,nation,region,also_known_as,within,tile_column,tile_row",
    "UK,nation,UK,,United Kingdom,,,",
    "England and Wales,nation,England and Wales,,,Great Britain; UK,,",
    "England,nation,England,,,England and Wales; Great Britain; UK,,",
    "Norfolk Constabulary,force,England,East of England,Norfolk; Norfolk Police,,8,6",
    "Suffolk Constabulary,force,England,East of England,Suffolk,,8,7",
  ],
  breaks: [
    "date,what,nations,measures,codes,note,source,url",
    "2014-11-18,an inspection,England and Wales,,,,The inspectorate,",
  ],
  gaps: ["force,period,measures,source,note", "Suffolk Constabulary,2009/10,total,a,"],
  official: [
    "area,period,code,unit,measure,value,source",
    "Norfolk Constabulary,2018/19,CHILD11,offences,official_child_offences,900,a",
  ],
  population: [
    "area,mid_year,age_from,age_to,population,basis,source",
    "Norfolk Constabulary,2018,0,15,150000,census_2021,a",
  ],
  prosecutions: [
    "area,period,scope,unit,measure,value,source,note",
    "England and Wales,2010/11,flagged_child_abuse,defendants,convictions,3551,a,",
  ],
};

/** Contents of the tables that differ from the good ones. */
export type Tables = { [Table in keyof typeof GOOD | "measures"]?: string | Uint8Array };

/** Writes a ledger to a folder of its own, hands it to `use`, and takes it away again. */
export function withLedger<Result>(tables: Tables, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "ledger-"));
  try {
    for (const name of ["datapackage.json", "measures.csv"]) {
      cpSync(join(DATA, name), join(folder, name));
    }
    if (tables.measures !== undefined) writeFileSync(join(folder, "measures.csv"), tables.measures);
    for (const [name, lines] of Object.entries(GOOD)) {
      const content = tables[name as keyof Tables] ?? csv(lines);
      writeFileSync(join(folder, `${name}.csv`), content);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function csv(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

/** The good figures with one row, counted as in the file, written otherwise. */
export function withRow(row: number, text: string): string {
  return csv(GOOD.figures.map((line, i) => (i === row - 1 ? text : line)));
}

/** The good figures with rows after them; the first is on line 9. */
export function plusRows(...rows: string[]): string {
  return csv([...GOOD.figures, ...rows]);
}

/** A good table with rows after those that it has. */
export function plusTo(table: keyof typeof GOOD, ...rows: string[]): string {
  return csv([...GOOD[table], ...rows]);
}
