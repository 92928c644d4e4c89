import assert from "node:assert/strict";
import { test } from "node:test";
import { figures, read, said, workbook } from "../testing/read";
import type { ReplyReading } from "../types";
import { accept } from "./accept";
import { fromCsv } from "./csv";
import { type Proposal, proposed } from "./proposals";
import { applyRecipes, type Recipe, withChoices } from "./recipes";
import { RECIPES } from "./tables";

/** What a person says to each figure of a reply, by its sheet, cell and note. */
function choose(
  reading: ReplyReading,
  answer: (row: Proposal) => Recipe["choice"],
  change: Partial<Proposal> = {},
): Recipe[] {
  const choices = reading.rows.map((each) => {
    const proposal = { ...proposed(each, reading), ...change };
    return { row: proposal, choice: answer(proposal) };
  });
  return withChoices([], choices);
}

const TABLE = [
  ["Year", "Offences", "Female"],
  ["2024/25", 410, 300],
];
const next = (rows: (string | number)[][]): (string | number)[][] =>
  rows.map((row) => row.map((cell) => (cell === "2024/25" ? "2025/26" : cell)));

test("a sheet that was left does not take the figures of another with it", async () => {
  // The working sheet has the words of the answer; only the answer of 410 and 300 was taken.
  const working = TABLE.map((row) => row.map((cell) => (cell === 410 ? 520 : cell)));
  const first = await read("a.xlsx", workbook({ Answer: TABLE, Working: working }));
  const recipes = choose(first, ({ sheet }) => (sheet === "Working" ? "leave" : "take"));
  const sheets = { Answer: next(TABLE), Working: next(working) };
  const again = applyRecipes(await read("b.xlsx", workbook(sheets)), recipes);
  assert.deepEqual(figures(again), [
    "B2 2025/26 offences total 410",
    "C2 2025/26 offences girls 300",
  ]);
  assert.deepEqual(
    again.rows.map(({ sheet }) => sheet),
    ["Answer", "Answer"],
  );
});

test("a quarter that was left does not take the year's total with it", async () => {
  const text = "Year,Quarter,Offences\n2024/25,Q1,100\n2024/25,Q2,110\n2024/25,Total,210\n";
  const first = await read("a.csv", text);
  const recipes = choose(first, ({ cell }) => (cell === "C4" ? "take" : "leave"));
  const again = applyRecipes(await read("b.csv", text.replaceAll("2024/25", "2025/26")), recipes);
  assert.deepEqual(figures(again), ["C4 2025/26 offences total 210"]);
});

test("choices that contradict each other change nothing, and it is said", async () => {
  const text = "Year,Offences\n2023/24,300\n2024/25,410\n";
  const first = await read("a.csv", text);
  const recipes = choose(first, ({ cell }) => (cell === "B2" ? "leave" : "take"));
  const again = applyRecipes(await read("b.csv", text.replaceAll("2024/25", "2025/26")), recipes);
  assert.deepEqual(
    again.rows.map(({ value }) => value),
    [300, 410],
  );
  assert.match(said(again)[0]!, /^warning B2: the choices before differ for these words/);
  // What is chosen anew stands in the place of both.
  const anew = withChoices(
    recipes,
    again.rows.map((row) => ({ row: proposed(row, again), choice: "take" as const })),
  );
  assert.deepEqual(
    anew.map(({ choice }) => choice),
    ["take"],
  );
});

test("a year that the round does not ask is left for its year, and not for its words", async () => {
  const text = "Year,Offences\n2022/23,250\n2023/24,300\n2024/25,410\n";
  const reading = await read("a.csv", text);
  const proposals = reading.rows.map((row) => {
    return { ...proposed(row, reading), accept: row.period === "2022/23" ? "no" : "yes" };
  });
  const years = ["2024/25", "2023/24"];
  const { files } = accept(proposals, [], [], { forces: [], years });
  const { rows: recipes } = fromCsv(Buffer.from(files.get(RECIPES)!));
  assert.deepEqual(
    recipes.map(({ words, choice }) => `${choice} ${words}`),
    ["take offences"],
  );
});

test("a year or status that a person changed is told the next time", async () => {
  const first = await read("a.csv", "All offences,2025\nFemale,300\n");
  const recipes = choose(first, () => "take", { period: "2024/25" });
  const again = applyRecipes(await read("b.csv", "All offences,2026\nFemale,310\n"), recipes);
  const told = said(again).find((line) => line.includes("2024/25"));
  assert.match(
    told ?? "",
    /^warning B2: a person took 2025 as 2024\/25 here before: look at the year/,
  );
});

test("dates in the words are those of any year", async () => {
  const first = await read("a.csv", "Sex,2023-04-01,2024-04-01\nFemale,290,300\n");
  const recipes = choose(first, () => "leave");
  const later = await read("b.csv", "Sex,2024-04-01,2025-04-01\nFemale,300,310\n");
  const again = applyRecipes(later, recipes);
  assert.deepEqual([again.rows.length, again.unread.length - later.unread.length], [0, 2]);
});
