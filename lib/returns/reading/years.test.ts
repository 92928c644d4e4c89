import assert from "node:assert/strict";
import { test } from "node:test";
import { figures, read, said, told } from "../testing/read";

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
