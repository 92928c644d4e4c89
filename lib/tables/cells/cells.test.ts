import assert from "node:assert/strict";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { CFB, type CellObject, utils, write, type WorkBook } from "@e965/xlsx";
import { columnName, delimiterOf } from "./delimited";
import { readBytes, readCells } from "./read";
import type { SheetCell } from "./types";

function bookOf(sheets: Record<string, unknown[][]>): WorkBook {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  return book;
}

const saved = (book: WorkBook, bookType: "xlsx" | "biff8" | "ods" = "xlsx"): Buffer =>
  write(book, { type: "buffer", bookType }) as Buffer;

const at = (cells: readonly SheetCell[], address: string): SheetCell | undefined =>
  cells.find((cell) => cell.address === address);

const ROWS = [
  ["Year", "Offences"],
  ["2010/11", 321],
  ["2011/12", 1234.5],
];

for (const [format, type] of [
  ["xlsx", "xlsx"],
  ["xls", "biff8"],
  ["ods", "ods"],
] as const) {
  test(`cells of ${format} have their place, text and number`, async () => {
    const workbook = await readBytes(saved(bookOf({ Reply: ROWS }), type));
    assert.equal(workbook.format, format);
    const [sheet] = workbook.sheets;
    assert.equal(sheet!.name, "Reply");
    assert.deepEqual(
      sheet!.cells.map(({ address, text, kind }) => [address, text, kind]),
      [
        ["A1", "Year", "text"],
        ["B1", "Offences", "text"],
        ["A2", "2010/11", "text"],
        ["B2", "321", "number"],
        ["A3", "2011/12", "text"],
        ["B3", "1234.5", "number"],
      ],
    );
    assert.deepEqual(at(sheet!.cells, "B2")?.number, 321);
  });
}

test("an error is told by its name and holds no number; a formula without a value is told", async () => {
  const book = bookOf({ A: [["a", "b", "c", "d"]] });
  const sheet = book.Sheets["A"]!;
  const set = (address: string, cell: CellObject) => {
    sheet[address] = cell;
  };
  set("A1", { t: "e", v: 0x2a });
  set("B1", { t: "e", v: 0x07, f: "1/0" });
  set("C1", { t: "n", f: "SUM(A2:A9)" });
  set("D1", { t: "n", v: 7, f: "3+4" });
  const { cells } = (await readBytes(saved(book))).sheets[0]!;
  assert.deepEqual(
    cells.map(({ text, kind, number, formula }) => [text, kind, number, formula]),
    [
      ["#N/A", "error", undefined, undefined],
      ["#DIV/0!", "error", undefined, "1/0"],
      ["", "uncalculated", undefined, "SUM(A2:A9)"],
      ["7", "number", 7, "3+4"],
    ],
  );
});

test("a formula without a value is not 0", async () => {
  // As openpyxl writes it: <f> with an empty <v>, or with none.
  const zip = CFB.read(saved(bookOf({ A: [["a"], [1], [2]] })), { type: "buffer" });
  const part = CFB.find(zip, "/xl/worksheets/sheet1.xml")!;
  const xml = Buffer.from(part.content as Uint8Array).toString();
  const formulas = xml
    .replace(/<c r="A2"><v>1<\/v>/, '<c r="A2"><f>SUM(B1:B9)</f><v></v>')
    .replace(/<c r="A3"><v>2<\/v>/, '<c r="A3"><f>SUM(B1:B9)</f>');
  assert.equal(formulas.match(/<f>/g)?.length, 2);
  part.content = Buffer.from(formulas);
  const bytes = Buffer.from(CFB.write(zip, { fileType: "zip", type: "buffer" }) as Uint8Array);
  const { cells } = (await readBytes(bytes)).sheets[0]!;
  assert.deepEqual(
    cells.map(({ address, kind, number }) => [address, kind, number]),
    [
      ["A1", "text", undefined],
      ["A2", "uncalculated", undefined],
      ["A3", "uncalculated", undefined],
    ],
  );
});

test("hidden sheets, rows and columns are marked, merged cells are told with their place", async () => {
  const book = bookOf({ Old: ROWS, New: ROWS });
  book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
  book.Sheets["New"]!["!rows"] = [{}, { hidden: true }];
  book.Sheets["New"]!["!cols"] = [{}, {}, { hidden: true }];
  book.Sheets["New"]!["!merges"] = [utils.decode_range("A2:A3")];
  const [old, recent] = (await readBytes(saved(book))).sheets;
  assert.equal(old!.hidden, true);
  assert.ok(old!.cells.every(({ hidden }) => hidden));
  assert.equal(recent!.hidden, false);
  assert.deepEqual(
    recent!.cells.filter(({ hidden }) => hidden).map(({ address }) => address),
    ["A2", "B2"],
  );
  assert.deepEqual(recent!.merged, [{ range: "A2:A3", top: 2, left: 1, bottom: 3, right: 1 }]);
});

test("a date is a date wherever the machine stands, not a number and not the day before", async () => {
  const book = bookOf({ A: [["x"]] });
  book.Sheets["A"]!["A1"] = { t: "n", v: 40483, z: "dd/mm/yyyy" } satisfies CellObject;
  const { cells } = (await readBytes(saved(book))).sheets[0]!;
  assert.deepEqual([cells[0]!.text, cells[0]!.kind], ["2010-11-01", "date"]);
});

const readText = (text: string) => readBytes(Buffer.from(text), "reply");

test("texts: commas, semicolons, tabs, a sep= line, Windows-1252, UTF-16", async () => {
  const expected = [
    ["A1", "Year"],
    ["B1", "Offences"],
    ["A2", "2010/11"],
    ["B2", "321"],
  ];
  for (const [mark, delimiter] of [",", ";", "\t", "|"].map((each) => [each, each])) {
    const workbook = await readText(`Year${mark}Offences\n2010/11${mark}321\n`);
    assert.equal(workbook.delimiter, delimiter);
    const cells = workbook.sheets[0]!.cells.map(({ address, text }) => [address, text]);
    assert.deepEqual(cells, expected);
  }
  const told = await readText("sep=;\r\nYear;Offences\r\n2010/11;321\r\n");
  assert.equal(at(told.sheets[0]!.cells, "B3")?.text, "321");
  const old = await readBytes(Buffer.from("Force;N\nCaf\u00e9;1\n", "latin1"));
  assert.equal(old.encoding, "Windows-1252");
  assert.equal(at(old.sheets[0]!.cells, "A2")?.text, "Café");
  const wide = await readBytes(Buffer.from("\ufeffYear;N\n2010/11;1\n", "utf16le"));
  assert.equal(wide.encoding, "UTF-16");
  assert.equal(at(wide.sheets[0]!.cells, "A2")?.text, "2010/11");
  const turned = await readBytes(Buffer.from("\ufeffYear;N\n2010/11;1\n", "utf16le").swap16());
  assert.equal(turned.encoding, "UTF-16");
  assert.equal(at(turned.sheets[0]!.cells, "A2")?.text, "2010/11");
});

test("a quoted comma is no delimiter, and a year with a stroke in an HTML table stays a text", async () => {
  assert.equal(delimiterOf('"Norfolk, a county";"1,234"\n"Kent, too";"5,678"\n'), ";");
  const page = "<html><table><tr><td>1/4</td><td>413</td></tr></table></html>";
  const { format, sheets } = await readBytes(Buffer.from(page));
  assert.equal(format, "html");
  assert.equal(sheets[0]!.cells[0]!.text, "1/4");
});

test("what cannot be read is told in a sentence", async () => {
  const refused: [Buffer, RegExp][] = [
    [saved(bookOf({ A: ROWS })).subarray(0, 500), /damaged/],
    [Buffer.from("%PDF-1.7 …"), /a PDF, not a table/],
    [Buffer.from([0, 1, 2, 3, 0, 0, 0]), /neither a workbook nor a text/],
    [saved(bookOf({ A: [["x"]] }), "biff8").subarray(0, 600), /./],
  ];
  for (const [bytes, message] of refused) {
    await assert.rejects(readBytes(bytes), (error: Error) => {
      assert.match(error.message, message);
      assert.equal(error.name, "UnreadableCells");
      return true;
    });
  }
});

test("columns are named as a spreadsheet names them", () => {
  assert.deepEqual([1, 26, 27, 52, 703, 16384].map(columnName), [
    "A",
    "Z",
    "AA",
    "AZ",
    "AAA",
    "XFD",
  ]);
});

test("a file of more than 50 MB is refused unread, a text of more than half a million cells while it is read", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "cells-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const large = join(folder, "reply.csv");
  writeFileSync(large, "a,b\n");
  // The rest is a hole, which takes no room on the disk.
  truncateSync(large, 50_000_001);
  await assert.rejects(readCells(large), /it is 50 MB large, and at most 50 MB are read/);
  const cells = "1,2,3,4,5\n".repeat(100_001);
  await assert.rejects(
    readBytes(Buffer.from(cells)),
    /more than 500,000 cells that hold something/,
  );
});
