import assert from "node:assert/strict";
import { test } from "node:test";
import type { Round } from "../round/round";
import { type Accepted, acceptedOf } from "../round/tables";
import { collate } from "./collate";
import { figuresIn } from "./figuresIn";

const YEARS = ["2023/24", "2024/25"];

/** A figure: "Ash total 100", "Elm total <5 2023/24 victims". */
function figure(line: string, more: Partial<Accepted> = {}): Accepted {
  const [area, measure, value, period = "2024/25", unit = "offences"] = line.split(" ");
  const isNumber = /^\d+$/.test(value!);
  const limit = /^<(\d+)$/.exec(value!);
  return {
    ...acceptedOf({
      force: area!,
      area: area!,
      period,
      unit,
      measure: measure!,
      file: `${area}/a.csv`,
      cell: "B2",
    }),
    value: isNumber ? Number(value) : null,
    mark: isNumber ? "" : value!,
    at_least: isNumber ? Number(value) : limit === null ? null : 0,
    at_most: isNumber ? Number(value) : limit === null ? null : Number(limit[1]) - 1,
    ...more,
  };
}

function round(accepted: Accepted[], forces = ["Ash", "Elm", "Fir", "Oak"]): Round {
  return {
    folder: "",
    year: YEARS[1]!,
    before: YEARS[0]!,
    nation: "Land",
    asked: "",
    due: "",
    small: 5,
    questions: [{ question: "1", measure: "total", unit: "offences", words: "" }],
    register: forces.map((force) => ({ force, asked: "", due: "", note: "" })),
    areas: [],
    accepted,
    open: [],
  };
}

const sums = (accepted: Accepted[]): unknown[] =>
  collate(round(accepted)).national.map(
    ({ period, basis, unit, value, at_least, at_most, forces }) => [
      period,
      basis,
      unit,
      value,
      at_least,
      at_most,
      forces,
    ],
  );

test("one unit, one kind of year, whole years; the rest is named", () => {
  const { national } = collate(
    round([
      figure("Ash total 100"),
      figure("Elm total 90 2024/25 victims"),
      figure("Fir total 80 2024"),
      figure("Oak total 70", { status: "partial" }),
    ]),
  );
  const [row] = national;
  assert.equal(row?.value, 100);
  assert.deepEqual([row?.forces, row?.forces_asked], [1, 4]);
  assert.equal(row?.left_out, "Elm (in victims); Fir (calendar year); Oak (part of a year)");
});

test("a suppressed count leaves the sum between two limits", () => {
  // 100 + (0 to 4) and 100 + 50 + something
  assert.deepEqual(sums([figure("Ash total 100"), figure("Elm total <5")])[0], [
    "2024/25",
    "all",
    "offences",
    null,
    100,
    104,
    2,
  ]);
  assert.deepEqual(
    sums([figure("Ash total 100"), figure("Elm total 50"), figure("Fir total *")])[0],
    ["2024/25", "all", "offences", null, 150, null, 2],
  );
});

test("forces whose count is suppressed are counted apart from those that answered in full", () => {
  const { national } = collate(
    round([figure("Ash total 100"), figure("Elm total <5"), figure("Fir total *")]),
  );
  assert.equal(national[0]?.forces_suppressed, 2);
});

test("a change is of the forces that gave exact numbers for both years", () => {
  // Naively 250 to 330 is +32%; of Ash and Elm alone 250 to 270 is +8%.
  const found = sums([
    figure("Ash total 150 2023/24"),
    figure("Elm total 100 2023/24"),
    figure("Ash total 160"),
    figure("Elm total 110"),
    figure("Fir total 60"),
    figure("Oak total <5 2023/24"),
  ]);
  assert.deepEqual(found.slice(2), [
    ["2023/24", "matched", "offences", 250, 250, 250, 2],
    ["2024/25", "matched", "offences", 270, 270, 270, 2],
    ["2023/24 to 2024/25", "matched", "percent_change", 8, 8, 8, 2],
  ]);
});

test("the cells behind a change are of the same forces as the change", () => {
  const all = round([
    figure("Ash total 100 2023/24"),
    figure("Ash total 110"),
    figure("Elm total <5 2023/24"),
    figure("Elm total 8"),
    figure("Fir total 40"),
    figure("Oak total 60 2023/24"),
    figure("Oak total 50", { status: "partial" }),
  ]);
  const collation = collate(all);
  const cells = collation.national.map((sum) => [
    `${sum.basis} ${sum.period}`,
    sum.value,
    figuresIn(all, collation, sum).map(({ area, value }) => `${area} ${value}`),
  ]);
  // Only Ash gave a number for both whole years: 100 to 110, 10 per cent.
  assert.deepEqual(cells, [
    ["all 2024/25", 158, ["Ash 110", "Elm 8", "Fir 40"]],
    ["all 2023/24", null, ["Ash 100", "Elm null", "Oak 60"]],
    ["matched 2023/24", 100, ["Ash 100"]],
    ["matched 2024/25", 110, ["Ash 110"]],
    ["matched 2023/24 to 2024/25", 10, []],
  ]);
});

test("a correction takes the place of what it corrects, and a conflict is used by neither", () => {
  const corrected = collate(
    round([
      figure("Ash total 100", { replied: "2025-06-03" }),
      figure("Ash total 120", { replied: "2025-06-20", corrects: "yes", file: "Ash/b.csv" }),
    ]),
  );
  assert.equal(corrected.national[0]?.value, 120);
  assert.deepEqual(
    corrected.superseded.map(({ value }) => value),
    [100],
  );
  const conflict = collate(
    round([figure("Ash total 100"), figure("Ash total 120", { file: "Ash/b.csv" })]),
  );
  assert.deepEqual(conflict.national[0]?.value, null);
  assert.match(conflict.national[0]!.left_out, /Ash \(contradicts itself\)/);
  assert.equal(conflict.conflicts.length, 1);
});

test("a correction stands before a later reply that repeats the old number", () => {
  // 100 in May, corrected to 120 in June, and 100 again in July from somebody who did not know.
  const july = figure("Ash total 100", { replied: "2025-07-01", file: "Ash/c.csv" });
  const found = collate(
    round([
      figure("Ash total 100", { replied: "2025-05-03" }),
      figure("Ash total 120", { replied: "2025-06-20", corrects: "yes", file: "Ash/b.csv" }),
      july,
    ]),
  );
  assert.equal(found.national[0]?.value, 120);
  assert.equal(found.superseded.length, 2);
  // Unless the later one corrects as well.
  const again = collate(
    round([
      figure("Ash total 120", { replied: "2025-06-20", corrects: "yes", file: "Ash/b.csv" }),
      { ...july, corrects: "yes" },
    ]),
  );
  assert.equal(again.national[0]?.value, 100);
});

test("coverage tells what became of each question to each force", () => {
  const { coverage } = collate(
    round([figure("Ash total 100"), figure("Elm total <5"), figure("Fir total refused")]),
    new Map([["Oak", "no reply"]]),
  );
  const states = coverage
    .filter(({ period }) => period === "2024/25")
    .map(({ force, state }) => [force, state]);
  assert.deepEqual(states, [
    ["Ash", "number"],
    ["Elm", "suppressed"],
    ["Fir", "refused"],
    ["Oak", "no reply"],
  ]);
});

test("a force's own mark says why there is no number, whatever its note is about", () => {
  const notes = [
    "no breakdown of victims 14 and over",
    "records 12 months after closure are deleted",
    "see section C of the workbook",
    "the cost code is not recorded",
  ];
  for (const note of notes) {
    const { coverage } = collate(round([figure("Ash total Not_held", { mark: "Not held", note })]));
    assert.equal(coverage.find(({ force }) => force === "Ash")?.state, "not held", note);
  }
  const told = figure("Ash total see_letter", { mark: "see letter", note: "refused: section 12" });
  assert.equal(collate(round([told])).coverage[0]?.state, "refused");
});

test("what nobody has accepted yet is no answer that the force failed to give", () => {
  const open = [figure("Ash total 100"), figure("Elm online 3")];
  const waiting = { ...round([figure("Elm total 90")]), open };
  const { coverage, national } = collate(
    waiting,
    new Map([
      ["Ash", "not answered"],
      ["Elm", "not answered"],
      ["Fir", "not readable"],
    ]),
  );
  const now = coverage.filter(({ period }) => period === "2024/25");
  assert.deepEqual(
    now.map(({ force, state }) => `${force}: ${state}`),
    ["Ash: not yet accepted", "Elm: number", "Fir: not readable", "Oak: no reply"],
  );
  assert.equal(national[0]?.value, 90);
});

test("who is not among the matched forces, with the year that is wanting", () => {
  const { national } = collate(
    round([
      figure("Ash total 100"),
      figure("Ash total 90 2023/24"),
      figure("Elm total 50"),
      figure("Elm total <5 2023/24"),
      figure("Fir total 20 2023/24"),
    ]),
  );
  const matched = national.find(({ basis }) => basis === "matched");
  assert.equal(matched?.left_out, "Fir (not answered); Oak (no reply); Elm (2023/24: suppressed)");
});

test("a number beside a mark that it does not fit contradicts it, and neither is used", () => {
  const rows = [figure("Ash total <5"), figure("Ash total 410", { cell: "B3" })];
  const { byForce, conflicts, coverage } = collate(round(rows));
  assert.deepEqual(byForce, []);
  assert.deepEqual(
    conflicts.map((each) => each.map(({ value, mark }) => value ?? mark)),
    [["<5", 410]],
  );
  assert.equal(coverage[0]!.state, "contradicts itself");
  // 3 fits "<5": it is the number that the mark stands for.
  const fits = collate(round([figure("Ash total <5"), figure("Ash total 3", { cell: "B3" })]));
  assert.deepEqual(
    fits.byForce.map(({ value }) => value),
    [3],
  );
});
