import assert from "node:assert/strict";
import { test } from "node:test";
import { AREAS } from "../../facts/areas";
import { docx, pdf } from "../testing/makeDocuments";
import { figures, read, said } from "../testing/read";
import { readReply } from "./reply";

test("a letter with a table pasted one cell a line", async () => {
  const text = `Kent Police
3 June 2025

Question 1
The number of sexual offences recorded against children under 18 in 2024/25 - Total Count 413

Question 2
Age of victim
Female
Male
0-9
29
*
10-17
300
66

Question 3
71 of the 413 offences had an online flag (2023/24: 52).

Question 4 Repeat victims
This information is not held. To answer would exceed the cost limit (section 12).

* fewer than 5, withheld under section 40(2).
`;
  const reading = await read("letter.txt", text);
  assert.deepEqual(figures(reading), [
    "line 12 2024/25 offences girls+age_under_10 29",
    "line 13 2024/25 offences boys+age_under_10 *",
    "line 15 2024/25 offences girls+age_10_to_17 300",
    "line 16 2024/25 offences boys+age_10_to_17 66",
    "line 5 2024/25 offences total 413",
    "line 19 2024/25 offences online 71",
    "line 19 2023/24 offences online 52",
    "line 22 2024/25 offences abused_before not held",
    "line 22 2023/24 offences abused_before not held",
  ]);
  assert.deepEqual(
    [reading.date, reading.exemptions],
    ["2025-06-03", ["section 12", "section 40"]],
  );
});

test("a refusal's records and hours are no offences; a figure that it gives all the same is one", async () => {
  const text = `Kent Police
Answering would take more than 18 hours, since 1,900 records would have to be read. We refuse under section 12(1).

By way of advice, 918 sexual offences with a child victim were recorded in 2024/25.
`;
  const reading = await read("letter.txt", text);
  assert.deepEqual(figures(reading), ["line 4 2024/25 offences total 918"]);
  assert.deepEqual(reading.exemptions, ["section 12"]);
  assert.deepEqual(
    reading.unread.map(({ text: printed }) => printed),
    ["1,900"],
  );
});

test("DOCX and PDF: tables and the sentences beneath them", async () => {
  const word = docx([
    "Kent Police, reply of 27 May 2025",
    [
      ["Year", "Female", "Male", "Total"],
      ["2023/24", "325", "58", "388"],
    ],
    "413 sexual offences against children were recorded in 2024/25.",
  ]);
  assert.deepEqual(figures(await read("letter.docx", word)), [
    "B2 2023/24 offences girls 325",
    "C2 2023/24 offences boys 58",
    "D2 2023/24 offences total 388",
    "paragraph 2 2024/25 offences total 413",
  ]);
  const paper = pdf([
    [[0, "Sexual offences recorded against children under 18"]],
    [
      [0, "Age"],
      [100, "2024/25"],
    ],
    [
      [100, "Female"],
      [180, "Male"],
    ],
    [
      [0, "0-5"],
      [100, "29"],
      [180, "14"],
    ],
    [
      [0, "6-10"],
      [100, "61"],
      [180, "22"],
    ],
    [
      [0, "Total"],
      [100, "341"],
      [180, "66"],
    ],
  ]);
  assert.deepEqual(figures(await read("reply.pdf", paper)), [
    "page 1, line 4 2024/25 offences girls+age_5_and_under 29",
    "page 1, line 4 2024/25 offences boys+age_5_and_under 14",
    "page 1, line 5 2024/25 offences girls+age_6_to_10 61",
    "page 1, line 5 2024/25 offences boys+age_6_to_10 22",
    "page 1, line 6 2024/25 offences girls 341",
    "page 1, line 6 2024/25 offences boys 66",
  ]);
});

test("a correction is known by what it calls itself", async () => {
  const text =
    '"Kent Police, corrected reply, 20 June 2025",Kent Police,2024/25,offences,total,431,\n';
  const reading = await read("b.csv", `source,area,period,unit,measure,value,note\n${text}`);
  assert.deepEqual([reading.corrects, reading.date], [true, "2025-06-20"]);
  assert.deepEqual(said(reading), []);
});

test("the legend of a mark makes no reply a correction", async () => {
  const text =
    "Year       Offences\n2022/23    690 (r)\n2023/24    701\n\n(p) provisional  (r) revised\n";
  const reading = await read("letter.txt", text);
  assert.equal(reading.corrects, false);
  assert.equal(reading.rows[0]?.value, 690);
  assert.equal((await read("letter.txt", `Our revised reply\n\n${text}`)).corrects, true);
});

test("the end of a period is no date of a reply, nor is a day before the request", async () => {
  const text = "This corrects our earlier response\nOffences recorded,1/4/24-31/3/25\nTotal,2585\n";
  const corrected = await read("2-corrected.csv", text);
  assert.deepEqual([corrected.date, corrected.corrects], ["", true]);
  assert.deepEqual(figures(corrected), ["B3 2024/25 offences total 2585"]);
  // Crimes were recorded up to 30 April; the letter came on 3 June, after the request of 1 May.
  const letter = "Kent Police\n30 April 2025\n3 June 2025\n";
  const known = { force: "Kent Police", areas: AREAS, asked: "2025-05-01" };
  assert.equal((await readReply("a.txt", Buffer.from(letter), known)).date, "2025-06-03");
  const early = Buffer.from("Kent Police\n30 April 2025\n");
  assert.equal((await readReply("a.txt", early, known)).date, "");
});

test("the day of the reply that a letter takes the place of is not its own", async () => {
  const text =
    "Kent Police\n\nOur total of 1,020 for 2024/25 replaces the 1,002 in our reply of 12 May 2025.\n";
  assert.equal((await read("letter.txt", text)).date, "");
  assert.equal((await read("letter.txt", `Reply of 3 June 2025\n${text}`)).date, "2025-06-03");
  const asked = "Kent Police\nThank you for your letter of 3 April 2025.\n";
  assert.equal((await read("letter.txt", asked)).date, "");
});

test("numbered questions with their answers beneath them; numbers that do not say what they count", async () => {
  const text = `1. How many sexual offences against under-18s were recorded in 2023/24 and 2024/25?
Response: 3,012 in 2023/24 and 3,155 in 2024/25.
2. How many had female victims?
Response: 2,480 and 2,601 respectively.
`;
  const reading = await read("letter.txt", text);
  assert.deepEqual(figures(reading), [
    "line 2 2023/24 offences total 3012",
    "line 2 2024/25 offences total 3155",
  ]);
  assert.deepEqual(
    reading.unread.map(({ text: printed }) => printed),
    ["2,480", "2,601"],
  );
});
