import assert from "node:assert/strict";
import { test } from "node:test";
import { pdf } from "../testing/makeDocuments";
import { figures, read, said } from "../testing/read";

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

test("a line that only rules off is no end of a table", async () => {
  const bars = `| Age band | 2023/24 | 2024/25 |
|----------|---------|---------|
| 4 to 10  | 97      | 104     |
| Total    | 489     | 490     |
`;
  const spaced = `Age band    2023/24    2024/25
--------    -------    -------
4 to 10          97        104
Total           489        490
`;
  for (const table of [bars, spaced]) {
    // oxlint-disable-next-line no-await-in-loop -- two small files
    const { rows } = await read("letter.txt", table);
    assert.deepEqual(
      rows.map(({ period, measure, value }) => `${period} ${measure} ${value}`),
      [
        "2023/24 age_4_to_10 97",
        "2024/25 age_4_to_10 104",
        "2023/24 total 489",
        "2024/25 total 490",
      ],
    );
  }
});

test("a dash between each year and its number is no cell", async () => {
  const text = "Sexual offences against children:\n\n2023/24 - 1,377\n2024/25 - 1,455\n";
  const reading = await read("letter.txt", text);
  assert.deepEqual(figures(reading), [
    "line 3 2023/24 offences total 1377",
    "line 4 2024/25 offences total 1455",
  ]);
  assert.deepEqual(said(reading), []);
  // Beneath years it is one, which may be nought or nothing held.
  const table = await read("letter.txt", "Offences 2023/24 2024/25\nGirls - 12\nBoys - 3\n");
  assert.equal(table.rows.filter(({ mark }) => mark === "-").length, 2);
});

test("lines in commas within a letter are a table; without headings their numbers are listed", async () => {
  const rows = "2023/24,701,560,141\n2024/25,1733,1590,143\n";
  const letter = (head: string): string =>
    `The table, which we have checked, gives your figures.\n${head}${rows}Please note, these may change.\n`;
  assert.deepEqual(figures(await read("a.txt", letter("Financial year,Offences,Female,Male\n"))), [
    "line 3 2023/24 offences total 701",
    "line 3 2023/24 offences girls 560",
    "line 3 2023/24 offences boys 141",
    "line 4 2024/25 offences total 1733",
    "line 4 2024/25 offences girls 1590",
    "line 4 2024/25 offences boys 143",
  ]);
  const bare = await read("a.txt", letter(""));
  assert.deepEqual(bare.rows, []);
  assert.deepEqual(
    bare.unread.map(({ text }) => text),
    ["701", "560", "141", "1733", "1590", "143"],
  );
});
