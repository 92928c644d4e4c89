import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, toMarkdown } from "./template";
import { forceScope } from "./force";
import { nationScope } from "./nation";
import { collate } from "../collate/collate";
import type { Round } from "../round/round";
import { type Accepted, acceptedOf } from "../round/tables";
import { printable } from "./tables";

function row(area: string, measure: string, value: number | string, period = "2024/25"): Accepted {
  const isNumber = typeof value === "number";
  return {
    ...acceptedOf({
      force: area,
      area,
      period,
      unit: "offences",
      measure,
      file: `${area}/a.csv`,
      sheet: "Data",
      cell: "C4",
    }),
    value: isNumber ? value : null,
    mark: isNumber ? "" : value,
    at_least: isNumber ? value : 0,
    at_most: isNumber ? value : 4,
  };
}

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

const round: Round = {
  folder: "",
  year: "2024/25",
  before: "2023/24",
  nation: "Land",
  asked: "",
  due: "",
  small: 5,
  questions: ["total", "girls", "boys"].map((measure) => ({
    question: "",
    measure,
    unit: "offences",
    words: "",
  })),
  register: ["Ash", "Elm", "Fir"].map((force) => ({ force, asked: "", due: "", note: "" })),
  areas: [],
  accepted,
};
const collation = collate(round);
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
