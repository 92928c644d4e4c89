/** What looks like the whole of a force or year and is a part of it, and what is the whole. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { figures, read, readings, told, workbook } from "../testing/read";

test("months that head columns are parts of the year", async () => {
  const text = `| Financial year | Apr-Jun | Jul to Sep | Oct-Dec | Jan-Mar | Total |
|---|---|---|---|---|---|
| 2023/24 | 80 | 95 | 102 | 101 | 378 |`;
  const { rows } = await readings(text);
  assert.deepEqual(rows, [
    "C3 April to June 2023 offences total 80",
    "D3 July to September 2023 offences total 95",
    "E3 October to December 2023 offences total 102",
    "F3 January to March 2024 offences total 101",
    "G3 2023/24 offences total 378",
  ]);
});

test("a column of Q1 to Q4 beside years lists quarters, and beside other labels questions", async () => {
  const quarters = "Year,Q,Offences\n2023/24,Q1,80\n2023/24,Q2,95\n2023/24,Q3,102\n2023/24,Q4,101";
  assert.deepEqual(await told(quarters), [
    "April to June 2023 offences total 80",
    "July to September 2023 offences total 95",
    "October to December 2023 offences total 102",
    "January to March 2024 offences total 101",
  ]);
  const questions = "Q,Measure,2023/24\nQ1,Total,378\nQ2,Female,300\nQ3,Online flag,71";
  assert.deepEqual(await told(questions), [
    "2023/24 offences total 378",
    "2023/24 offences girls 300",
    "2023/24 offences online 71",
  ]);
});

test("a row that only an unknown word tells from the total is no total", async () => {
  const rows = `year,category,sub,count
2023/24,Offences,All,378
2023/24,Offences,Northport,120
2023/24,Sex,Female,300`;
  const expected = ["2023/24 offences total 378", "2023/24 offences girls 300"];
  assert.deepEqual(await told(rows), expected);
});

const districts = (whole: number): string =>
  `District,2023/24\nNorthport,120\nEastwell,100\nHilltown,158\nWestland,${whole}`;

test("among districts, the sum of all the others is the force", async () => {
  assert.deepEqual(await told(districts(378)), ["2023/24 offences total 378"]);
  assert.deepEqual(await told(districts(377)), []);
});

test("a year written once heads the columns without a heading, and a sum of years has none", async () => {
  const book = workbook({
    Sheet: [
      ["Row Labels", "Apr 23 - Mar 24", null, null, "Apr 24 - Mar 25", null, null, "Grand Total"],
      [null, "Not flagged", "Online flag", "Total", "Not flagged", "Online flag", "Total", null],
      ["Grand Total", 300, 78, 378, 310, 81, 391, 769],
      [],
      ["Row Labels", "Apr 23 - Mar 24", null, null, "Apr 24 - Mar 25"],
      ["Under 13", null, null, 144, null, null, 161],
      ["13 to 17", null, null, 234, null, null, 230],
    ],
  });
  assert.deepEqual(figures(await read("reply.xlsx", book)), [
    "C3 2023/24 offences online 78",
    "D3 2023/24 offences total 378",
    "F3 2024/25 offences online 81",
    "G3 2024/25 offences total 391",
    "D6 2023/24 offences age_under_13 144",
    "G6 2024/25 offences age_under_13 161",
    "D7 2023/24 offences age_13_to_17 234",
    "G7 2024/25 offences age_13_to_17 230",
  ]);
});
