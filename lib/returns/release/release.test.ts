import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, toMarkdown } from "./template";
import { forceScope } from "./force";
import { nationScope } from "./nation";
import { type Collation, collate } from "../collate/collate";
import type { Round } from "../round/round";
import type { Accepted } from "../round/tables";
import { roundOf, row } from "../testing/rounds";
import { byForceTable, printable } from "./tables";

const accepted = [
  row("Ash", "total", 1000, "2023/24"),
  row("Ash", "total", 1100),
  row("Ash", "girls", 900),
  row("Ash", "boys", 200),
  row("Elm", "total", 90, "2023/24"),
  row("Elm", "total", 99),
  row("Elm", "girls", 96),
  row("Elm", "boys", "<5"),
];

const round = roundOf(accepted, ["Ash", "Elm", "Fir"]);
const collation = collate(round);

/** A round of these figures, and of others that nobody has accepted. */
function collated(figures: Accepted[], open: Accepted[] = []): [Round, Collation] {
  const other = { ...round, accepted: figures, open };
  return [other, collate(other)];
}
const cells = (figures: Accepted[], open: Accepted[] = []): unknown[] =>
  byForceTable(...collated(figures, open)).rows[0]!;

const text = (template: string, area = "Land"): string => {
  const scope =
    area === "Land" ? nationScope(round, collation) : forceScope(round, collation, area);
  return toMarkdown(fill(template, scope), "").trim();
};

test("values of the nation, with their forces and the matched change", () => {
  assert.equal(
    text("{{forces}} of {{asked}} forces recorded {{total}}."),
    "2 of 3 forces recorded 1,199.",
  );
  // 996 of 1,199 is 83.1 per cent.
  assert.equal(text("Girls were {{share girls}}."), "Girls were 83 per cent.");
  // 1,090 to 1,199 is +10 per cent
  assert.equal(
    text("From {{total matched before}} to {{total matched}}, {{change matched}}."),
    "From 1,090 to 1,199, a rise of 10 per cent.",
  );
  assert.equal(text("{{boys}} boys."), "At least 200 boys.");
});

test("a sentence whose number is missing, suppressed or small is left out and listed", () => {
  const released = fill(
    "Total {{total}}.\nBoys {{boys}}.\nUnder ten {{age_under_10}}.",
    forceScope(round, collation, "Elm"),
  );
  assert.equal(toMarkdown(released, "").trim(), "Total 99.");
  assert.deepEqual(released.leftOut, [
    { sentence: "Boys [boys].", why: "boys for 2024/25 is “<5”" },
    {
      sentence: "Under ten [age_under_10].",
      why: "Elm gave no figure for age_under_10 in 2024/25",
    },
  ]);
});

test("a number that would give a suppressed one away is left out as well", () => {
  // 99 in all and 96 girls leave 3 boys.
  const { leftOut } = fill("Girls {{girls}}.", forceScope(round, collation, "Elm"));
  assert.equal(
    leftOut[0]?.why,
    "beside girls, boys could be worked out, which is small or suppressed",
  );
  const own = collation.byForce.find(({ area, measure }) => area === "Elm" && measure === "girls")!;
  assert.equal(printable(own, collation.byForce, 5), "[c]");
  const other = collation.byForce.find(
    ({ area, measure }) => area === "Ash" && measure === "girls",
  )!;
  assert.equal(printable(other, collation.byForce, 5), "900");
});

test("conditions, headings, lists and shares", () => {
  const template =
    "# {{area}}\n\n{{if online}} Online {{online}}.\n{{unless online}} Online is not known.\n- {{share girls}} girls";
  // 900 of 1,100 is 81.8 per cent, which is 82 to within one in two hundred.
  assert.equal(text(template, "Ash"), "# Ash\n\nOnline is not known.\n- 82 per cent girls");
});

test("each number knows the cell where it stands", () => {
  const { lines } = fill("Total {{total}}.", forceScope(round, collation, "Ash"));
  const [, number] = lines[0]!.pieces;
  assert.deepEqual([number?.text, number?.rests?.where], ["1,100", "Ash/a.csv, Data, C4"]);
});

test("a mark that nobody has accepted is meant by the force all the same", () => {
  // 11 in all, 8 girls and none not recorded leave 3 boys, whom the force gave as "<5".
  const given = [row("Ash", "total", 11), row("Ash", "girls", 8), row("Ash", "sex_not_stated", 0)];
  assert.deepEqual(cells(given, [row("Ash", "boys", "<5")]).slice(0, 3), ["Ash", "11", "[c]"]);
  // Nor is the 3 told where the reader of replies never saw that mark.
  assert.deepEqual(cells(given).slice(0, 3), ["Ash", "11", "[c]"]);
});

test("a total and a single part of it do not tell a small rest", () => {
  const given = [row("Ash", "total", 153), row("Ash", "girls", 151)];
  // 153 - 151 = 2; of 153 and 148 the rest is 5, which is not below 5.
  assert.deepEqual(cells(given).slice(1, 3), ["153", "[c]"]);
  assert.deepEqual(cells([given[0]!, row("Ash", "girls", 148)]).slice(1, 3), ["153", "148"]);
  const { lines, leftOut } = fill("Girls {{girls}}.", forceScope(...collated(given), "Ash"));
  assert.deepEqual([lines.length, leftOut.length], [0, 1]);
  assert.match(leftOut[0]!.why, /beside girls, what is left of total could be worked out/);
});

test("nought is no small number", () => {
  const scope = forceScope(...collated([row("Ash", "total", 90), row("Ash", "online", 0)]), "Ash");
  assert.equal(toMarkdown(fill("Online {{online}}.", scope), "").trim(), "Online 0.");
});

test("a sum of other forces than the total says so", () => {
  const figures = [
    row("Ash", "total", 1100),
    row("Elm", "total", 90),
    row("Ash", "girls", 900),
    row("Fir", "girls", 60),
    row("Ash", "boys", 200),
    row("Elm", "boys", 20),
  ];
  const scope = nationScope(...collated(figures));
  const say = (template: string): string => toMarkdown(fill(template, scope), "").trim();
  // Fir gave no total: its girls are beside the 1,190 and not among them.
  assert.equal(
    say("{{girls}} girls{{of girls}}."),
    "960 girls (from 2 of 3 forces; the total leaves out 1 of these forces).",
  );
  assert.equal(say("{{boys}} boys{{of boys}}."), "220 boys.");
});
