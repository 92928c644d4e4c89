import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";
import { ledgerReferences } from "./compare";
import type { LedgerRow } from "./ledger";
import { checkStatements } from "./statements";
import { candidateRows } from "./telling/rows";

/** Staffordshire's two totals, which the ledger marks as perhaps a part only. */
const row = (period: string, value: number, status: string): LedgerRow => ({
  source: "a-paper",
  printed: String(value),
  value,
  bound: "exact",
  unit: "offences",
  measure: "total",
  area: "Staffordshire Police",
  period,
  status,
});
const marked = [row("2017/18", 1176, "unclear"), row("2022/23", 1089, "unclear")];

const finding = (text: string, quote: string, rows: LedgerRow[] = marked) =>
  check(text, { ledger: rows, references: ledgerReferences(rows) }).findings.find(
    (one) => one.quote === quote,
  );

test("a count that the ledger marks holds with its mark said beside it", () => {
  const text = "Staffordshire Police recorded 1,089 sexual offences against children in 2022/23.";
  const found = finding(text, "1,089");
  assert.equal(found?.verdict, "holds");
  assert.match(found?.but ?? "", /^The ledger marks a count of it\. The figure for 2022\/23 /);
  const sound = finding(text, "1,089", [row("2022/23", 1089, "")]);
  assert.deepEqual([sound?.verdict, sound?.but], ["holds", undefined]);
  // Another source prints the same without a mark: then nothing speaks against it.
  const both = finding(text, "1,089", [row("2022/23", 1089, "unclear"), row("2022/23", 1089, "")]);
  assert.equal(both?.but, undefined);
});

test("so does a change between two such counts", () => {
  const text =
    "In 2022/23 there were 1,089 sexual offences against children recorded by Staffordshire Police, down 7.4 per cent on the 1,176 of 2017/18.";
  // 1,089 / 1,176 − 1 = −7.4 per cent.
  const found = finding(text, "7.4 per cent");
  assert.equal(found?.verdict, "holds");
  assert.match(found?.but ?? "", /The ledger marks a count of it/);
});

test("a change whose counts only the ledger has is not worked out from marked ones", () => {
  const text =
    "Sexual offences against children recorded by Staffordshire Police fell by 7.4 per cent between 2017/18 and 2022/23.";
  assert.equal(finding(text, "7.4 per cent")?.verdict, "not checkable");
  const sound = [row("2017/18", 1176, ""), row("2022/23", 1089, "")];
  assert.equal(finding(text, "7.4 per cent", sound)?.verdict, "holds");
});

test("the years of a refuted change are those of the counts that refute it", () => {
  const text = `Child sex crimes soar 50% in Kent

Kent Police recorded 2,133 child sexual offences in 2019/20 compared with 1,571 in 2015/16, new figures show.`;
  // 2,133 / 1,571 − 1 = 35.8 per cent.
  const found = check(text).findings[0];
  assert.equal(found?.verdict, "does not hold");
  assert.equal(found?.period, "2015/16 to 2019/20");
});

test("a share of the victims from counts of offences holds, and that is said", () => {
  const told = "Half of the victims were under ten.";
  const text = `Gwent Police recorded 540 sexual offences against children in 2020/21. ${told} In 270 of these offences the child was under ten.`;
  const found = check(text).findings.find(({ quote }) => quote === "Half");
  assert.equal(found?.verdict, "holds");
  assert.match(found?.but ?? "", /one victim may have suffered several/);
  const victims = check(
    "Gwent Police recorded 540 child victims in 2020/21. Half of the victims, 270, were under ten.",
  ).findings.find(({ quote }) => quote === "Half");
  assert.deepEqual([victims?.verdict, victims?.but], ["holds", undefined]);
});

test("of the victims a count is of victims", () => {
  const { findings } = check(
    "Of the Norfolk victims whose sex was known, 1,300 were girls and 270 were boys in 2019/20.",
  );
  assert.deepEqual(
    findings.map(({ value, unit }) => [value, unit]),
    [
      [1300, "victims"],
      [270, "victims"],
    ],
  );
});

test("the rest of a count is a row of a part, and no base of a change", () => {
  const text =
    "Gwent Police recorded 200 offences against children in 2019/20 and 540 in 2020/21. Half of them, 270, were against children under 10; a third, 180, were against children aged 10 to 13; and the rest, 80, against older children. The figure has tripled.";
  const { findings } = check(text);
  // 540 is 2.7 times 200; 80 would be a fall.
  const tripled = findings.find(({ quote }) => quote === "tripled");
  assert.ok(!/\b80\b/.test(tripled?.because ?? ""), tripled?.because);
  const rest = candidateRows([{ file: "gwent.txt", text, findings }])
    .split("\n")
    .find((line) => line.includes(",80,80,"));
  assert.match(rest ?? "", /,80,80,exact,offences,total,Gwent Police,2020\/21,,,partial,/);
});

test("of a row that says how likely a child is the ratio holds, and that is all", () => {
  const ratio = {
    ...row("2010/11", 6, ""),
    unit: "ratio",
    measure: "girls_to_boys",
    bound: "about",
  };
  const rows = [
    { ...row("2010/11", 600, ""), measure: "girls" },
    { ...row("2010/11", 100, ""), measure: "boys" },
    { ...ratio, printed: "six times more likely" },
    { ...ratio, printed: "six times the number of boys" },
  ];
  assert.deepEqual(
    checkStatements(rows).map(({ verdict, but }) => [verdict, but?.slice(0, 36)]),
    [
      ["holds", "These are counts of what was recorde"],
      ["holds", undefined],
    ],
  );
});
