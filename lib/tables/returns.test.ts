import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { test } from "node:test";
import { type CellObject, utils, write, type WorkBook } from "@e965/xlsx";
import { describeFault, listFaults } from "./fault";
import { figuresWhere } from "./figureFrames";
import { loadLedger } from "./frames";
import { readLedger } from "./ledger";
import { checkReturn, readReturn } from "./returns";
import { DATA, rowsIn } from "./testing/folder";

const ledger = readLedger(DATA);
const HEAD = ["source", "area", "period", "unit", "measure", "value", "note"];
const CITED = "Answer to a request, 3 May 2013";

type Cell = string | number | Date;

const norfolk = (period: Cell, measure: string, value: Cell, note = ""): Cell[] => {
  return [CITED, "Norfolk Constabulary", period, "offences", measure, value, note];
};

/** Writes a return to a folder of its own, hands over its path, and takes it away again. */
async function withFile<Result>(
  name: string,
  content: string | Uint8Array,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "return-"));
  try {
    writeFileSync(join(folder, name), content);
    return await use(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function workbook(rows: Cell[][]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Return");
  return write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array;
}

const csvOf = (rows: Cell[][]): string =>
  `${rows.map((cells) => cells.map((cell) => `"${cell as string}"`).join(",")).join("\n")}\n`;

const faultsOf = async (name: string, content: string | Uint8Array): Promise<string[]> =>
  withFile(name, content, async (path) => {
    const { faults } = await checkReturn(path, ledger);
    return faults.map((fault) => describeFault({ ...fault, file: basename(fault.file) }));
  });

test("the template has the columns that a return is read by", () => {
  assert.equal(readFileSync(join(DATA, "template.csv"), "utf8"), `${HEAD.join(",")}\n`);
});

for (const [name, written] of [
  ["return.csv", csvOf],
  ["return.xlsx", workbook],
] as const) {
  test(`figures and marks are read from ${name}`, async () => {
    const rows = [HEAD, norfolk("2011/12", "total", 300), norfolk("2011/12", "age_under_4", "[c]")];
    const figures = await withFile(name, written(rows), (path) => readReturn(path, ledger));
    const read = figures.map(({ id, source, period, value, marker, bound }) => {
      return [id, source, period, value, marker, bound];
    });
    assert.deepEqual(read, [
      ["return-return.1", CITED, "2011/12", 300, "", "exact"],
      ["return-return.2", CITED, "2011/12", null, "[c]", "exact"],
    ]);
  });
}

test("figures of a return stand beside those of the ledger", async () => {
  const before = loadLedger(DATA);
  const content = csvOf([HEAD, norfolk("2011/12", "total", 300)]);
  const more = await withFile("return.csv", content, (path) => readReturn(path, ledger));
  const found = figuresWhere(before.with(more), { area: "Norfolk", period: "2011/12" });
  assert.deepEqual(found.column("value").values, [300]);
  assert.equal(before.figures.shape[0], rowsIn("figures"));
});

test("every fault of a sheet is told by row and column name", async () => {
  const rows = [
    HEAD,
    norfolk("2011/12", "total", "1,300"),
    [],
    norfolk("2011/13", "total", 1400),
    [CITED, "Norfolk", "2012/13", "offences", "total", 1400, ""],
  ];
  assert.deepEqual(await faultsOf("return.xlsx", workbook(rows)), [
    'return.xlsx:2:value: "1,300": expected a number without commas or spaces: 1300',
    'return.xlsx:4:period: "2011/13": expected 2011/12: a financial year ends in the next calendar year',
    'return.xlsx:5:area: "Norfolk": expected an area of areas.csv. Did you mean Norfolk Constabulary?',
  ]);
});

test("a period that the spreadsheet made a date of is a fault", async () => {
  const rows = [HEAD, norfolk(new Date(Date.UTC(2010, 10, 1, 12)), "total", 321)];
  assert.deepEqual(await faultsOf("return.xlsx", workbook(rows)), [
    'return.xlsx:2:period: "2010-11-01": expected a period such as 2010/11, or 2015/16 to 2016/17 for a change',
  ]);
});

test("a force above the nation that the ledger holds is a fault", async () => {
  const content = csvOf([HEAD, norfolk("2008/09", "total", 30000)]);
  const [fault] = await faultsOf("return.csv", content);
  assert.match(
    fault ?? "",
    /^return\.csv:2:value: "30000": expected at most the 21,618 of England/,
  );
});

test("an empty return, and one that is no workbook, are faults", async () => {
  assert.deepEqual(await faultsOf("return.csv", csvOf([HEAD])), [
    'return.csv:1:source: "": expected at least one row beneath the header',
  ]);
  assert.deepEqual(await faultsOf("return.xlsx", "not a workbook"), [
    'return.xlsx:1:1: "return.xlsx": expected a workbook that can be opened: it is a text, whatever its name says',
  ]);
  const [broken] = await faultsOf("return.xlsx", workbook([HEAD]).slice(0, 400));
  assert.match(
    broken ?? "",
    /^return\.xlsx:1:1: "return\.xlsx": expected a workbook that can be opened/,
  );
});

test("a workbook that is named as CSV is told by what it is", async () => {
  assert.deepEqual(await faultsOf("return.csv", workbook([HEAD])), [
    'return.csv:1:1: "PK…": expected text; this is a zipped file such as XLSX: save it as “CSV UTF-8”',
  ]);
});

test("a file of another kind is an error that says so", async () => {
  await assert.rejects(
    withFile("return.pages", "x", (path) => readReturn(path, ledger)),
    /return\.pages is none of \.csv, /,
  );
});

const bookOf = (rows: Cell[][]): WorkBook => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Return");
  return book;
};
const saved = (book: WorkBook): Uint8Array =>
  write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array;
const RIGHT = [HEAD, norfolk("2011/12", "total", 300), norfolk("2012/13", "total", 310)];

test("an error of a spreadsheet is a fault that names it, never a number", async () => {
  for (const [code, name] of [
    [0x2a, "#N/A"],
    [0x07, "#DIV/0!"],
    [0x17, "#REF!"],
  ] as const) {
    const book = bookOf(RIGHT);
    book.Sheets["Return"]!["F3"] = { t: "e", v: code } satisfies CellObject;
    assert.deepEqual(await faultsOf("return.xlsx", saved(book)), [
      `return.xlsx:3:value: "${name}": expected a value; the cell holds the error ${name}`,
    ]);
  }
});

test("a formula that was saved without its value is a fault, not 0", async () => {
  const book = bookOf(RIGHT);
  book.Sheets["Return"]!["F3"] = { t: "n", f: "SUM(F1:F2)" } satisfies CellObject;
  assert.deepEqual(await faultsOf("return.xlsx", saved(book)), [
    'return.xlsx:3:value: "=SUM(F1:F2)": expected a value; the formula was saved without one: open the file in a spreadsheet, save it and try again',
  ]);
});

test("a hidden sheet is named and not read, a hidden row and merged cells are faults", async () => {
  const book = bookOf(RIGHT);
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([HEAD, norfolk("2011/12", "total", 999)]),
    "Old",
  );
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  book.Sheets["Return"]!["!rows"] = [{}, {}, { hidden: true }];
  book.Sheets["Return"]!["!merges"] = [utils.decode_range("A2:A3")];
  assert.deepEqual(await faultsOf("return.xlsx", saved(book)), [
    'return.xlsx:1:1: "Old": expected no hidden sheet; delete it, or unhide it so that it is seen that it is there',
    'return.xlsx:2:A: "A2:A3": expected cells that are not merged; A2:A3 is one: write its value into each row',
    `return.xlsx:3:source: "${CITED}": expected a row and a column that are not hidden`,
  ]);
});

test("the sheet with the columns is read wherever it stands, and two of them are a fault", async () => {
  const notes = utils.book_new();
  utils.book_append_sheet(notes, utils.aoa_to_sheet([["Dear requester"]]), "Notes");
  utils.book_append_sheet(notes, utils.aoa_to_sheet(RIGHT), "Return");
  assert.deepEqual(await faultsOf("return.xlsx", saved(notes)), []);
  utils.book_append_sheet(notes, utils.aoa_to_sheet(RIGHT), "Again");
  assert.match(
    (await faultsOf("return.xlsx", saved(notes)))[0] ?? "",
    /“Return” and “Again” have them/,
  );
});

const lines = (mark: string): string[] =>
  RIGHT.map((cells) => cells.map((cell) => `"${cell as string}"`).join(mark));

test("semicolons, tabs and a line sep= are read, Windows-1252 is named", async () => {
  assert.deepEqual(await faultsOf("return.csv", `${lines(";").join("\n")}\n`), []);
  assert.deepEqual(await faultsOf("return.tsv", `${lines("\t").join("\n")}\n`), []);
  assert.deepEqual(await faultsOf("return.csv", `sep=;\r\n${lines(";").join("\r\n")}\r\n`), []);
  // The line that names the mark is counted, as an editor counts it.
  const wrong = lines(",").join("\n").replace('"310"', '"many"');
  assert.match(
    (await faultsOf("return.csv", `sep=,\n${wrong}\n`))[0] ?? "",
    /^return\.csv:4:value: "many"/,
  );
  const old = Buffer.from(`${lines(",").join("\n")}\n`.replace("3 May", "3 Mai à"), "latin1");
  assert.match((await faultsOf("return.csv", old))[0] ?? "", /0xE0 is “à” in Windows-1252/);
});

test("what is far beyond a table is one sentence", async () => {
  const book = bookOf(RIGHT);
  const sheet = book.Sheets["Return"]!;
  sheet["XFD1"] = { t: "s", v: "far" } satisfies CellObject;
  sheet["!ref"] = "A1:XFD3";
  assert.deepEqual(await faultsOf("return.xlsx", saved(book)), [
    'return.xlsx:1:1: "far": expected at most 1,000 columns; a cell stands at XFD1',
  ]);
  assert.deepEqual(await faultsOf("return.csv", `${HEAD.join(",")}${",x".repeat(100_000)}\n`), [
    'return.csv:1:1: "source": expected at most 1,000 columns; the rest of the file was not read',
  ]);
  const open = `${csvOf(RIGHT)}"${"x".repeat(2_100_000)}`;
  assert.match(
    (await faultsOf("return.csv", open))[0] ?? "",
    /^return\.csv:4:1: .* at most 2,000,000 letters/,
  );
});

test("a table of more rows than any return has is one sentence, and of many faults a hundred are listed", async () => {
  const faults = await faultsOf("return.csv", `${HEAD.join(",")}\n${"x\n".repeat(250_001)}`);
  assert.match(faults[0] ?? "", /^return\.csv:250002:1: .* at most 250,000 rows/);
  const one = { file: "a.csv", row: 2, column: "value", value: "x", expected: "a number" };
  const listed = listFaults(Array.from({ length: 1_234 }, () => one));
  assert.equal(listed.length, 101);
  assert.equal(listed.at(-1), "… and 1,134 more.");
});
