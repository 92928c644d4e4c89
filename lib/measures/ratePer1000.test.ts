import assert from "node:assert/strict";
import { test } from "node:test";
import { DataFrame } from "danfojs-node";
import { loadLedger } from "../tables";
import { ratePer1000 } from "./ratePer1000";

const ledger = loadLedger();
const official = (wanted: Parameters<typeof ledger.officialCounts>[0]) =>
  ratePer1000(ledger.officialCounts(wanted), ledger.population);
const column = <T>(frame: DataFrame, name: string): T[] => frame.column(name).values as T[];
const rounded = (frame: DataFrame) =>
  column<number>(frame, "rate_per_1000").map((rate) => rate.toFixed(2));

// Worked out apart from this project from the Home Office's counts and the ONS estimates.
const KNOWN: [area: string, period: string, rate: string][] = [
  ["England", "2018/19", "5.66"],
  ["Wales", "2018/19", "7.56"],
  ["North Wales", "2018/19", "10.69"],
  ["Met Police", "2018/19", "2.84"],
  ["England", "2016/17", "4.36"],
  ["Wales", "2016/17", "5.30"],
];
for (const [area, period, rate] of KNOWN) {
  test(`official offences per 1,000 children under 16, ${area} ${period}: ${rate}`, () => {
    const frame = official({ area, period });
    assert.deepEqual(rounded(frame), [rate]);
    assert.deepEqual(column(frame, "population_ages"), ["0-15"]);
  });
}

test("the highest and the lowest of the forces in 2018/19, and two forces without a rate", () => {
  const frame = official({ kind: "force", period: "2018/19" });
  const [areas, rates] = [column<string>(frame, "area"), column<number>(frame, "rate_per_1000")];
  const rated = areas.filter((_area, row) => !Number.isNaN(rates[row]));
  assert.equal(rated.length, 42);
  const at = (value: number) => areas[rates.indexOf(value)];
  const known = rates.filter((rate) => !Number.isNaN(rate));
  assert.equal(at(Math.max(...known)), "North Wales Police");
  assert.equal(at(Math.min(...known)), "Metropolitan Police");
  const reason = (area: string) =>
    column<string>(frame, "rate_per_1000_reason")[areas.indexOf(area)];
  assert.equal(
    reason("City of London Police"),
    "Fewer than 1,000 children live in the area of City of London Police.",
  );
  assert.equal(
    reason("British Transport Police"),
    "There is no number of children for British Transport Police.",
  );
});

test("a total of a request is of children under 18, and of no other age, year or basis", () => {
  const wanted = { area: ["Kent", "Essex"], measure: "total", period: "2015/16" };
  const early = ratePer1000(ledger.chosen(wanted), ledger.population);
  assert.ok(
    column<string>(early, "rate_per_1000_reason").every((reason) => reason.endsWith("mid-2015.")),
  );
  const gwent = ledger.chosen({ area: "Gwent", measure: "total", period: "2017/18" });
  const older = ratePer1000(gwent, ledger.population, { basis: "census_2011" });
  assert.ok(column<number>(older, "rate_per_1000")[0]! > 0);
  assert.deepEqual(column(ratePer1000(gwent, ledger.population), "rate_per_1000_reason"), [
    "There is no number of children aged 0 to 17 for Gwent Police in mid-2017 on this basis, only on census 2011.",
  ]);
});

test("a missing force leaves no rate however the year is written", () => {
  const children = { area: "UK", mid_year: 2015, age_from: 0, age_to: 17, population: 13_900_000 };
  for (const period of ["2015/16", "year ending March 2016"]) {
    const count = { value: 54_895, area: "UK", period, measure: "total" };
    assert.equal(
      ratePer1000(count, children).reason,
      "Durham Constabulary gave no figures for 2015/16, and the population has its children.",
    );
  }
});

test("a rate is of the basis asked for, of one place as of a frame", () => {
  const count = { value: 800, area: "Gwent Police", period: "2017/18", measure: "total" };
  const place = { area: "Gwent Police", mid_year: 2017, age_from: 0, age_to: 17, population: 1e5 };
  const older = { ...place, basis: "census_2011" };
  assert.deepEqual(
    [ratePer1000(count, older).value, ratePer1000(count, older).reason],
    [undefined, "The population is on the basis of census 2011, not of census 2021."],
  );
  // By hand: 800 of 100,000 are 8 of each 1,000.
  for (const [children, basis] of [
    [older, "census_2011"],
    [{ ...place, basis: "census_2021" }, undefined],
    [place, undefined],
  ] as const) {
    assert.equal(ratePer1000(count, children, { basis }).value, 8);
  }
});

test("a rate is of offences or victims recorded, and of nothing else counted", () => {
  const count = { value: 100, area: "Kent Police", period: "2018/19", measure: "total" };
  const place = { area: "Kent Police", mid_year: 2018, age_from: 0, age_to: 17, population: 1e5 };
  assert.equal(ratePer1000({ ...count, unit: "victims" }, place).value, 1);
  const { value, reason } = ratePer1000({ ...count, unit: "convictions" }, place);
  assert.deepEqual(
    [value, reason],
    [undefined, "The figure counts convictions, not offences recorded."],
  );
});

test("a ledger stands for its populations", () => {
  const counts = ledger.officialCounts({ kind: "force", period: "2018/19" });
  assert.deepEqual(
    ratePer1000(counts, ledger).values,
    ratePer1000(counts, ledger.population).values,
  );
});

test("what the ledger doubts, rounds or counts otherwise has no rate", () => {
  const herts = ledger.chosen({ area: "Hertfordshire", measure: "total", period: "2018/19" });
  assert.deepEqual(column(ratePer1000(herts, ledger.population), "rate_per_1000_reason"), [
    "The figure for 2018/19 counts only a part.",
  ]);
  const count = { value: 100, area: "Kent Police", period: "2018/19", measure: "girls" };
  const place = { area: "Kent Police", mid_year: 2018, age_from: 0, age_to: 17, population: 1e5 };
  const reasons = [
    ratePer1000(count, place),
    ratePer1000({ ...count, measure: "total", unit: "percent" }, place),
    ratePer1000({ ...count, measure: "total", bound: "more_than" }, place),
    ratePer1000({ ...count, measure: "total", period: "2019/20" }, place),
    ratePer1000({ ...count, measure: "total", period: "April to June 2018" }, place),
    ratePer1000({ ...count, measure: "total", area: "Essex Police" }, place),
  ].map(({ value, reason }) => {
    assert.equal(value, undefined);
    return reason;
  });
  assert.deepEqual(reasons, [
    "There is no number of children for the measure girls.",
    "The figure is no count: its unit is percent.",
    "The figure is printed as more than 100.",
    "The population of 2019/20 is that of mid-2019, not of mid-2018.",
    "April 2018 to June 2018 is not a year.",
    "The count is of Essex Police, the population of Kent Police.",
  ]);
});

test("a rate has the exact Poisson interval of its count", () => {
  // R: poisson.test(1297, 121.306)
  const { value, lower, upper } = ratePer1000(1297, 121_306);
  assert.deepEqual(
    [value, lower, upper].map((each) => each!.toFixed(4)),
    ["10.6920", "10.1179", "11.2901"],
  );
});
