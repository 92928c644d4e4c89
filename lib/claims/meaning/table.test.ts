import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "../check";

const told = (text: string): string[] =>
  check(text).findings.map(({ quote, area, period, measure, verdict }) =>
    [quote, area, period, measure, verdict].join(" / "),
  );

const FORCE = "Kent Police";
const OPENING = `Freedom of Information request\n\nIn 2021 ${FORCE} recorded 61 sexual offences against children.\n\n`;

test("years in the heading, and a total that is of all of them", () => {
  const table = "Year | 2019 | 2020 | Total\nSexual offences against children | 31 | 44 | 75";
  assert.deepEqual(told(OPENING + table).slice(1), [
    `31 / ${FORCE} / 2019 / total / holds`,
    `44 / ${FORCE} / 2020 / total / holds`,
    `75 / ${FORCE} / 2019 to 2020 / total / holds`,
  ]);
  const rows = "Year\nOffences\n2018\n30\n2019\n31\n2020\n44\nTotal\n105";
  assert.equal(told(OPENING + rows).at(-1), `105 / ${FORCE} / 2018 to 2020 / total / holds`);
});

test("ages in the rows, with those not recorded, make the count of the year", () => {
  const table = "11 and under | 12\n12 to 15 | 34\n16 and 17 | 9\nNot recorded | 6";
  assert.deepEqual(told(OPENING + table), [
    `61 / ${FORCE} / 2021 / total / holds`,
    `12 / ${FORCE} / 2021 / age_11_and_under / holds`,
    `34 / ${FORCE} / 2021 / age_12_to_15 / holds`,
    `9 / ${FORCE} / 2021 / age_16_to_17 / holds`,
    `6 / ${FORCE} / 2021 / age_not_stated / holds`,
  ]);
});

test("what the line above says is counted is counted in every cell", () => {
  const line = "The completed prosecutions of men and of women charged with such offences were:";
  const table = `${line}\n\n | Men | Women\n2012-13 | 3,987 | 60\n2013-14 | 4,300 | 67`;
  assert.deepEqual(
    told(OPENING + table)
      .slice(1)
      .map((one) => one.split(" / ")[3]),
    ["prosecutions", "prosecutions", "prosecutions", "prosecutions"],
  );
});

test("girls and boys that fall short of all leave those of unknown sex", () => {
  // 11 + 8 is 19 of 21, 24 + 14 is 38 of 40
  const table = "Age | Girls | Boys | All\n11 and under | 11 | 8 | 21\n12 to 17 | 24 | 14 | 40";
  const all = check(OPENING + table).findings.filter(({ value }) => value === 21 || value === 40);
  assert.deepEqual(
    all.map(({ verdict }) => verdict),
    ["holds", "holds"],
  );
});

test("outcomes in the rows: a label of which nothing is known is no place, and no count of all", () => {
  const table = "Charged or summonsed | 14\nCaution | 6\nUndetected | 21\nFiled | 19";
  const [, , caution, undetected, filed] = check(OPENING + table).findings;
  assert.deepEqual([caution?.area, caution?.measure], [FORCE, "cautions"]);
  assert.deepEqual([undetected?.area, filed?.area], [FORCE, FORCE]);
  assert.deepEqual([undetected?.verdict, filed?.verdict], ["not checkable", "not checkable"]);
});

test("a total of forces is of the area that holds them, named before", () => {
  const before =
    "Forces in the South East recorded more in England than before. Kent had a fall.\n\n";
  const table = "Force | 2019-20 | 2020-21\nKent | 40 | 31\nSussex1 | 22 | 25\nTotal | 62 | 56";
  assert.deepEqual(told(before + table).slice(-4), [
    "22 / Sussex Police / 2019/20 / total / holds",
    "25 / Sussex Police / 2020/21 / total / holds",
    "62 / South East / 2019/20 / total / holds",
    "56 / South East / 2020/21 / total / holds",
  ]);
});

const withSussex = (sussex: string): string =>
  `Force | 2019-20\nKent | 40\nSussex | ${sussex}\nSurrey | 21\nTotal | 86`;

test("a total that its column does not make is told, but not where a cell is kept back", () => {
  assert.equal(check(withSussex("22")).findings.at(-1)?.verdict, "does not hold");
  for (const none of ["*", "-", "[c]", ""])
    assert.equal(check(withSussex(none)).findings.at(-1)?.verdict, "not checkable", none);
});

test("rows that count the same offences twice are no parts of a total", () => {
  const table = "Girls | 80\nBoys | 21\nOnline | 15\nTotal | 110";
  assert.equal(check(OPENING + table).findings.at(-1)?.verdict, "not checkable");
});

// After a written answer to the Commons of 10 March 2010: 41 + 14 = 55, 44 + 13 = 57; 76 + 220 = 296, 84 + 246 = 330.
test("an age ends the label of a row, and years stay the heading under the next heading of ages", () => {
  const table =
    "Rapes recorded in England and Wales, by the age of the offender\n\nOffence description 2006 2007(4)\n\nAge 10-17\nRape of a child under 13 41 44\nRape of a child under 16 14 13\nSub-total 55 57\n\nAge 18 and over\nRape of a child under 13 76 84\nRape of a child under 16 220 246\nSub-total 296 330";
  const cells = check(table).findings.map(({ value, period, verdict }) => [value, period, verdict]);
  assert.deepEqual(cells, [
    ...[41, 44, 14, 13, 55, 57].map((value, i) => [value, i % 2 ? "2007" : "2006", "holds"]),
    ...[76, 84, 220, 246, 296, 330].map((value, i) => [value, i % 2 ? "2007" : "2006", "holds"]),
  ]);
});
