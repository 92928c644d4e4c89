import { utils, write } from "@e965/xlsx";
import { BEFORE, type Counts, type Force, YEAR } from "./exampleForces";
import { docx, pdf } from "./makeDocuments";

/** A file that a force of the example sends. */
export type ReplyFile = readonly [name: string, content: string | Buffer];

type Shape = (force: Force) => ReplyFile[];

const KEYS: readonly (keyof Counts)[] = [
  "total",
  "girls",
  "boys",
  "sex_not_stated",
  "age_under_10",
  "online",
];
const HEADINGS = [
  "All offences, victim under 18",
  "Female victim",
  "Male victim",
  "Sex not recorded",
  "Under 10",
  "With an online flag",
];
const TITLE = "Sexual offences recorded against children under 18: number of offences, not victims";

const row = (counts: Counts): number[] => KEYS.map((key) => counts[key]);
const cited = ({ name, reference }: Force, date: string): string =>
  `${name}, reply ${reference}, ${date}`;

function workbook(sheets: Record<string, (string | number)[][]>, merges: string[] = []): Buffer {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows);
    if (merges.length > 0) sheet["!merges"] = merges.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  return write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer;
}

/** The form of the request, filled in. */
const form: Shape = (force) => [
  [
    "return.xlsx",
    workbook({
      Return: [
        [TITLE],
        ["Police force", force.name],
        ["Date", "28 April 2026"],
        [],
        ["Financial year", ...HEADINGS, "Notes"],
        ...[BEFORE, YEAR].map((year) => [year, ...row(force.years[year]!), ""]),
      ],
    }),
  ],
];

/** A list with one row a figure. */
const list =
  (options: { unit?: string; date?: string; change?: (counts: Counts) => Counts } = {}): Shape =>
  (force) => {
    const { unit = "offences", date = "30 April 2026", change = (counts) => counts } = options;
    const lines = [BEFORE, YEAR].flatMap((year) => {
      const counts = change(force.years[year]!);
      return KEYS.map(
        (key) => `"${cited(force, date)}",${force.name},${year},${unit},${key},${counts[key]},`,
      );
    });
    return [["reply.csv", `source,area,period,unit,measure,value,note\n${lines.join("\n")}\n`]];
  };

/** Years as columns, a row a question, with semicolons. */
const wide: Shape = (force) => {
  const labels = [
    "All offences",
    "Female",
    "Male",
    "Not recorded",
    "Victim under 10",
    "Cyber flag",
  ];
  const lines = KEYS.map((key, i) =>
    [labels[i], force.years[BEFORE]![key], force.years[YEAR]![key]].join(";"),
  );
  return [
    [
      "figures.csv",
      `${force.name} ${force.reference}\n\nCategory;2023-24;2024-25\n${lines.join("\n")}\n`,
    ],
  ];
};

/** Sexes under years, merged, with small numbers suppressed in the last column. */
const merged: Shape = (force) => [
  [
    "answer.xlsx",
    workbook(
      {
        Data: [
          [`${force.name} ${force.reference} - sexual offences where the victim was under 18`],
          [],
          ["", BEFORE, "", "", YEAR, "", ""],
          ["Offences", "Female", "Male", "Total", "Female", "Male", "Total"],
          ["All", ...[BEFORE, YEAR].flatMap((year) => sexes(force.years[year]!))],
          [
            "Of which victim under 10",
            "",
            "",
            force.years[BEFORE]!.age_under_10,
            "",
            "",
            force.years[YEAR]!.age_under_10,
          ],
          [],
          ["Data taken from a live system; figures may change."],
        ],
      },
      ["A1:G1", "B3:D3", "E3:G3"],
    ),
  ],
];
const sexes = ({ girls, boys, total }: Counts): number[] => [girls, boys, total];

/** A letter in sentences. */
const letter: Shape = (force) => {
  const [before, after] = [force.years[BEFORE]!, force.years[YEAR]!];
  const text = `${force.name}
Freedom of Information request ${force.reference}
29 April 2026

Dear requester,

Question 1
In 2024/25 the force recorded ${after.total} sexual offences against children under 18 (2023/24: ${before.total}).

Question 2
In 2024/25, ${after.girls} of the offences had a female victim and ${after.boys} a male victim.

Question 4
${after.online} offences had an online flag in 2024/25 (2023/24: ${before.online}).
`;
  return [["letter.txt", text]];
};

const word: Shape = (force) => [
  [
    "letter.docx",
    docx([
      `${force.name}, reply ${force.reference}, 27 April 2026`,
      "Recorded sexual offences where the victim was under 18:",
      [
        ["Year", "Female", "Male", "Unknown", "Total"],
        ...[BEFORE, YEAR].map((year) => {
          const { girls, boys, sex_not_stated: unknown, total } = force.years[year]!;
          return [year, girls, boys, unknown, total].map(String);
        }),
      ],
      "Whether an offence was online is not held.",
    ]),
  ],
];

const cells = (texts: readonly (string | number)[]): [number, string][] =>
  texts.map((text, i) => [i * 90, String(text)]);

const paper: Shape = (force) => {
  return [
    [
      "reply.pdf",
      pdf([
        [[0, force.name]],
        [[0, `Freedom of Information ${force.reference}, 28 April 2026`]],
        [[0, "Sexual offences recorded where the victim was under 18"]],
        cells(["Year", "Total", "Female", "Male", "Unknown"]),
        ...[BEFORE, YEAR].map((year) => {
          const { total, girls, boys, sex_not_stated: unknown } = force.years[year]!;
          return cells([year, total, girls, boys, unknown]);
        }),
      ]),
    ],
  ];
};

/** Section 12 for everything. */
const refusal: Shape = (force) => [
  [
    "refusal.txt",
    `${force.name}
Freedom of Information request ${force.reference}
5 May 2026

Dear requester,

To answer would mean to look through 2,400 records, each of which would take 10 minutes, 400 hours in all, which exceeds the appropriate limit. This letter is a refusal notice under section 17 of the Act; the exemption is section 12.
`,
  ],
];

/** A refusal of one question beside an answer to another. */
const half: Shape = (force) => [
  [
    "letter.txt",
    `${force.name}
Freedom of Information request ${force.reference}
1 May 2026

Question 1
The force recorded ${force.years[YEAR]!.total} sexual offences against children under 18 in 2024/25 and ${force.years[BEFORE]!.total} in 2023/24.

Question 4 Online flag
To answer this question would exceed the cost limit (section 12).
`,
  ],
];

const calendar: Shape = (force) => [
  [
    "reply.csv",
    `source,area,period,unit,measure,value,note\n${[2023, 2024]
      .map(
        (year, i) =>
          `"${cited(force, "29 April 2026")}",${force.name},${year},offences,total,${force.years[i === 0 ? BEFORE : YEAR]!.total - 9},calendar years only`,
      )
      .join("\n")}\n`,
  ],
];

/** Small numbers hidden: every sex but girls in the last year. */
const suppressed: Shape = (force) => {
  const lines = [BEFORE, YEAR].map((year) => {
    const { total, girls, online } = force.years[year]!;
    return [year, total, girls, "*", "*", "< 5", online].join(",");
  });
  return [
    [
      "reply.csv",
      `${force.name} ${force.reference} 30 April 2026\nSexual offences against children under 18\n\nFinancial year,Offences,Female,Male,Sex not recorded,Victim under 10,Online flag\n${lines.join("\n")}\n\n* withheld under section 40(2)\n`,
    ],
  ];
};

/** A reply and, three weeks later, its correction. */
const corrected: Shape = (force) => {
  const [first] = list({
    change: (counts) => ({ ...counts, total: counts.total - 40, girls: counts.girls - 40 }),
  })(force);
  const [second] = list({ date: "20 May 2026" })(force);
  return [
    ["1-reply.csv", first![1]],
    ["2-corrected-reply.csv", String(second![1]).replaceAll(", reply ", ", corrected reply ")],
  ];
};

/** One row a crime, which must not be read. */
const extract: Shape = () => [
  [
    "extract.csv",
    "Crime no,Recorded date,Offence,Victim age,Victim sex\nEX/1/24,2024-04-02,Sexual assault,00,X\nEX/2/24,2024-04-03,Sexual assault,00,X\n",
  ],
];

const partYear: Shape = (force) => [
  [
    "reply.csv",
    `source,area,period,unit,measure,value,note\n"${cited(force, "30 April 2026")}",${force.name},${BEFORE},offences,total,${force.years[BEFORE]!.total},\n"${cited(force, "30 April 2026")}",${force.name},${YEAR},offences,total,${Math.round(force.years[YEAR]!.total * 0.74)},to 31 December 2024 only\n`,
  ],
];

const silent: Shape = () => [];

/** The shape of each force's reply, by its place in the list. */
const ODD: Record<number, Shape> = {
  2: silent,
  17: silent,
  31: silent,
  5: refusal,
  26: refusal,
  9: half,
  12: calendar,
  20: list({ unit: "victims" }),
  35: list({ unit: "victims" }),
  7: corrected,
  14: suppressed,
  29: suppressed,
  23: extract,
  38: partYear,
  41: list({ date: "2 June 2026" }),
};
const USUAL: readonly Shape[] = [form, list(), wide, letter, form, word, merged, paper];

/** The files that the force at a place of the list sends. */
export function repliesOf(force: Force, place: number): ReplyFile[] {
  return (ODD[place] ?? USUAL[place % USUAL.length]!)(force);
}
