import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inOrder, shownPath } from "./fault";
import type { Fault } from "./fault";
import {
  type OfficialRow,
  officialRow,
  type PopulationRow,
  populationRow,
  type ProsecutionRow,
  prosecutionRow,
  senseOfOfficial,
} from "./officialRows";
import { areaRow, breakRow, figureRow, gapRow, sourceRow, wordRowOf } from "./row";
import type { AreaRow, FigureRow, Located, SourceRow } from "./row";
import { PACKAGE_FILE, readSchema, withVocabulary } from "./schema";
import type { Field, TableName } from "./schema";
import { senseOfAreas, senseOfFigure, senseOfSource } from "./sense";
import { senseOfBreak, senseOfGap } from "./senseOfFootings";
import { senseOfWords } from "./senseOfWords";
import { readCsvTable } from "./csvTable";
import { isFile } from "./regular";
import { checkTable } from "./table";
import type { TableRow } from "./table";
import { WORDS, type WordRow } from "./vocabulary";
import { figuresTwice, partsAboveWholes } from "./wholes";

/** A ledger as read, with all that is wrong with it. */
export interface Validation {
  figures: Located<FigureRow>[];
  sources: Located<SourceRow>[];
  areas: Located<AreaRow>[];
  words: Located<WordRow>[];
  official: Located<OfficialRow>[];
  population: Located<PopulationRow>[];
  prosecutions: Located<ProsecutionRow>[];
  faults: Fault[];
  /** SHA-256 over the tables and their schemas, so that a cache knows when they change. */
  hash: string;
}

/** Bytes that no table comes near: its rows are limited, and so is the length of each. */
const LARGEST_TABLE = 200_000_000;

/**
 * Reads and checks the tables in a folder, against the schema and against sense. A folder without a
 * `datapackage.json` of its own, such as an article in progress, is checked by the schema of
 * `base`, and whichever other tables it lacks are taken from there.
 * @throws Error when there is no table of figures, or no schema can be read.
 */
export function validateLedger(folder: string, base: string): Validation {
  const own = isFile(join(folder, PACKAGE_FILE));
  const home = own ? folder : base;
  const schema = readSchema(home);
  const hash = createHash("sha256").update(readFileSync(join(home, PACKAGE_FILE)));
  const faults: Fault[] = [];
  const columns = new Map<string, readonly Field[]>();

  const read = <Row>(
    name: Exclude<TableName, "return">,
    rowOf: (row: TableRow) => Row,
    vocabulary: readonly WordRow[] = WORDS,
  ) => {
    const { path } = schema[name];
    const fields = withVocabulary(schema[name].fields, vocabulary);
    const here = join(folder, path);
    const mayBorrow = !own && name !== "figures";
    const file = mayBorrow && !isFile(here) ? join(base, path) : here;
    const label = shownPath(file);
    columns.set(label, fields);
    if (!isFile(file)) {
      const expected = `a file with the table "${name}"`;
      faults.push({ file: label, row: 1, column: "1", value: "", expected });
      return { label, rows: [], isWhole: false };
    }
    const { size } = statSync(file);
    // A table as large as this is refused, and what it holds is nobody's to know.
    hash.update(size > LARGEST_TABLE ? String(size) : readFileSync(file));
    const text = readCsvTable(file, label);
    const checked = checkTable(text.table, fields, label);
    faults.push(...text.faults);
    if (text.table.header.length > 0 || text.faults.length === 0) faults.push(...checked.faults);
    const rows = checked.hasColumns ? checked.rows.map(rowOf) : [];
    return { label, rows, isWhole: checked.hasColumns && text.faults.length === 0 };
  };

  const words = read("measures", wordRowOf);
  const areas = read("areas", areaRow);
  const sources = read("sources", sourceRow);
  const figures = read("figures", figureRow, words.isWhole ? words.rows : WORDS);
  // What a broken table would have told is not held against the rows of another.
  const breaks = read("breaks", breakRow);
  const gaps = read("gaps", gapRow);
  const official = read("official", officialRow, words.isWhole ? words.rows : WORDS);
  const population = read("population", populationRow);
  const prosecutions = read("prosecutions", prosecutionRow, words.isWhole ? words.rows : WORDS);
  const known = {
    ...(areas.isWhole && { areas: areas.rows }),
    ...(sources.isWhole && { sources: sources.rows }),
    latestYear: new Date().getFullYear(),
  };
  faults.push(
    ...senseOfWords(words.rows, words.label),
    ...breaks.rows.flatMap((row) => senseOfBreak(row, breaks.label, known)),
    ...gaps.rows.flatMap((row) => senseOfGap(row, gaps.label, known)),
    ...senseOfOfficial("official", official.rows, official.label, known),
    ...senseOfOfficial("population", population.rows, population.label, known),
    ...senseOfOfficial("prosecutions", prosecutions.rows, prosecutions.label, known),
    ...senseOfAreas(areas.rows, areas.label),
    ...sources.rows.flatMap((row) => senseOfSource(row, sources.label)),
    ...figures.rows.flatMap((row) => senseOfFigure(row, figures.label, known)),
    ...partsAboveWholes(figures.rows, figures.label, areas.rows),
    ...figuresTwice(figures.rows, figures.label),
  );
  return {
    figures: figures.rows,
    sources: sources.rows,
    areas: areas.rows,
    words: words.rows,
    official: official.rows,
    population: population.rows,
    prosecutions: prosecutions.rows,
    faults: inOrder(faults, (file) => columns.get(file) ?? []),
    hash: hash.digest("hex"),
  };
}
