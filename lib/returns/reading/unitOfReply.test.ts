/** Whether offences or victims: said of a row, of a table or of the whole reply. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { figures, read, told, workbook } from "../testing/read";

const YEARS = ["2023/24", "2024/25"];

test("a row that counts victims, and a note on suspects, say nothing of other sheets", async () => {
  const book = workbook({
    Sex: [
      ["Sex of victim", ...YEARS],
      ["Female", 301, 322],
      ["Male", 99, 88],
    ],
    Flags: [
      ["Flag", ...YEARS],
      ["Repeat victim (number of victims)", 41, 39],
    ],
    Notes: [["11 crimes with an adult victim and a child suspect have been left out."]],
  });
  assert.deepEqual(figures(await read("reply.xlsx", book)), [
    "B2 2023/24 offences girls 301",
    "C2 2024/25 offences girls 322",
    "B3 2023/24 offences boys 99",
    "C3 2024/25 offences boys 88",
    "B2 2023/24 victims abused_before 41",
    "C2 2024/25 victims abused_before 39",
  ]);
});

test("what stands alone in brackets is what is counted", async () => {
  const rows = "Measure,2023/24\nAll sexual offences,402\nRepeat victims (persons),31";
  const expected = ["2023/24 offences total 402", "2023/24 victims abused_before 31"];
  assert.deepEqual(await told(rows), expected);
});

test("the mark of a note within a title hides no victims", async () => {
  const title = "Number of child victims(1) of sexual offences by sex";
  const rows = `${title},,\nSex,2023/24,2024/25\nFemale,301,322\nMale,99,88`;
  assert.deepEqual(await told(rows), [
    "2023/24 victims girls 301",
    "2024/25 victims girls 322",
    "2023/24 victims boys 99",
    "2024/25 victims boys 88",
  ]);
});

test("an outcome that names a suspect counts no suspects", async () => {
  const rows =
    "Outcome,2023/24,2024/25\nCharged,61,57\nInvestigation complete no suspect,120,131\n";
  assert.deepEqual(await told(rows), [
    "2023/24 offences charged 61",
    "2024/25 offences charged 57",
  ]);
});
