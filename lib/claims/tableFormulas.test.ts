/** Columns and rows that a table's own numbers tell to be made of others. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";

const read = (...rows: string[]): string[] =>
  check(`Sexual offences against children recorded by police\n\n${rows.join("\n")}\n`).findings.map(
    ({ quote, period, verdict }) => `${quote} | ${period} | ${verdict}`,
  );
const last = (all: readonly string[], every: number): string[] =>
  all.filter((_, i) => i % every === every - 1);

test("a change over three years is from the first, where the rows make it so", () => {
  // 400 to 500 is 25 per cent, 300 to 390 is 30, 800 to 720 is -10, 250 to 300 is 20; 480 to 500 would be 4.
  const rows = [
    "Force\t2016/17\t2017/18\t2018/19\tChange",
    "Kent\t400\t480\t500\t25%",
    "Essex\t300\t310\t390\t30%",
    "Surrey\t800\t750\t720\t-10%",
    "Sussex\t250\t280\t300\t12%",
  ];
  assert.deepEqual(last(read(...rows), 4), [
    "25% | 2016/17 to 2018/19 | holds",
    "30% | 2016/17 to 2018/19 | holds",
    "-10% | 2016/17 to 2018/19 | holds",
    "12% | 2016/17 to 2018/19 | does not hold",
  ]);
});

test("of a change in one row over three years nobody can tell between which", () => {
  // 480 to 500 is 4.2 per cent and 400 to 480 is 20; 22 is neither, nor 25 from the first to the last.
  const rows = ["Force\t2016/17\t2017/18\t2018/19\tChange", "Kent\t400\t480\t500\t22%"];
  assert.deepEqual(last(read(...rows), 4), ["22% |  | not checkable"]);
});

test("years down a column: a change is on the row before", () => {
  // 500 to 600 is 20 per cent, 600 to 570 is -5, 570 to 684 is 20; 684 to 800 is 17.
  const rows = [
    "Year\tOffences\tChange\t% change",
    "2016/17\t500\t\t",
    "2017/18\t600\t+100\t20%",
    "2018/19\t570\t-30\t-5%",
    "2019/20\t684\t+114\t20%",
    "2020/21\t800\t+116\t27%",
  ];
  assert.deepEqual(
    read(...rows).filter((one) => /[+%-]/.test(one.split(" | ")[0]!)),
    [
      "+100 | 2016/17 to 2017/18 | holds",
      "20% | 2016/17 to 2017/18 | holds",
      "-30 | 2017/18 to 2018/19 | holds",
      "-5% | 2017/18 to 2018/19 | holds",
      "+114 | 2018/19 to 2019/20 | holds",
      "20% | 2018/19 to 2019/20 | holds",
      "+116 | 2019/20 to 2020/21 | holds",
      "27% | 2019/20 to 2020/21 | does not hold",
    ],
  );
});

test("a fall in a number is negative", () => {
  const { findings } = check(
    "Sexual offences against children\n\nForce\t2020\t2021\tDifference\nKent\t900\t840\t-60\nEssex\t500\t520\t20",
  );
  assert.deepEqual(
    findings.filter(({ measure }) => measure === "change").map(({ value }) => value),
    [-60, 20],
  );
});

test("girls for each boy, an average, a running sum, a place in an order", () => {
  // 600 / 150 = 4.0, 450 / 100 = 4.5, 330 / 110 = 3.0 and not 3.3
  const sexes = [
    "Force\tGirls\tBoys\tGirls per boy",
    "Kent\t600\t150\t4.0",
    "Essex\t450\t100\t4.5",
  ];
  assert.deepEqual(last(read(...sexes, "Surrey\t330\t110\t3.3"), 3), [
    "4.0 |  | holds",
    "4.5 |  | holds",
    "3.3 |  | does not hold",
  ]);
  // 30, 30 + 45 = 75, 75 + 25 = 100
  const months = ["Month\tOffences\tCumulative", "April 2019\t30\t30", "May 2019\t45\t75"];
  assert.deepEqual(last(read(...months, "June 2019\t25\t100"), 2), [
    "30 | April 2019 | holds",
    "75 | April to May 2019 | holds",
    "100 | April to June 2019 | holds",
  ]);
  // 9.1 is the highest, then 8.2, 7.7, 6.4 and 5.0.
  const ranks = ["Force\tRate per 1,000\tRank", "Kent\t8.2\t2", "Essex\t9.1\t1", "Surrey\t6.4\t3"];
  assert.deepEqual(
    last(read(...ranks, "Sussex\t7.7\t4", "Dorset\t5.0\t5"), 2).map((one) => one.split(" | ")[2]),
    ["holds", "holds", "does not hold", "does not hold", "holds"],
  );
});

test("a rate for each 1,000 children is of the population beside it", () => {
  // 612 / 158,300 = 3.866, 1,848 / 391,200 = 4.724, 1,033 / 170,400 = 6.062, 690 / 155,900 = 4.426
  const rows = [
    "Force\tOffences 2017/18\tChildren under 18\tRate per 1,000",
    "Bedfordshire\t612\t158,300\t3.87",
    "Essex\t1,848\t391,200\t4.82",
    "Norfolk\t1,033\t170,400\t6.06",
    "Suffolk\t690\t155,900\t4.43",
  ];
  assert.deepEqual(
    last(read(...rows), 3).map((one) => one.split(" | ")[2]),
    ["holds", "does not hold", "holds", "holds"],
  );
});

test("a total of years, and totals of some rows and of all", () => {
  // 411 + 487 + 502 = 1,400; 300 + 320 + 310 = 930; 200 + 215 + 220 = 635, not 653
  const rows = [
    "Force\t2017\t2018\t2019\tThree-year total",
    "Kent\t411\t487\t502\t1,400",
    "Essex\t300\t320\t310\t930",
    "Surrey\t200\t215\t220\t653",
  ];
  assert.deepEqual(last(read(...rows), 4), [
    "1,400 | 2017 to 2019 | holds",
    "930 | 2017 to 2019 | holds",
    "653 | 2017 to 2019 | does not hold",
  ]);
  // 803 + 745 = 1,548 and 866 + 790 = 1,656; 951 + 587 = 1,538 and 1,004 + 562 = 1,566; all 3,086 and 3,222
  const parts = [
    "Area\t2021/22\t2022/23",
    "Cleveland\t803\t866",
    "Durham\t745\t790",
    "North East subtotal\t1,548\t1,656",
    "Humberside\t951\t1,004",
    "North Yorkshire\t587\t562",
    "Yorkshire subtotal\t1,538\t1,566",
    "All\t3,086\t3,222",
  ];
  const totals = read(...parts).filter((one) => /^[1-9],/.test(one) && !one.startsWith("1,004"));
  assert.equal(totals.length, 6);
  assert.ok(totals.every((one) => one.endsWith("| holds")));
});

test("rows of months have the year of their column", () => {
  // 178 to 197 is 10.7 per cent, 186 to 168 is -9.7.
  const rows = [
    "Quarter\t2018/19\t2019/20\t% change",
    "Apr-Jun\t178\t197\t10.7%",
    "Jan-Mar\t186\t168\t-9.7%",
  ];
  assert.deepEqual(read(...rows), [
    "178 | April to June 2018 | not checkable",
    "197 | April to June 2019 | not checkable",
    "10.7% | April to June 2018 to April to June 2019 | holds",
    "186 | January to March 2019 | not checkable",
    "168 | January to March 2020 | not checkable",
    "-9.7% | January to March 2019 to January to March 2020 | holds",
  ]);
});

test("what a column makes outweighs a row that does not", () => {
  const rows = [
    "Offence\t2019/20\t2020/21\tTotal",
    "Rape\t402\t397\t799",
    "Grooming\t311\t297\t608",
    "Other\t451\t309\t770",
    "Total\t1,164\t1,003\t2,167",
  ];
  const verdicts = new Map(read(...rows).map((one) => [one.split(" | ")[0], one.split(" | ")[2]]));
  // 1,164 + 1,003 = 2,167, but 799 + 608 + 770 = 2,177: the 770 is wrong, since 451 + 309 = 760.
  assert.equal(verdicts.get("2,167"), "holds");
  assert.equal(verdicts.get("770"), "does not hold");
});

test("counts with their shares in brackets, under a heading that says so", () => {
  // Of 3,055 611 are 20.0 per cent, 917 30.0, 1,527 50.0; of 3,000 660 are 22.0, 900 30.0, 1,440 48.0 and not 58.0.
  const rows = [
    "Offence\t2021/22 (% of all)\t2022/23 (% of all)\tDifference",
    "Rape\t611 (20.0%)\t660 (22.0%)\t+49",
    "Grooming\t917 (30.0%)\t900 (30.0%)\t-17",
    "Other\t1,527 (50.0%)\t1,440 (58.0%)\t-87",
    "Total\t3,055\t3,000\t-55",
  ];
  assert.deepEqual(
    read(...rows).filter((one) => /[+%-]/.test(one.split(" | ")[0]!)),
    [
      "20.0% | 2021/22 | holds",
      "22.0% | 2022/23 | holds",
      "+49 | 2021/22 to 2022/23 | holds",
      "30.0% | 2021/22 | holds",
      "30.0% | 2022/23 | holds",
      "-17 | 2021/22 to 2022/23 | holds",
      "50.0% | 2021/22 | holds",
      "58.0% | 2022/23 | does not hold",
      "-87 | 2021/22 to 2022/23 | holds",
      "-55 | 2021/22 to 2022/23 | holds",
    ],
  );
});

test("the corner says which years the rows are", () => {
  // 47,008 in 366 days is 128.4 a day, 55,120 in 365 is 151.0, 61,847 in 365 is 169.4.
  const rows = [
    "Year ending\tOffences\tPer day",
    "March 2016\t47,008\t128",
    "March 2017\t55,120\t151",
    "March 2018\t61,847\t169",
  ];
  assert.deepEqual(last(read(...rows), 2), [
    "128 | 2015/16 | holds",
    "151 | 2016/17 | holds",
    "169 | 2017/18 | holds",
  ]);
  assert.deepEqual(read("Year to June\tOffences", "2021\t812", "2022\t940"), [
    "812 | year ending June 2021 | not checkable",
    "940 | year ending June 2022 | not checkable",
  ]);
});

test("changes on a mean of years, and ones with arrows", () => {
  // 198 / 180 is +10.0 per cent, 156 / 130 is +20.0; 131 / 125 is +4.8.
  const mean = [
    "Area\t5-year mean\t2023\t% on mean",
    "Kent\t180.0\t198\t+10.0%",
    "Essex\t130.0\t156\t+20.0%",
  ];
  assert.deepEqual(
    last(read(...mean, "Surrey\t125.0\t131\t+4.8%"), 3).map((one) => one.split(" | ")[2]),
    ["holds", "holds", "holds"],
  );
  // 4,000 to 4,600 is +15.0 per cent, 400 to 386 is -3.5.
  const arrows = ["Force\t2020/21\t2021/22\tUp or down", "Kent\t4,000\t4,600\t\u25b2 15.0%"];
  assert.deepEqual(last(read(...arrows, "Essex\t400\t386\t\u25bc 3.5%"), 3), [
    "15.0% | 2020/21 to 2021/22 | holds",
    "\u25bc 3.5% | 2020/21 to 2021/22 | holds",
  ]);
});

test("rounded numbers need not add up, nor give the percentage of those before", () => {
  // To the nearest ten 330 + 220 + 110 are 660, and the total may be 670; 12,300 to 13,100 is 6.5 per cent, of 12,340 to 13,060 it is 5.8.
  const totals = ["Force\t2019\t2020\t2021", "Kent\t330\t310\t340", "Essex\t220\t240\t250"];
  assert.ok(
    read(...totals, "Surrey\t110\t120\t130", "Total\t670\t670\t720").every(
      (one) => !one.endsWith("does not hold"),
    ),
  );
  const changes = ["Force\t2019\t2020\t% change", "Kent\t12,300\t13,100\t5.8%"];
  const others = ["Essex\t10,000\t11,000\t10.0%", "Surrey\t8,000\t8,400\t5.0%"];
  assert.deepEqual(last(read(...changes, ...others, "Sussex\t9,000\t9,900\t20.0%"), 3), [
    "5.8% | 2019 to 2020 | not checkable",
    "10.0% | 2019 to 2020 | holds",
    "5.0% | 2019 to 2020 | holds",
    "20.0% | 2019 to 2020 | does not hold",
  ]);
});
