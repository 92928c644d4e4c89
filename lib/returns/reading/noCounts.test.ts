import assert from "node:assert/strict";
import { test } from "node:test";
import { figures, read, readings, said } from "../testing/read";

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

test("the children among all victims are the total, and the number of all is left", async () => {
  const adults = "2,000: adults are counted too";
  const total = "2024/25 offences total 1300";
  const one =
    "In 2024/25 we recorded 2,000 sexual offences, of which 1,300 (65%) were against children under 18.\n";
  assert.deepEqual(await readings(one), { rows: [`line 1 ${total}`], left: [adults] });
  const two =
    "In 2024/25 we recorded 2,000 sexual offences.\nOf these, 1,300 were against children under 18.\n";
  assert.deepEqual(await readings(two), { rows: [`line 2 ${total}`], left: [adults] });
  // All are children already: the girls among them change nothing.
  const girls =
    "In 2024/25 we recorded 413 offences against children, of which 341 (83%) were girls.\n";
  assert.deepEqual((await readings(girls)).rows, [
    "line 1 2024/25 offences total 413",
    "line 1 2024/25 offences girls 341",
  ]);
});

test("one number for several years is of none of them", async () => {
  for (const span of ["over the period 2022/23 to 2024/25", "between 2023/24 and 2024/25"]) {
    // oxlint-disable-next-line no-await-in-loop -- two small files
    assert.deepEqual(await readings(`We recorded 2,314 offences against children ${span}.\n`), {
      rows: [],
      left: ["2,314: of several years together"],
    });
  }
});

test("numbers in the order of years that are told elsewhere are left to a person", async () => {
  const text =
    "We recorded 920 offences in 2023/24 and 955 in 2024/25.\nFemale victims were 760 and 790 respectively.\n";
  const { rows, left } = await readings(text);
  assert.deepEqual(rows, [
    "line 1 2023/24 offences total 920",
    "line 1 2024/25 offences total 955",
  ]);
  assert.deepEqual(
    left.map((each) => each.split(":")[0]),
    ["760", "790"],
  );
});

test("a number that is only about right, or a limit, is no count", async () => {
  const text = `The number of offences in 2024/25 was between 600 and 620.
Around 500 had a female victim in 2024/25.
More than 50 had an online flag in 2024/25.
In 2024/25 there were an estimated 40 offences against boys.
We estimate that 30 were of the online kind in 2024/25.
`;
  const why = "about so many, and no exact number";
  const left = ["600", "620", "500", "50", "40", "30"].map((number) => `${number}: ${why}`);
  assert.deepEqual(await readings(text), { rows: [], left });
});

test("the year of an Act is no year, and crimes that were cancelled are none", async () => {
  const text = `In 2024/25 we recorded 1,900 crimes under the Sexual Offences (Scotland) Act 2009, 24 of them against a child aged under 5.
A further 12 crimes in 2024/25 were later cancelled.
`;
  assert.deepEqual(await readings(text), {
    rows: ["line 1 2024/25 offences total 1900", "line 1 2024/25 offences age_4_and_under 24"],
    left: ["12: of what is not counted as an offence"],
  });
});

test("a share or fraction beside a count, and a number in two pieces", async () => {
  const text = `In 2024/25 there were 2,011 offences against children (an increase of 4 per cent).
Of the victims, 1,650 (82 per cent) were female, and 361 (18 per cent) male.
In 2024/25 about 2 / 3 of the offences, 1 204, were online.
`;
  const { rows, left } = await readings(text);
  assert.deepEqual(rows, [
    "line 1 2024/25 offences total 2011",
    "line 2 2024/25 victims girls 1650",
    "line 2 2024/25 victims boys 361",
  ]);
  assert.deepEqual(
    left.map((each) => each.split(":")[0]),
    ["2", "3", "1", "204"],
  );
});

test("ages with “to” before a colon, and what a numbered note tells", async () => {
  const text = `2024/25 offences
10 to 14: 340. 15 to 17: 212.
Note 2: 15 offences were recorded twice.
`;
  assert.deepEqual(await readings(text), {
    rows: ["line 2 2024/25 offences age_10_to_14 340", "line 2 2024/25 offences age_15_to_17 212"],
    left: ["15: in a note"],
  });
});

test("what was given previously is of no child's past", async () => {
  const text = "2023/24 offences (as previously given): 640\n2023/24 offences (new system): 659\n";
  assert.deepEqual(await readings(text), {
    rows: ["line 2 2023/24 offences total 659"],
    left: ["640: superseded: the reply gives another number in its place"],
  });
  const past = await readings("In 2024/25, 71 victims had previously been abused.\n");
  assert.deepEqual(past.rows, ["line 1 2024/25 victims abused_before 71"]);
});

test("what a figure includes is no figure of its own", async () => {
  const text = `In 2024/25 we recorded 413 offences against children.
The figure for 2024/25 includes 12 historic offences.
`;
  assert.deepEqual(await readings(text), {
    rows: ["line 1 2024/25 offences total 413"],
    left: ["12: a part of a number told before, and of no question"],
  });
});

test("“unknown” beside boys is no number of boys", async () => {
  const text = "In 2024/25 there were 213 offences against boys; unknown 32 (year 2024/25).\n";
  assert.deepEqual(await readings(text), {
    rows: ["line 1 2024/25 offences boys 213"],
    left: ["32: a number in a sentence that does not say what it counts"],
  });
});

test("numbers of questions and answers, of records to be read and of who signs are no counts", async () => {
  const text = `Kent Police
Your request has three parts: 1) sexual offences against children 2) sex of victim 3) victims with the online flag.
Answer 1
There were 413 sexual offences against children in 2024/25.
Answer 3
Each of the 4,257 crime reports would have to be opened.
P. Osman (53418)
`;
  assert.deepEqual(figures(await read("letter.txt", text)), ["line 4 2024/25 offences total 413"]);
});

test("a row of those without the flag is none with it", async () => {
  const text = `Online crime flag
                               2023/24     2024/25
Online crime flag present          301         322
Online crime flag absent           712         739
`;
  assert.deepEqual(figures(await read("letter.txt", text)), [
    "line 3 2023/24 offences online 301",
    "line 3 2024/25 offences online 322",
  ]);
});
