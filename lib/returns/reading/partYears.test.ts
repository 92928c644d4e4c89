import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../testing/read";

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
