import assert from "node:assert/strict";
import { test } from "node:test";
import { raisedWorkbook } from "../testing/makeDocuments";
import { figures, read, said } from "../testing/read";

test("errors, formulas without a value and dates in place of numbers are told, never read", async () => {
  const { utils, write } = await import("@e965/xlsx");
  const sheet = utils.aoa_to_sheet([
    ["Financial year", "Offences", "Female"],
    ["2023/24", 300, 200],
    ["2024/25", 310, 210],
  ]);
  sheet["B2"] = { t: "e", v: 42, w: "#N/A" };
  sheet["C3"] = { t: "n", f: "SUM(C1:C2)" };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Data");
  const reading = await read(
    "reply.xlsx",
    write(book, { type: "buffer", bookType: "xlsx" }) as Buffer,
  );
  assert.deepEqual(figures(reading), [
    "C2 2023/24 offences girls 200",
    "B3 2024/25 offences total 310",
  ]);
  assert.match(said(reading).join("\n"), /error B2: the cell holds the fault #N\/A, and no number/);
  assert.match(
    said(reading).join("\n"),
    /error C3: the formula =SUM\(C1:C2\) was saved without its value/,
  );
});

test("marks keep what they mean and are never nought", async () => {
  const marks = ["< 5", "<=5", "1-4", "s.40", "*", "Not held", "Nil", "-", "N/A", "5 or fewer"];
  const rows = marks.map((mark, i) => `Kent Police,${2010 + i}/${11 + i},offences,boys,${mark}`);
  const reading = await read("reply.csv", `area,period,unit,measure,value\n${rows.join("\n")}\n`);
  const found = reading.rows.map(({ value, mark, at_least: least, at_most: most }) => [
    mark,
    value,
    least,
    most,
  ]);
  assert.deepEqual(found, [
    ["< 5", null, 0, 4],
    ["<=5", null, 0, 5],
    ["1-4", null, 1, 4],
    ["s.40", null, null, null],
    ["*", null, null, null],
    ["Not held", null, null, null],
    ["Nil", 0, 0, 0],
    ["-", null, null, null],
    ["N/A", null, null, null],
    ["5 or fewer", null, 0, 5],
  ]);
  assert.match(said(reading).join("\n"), /warning E8: “Nil” is taken as nought/);
  assert.match(said(reading).join("\n"), /warning E9: a dash can be nought or nothing held/);
});

test("rows of marks alone are rows, and numbers that are none are listed", async () => {
  const text =
    'Offences under 18,2023/24,2024/25\nTotal,"1,402","1,388"\nMale,c.260,~266\nNot recorded,<=5,1-4\nUnder 10,1-4,under 5\nOnline flag,12,14\n';
  const reading = await read("reply.csv", text);
  assert.deepEqual(figures(reading).slice(2), [
    "B4 2023/24 offences sex_not_stated <=5",
    "C4 2024/25 offences sex_not_stated 1-4",
    "B5 2023/24 offences age_under_10 1-4",
    "C5 2024/25 offences age_under_10 under 5",
    "B6 2023/24 offences online 12",
    "C6 2024/25 offences online 14",
  ]);
  assert.deepEqual(
    reading.unread.map(({ text: printed }) => printed),
    ["c.260", "~266"],
  );
});

test("what a spreadsheet made of ages 5 to 9 in text", async () => {
  const reading = await read("a.csv", "Age,2024/25 offences\n0 - 4,31\n05-Sep,41\n10 to 15,205\n");
  assert.equal(figures(reading)[1], "B3 2024/25 offences age_5_to_9 41");
  assert.ok(said(reading).includes("warning B3: “05-Sep” was read as 5-9"));
});

test("a raised mark in a cell of a workbook is no digit of its number", async () => {
  const content = raisedWorkbook([
    ["Year", "Offences", "Female"],
    ["2023/24", ["402", "1"], "320"],
    ["2024/25", ["413", "1"], "333"],
    ["1 Includes crimes later cancelled"],
  ]);
  const { rows } = await read("a.xlsx", content);
  assert.deepEqual(
    rows.map(({ cell, value, mark }) => [cell, value, mark]),
    [
      ["B2", 402, "402¹"],
      ["C2", 320, ""],
      ["B3", 413, "413¹"],
      ["C3", 333, ""],
    ],
  );
});

test("“Not recorded” before any category is told to be a guess", async () => {
  const text = "Offences,2023/24,2024/25\nAll,700,748\nNot recorded,9,11\nUnder 10,140,151\n";
  const reading = await read("reply.csv", text);
  assert.ok(figures(reading).includes("C3 2024/25 offences age_not_stated 11"));
  assert.ok(said(reading).includes("warning C3: “Not recorded” was taken to be of age"));
});

test("a note's raised mark is no digit, and the note's own number no figure", async () => {
  const html = `<html><table><tr><th>Year</th><th>Offences</th><th>Female</th></tr>
<tr><td>2023/24</td><td>402<sup>1</sup></td><td>320</td></tr>
<tr><td>2024/25</td><td>413<sup>1</sup></td><td>333</td></tr></table>
<p>1 Includes crimes later cancelled, to the 31<sup>st</sup> of March.</p>`;
  const expected = [
    "B2 2023/24 offences total 402",
    "C2 2023/24 offences girls 320",
    "B3 2024/25 offences total 413",
    "C3 2024/25 offences girls 333",
  ];
  assert.deepEqual(figures(await read("a.html", html)), expected);
  const csv = "Year,Offences,Female\n2023/24,402¹,320\n2024/25,413¹,333\n";
  assert.deepEqual(figures(await read("a.csv", csv)), expected);
});

test("a column of offences with a mark among its numbers is one of figures", async () => {
  const text = "Year,Sex,Offences\n2023/24,Female,325\n2023/24,Male,5 or fewer\n";
  assert.deepEqual(figures(await read("reply.csv", text)), [
    "C2 2023/24 offences girls 325",
    "C3 2023/24 offences boys 5 or fewer",
  ]);
});

test("numbers that are only about right are listed where a whole column has no other", async () => {
  const text = "Period,Crimes,Of which repeat victim\n2023/24,310,c. 90\n2024/25,344,100+\n";
  const reading = await read("reply.csv", text);
  assert.deepEqual(figures(reading), [
    "B2 2023/24 offences total 310",
    "B3 2024/25 offences total 344",
  ]);
  assert.deepEqual(
    reading.unread.map(({ cell, text: printed }) => `${cell} ${printed}`),
    ["C2 c. 90", "C3 100+"],
  );
});
