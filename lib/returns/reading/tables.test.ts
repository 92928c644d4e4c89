import assert from "node:assert/strict";
import { test } from "node:test";
import { figures, read, said, told, workbook } from "../testing/read";

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
    "G3 2023/24 offences charged 5",
    "H3 2024/25 offences charged 6",
  ]);
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

test("the day on which a table was made is no age, and the letter of a question no word", async () => {
  const text =
    "Sexual offences under 18\nProduced 02/06/2025 for the unit\nQuestion,Detail,2023/24,2024/25\nQ2a,Female,431,455\nQ2b,Male,91,79\n";
  const reading = await read("reply.csv", text);
  assert.deepEqual(figures(reading), [
    "C4 2023/24 offences girls 431",
    "D4 2024/25 offences girls 455",
    "C5 2023/24 offences boys 91",
    "D5 2024/25 offences boys 79",
  ]);
  assert.deepEqual(said(reading), []);
});
