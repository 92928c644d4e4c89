import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inOrder, shownPath } from "./fault";
import type { Fault } from "./fault";
import { areaRow, figureRow, sourceRow } from "./row";
import type { AreaRow, FigureRow, Located, SourceRow } from "./row";
import { PACKAGE_FILE, readSchema } from "./schema";
import type { TableName } from "./schema";
import { senseOfAreas, senseOfFigure, senseOfSource } from "./sense";
import { checkTable, readCsvTable } from "./table";
import { figuresTwice, partsAboveWholes } from "./wholes";

/** A ledger as read, with all that is wrong with it. */
export interface Validation {
  figures: Located<FigureRow>[];
  sources: Located<SourceRow>[];
  areas: Located<AreaRow>[];
  faults: Fault[];
  /** SHA-256 over the tables and their schemas, so that a cache knows when they change. */
  hash: string;
}

/**
 * Reads and checks the tables in a folder, against the schema and against sense. A folder without a
 * `datapackage.json` of its own, such as an article in progress, is checked by the schema of
 * `base`, and whichever of `sources.csv` and `areas.csv` it lacks is taken from there.
 * @throws Error when there is no table of figures, or no schema can be read.
 */
export function validateLedger(folder: string, base: string): Validation {
  const own = existsSync(join(folder, PACKAGE_FILE));
  const home = own ? folder : base;
  const schema = readSchema(home);
  const hash = createHash("sha256").update(readFileSync(join(home, PACKAGE_FILE)));
  const faults: Fault[] = [];

  const read = (name: Exclude<TableName, "return">) => {
    const { path, fields } = schema[name];
    const here = join(folder, path);
    const mayBorrow = !own && name !== "figures";
    const file = mayBorrow && !existsSync(here) ? join(base, path) : here;
    if (!existsSync(file)) {
      const expected = `a file with the table "${name}"`;
      faults.push({ file: shownPath(file), row: 1, column: "1", value: "", expected });
      return [];
    }
    hash.update(readFileSync(file));
    const text = readCsvTable(file, shownPath(file));
    faults.push(...text.faults);
    if (text.table.header.length === 0 && text.faults.length > 0) return [];
    const checked = checkTable(text.table, fields, shownPath(file));
    faults.push(...checked.faults);
    return checked.rows;
  };

  const areas = read("areas").map(areaRow);
  const sources = read("sources").map(sourceRow);
  const figures = read("figures").map(figureRow);
  const file = (name: TableName) => shownPath(join(folder, schema[name].path));
  const known = { areas, sources, latestYear: new Date().getFullYear() };
  faults.push(
    ...senseOfAreas(areas, file("areas")),
    ...sources.flatMap((row) => senseOfSource(row, file("sources"))),
    ...figures.flatMap((row) => senseOfFigure(row, file("figures"), known)),
    ...partsAboveWholes(figures, file("figures"), areas),
    ...figuresTwice(figures, file("figures")),
  );
  return {
    figures,
    sources,
    areas,
    faults: inOrder(
      faults,
      Object.values(schema).flatMap(({ fields }) => fields),
    ),
    hash: hash.digest("hex"),
  };
}
