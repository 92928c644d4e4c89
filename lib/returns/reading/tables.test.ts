import assert from "node:assert/strict";
import { test } from "node:test";
import { raisedWorkbook } from "../testing/makeDocuments";
import { figures, read, said, workbook } from "../testing/read";

// The expected rows are read off each table by hand.

test("a wide table with merged years, title, footnote and marks is read cell by cell", async () => {
  const content = workbook(
    {
      Sheet1: [
        ["Kent Police FOI 77/25: sexual offences, victim under 18"],
        [],
        ["Age of victim", "2023/24", null, null, "2024/25", null, null],
        [null, "Female", "Male", "Total", "Female", "Male", "Total"],
        ["0-9", 40, "*", 43, 50, 6, 56],
        ["10-17", 200, 30, 230, 210, 31, 241],
        ["Grand Total", 240, 33, 273, 260, 37, 297],
        [],
        ["* = less than 5, withheld under s.40(2)"],
      ],
    },
    ["A3:A4", "B3:D3", "E3:G3"],
  );
  const reading = await read("reply.xlsx", content);
  assert.deepEqual(figures(reading).slice(0, 6), [
    "B5 2023/24 offences girls+age_under_10 40",
    "C5 2023/24 offences boys+age_under_10 *",
    "D5 2023/24 offences age_under_10 43",
    "E5 2024/25 offences girls+age_under_10 50",
    "F5 2024/25 offences boys+age_under_10 6",
    "G5 2024/25 offences age_under_10 56",
  ]);
  assert.equal(figures(reading).length, 18);
  assert.equal(figures(reading).at(-1), "G7 2024/25 offences total 297");
  const [, star] = reading.rows;
  assert.deepEqual(
    [star?.value, star?.at_least, star?.at_most, star?.sheet],
    [null, 0, 4, "Sheet1"],
  );
});

test("years as columns, semicolons, and a category that is told by those before it", async () => {
  const text = `Kent Police\n\nCategory;2023-24;2024-25\nAll offences;"1,204";1 311\nFemale;981;1066\nMale;190;213\nNot recorded;33;32\nVictim aged 0-10;287;301\nUnknown;9;8\nCyber flag;302;377\n`;
  assert.deepEqual(figures(await read("reply.csv", text)).slice(0, 14), [
    "B4 2023/24 offences total 1204",
    "C4 2024/25 offences total 1311",
    "B5 2023/24 offences girls 981",
    "C5 2024/25 offences girls 1066",
    "B6 2023/24 offences boys 190",
    "C6 2024/25 offences boys 213",
    "B7 2023/24 offences sex_not_stated 33",
    "C7 2024/25 offences sex_not_stated 32",
    "B8 2023/24 offences age_10_and_under 287",
    "C8 2024/25 offences age_10_and_under 301",
    "B9 2023/24 offences age_not_stated 9",
    "C9 2024/25 offences age_not_stated 8",
    "B10 2023/24 offences online 302",
    "C10 2024/25 offences online 377",
  ]);
});

test("each sheet is read and named; a hidden one is told", async () => {
  const rows = [
    ["Financial year", "Offences"],
    ["2024/25", 77],
  ];
  const { utils, read: open, write } = await import("@e965/xlsx");
  const book = open(workbook({ Notes: [["Prepared by the unit"]], Old: rows, Data: rows }));
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }] };
  void utils;
  const reading = await read(
    "reply.xlsx",
    write(book, { type: "buffer", bookType: "xlsx" }) as Buffer,
  );
  assert.deepEqual(
    reading.rows.map(({ sheet, value }) => [sheet, value]),
    [
      ["Old", 77],
      ["Data", 77],
    ],
  );
  assert.ok(
    said(reading).includes("warning : the sheet is hidden: ask whether its figures are meant"),
  );
});

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

test("an offence's name is no victim's sex, and its rows are no question of the round", async () => {
  const text =
    "HO code,Offence,2023/24,2024/25\n19/08,Rape of a female child under 16,88,91\n71/17,Sexual communication with a child,52,71\n,Total,140,162\n";
  const reading = await read("reply.csv", text);
  assert.deepEqual(figures(reading), [
    "C4 2023/24 offences total 140",
    "D4 2024/25 offences total 162",
  ]);
  assert.deepEqual(
    reading.unread.map(({ cell }) => cell),
    ["C2", "D2", "C3", "D3"],
  );
});

test("a list of crimes is not read, and none of it is kept", async () => {
  const text =
    "Crime no,Recorded date,Offence,Victim age,Victim sex\nK/1/24,2024-04-02,Rape,9,F\nK/2/24,2024-04-03,Grooming,14,M\n";
  const reading = await read("extract.csv", text);
  assert.deepEqual([reading.rows, reading.unread], [[], []]);
  assert.deepEqual(said(reading), [
    "error : personal data, one row a crime or person: not read; ask for totals",
  ]);
});

test("calendar years stay calendar years, a part of a year is told, another force's row is an error", async () => {
  const text =
    "area,period,unit,measure,value,note\nKent Police,2024,offences,total,380,\nKent Police,2024/25,offences,total,300,to 31 December 2024 only\nSurrey Police,2024/25,offences,girls,9,\n";
  const reading = await read("reply.csv", text);
  assert.deepEqual(figures(reading), [
    "E2 2024 offences total 380",
    "E3 April to December 2024 offences total 300",
    "E4 2024/25 offences girls 9",
  ]);
  assert.equal(reading.rows[1]?.status, "partial");
  assert.match(
    said(reading).join("\n"),
    /error E4: a row of Surrey Police in a reply of Kent Police/,
  );
});

test("single years of age as columns, and tables side by side", async () => {
  const ages = workbook({
    Data: [
      ["Number of offences by single year of age"],
      ["Year", "Sex", 8, 9, 10, 11, 12, "Total"],
      ["2024/25", "Female", 1, 2, 3, 4, 5, 15],
    ],
  });
  assert.equal(figures(await read("a.xlsx", ages))[1], "D3 2024/25 offences girls+age_9 2");
  const beside = workbook({
    Data: [
      ["Year", "2023/24", "2024/25", null, null, "Year", "2023/24", "2024/25"],
      ["Offences", 61, 62, null, null, "Cyber flag", 11, 12],
      ["Girls", 51, 52, null, null, "Charged", 5, 6],
    ],
  });
  assert.deepEqual(figures(await read("b.xlsx", beside)).slice(-4), [
    "G2 2023/24 offences online 11",
    "H2 2024/25 offences online 12",
    "G3 2023/24 offences charges 5",
    "H3 2024/25 offences charges 6",
  ]);
});

test("what a spreadsheet made of 2010/11, and columns headed by where a year begins", async () => {
  const { utils, write } = await import("@e965/xlsx");
  const sheet = utils.aoa_to_sheet(
    [
      ["Year", "Offences"],
      [new Date(Date.UTC(2010, 10, 1)), 321],
    ],
    { UTC: true },
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Data");
  const reading = await read(
    "reply.xlsx",
    write(book, { type: "buffer", bookType: "xlsx" }) as Buffer,
  );
  assert.deepEqual(figures(reading), ["B2 2010/11 offences total 321"]);
  assert.match(
    said(reading).join(),
    /the spreadsheet holds the date 2010-11-01; it was read as 2010\/11/,
  );
});

test("Windows-1252, tabs and a web page under the name of a workbook", async () => {
  const bytes = Buffer.from(
    "Measure;2024/25\nVictim aged 0\u009610;287\n".replace("\u0096", "@"),
    "latin1",
  );
  bytes[bytes.indexOf(0x40)] = 0x96;
  assert.deepEqual(figures(await read("a.csv", bytes)), [
    "B2 2024/25 offences age_10_and_under 287",
  ]);
  const html =
    "<html><table><tr><th>Year</th><th>Offences</th></tr><tr><td>2024/25</td><td>413</td></tr></table></html>";
  assert.deepEqual(figures(await read("a.xlsx", html)), ["B2 2024/25 offences total 413"]);
});

/** Period, unit, measure and value of each figure of a table. */
const told = async (text: string): Promise<string[]> =>
  figures(await read("reply.csv", text)).map((line) => line.replace(/^\w+ /, ""));

test("victims of offences are people, and an offence with a female victim is an offence", async () => {
  const rows = "Sex,2023/24,2024/25\nFemale,233,241\n";
  for (const title of [
    "Number of child victims of sexual offences,,",
    "Distinct victims of sexual offences aged under 18,,",
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- two small files
    assert.deepEqual(await told(`${title}\n${rows}`), [
      "2023/24 victims girls 233",
      "2024/25 victims girls 241",
    ]);
  }
  assert.deepEqual(await told("Sexual offences with a child victim,2024/25\nFemale,241\n"), [
    "2024/25 offences girls 241",
  ]);
});

test("the rows of one table count one thing", async () => {
  const text =
    "Category,2024/25\nNumber of offences,748\nVictim female,590\nVictim male,147\nVictim gender not recorded,11\nVictim aged under 10,151\n";
  assert.deepEqual(await told(text), [
    "2024/25 offences total 748",
    "2024/25 offences girls 590",
    "2024/25 offences boys 147",
    "2024/25 offences sex_not_stated 11",
    "2024/25 offences age_under_10 151",
  ]);
  const mixed = await read(
    "reply.csv",
    "Category,2024/25\nNumber of offences,748\nNumber of victims,702\nFemale,590\n",
  );
  assert.match(said(mixed).join("\n"), /warning B4: its table counts offences and victims/);
});

test("each person counted once, beside a heading of offences, is told", async () => {
  const text = "Offences,2024/25\nFemale,233\nNote: each person is counted once,\n";
  const reading = await read("reply.csv", text);
  assert.match(said(reading).join("\n"), /warning B2: the reply says that each person is counted/);
});

test("quarters, months and districts are parts, and the total beneath them is the year's", async () => {
  // 261 + 270 + 251 + 266 = 1,048
  const quarters =
    "Year,Quarter,Offences\n2024/25,Q1,261\n2024/25,Q2,270\n2024/25,Q3,251\n2024/25,Q4,266\n2024/25,Total,1048\n";
  assert.deepEqual(await told(quarters), [
    "April to June 2024 offences total 261",
    "July to September 2024 offences total 270",
    "October to December 2024 offences total 251",
    "January to March 2025 offences total 266",
    "2024/25 offences total 1048",
  ]);
  assert.deepEqual(await told("Year,Month,Offences\n2024/25,Apr,61\n2024/25,Total,730\n"), [
    "April 2024 offences total 61",
    "2024/25 offences total 730",
  ]);
  const districts =
    "Financial year,District,Offences\n2024/25,North,261\n2024/25,South,270\n2024/25,Total,531\n";
  assert.deepEqual(await told(districts), ["2024/25 offences total 531"]);
});

test("dates a month apart head months, and the total beside them is the year's", async () => {
  const { utils, write } = await import("@e965/xlsx");
  const months = [4, 5, 6].map((number) => new Date(Date.UTC(2024, number - 1, 1)));
  const sheet = utils.aoa_to_sheet(
    [
      ["Sexual offences recorded against under 18s 2024/25"],
      ["Victim sex", ...months, "Total"],
      ["Female", 51, 46, 48, 588],
    ],
    { UTC: true },
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Data");
  const content = write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
  assert.deepEqual(figures(await read("reply.xlsx", content)), [
    "B3 April 2024 offences girls 51",
    "C3 May 2024 offences girls 46",
    "D3 June 2024 offences girls 48",
    "E3 2024/25 offences girls 588",
  ]);
});

test("adults are no part of the round, nor are a sheet of one offence and a sheet of charges its total", async () => {
  const rows = ",2023/24,2024/25\nTotal,3300,3401\n";
  assert.deepEqual(await told(`All recorded sexual offences (adults and children),,\n${rows}`), []);
  const both =
    "Sexual offences recorded,\nAll victims (adults and children),2024/25\nTotal,3401\nVictim under 18,2024/25\nTotal,1277\n";
  assert.deepEqual(await told(both), ["2024/25 offences total 1277"]);
  assert.deepEqual(await told("Age,2024/25 offences\nUnder 18,925\n18+,905\nTotal,1830\n"), [
    "2024/25 offences total 925",
  ]);
  const ages = await read("a.csv", "Age,2024/25 offences\nUnder 13,310\n18+,905\nTotal,1830\n");
  assert.match(said(ages).join("\n"), /warning B4: its table has figures of adults too/);
  const table = [
    ["Offences, victim under 18", "2024/25"],
    ["Female", 12],
  ];
  const sheets = workbook({ Rape: table, "Other Sexual Offences": table, Charged: table });
  assert.deepEqual(figures(await read("reply.xlsx", sheets)), [
    "B2 2024/25 offences charges+girls 12",
  ]);
});

test("a year ends in March where its heading says so, and a financial year of one number is open", async () => {
  assert.deepEqual(await told("Year ending March,2024,2025\nAll offences,3711,3809\n"), [
    "2023/24 offences total 3711",
    "2024/25 offences total 3809",
  ]);
  assert.deepEqual(await told("Year ending,Offences\nMar-24,1750\n31/03/2025,1812\n"), [
    "2023/24 offences total 1750",
    "2024/25 offences total 1812",
  ]);
  const open = await read("a.csv", "Period,Offences\nFY2025,16\n");
  assert.match(said(open).join("\n"), /warning B2: no year is said/);
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
