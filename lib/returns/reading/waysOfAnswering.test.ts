/** One answer in every usual layout: the same figures come out of all of them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { figures, read, said, workbook } from "../testing/read";

/** How forces write the two years that were asked for. */
const YEARS = [
  ["2024/25", "2023/24"],
  ["2024-2025", "2023-2024"],
  ["1 April 2024 to 31 March 2025", "1 April 2023 to 31 March 2024"],
  ["01/04/2024 - 31/03/2025", "01/04/2023 - 31/03/2024"],
  ["April 2024 - March 2025", "April 2023 - March 2024"],
  ["Apr 24 - Mar 25", "Apr 23 - Mar 24"],
  ["FY 2024/25", "FY 2023/24"],
  ["Year ending March 2025", "Year ending March 2024"],
] as const;
const LETTERS = [
  "Dear Sir or Madam,\n\nYou asked how many sexual offences against children under 18 were recorded by Kent Police.\n\n",
  "Kent Police\nQ1. The number of recorded sexual offences where the victim was under 18\n",
];
const TOTALS = (later: string, earlier: string): string[] => [
  `${later}: 413\n${earlier}: 398`,
  `${later} - 413\n${earlier} - 398`,
  `${later} = 413\n${earlier} = 398`,
  `• ${later}: 413\n• ${earlier}: 398`,
  `${later} (413)\n${earlier} (398)`,
  `${later}: 413 offences\n${earlier}: 398 offences`,
  `In ${later} there were 413 offences recorded.\nIn ${earlier} there were 398 offences recorded.`,
  `${later}\t${earlier}\n413\t398`,
  `${later},${earlier}\n413,398`,
  `| Year | Offences |\n|---|---|\n| ${later} | 413 |\n| ${earlier} | 398 |`,
  `Year\nNumber of offences\n${later}\n413\n${earlier}\n398`,
];

/** Period, unit, measure and value of each figure, in order. */
const told = async (text: string): Promise<string[]> =>
  figures(await read("letter.txt", text))
    .map((line) => line.replace(/^(?:line \d+|[A-Z]+\d+) /, ""))
    .sort();

for (const [later, earlier] of YEARS)
  test(`totals of ${later} and ${earlier}`, async () => {
    for (const letter of LETTERS)
      for (const answer of TOTALS(later, earlier)) {
        const text = `${letter}${answer}\n`;
        // oxlint-disable-next-line no-await-in-loop -- the first that fails is named
        const found = await told(text);
        const expected = ["2023/24 offences total 398", "2024/25 offences total 413"];
        assert.deepEqual(found, expected, text);
      }
  });

const SEXES = [
  ["Female", "Male", "Unknown", "Total"],
  ["Girls", "Boys", "Not known", "Grand total"],
  ["F", "M", "U", "All"],
];
const AGES = [
  ["0-4", "5-10", "11-17", "Total"],
  ["0 to 4", "5 to 10", "11 to 17", "Grand total"],
  ["Under 5", "5 - 10", "11 - 17", "All ages"],
  ["4 and under", "5 - 10", "11 - 17", "All"],
];
/** Four numbers of each year, the last of them the sum. */
const LATER = [300, 90, 23, 413];
const EARLIER = [280, 100, 18, 398];

const lines = (rows: readonly (readonly (string | number)[])[], mark: string): string =>
  rows.map((row) => row.join(mark)).join("\n");

/** The same table in the layouts of a letter. */
function layouts(stub: string, names: readonly string[]): string[] {
  const [later, earlier] = ["2024/25", "2023/24"];
  const byPart = [
    [stub, later, earlier],
    ...names.map((name, i) => [name, LATER[i]!, EARLIER[i]!]),
  ];
  const byYear = [
    ["Year", ...names],
    [later, ...LATER],
    [earlier, ...EARLIER],
  ];
  const lists = (mark: string): string =>
    [later, ...names.map((name, i) => `${name}${mark}${LATER[i]}`)].join("\n") +
    `\n\n${[earlier, ...names.map((name, i) => `${name}${mark}${EARLIER[i]}`)].join("\n")}`;
  const parted = ["\t", " | ", "      ", ","].flatMap((mark) => [
    lines(byPart, mark),
    lines(byYear, mark),
  ]);
  return [...parted, lists(": "), lists(" - "), lists("    ")];
}

const expectedOf = (measures: readonly string[]): string[] =>
  measures
    .flatMap((measure, i) => [
      `2024/25 offences ${measure} ${LATER[i]}`,
      `2023/24 offences ${measure} ${EARLIER[i]}`,
    ])
    .sort();

for (const names of SEXES)
  test(`${names.join(", ")} in each layout`, async () => {
    const letter =
      "Dear Requester,\n\nYou asked for the number of sexual offences recorded against children under 18 by Kent Police, by sex of the victim.\n\n";
    const expected = expectedOf(["girls", "boys", "sex_not_stated", "total"]);
    for (const table of layouts("Sex", names)) {
      // oxlint-disable-next-line no-await-in-loop -- the first that fails is named
      assert.deepEqual(await told(`${letter}${table}\n`), expected, table);
    }
  });

for (const names of AGES)
  test(`${names.join(", ")} in each layout`, async () => {
    const title = "Kent Police\nQ3. Sexual offences against children by age of victim\n";

    const expected = expectedOf(["age_4_and_under", "age_5_to_10", "age_11_to_17", "total"]);
    for (const table of layouts("Age", names)) {
      // oxlint-disable-next-line no-await-in-loop -- the first that fails is named
      assert.deepEqual(await told(`${title}${table}\n`), expected, table);
    }
  });

test("parts in brackets, and behind a colon; the next year goes on with the whole", async () => {
  const expected = expectedOf(["girls", "boys", "sex_not_stated", "total"]);
  for (const text of [
    "Sexual offences against children:\n2024/25: 413 offences (F 300, M 90, U 23)\n2023/24: 398 offences (F 280, M 100, U 18)\n",
    "In 2024/25 there were 413 sexual offences against children: 300 female, 90 male and 23 not recorded. In 2023/24 there were 398: 280 female, 100 male and 18 not recorded.\n",
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- the first that fails is named
    assert.deepEqual(await told(text), expected, text);
  }
});

/** The figures of a workbook of one sheet, without their cells. */
const inSheet = async (
  rows: (string | number | null)[][],
  merges: string[] = [],
): Promise<string[]> =>
  figures(await read("reply.xlsx", workbook({ Data: rows }, merges)))
    .map((line) => line.replace(/^\w+ /, ""))
    .sort();

test("yes and no beneath a flag: the first have it, the second are of no question", async () => {
  const expected = [
    "2023/24 offences online 52",
    "2023/24 offences total 398",
    "2024/25 offences online 71",
    "2024/25 offences total 413",
  ];
  const rows = [
    ["Yes", 71, 52],
    ["No", 342, 346],
    ["Total", 413, 398],
  ];
  const years = ["2024/25", "2023/24"];
  for (const title of ["Child sexual offences", "Child sexual offences with an online flag"]) {
    // oxlint-disable-next-line no-await-in-loop -- the first that fails is named
    assert.deepEqual(await inSheet([[title], ["Online flag", ...years], ...rows]), expected, title);
  }
  assert.deepEqual(
    await inSheet([
      ["Child sexual offences by online flag"],
      ["Year", "Yes", "No", "Total"],
      ["2024/25", 71, 342, 413],
      ["2023/24", 52, 346, 398],
    ]),
    expected,
  );
});

test("yes and no of an unnamed flag are left, and not taken for the total", async () => {
  const reading = await read(
    "reply.xlsx",
    workbook({
      Data: [["Child sexual offences"], ["Answer", "2024/25"], ["Yes", 71], ["No", 342]],
    }),
  );
  assert.deepEqual(figures(reading), []);
  assert.equal(reading.unread.length, 2);
});

test("a total among the sexes is of the year above it", async () => {
  const rows = [
    ["Sexual offences recorded, victim under 18"],
    ["Year", "Sex of victim", "Offences"],
    ["2024/25", "Female", 300],
    [null, "Male", 113],
    [null, "Total", 413],
    ["2023/24", "Female", 290],
    [null, "Male", 108],
    [null, "Total", 398],
  ];
  assert.deepEqual(await inSheet(rows), [
    "2023/24 offences boys 108",
    "2023/24 offences girls 290",
    "2023/24 offences total 398",
    "2024/25 offences boys 113",
    "2024/25 offences girls 300",
    "2024/25 offences total 413",
  ]);
});

test("a year as extracts name it; one as finance names it is told to be a guess", async () => {
  const expected = ["2023/24 offences total 398", "2024/25 offences total 413"];
  const title = "Sexual offences recorded against children";
  assert.deepEqual(await told(`${title}\n202324: 398\n202425: 413\n`), expected);
  for (const [later, earlier] of [
    ["202425", "202324"],
    ["FY25", "FY24"],
  ] as const) {
    const rows = [[title], ["Year", "Total"], [earlier, 398], [later, 413]];
    // oxlint-disable-next-line no-await-in-loop -- the first that fails is named
    assert.deepEqual(await inSheet(rows), expected);
  }
  const rows = [[title], ["Year", "Total"], ["FY24", 398]];
  assert.deepEqual(said(await read("reply.xlsx", workbook({ Data: rows }))), [
    "warning B3: “FY24” was read as 2023/24, and may be the year after",
  ]);
});

test("answers (a) and (b) are of the years that the question calls so", async () => {
  const text = `Q1. How many sexual offences against children under 18 were recorded in (a) 2024/25 and (b) 2023/24?

(a) 413 offences
(b) 398 offences

Q2. Please give the sex of the victim.

(a) 300 female, 90 male, 23 not stated
(b) 280 female, 100 male, 18 not stated
`;
  assert.deepEqual(await told(text), expectedOf(["girls", "boys", "sex_not_stated", "total"]));
});

test("dots lead from a label to its numbers, and the year may head the labels", async () => {
  const expected = expectedOf(["girls", "boys", "sex_not_stated", "total"]);
  const dotted = `${LETTERS[0]}Period ............... 2024/25 | 2023/24
Female ............... 300 | 280
Male ................. 90 | 100
Unk. ................. 23 | 18
Total ................ 413 | 398
`;
  assert.deepEqual(await told(dotted), expected);
  const headed = `Sexual offences against children
2024/25\tNumber
Female\t300
Male\t90
Unknown\t23
Total\t413

2023/24\tNumber
Female\t280
Male\t100
Unknown\t18
Total\t398
`;
  assert.deepEqual(await told(headed), expected);
});

test("quarters side by side are no years, and what two years share is of both", async () => {
  const quarters = `Child sexual offences by sex of victim and quarter, 2024/25

                    Q1     Q2     Q3     Q4     Total
Girls               70     80     75     75       300
Boys                20     25     25     20        90
`;
  assert.deepEqual(
    (await told(quarters)).filter((line) => line.startsWith("2024/25 ")),
    ["2024/25 offences boys 90", "2024/25 offences girls 300"],
  );
  const both =
    "Of sexual offences against children, 71 recorded in 2024/25 and 52 recorded in 2023/24 have the online flag.\n";
  assert.deepEqual(await told(both), ["2023/24 offences online 52", "2024/25 offences online 71"]);
});

test("headings that a narrow column broke are one again, and those beside them stay whole", async () => {
  const text = `Table 1 - sexual offences recorded where the victim was under 18

Financial
year
Female
Male
Not
recorded
Total
2023/24
280
100
18
398
2024/25
300
90
23
413
`;
  assert.deepEqual(await told(text), expectedOf(["girls", "boys", "sex_not_stated", "total"]));
});
