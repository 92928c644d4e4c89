import assert from "node:assert/strict";
import { test } from "node:test";
import { figures, read, readings } from "../testing/read";

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

test("the age of a child is no limit of a count, in digits or words", async () => {
  const text = `No sexual offences against children under 5 were recorded in 2024/25.
Fewer than five of the offences in 2023/24 involved a child under five.
Girls 11 to 17: 302 offences in 2024/25.
`;
  assert.deepEqual(await readings(text), {
    rows: [
      "line 1 2024/25 offences age_4_and_under 0",
      "line 2 2023/24 offences age_4_and_under Fewer than five",
      "line 3 2024/25 offences girls+age_11_to_17 302",
    ],
    left: [],
  });
});

test("girls and boys of one sentence are counted alike", async () => {
  const text = "In 2024/25, 1,040 victims were girls and 260 were boys.\n";
  assert.deepEqual((await readings(text)).rows, [
    "line 1 2024/25 victims girls 1040",
    "line 1 2024/25 victims boys 260",
  ]);
});

test("a year in brackets is of the number before it", async () => {
  const text = "Offences against girls: 1,301 (2023/24), 1,355 (2024/25).\n";
  assert.deepEqual((await readings(text)).rows, [
    "line 1 2023/24 offences girls 1301",
    "line 1 2024/25 offences girls 1355",
  ]);
});

test("a long number in words is a number, whatever stands behind it", async () => {
  const text =
    "In 2024/25 we recorded four hundred and six offences, compared to three hundred and ninety-eight in 2023/24.\n";
  assert.deepEqual((await readings(text)).rows, [
    "line 1 2024/25 offences total 406",
    "line 1 2023/24 offences total 398",
  ]);
});
