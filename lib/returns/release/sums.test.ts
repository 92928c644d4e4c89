import assert from "node:assert/strict";
import { test } from "node:test";
import { collate } from "../collate/collate";
import type { Accepted } from "../round/tables";
import { roundOf, row } from "../testing/rounds";
import { nationScope } from "./nation";
import { nationalTable } from "./tables";
import { fill, toMarkdown } from "./template";

const roundWith = (figures: Accepted[]) => roundOf(figures, ["Ash", "Elm", "Fir", "Oak"]);

/** The printed sums of all forces, and of the matched ones: "2024/25 total 1,107". */
function sums(figures: Accepted[], basis: "all" | "matched" = "all"): string[] {
  const round = roundWith(figures);
  const { rows } = nationalTable(round, collate(round), [basis]);
  return rows
    .filter(([, , , , sum]) => sum !== "[x]")
    .map(([period, , unit, , sum]) => `${period} ${unit} ${sum}`);
}

function text(figures: Accepted[], template: string): string {
  const round = roundWith(figures);
  return toMarkdown(fill(template, nationScope(round, collate(round))), "").trim();
}

test("a sum that would give the one small number away is printed as its limits, and that is told", () => {
  const figures = [row("Ash", "total", 1100), row("Elm", "total", 3), row("Fir", "total", 200)];
  // 1,303 less the printed 1,100 and 200 is Elm's 3, of which "< 5" says 1 to 4.
  assert.deepEqual(sums(figures), ["2024/25 offences 1,301 to 1,304"]);
  assert.equal(
    text(figures, "There were {{total}} offences."),
    "There were at least 1,301 offences.",
  );
  const round = roundWith(figures);
  const [, note] = nationalTable(round, collate(round), ["all"]).notes;
  assert.match(
    note ?? "",
    /could be worked out is printed as its limits: in these, < 5 counts as 1 to 4/,
  );
});

const besideAsh = (elm: number, fir: number): string[] =>
  sums([row("Ash", "total", 1100), row("Elm", "total", elm), row("Fir", "total", fir)]);

test("two small numbers hide each other, unless their sum leaves each only one", () => {
  // 7 is 3 and 4 or 4 and 3; 2 can only be 1 and 1, and 8 only 4 and 4.
  assert.deepEqual(besideAsh(3, 4), ["2024/25 offences 1,107"]);
  assert.deepEqual(besideAsh(1, 1), ["2024/25 offences 1,102 to 1,108"]);
  assert.deepEqual(besideAsh(4, 4), ["2024/25 offences 1,102 to 1,108"]);
});

test("a mark of one force does not let the small number of another be worked out", () => {
  const figures = [row("Ash", "total", 1100), row("Elm", "total", 3), row("Fir", "total", "<5")];
  // From 1,103 to 1,107 would tell Elm's 3; with 1 to 4 for it and 0 to 4 for Fir it is 1,101 to 1,108.
  assert.deepEqual(sums(figures), ["2024/25 offences 1,101 to 1,108"]);
});

test("a number that is kept back to hide another is given away by no sum", () => {
  const figures = [
    row("Ash", "girls", 900),
    row("Elm", "total", 99),
    row("Elm", "girls", 96),
    row("Elm", "boys", "<5"),
  ];
  // 996 - 900 = 96 girls, and 99 - 96 = 3 boys. Elm's 99 are the most that its girls can be.
  assert.deepEqual(sums(figures), [
    "2024/25 offences 99",
    "2024/25 offences 900 to 999",
    "2024/25 offences 0 to 4",
  ]);
});

test("neither the matched forces nor those that they leave out give one away", () => {
  const before = [row("Ash", "total", 1000, "2023/24"), row("Elm", "total", 20, "2023/24")];
  const now = [row("Ash", "total", 1100), row("Elm", "total", 3), row("Fir", "total", 4)];
  // Elm's 3 is alone among the matched forces: 1,103 - 1,100.
  const matched = sums([...before, ...now], "matched");
  assert.deepEqual(matched, [
    "2023/24 offences 1,020",
    "2024/25 offences 1,101 to 1,104",
    "2023/24 to 2024/25 change in per cent [c]",
  ]);
  // Of three, the matched two hide each other; but all less the matched, 1,109 - 1,107, is Oak's 2.
  const more = [row("Fir", "total", 30, "2023/24"), row("Oak", "total", 2)];
  const three = [...before, ...now, ...more];
  assert.deepEqual(sums(three), ["2024/25 offences 1,109", "2023/24 offences 1,050"]);
  assert.equal(sums(three, "matched")[1], "2024/25 offences 1,102 to 1,108");
});

const bothYears = (from: number, to: number): Accepted[] => [
  row("Ash", "total", from, "2023/24"),
  row("Elm", "total", 20, "2023/24"),
  row("Ash", "total", to),
  row("Elm", "total", 3),
];

test("what is said in round words of a sum that is opened stands where they fit other numbers too", () => {
  const change = "There was {{change total}}.";
  // 1,020 to 1,103 is 8.14 per cent, to 1,101 would be 7.94, "nearly 8": the words tell too much.
  assert.equal(text(bothYears(1000, 1100), change), "");
  // 100,020 to 110,003 is 9.98 per cent, as is 110,001.
  assert.equal(text(bothYears(100_000, 110_000), change), "There was a rise of 10 per cent.");
});
