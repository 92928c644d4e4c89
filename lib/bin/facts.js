// Writes data/ as TypeScript to lib/facts, for code that must run in a browser, where there are no
// files, and for types. The modules are committed; `npm run build` makes them anew, and a test holds
// that they say what the tables say. Change the tables, never the modules.
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

const root = dirname(dirname(__dirname));
const data = join(root, "data");
const facts = join(root, "lib", "facts");

/** The tables of data/ that become code. */
exports.TABLES = ["areas", "breaks", "gaps", "measures"];

/** The rows of a table that `figures validate` has passed: quotation marks, and LF between rows. */
function rowsOf(table) {
  const text = readFileSync(join(data, `${table}.csv`), "utf8")
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n");
  const [header, ...rows] = text
    .trimEnd()
    .split("\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? plain : quoted.replaceAll('""', '"'),
      ),
    );
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])));
}

const listed = (cell) =>
  cell
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
const numberOrNull = (cell) => (cell === "" ? null : Number(cell));
const union = (name, words) =>
  `export type ${name} =\n${words.map((word) => `  | ${JSON.stringify(word)}`).join("\n")};\n`;
const constant = (name, type, rows) =>
  `export const ${name}: readonly ${type}[] = [\n${rows.map((row) => `  ${JSON.stringify(row)},\n`).join("")}];\n`;

/** The same, with the columns named once, for tables that a page carries. */
const compact = (name, type, rows) =>
  `export const ${name}: readonly ${type}[] = rowsOf<${type}>(${JSON.stringify(Object.keys(rows[0]))}, [\n${rows.map((row) => `  ${JSON.stringify(Object.values(row))},\n`).join("")}]);\n`;

/** The text of each module, by its name in lib/facts. */
function modules() {
  const words = rowsOf("measures").map(({ kind, measure, meaning, part_of, words: also, ages }) => {
    return { kind, measure, meaning, partOf: part_of, words: listed(also), ages };
  });
  const named = (kind) => words.filter((row) => row.kind === kind).map(({ measure }) => measure);
  const areas = rowsOf("areas").map((row) => {
    const [tile_column, tile_row] = [row.tile_column, row.tile_row].map(numberOrNull);
    return { ...row, tile_column, tile_row };
  });
  const breaks = rowsOf("breaks").map(({ nations, measures, codes, ...rest }) => {
    const only = { measures: listed(measures), codes: listed(codes) };
    return { ...rest, nations: listed(nations), ...only };
  });
  // A force is missing from the totals of its region, its nation and the nations round that.
  const areaOf = (name) => {
    const found = areas.find(({ area }) => area === name);
    if (found !== undefined) return found;
    throw new Error(
      `data/gaps.csv: data/areas.csv has no row "${name}"; figures validate says more.`,
    );
  };
  const gaps = rowsOf("gaps").map((gap) => {
    const { region, nation } = areaOf(gap.force);
    const { within } = areaOf(nation);
    const totals = [nation, ...listed(within), region].filter((area) => area !== "");
    return { ...gap, measures: listed(gap.measures), areas: totals };
  });
  return {
    "breaks.ts": [
      'import type { BreakFact } from "./types";\n',
      "/** Changes in recording, in the order of time. */\n" +
        constant("BREAKS", "BreakFact", breaks),
    ],
    "gaps.ts": [
      'import type { GapFact } from "./types";\n',
      "/** Forces missing from the totals of a year. */\n" + constant("GAPS", "GapFact", gaps),
    ],
    "measures.ts": [
      'import { rowsOf } from "./rows";\nimport type { WordRow } from "./types";\n',
      "/** What a figure can count, or how a statement is made. */\n" +
        union("Unit", named("unit")),
      "/** The measures that have a row; other age bands are written likewise. */\n" +
        union("ListedMeasure", named("measure")),
      "/** The vocabulary of units and measures. */\n" + compact("WORDS", "WordRow", words),
    ],
    "areas.ts": [
      'import { rowsOf } from "./rows";\nimport type { AreaFact } from "./types";\n',
      "/** Every force, nation and region. */\n" + compact("AREAS", "AreaFact", areas),
    ],
  };
}

/** Every module as it should be: its path and its text. */
exports.factModules = function factModules() {
  return Object.entries(modules()).map(([name, parts]) => {
    const table = name.replace(".ts", ".csv");
    const head = `// Made from data/${table} by lib/bin/facts.js: change the table, not this file.\n`;
    return { path: join(facts, name), text: head + parts.join("\n") };
  });
};

/** Writes the modules that have changed. @returns {string[]} their paths */
exports.writeFacts = function writeFacts() {
  mkdirSync(facts, { recursive: true });
  const changed = exports
    .factModules()
    .filter(({ path, text }) => !existsSync(path) || readFileSync(path, "utf8") !== text);
  for (const { path, text } of changed) writeFileSync(path, text);
  return changed.map(({ path }) => path);
};

if (require.main === module) exports.writeFacts();
