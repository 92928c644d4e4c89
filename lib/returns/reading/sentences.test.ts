import assert from "node:assert/strict";
import { test } from "node:test";
import { figures, read, said } from "../testing/read";

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
