import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";
import { ledgerReferences, returnReferences } from "./compare";

const TEXT =
  "Ash Example Police recorded 465 sexual offences against children in 2024/25, up from 400 in 2023/24. 350 of the offences in 2024/25 had a female victim.";
const row = (period: string, measure: string, value: number, where: string) => {
  const area = "Ash Example Police";
  return { area, period, unit: "offences", measure, value, bound: "exact", where };
};
const returns = returnReferences([
  row("2024/25", "total", 465, "Ash/return.xlsx, Return, B7"),
  row("2023/24", "total", 400, "Ash/return.xlsx, Return, B6"),
  row("2024/25", "girls", 389, "Ash/return.xlsx, Return, C7"),
]);

function verdicts(text: string, options: Parameters<typeof check>[1]) {
  const { findings } = check(text, options);
  return Object.fromEntries(findings.map((one) => [one.quote, [one.verdict, one.because]]));
}

test("a count that the returns have otherwise does not hold, and its cell is named", () => {
  const found = verdicts(TEXT, { references: returns });
  assert.equal(found["465"]?.[0], "holds");
  assert.deepEqual(found["350"], [
    "does not hold",
    "The returns have 389 (Ash/return.xlsx, Return, C7).",
  ]);
  assert.equal(verdicts(TEXT, {})["350"]?.[0], "not checkable");
});

const figure = (source: string, value: number) => ({
  source,
  printed: "",
  value,
  bound: "exact",
  unit: "offences",
  measure: "total",
  area: "Norfolk Constabulary",
  period: "2022/23",
});

test("the ledger's count is named with its publisher and date, chosen by its rule among several", () => {
  const rows = [figure("one", 1667), figure("two", 1670)];
  const sources = [
    { id: "one", publisher: "Your Harlow", published: "2024-01-12" },
    { id: "two", publisher: "A Paper", published: "2023" },
  ];
  const references = ledgerReferences(rows, sources, ([first]) => first);
  const said = (count: string) =>
    verdicts(`Norfolk Constabulary recorded ${count} child sex offences in 2022/23.`, {
      references,
    })[count];
  assert.deepEqual(said("1,776"), [
    "does not hold",
    "The ledger has 1,667 (Your Harlow, 12 January 2024).",
  ]);
  assert.deepEqual(said("1,670"), ["holds", "The ledger has 1,670 (A Paper, 2023)."]);
});

test("what a reader says of a figure counts as the text's own words", () => {
  const text = "Kent Police recorded 1,000 offences in 2014/15. The number of knives was 1,200.";
  const start = text.indexOf("1,200");
  const end = start + 5;
  const [, taken] = check(text, { corrections: [{ start, end, isFigure: false }] }).findings;
  assert.equal(taken, undefined);
  const [, set] = check(text, {
    corrections: [{ start, end, area: "Essex Police", period: "2015/16", measure: "girls" }],
  }).findings;
  assert.deepEqual([set?.area, set?.period, set?.measure], ["Essex Police", "2015/16", "girls"]);
});

test("a sum of some forces is compared with the sum of so many, never with that of all", () => {
  const [area, unit, measure, bound] = ["Exampleland", "offences", "total", "exact"];
  const sum = (period: string, value: number, forces: number, matched?: true) => {
    const where = `national.csv, ${forces} of 43 forces`;
    const rest = matched ? { forces, matched } : { forces };
    return { area, period, unit, measure, bound, value, where, ...rest };
  };
  const references = returnReferences([
    sum("2024/25", 33082, 33),
    sum("2023/24", 33331, 34),
    sum("2023/24", 31963, 33, true),
  ]);
  const said = (total: string, before: string) =>
    verdicts(
      `In 2024/25, 33 of 43 police forces in Exampleland recorded ${total} sexual offences against children.\n\nAmong the 33 forces that gave numbers for both years there were ${before} in 2023/24.`,
      { references, areas: [area] },
    );
  const right = said("33,082", "31,963");
  assert.equal(right["33,082"]?.[0], "holds");
  assert.equal(right["31,963"]?.[0], "holds");
  const wrong = said("36,390", "33,331");
  assert.equal(wrong["36,390"]?.[0], "does not hold");
  assert.deepEqual(wrong["33,331"], [
    "does not hold",
    "The returns have 31,963 (national.csv, 33 of 43 forces).",
  ]);
});
