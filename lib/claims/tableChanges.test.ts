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

test("a rank counts nothing, and a rate for each 1,000 is no count", () => {
  const { findings } = check(
    "Sexual offences against children\n\nForce\tOffences 2021/22\tRank\tRate per 1,000\n" +
      "Durham\t950\t3\t8.1\nKent\t1,521\t1\t4.4\n",
  );
  assert.deepEqual(
    findings.map(({ quote, unit }) => [quote, unit]),
    [
      ["950", "offences"],
      ["8.1", "per_1000"],
      ["1,521", "offences"],
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
