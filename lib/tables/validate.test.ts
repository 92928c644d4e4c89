import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { describeFault } from "./fault";
import { csv, DATA, GOOD, plusRows, withLedger } from "./testing/folder";
import { fuzzValidate } from "./testing/fuzz";
import type { Tables } from "./testing/folder";
import { suffolk, WRONG } from "./testing/wrong";
import { validateLedger } from "./validate";

/** Faults as a user reads them, without the folder. */
function faultsOf(tables: Tables): string[] {
  return withLedger(tables, (folder) =>
    validateLedger(folder, DATA).faults.map((fault) =>
      describeFault({ ...fault, file: basename(fault.file) }),
    ),
  );
}

test("a ledger that is right has no fault", () => assert.deepEqual(faultsOf({}), []));

test("the project's own ledger has no fault", () => {
  assert.deepEqual(validateLedger(DATA, DATA).faults, []);
});

for (const [name, tables, faults] of WRONG) {
  test(`${name} is a fault`, () => assert.deepEqual(faultsOf(tables), faults));
}

test("a word may be a part only of a word, and two words may not share a name", () => {
  const words = readFileSync(join(DATA, "measures.csv"), "utf8").trimEnd();
  const wrong = "invented,a word of this test,no_such_word,survivors,,unit";
  const row = words.split("\n").length + 1;
  assert.deepEqual(faultsOf({ measures: `${words}\n${wrong}\n` }), [
    `measures.csv:${row}:part_of: "no_such_word": expected a unit of this table`,
    `measures.csv:${row}:words: "survivors": expected words that no other unit has; “survivors” is also victims`,
  ]);
});

test("faults of all tables come at once, in order", () => {
  const faults = faultsOf({
    figures: plusRows(suffolk("1 2,exact,offences,totl"), suffolk("3,exact,offences,total")),
    sources: csv(GOOD.sources).replace("https://example.org/b", "ftp://example.org/b"),
  });
  assert.deepEqual(
    faults.map((fault) => fault.split(": ")[0]),
    ["figures.csv:9:value", "figures.csv:9:measure", "figures.csv:10:id", "sources.csv:3:url"],
  );
});

test("a byte-order mark and CRLF are accepted", () => {
  const figures = `\uFEFF${csv(GOOD.figures).replaceAll("\n", "\r\n")}`;
  assert.deepEqual(faultsOf({ figures }), []);
});

test("UTF-16 is refused by name, with a mark and without", () => {
  const text = csv(GOOD.areas);
  const expected = [
    'areas.csv:1:1: "UTF-16 bytes": expected UTF-8; the file is UTF-16: save it as “CSV UTF-8”',
  ];
  const little = Buffer.from(`\uFEFF${text}`, "utf16le");
  assert.deepEqual(faultsOf({ areas: little }), expected);
  // A mark is enough: text that is not Latin has none of the zeros that give UTF-16 away.
  const greek = Buffer.from("\uFEFFπεριοχή", "utf16le");
  assert.deepEqual(faultsOf({ areas: greek }), expected);
  assert.deepEqual(faultsOf({ areas: Buffer.from(greek).swap16() }), expected);
  assert.deepEqual(faultsOf({ areas: Buffer.from(little).swap16() }), expected);
  assert.deepEqual(faultsOf({ areas: Buffer.from(text, "utf16le") }), expected);
});

test("Windows-1252 is refused with the line and the letter", () => {
  const text = csv([...GOOD.areas, "Caf\u00e9 Police,force,England,,"]);
  const faults = faultsOf({ areas: Buffer.from(text, "latin1") });
  assert.equal(faults.length, 1);
  assert.match(
    faults[0] ?? "",
    /^areas\.csv:7:1: ".*Café Police.*": expected UTF-8; the byte 0xE9 is “é” in Windows-1252/,
  );
});

test("a known disagreement stands, since its status marks it, and the note says why", () => {
  const doubtful = "x.1,b,,,23098,exact,offences,total,Suffolk Constabulary,2010/11,,,disagrees,";
  assert.deepEqual(faultsOf({ figures: plusRows(`${doubtful}more than the nation`) }), []);
  assert.deepEqual(faultsOf({ figures: plusRows(doubtful) }), [
    'figures.csv:9:note: "": expected a note that says why the status is disagrees',
  ]);
});

test("a period may begin in the year in which its source was published", () => {
  const figures = plusRows(suffolk("7,exact,offences,total").replace("2016/17", "2018"));
  assert.deepEqual(faultsOf({ figures }), []);
});

test("nothing counted, and a rate of nothing, are numbers", () => {
  const figures = plusRows(
    suffolk("0,exact,offences,total"),
    suffolk("0,exact,per_day,total").replace("x.1", "x.2"),
  );
  assert.deepEqual(faultsOf({ figures }), []);
});

test("marks for a missing number are no fault and no number", () => {
  withLedger({ figures: plusRows(suffolk("[c],exact,offences,total")) }, (folder) => {
    const { figures, faults } = validateLedger(folder, DATA);
    assert.deepEqual(faults, []);
    assert.equal(figures.at(-1)?.value, null);
    assert.equal(figures.at(-1)?.marker, "[c]");
  });
});

test("no bytes in a table make validate throw, and each fault is one line", () => {
  fuzzValidate(300);
});

test("data/README.md explains each message", () => {
  const rows = readFileSync(join(DATA, "README.md"), "utf8").split("\n");
  const table = rows.slice(rows.findIndex((row) => row.startsWith("| it expected")) + 2);
  const phrases = table
    .filter((row) => row.startsWith("| "))
    .flatMap((row) => (row.split("|")[1] ?? "").split(" / "))
    .map((phrase) => {
      const parts = phrase
        .trim()
        .split("…")
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
      return new RegExp(parts.join(".*").replace(/\d+/g, "[\\d,]+"));
    });
  const unexplained = WRONG.flatMap(([, , faults]) => faults).filter((fault) => {
    return !phrases.some((phrase) => phrase.test(fault));
  });
  assert.deepEqual(unexplained, []);
});
