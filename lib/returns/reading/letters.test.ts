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

test("sentences: two years in one, parts of a total, numbers in words", async () => {
  const text = `Between 1 April 2024 and 31 March 2025 the force recorded 413 sexual offences against children, compared with 388 in 2023/24.
Of the 413 offences recorded in 2024/25, 341 involved a female victim, 66 a male victim and in six the sex was not recorded.
The year before there were 388: 318 girls, 62 boys and eight not known.
`;
  assert.deepEqual(figures(await read("letter.txt", text)), [
    "line 1 2024/25 offences total 413",
    "line 1 2023/24 offences total 388",
    "line 2 2024/25 offences total 413",
    "line 2 2024/25 offences girls 341",
    "line 2 2024/25 offences boys 66",
    "line 2 2024/25 offences sex_not_stated 6",
    "line 3 2023/24 offences total 388",
    "line 3 2023/24 offences girls 318",
    "line 3 2023/24 offences boys 62",
    "line 3 2023/24 offences sex_not_stated 8",
  ]);
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

test("numbers in the order of an earlier sentence are left to a person", async () => {
  const text =
    "In 2024/25 there were 790 female and 141 male victims. For 2023/24 the figures are 748, 139 and 17.\n";
  const reading = await read("letter.txt", text);
  assert.deepEqual(figures(reading), [
    "line 1 2024/25 offences girls 790",
    "line 1 2024/25 offences boys 141",
  ]);
  assert.match(said(reading).join("\n"), /“victims” may be counted, and not offences/);
  assert.equal(reading.unread.length >= 2, true);
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

// Each number is read off by hand at the column beneath whose year it stands.
const BLANKS = [
  "2024/25 offences total 748",
  "2023/24 offences girls 561",
  "2024/25 offences girls 590",
  "2024/25 offences sex_not_stated 11",
  "2022/23 offences online 203",
];

const row = (...cells: [number, string][]): [number, string][] => cells;

test("a blank cell leaves the numbers after it in their own columns: spaces, tabs, a page", async () => {
  const spaced = `Offences recorded against victims under 18

               2022/23   2023/24   2024/25
All offences                           748
Female                       561       590
Not recorded                            11
Online flag        203
`;
  const tabbed = `Offences recorded against victims under 18

Category\t2022/23\t2023/24\t2024/25
All offences\t\t\t748
Female\t\t561\t590
Not recorded\t\t\t11
Online flag\t203
`;
  const paper = pdf([
    row([0, "Offences recorded against victims under 18"]),
    row([100, "2022/23"], [200, "2023/24"], [300, "2024/25"]),
    row([0, "All offences"], [318, "748"]),
    row([0, "Female"], [218, "561"], [318, "590"]),
    row([0, "Not recorded"], [324, "11"]),
    row([0, "Online flag"], [118, "203"]),
  ]);
  for (const [name, content] of [
    ["spaced.txt", spaced],
    ["tabbed.txt", tabbed],
    ["page.pdf", paper],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- three small files
    const found = figures(await read(name, content));
    assert.deepEqual(
      found.map((line) => line.replace(/^.*line \d+ /, "")),
      BLANKS,
      name,
    );
  }
});

test("a blank line inside a table of a letter ends no reading", async () => {
  const expected = ["2023/24 girls 318", "2024/25 girls 341", "2023/24 boys 62", "2024/25 boys 66"];
  const tables = [
    "Offences 2023/24 2024/25\nFemale 318 341\n\nMale 62 66\n",
    "Offences      2023/24    2024/25\n\nFemale            318        341\n\nMale               62         66\n",
    // Its numbers stand under no heading: they are taken in their order.
    "Offences    2023/24    2024/25\nFemale 318 341\n\nMale    62    66\n",
  ];
  for (const table of tables) {
    // oxlint-disable-next-line no-await-in-loop -- three small files
    const { rows } = await read("letter.txt", `Kent Police\n\n${table}`);
    assert.deepEqual(
      rows.map(({ period, measure, value }) => `${period} ${measure} ${value}`),
      expected,
      table,
    );
  }
});

test("a line with a cell too few, in no columns, is told to be a guess", async () => {
  const text = `Offences recorded against victims under 18

Category 2022/23 2023/24 2024/25
Female 511 561 590
Male 120 130 140
Online flag 203 211
`;
  const reading = await read("letter.txt", text);
  assert.match(said(reading).join("\n"), /warning line 6: its line has fewer cells than the table/);
  assert.doesNotMatch(said(reading).join("\n"), /line [45]/);
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

test("a note that a year is not whole keeps its figures out of whole years", async () => {
  const ways = [
    "Year,Offences recorded\n2023/24,604\n2024/25*,531\n* April to February only\n",
    "Year,Offences recorded\n2023/24,604\n2024/25 (1),531\n(1) Part year - data to 28 February 2025\n",
    "Year,Offences recorded\n2023/24,604\n2024/25,531†\n† to the end of February 2025\n",
    "Offences recorded: part year to 28 February 2025 for 2024/25,,\n,2023/24,2024/25\nTotal,604,531\n",
  ];
  for (const text of ways) {
    // oxlint-disable-next-line no-await-in-loop -- four small files
    const { rows } = await read("reply.csv", text);
    assert.deepEqual(
      rows.map(({ period, value, status }) => [period, value, status]),
      [
        ["2023/24", 604, ""],
        ["April 2024 to February 2025", 531, "partial"],
      ],
      text,
    );
  }
});

/** The periods of a letter with two years and a note. */
async function periods(note: string): Promise<string[]> {
  const text = `2023/24: 604 offences\n2024/25: 531 offences\nPlease note that ${note}\n`;
  return (await read("letter.txt", text)).rows.map(({ period }) => period);
}

test("a sentence on a part of a year is of that year alone, and one on a whole year cuts none", async () => {
  assert.deepEqual(await periods("2024/25 only covers the period to 28 February 2025."), [
    "2023/24",
    "April 2024 to February 2025",
  ]);
  for (const note of [
    "2024/25 covers 1 April 2024 to 31 March 2025 only.",
    "figures for 2024/25 were extracted on 12 May 2025 and may change.",
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- two small files
    assert.deepEqual(await periods(note), ["2023/24", "2024/25"]);
  }
});

test("the numbers of a law's sections are no counts", async () => {
  const text = `Kent Police
Your request is refused under Section 14(2) of the Act as a repeated request.
Under 10: refused under Section 40(2) personal information.
Female victims 2024/25: exempt under s.31(1)(a) and sections 30 and 38(1).
`;
  const reading = await read("letter.txt", text);
  assert.deepEqual(
    reading.rows.filter(({ value }) => value !== null),
    [],
  );
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

test("a year on a line of its own dates what follows, up to the next", async () => {
  const text =
    "2023/24\nTotal offences 455\nFemale 370\n\n2024/25\nTotal offences 470\nFemale 381\n";
  assert.deepEqual(figures(await read("letter.txt", text)), [
    "line 2 2023/24 offences total 455",
    "line 3 2023/24 offences girls 370",
    "line 6 2024/25 offences total 470",
    "line 7 2024/25 offences girls 381",
  ]);
});

test("the following 12 months, the parts of a total that was told, and what is not counted", async () => {
  const text = `We recorded 812 sexual offences against children in the 12 months to 31 March 2024 and 846 in the following 12 months.
Of the 846 offences, 690 victims were female, 141 were male and in the remaining 15 the gender was unknown.
In addition there were 37 non-crime incidents in 2024/25.
`;
  const reading = await read("letter.txt", text);
  // 690 + 141 + 15 = 846
  assert.deepEqual(figures(reading), [
    "line 1 2023/24 offences total 812",
    "line 1 2024/25 offences total 846",
    "line 2 2024/25 offences total 846",
    "line 2 2024/25 offences girls 690",
    "line 2 2024/25 offences boys 141",
    "line 2 2024/25 offences sex_not_stated 15",
  ]);
  assert.equal(reading.unread[0]?.text, "37");
});

test("none in either year is nought in each", async () => {
  const html = `<html><table><tr><th>Year</th><th>Offences</th></tr>
<tr><td>2023/24</td><td>11</td></tr><tr><td>2024/25</td><td>14</td></tr></table>
<p>There were no offences with an online flag in either year.</p>`;
  assert.deepEqual(figures(await read("a.html", html)).slice(2), [
    "paragraph 1 2023/24 offences online 0",
    "paragraph 1 2024/25 offences online 0",
  ]);
});

test("a number in the brackets of a question is no figure, nor where the reply repeats them", async () => {
  const letters: [string, string[], number][] = [
    [
      `1. How many child sexual offences (12 types) were recorded in 2024/25?
The number of child sexual offences (12 types) recorded in 2024/25 was 402.`,
      ["line 2 2024/25 offences total 402"],
      2,
    ],
    [
      `(2) How many offences in 2024/25 had a female victim (part 2 of 3)?
(2) In 2024/25, 310 offences had a female victim (part 2 of 3).`,
      ["line 2 2024/25 offences girls 310"],
      2,
    ],
    // The answer may stand in brackets of its own.
    [
      `Please provide the number of offences (14 codes) in 2024/25.
How many offences (14 codes) were recorded in 2024/25: 402 offences (310 girls).`,
      ["line 2 2024/25 offences total 402", "line 2 2024/25 offences girls 310"],
      2,
    ],
  ];
  for (const [letter, expected, ofQuestion] of letters) {
    const reading = await read("a.txt", letter);
    assert.deepEqual(figures(reading), expected);
    const why = reading.unread.map((each) => each.why);
    assert.deepEqual(
      why,
      why.map(() => "a number of the question, which the reply repeats"),
    );
    assert.equal(why.length, ofQuestion);
  }
});
