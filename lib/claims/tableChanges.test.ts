/** Tables with columns of differences and changes: each row is of its own counts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";

const read = (...rows: string[]): string[] =>
  check(`Sexual offences against children recorded by police\n\n${rows.join("\n")}\n`)
    .findings.filter(({ unit, measure }) => /percent/.test(unit) || measure === "change")
    .map(({ quote, area, period, verdict }) => [quote, area, period, verdict].join(" | "));

test("a difference and a percentage are of the counts of their own row", () => {
  // 812 to 950 is 138 or 17.0 per cent; 745 to 820 is 75 or 10.1; 1,690 to 1,521 is -169 or -10.0, not -12.
  assert.deepEqual(
    read(
      "Force\t2020/21\t2021/22\tChange\t% change",
      "Durham\t812\t950\t138\t17%",
      "Cleveland\t745\t820\t75\t10%",
      "Kent\t1,690\t1,521\t-169\t-12%",
    ),
    [
      "138 | Durham Constabulary | 2020/21 to 2021/22 | holds",
      "17% | Durham Constabulary | 2020/21 to 2021/22 | holds",
      "75 | Cleveland Police | 2020/21 to 2021/22 | holds",
      "10% | Cleveland Police | 2020/21 to 2021/22 | holds",
      "-169 | Kent Police | 2020/21 to 2021/22 | holds",
      "-12% | Kent Police | 2020/21 to 2021/22 | does not hold",
    ],
  );
});

test("a difference is between the years before it, whatever columns follow", () => {
  assert.deepEqual(
    read(
      "Force\t2021/22\t2022/23\tDifference\tGirls 2022/23\tShare of girls",
      "Kent\t1,500\t1,650\t150\t1,320\t80%",
      "Sussex\t1,000\t900\t-100\t630\t70%",
    ),
    [
      "150 | Kent Police | 2021/22 to 2022/23 | holds",
      "80% | Kent Police | 2022/23 | holds",
      "-100 | Sussex Police | 2021/22 to 2022/23 | holds",
      "70% | Sussex Police | 2022/23 | holds",
    ],
  );
});

test("the years of a heading are those of its changes", () => {
  // 400 to 500 is +25 per cent.
  assert.deepEqual(
    read(
      "Force\t2016/17\t2018/19\t2019/20\tChange 2016/17 to 2019/20",
      "Kent\t400\t480\t500\t25%",
      "Essex\t300\t310\t330\t10%",
    ),
    [
      "25% | Kent Police | 2016/17 to 2019/20 | holds",
      "10% | Essex Police | 2016/17 to 2019/20 | holds",
    ],
  );
  assert.deepEqual(
    read(
      "Force\t2020/21\t2021/22\tChange on 2020/21",
      "Kent\t400\t500\t25%",
      "Essex\t300\t330\t10%",
    ),
    [
      "25% | Kent Police | 2020/21 to 2021/22 | holds",
      "10% | Essex Police | 2020/21 to 2021/22 | holds",
    ],
  );
});

test("a share of girls beside a count of all is of that year, and no other row's count is its part", () => {
  const { findings } = check(
    "Sexual offences against children in Yorkshire\n\nForce\t2021/22\t% girls\t2022/23\t% girls\n" +
      "West Yorkshire\t2,500\t80\t2,750\t82\nSouth Yorkshire\t1,800\t78\t1,890\t79\n",
  );
  const shares = findings.filter(({ unit }) => unit === "percent");
  assert.deepEqual(
    shares.map(({ area, period, because }) => [area, period, because]),
    ["West Yorkshire Police", "South Yorkshire Police"].flatMap((area) =>
      ["2021/22", "2022/23"].map((year) => [
        area,
        year,
        `No count is printed for offences against girls (${area}, ${year}).`,
      ]),
    ),
  );
});

test("a rank is no count, and a rate for each 1,000 is no count", () => {
  const { findings } = check(
    "Sexual offences against children\n\nForce\tOffences 2021/22\tRank\tRate per 1,000\n" +
      "Durham\t950\t3\t8.1\nKent\t1,521\t1\t4.4\n",
  );
  assert.deepEqual(
    findings.map(({ quote, unit }) => [quote, unit]),
    [
      ["950", "offences"],
      ["3", "other"],
      ["8.1", "per_1000"],
      ["1,521", "offences"],
      ["1", "other"],
      ["4.4", "per_1000"],
    ],
  );
});

test("an empty cell keeps its place, in the middle and at the end of a row", () => {
  const { findings } = check(
    "Child sexual offences by force\n\nForce\t2020/21\t2021/22\t2022/23\n" +
      "Kent\t511\t622\t\nEssex\t711\t822\t933\nSussex\t\t555\t666\n",
  );
  assert.deepEqual(
    findings.map(({ quote, area, period }) => `${quote} ${area} ${period}`),
    [
      "511 Kent Police 2020/21",
      "622 Kent Police 2021/22",
      "711 Essex Police 2020/21",
      "822 Essex Police 2021/22",
      "933 Essex Police 2022/23",
      "555 Sussex Police 2021/22",
      "666 Sussex Police 2022/23",
    ],
  );
});

const derived = (text: string): string[] =>
  check(text)
    .findings.filter(({ unit }) => unit.startsWith("percent"))
    .map(({ quote, unit, period, verdict }) => `${quote} ${unit} ${period} ${verdict}`);

test("percentages of years are shares where their row has one for the first year, and no changes", () => {
  // 80 of 1,000 is 8.0 per cent, 66 of 1,100 is 6.0; 800 of 1,000, 900 of 1,200, 200 and 300 the rest.
  assert.deepEqual(
    derived(
      "Sexual offences against children, Kent Police\n\n\t2020/21\t2021/22\nOffences\t1,000\t1,100\nCharged\t80\t66\nCharge rate\t8.0%\t6.0%",
    ),
    ["8.0% percent 2020/21 holds", "6.0% percent 2021/22 holds"],
  );
  const shares = derived(
    "Sexual offences against children, Kent Police\n\nSex\t2020/21\t2021/22\t% of 2020/21\t% of 2021/22\nGirls\t800\t900\t80%\t75%\nBoys\t200\t300\t20%\t25%\nTotal\t1,000\t1,200\t100%\t100%",
  );
  assert.deepEqual(shares.slice(0, 4), [
    "80% percent 2020/21 holds",
    "75% percent 2021/22 holds",
    "20% percent 2020/21 holds",
    "25% percent 2021/22 holds",
  ]);
  assert.ok(!shares.some((one) => one.endsWith("does not hold")));
  assert.deepEqual(
    derived(
      "Sexual offences against children, Kent Police\n\n\t2020/21\t2021/22\nGirls\t400 (80%)\t600 (75%)\nBoys\t100 (20%)\t200 (25%)",
    ).map((one) => one.replace(/ holds$| not checkable$/, "")),
    ["80% percent 2020/21", "75% percent 2021/22", "20% percent 2020/21", "25% percent 2021/22"],
  );
});

test("a wrong difference is crossed, and not the true percentage beside it", () => {
  // 1,100 - 1,000 = 100, which is 10 per cent of 1,000.
  const { findings } = check(
    "Sexual offences against children recorded by police\n\nForce\t2020/21\t2021/22\tDifference\t% change\nKent\t1,000\t1,100\t110\t10%",
  );
  assert.deepEqual(
    findings.slice(2).map(({ quote, verdict }) => [quote, verdict]),
    [
      ["110", "does not hold"],
      ["10%", "holds"],
    ],
  );
});

test("columns of decreases are falls, and averages are no parts of a total", () => {
  // 1,310 - 1,268 = 42, 3.2 per cent; 402 + 417 + 453 = 1,272, a third of it 424; 880 + 931 + 904 = 2,715, a third 905
  assert.deepEqual(
    read(
      "Force\t2020/21\t2021/22\tDecrease\t% decrease",
      "Kent\t1,310\t1,268\t42\t3.2%",
      "Essex\t900\t810\t90\t12%",
    ),
    [
      "42 | Kent Police | 2020/21 to 2021/22 | holds",
      "3.2% | Kent Police | 2020/21 to 2021/22 | holds",
      "90 | Essex Police | 2020/21 to 2021/22 | holds",
      "12% | Essex Police | 2020/21 to 2021/22 | does not hold",
    ],
  );
  const { findings } = check(
    "Sexual offences against children recorded by police\n\nForce\t2019/20\t2020/21\t2021/22\tTotal\tAverage\nKent\t402\t417\t453\t1,282\t424\nEssex\t880\t931\t904\t2,715\t905",
  );
  assert.deepEqual(
    findings
      .filter(({ quote }) => /^(?:1,282|2,715|424|905)$/.test(quote))
      .map(({ verdict }) => verdict),
    ["does not hold", "holds", "holds", "holds"],
  );
});

test("bands of age that leave some of a table's total over do not bear one another out", () => {
  // 200 + 300 + 500 = 1,000
  const { findings } = check(
    "Child victims of sexual offences, Kent Police, 2021/22\n\nAge\tNumber\n0-9\t200\n10-13\t300\n14-17\t500\nTotal\t1,010",
  );
  assert.ok(findings.length === 4 && findings.every(({ verdict }) => verdict === "not checkable"));
});

test("what the title tells of one column is not said of the column of all", () => {
  const { findings } = check(
    "Sexual offences against children in 2021/22 and how many were online\n\nForce\tAll offences\tOnline\nKent\t1,389\t301",
  );
  assert.deepEqual(
    findings.map(({ measure }) => measure),
    ["total", "online"],
  );
});
