import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";
import { returnReferences } from "./compare";

const AREAS = ["Ash Example Police", "Elm Example Police", "Fir Example Police"];
const YEARS = ["2023/24", "2024/25"];
const MEASURES = ["total", "girls", "boys", "age_under_10", "online"];

/** Invented counts of three forces. */
const countOf = (area: number, year: number, measure: number): number =>
  Math.round([1000, 780, 190, 210, 160][measure]! * (1 + 0.37 * area) * (1 + 0.06 * year));

const rows = AREAS.flatMap((area, a) =>
  YEARS.flatMap((period, y) =>
    MEASURES.map((measure, m) => {
      const where = `${area}/return.xlsx, Return, ${"BCDEF"[m]}${6 + y}`;
      const value = countOf(a, y, m);
      return { area, period, unit: "offences", measure, value, bound: "exact", where };
    }),
  ),
);
const references = returnReferences(rows);
const words = (count: number): string => count.toLocaleString("en-GB");

interface Numbers {
  area: string;
  year: string;
  before: string;
  counts: number[];
  last: number;
}

const release = ({ area, year, before, counts, last }: Numbers): string => {
  const [total, girls, boys, young, online] = counts.map(words);
  return `In ${year}, ${area} recorded ${total} sexual offences against children under 18. The number went from ${words(last)} in ${before} to ${total} in ${year}.

${girls} of the offences in ${year} had a female victim. ${boys} of the offences in ${year} had a male victim. In ${young} of the offences in ${year} the victim was under 10. In ${online} of the offences in ${year} there was an online flag.`;
};

const times = (at: number, by: number) => (one: Numbers) => ({
  ...one,
  counts: one.counts.map((count, i) => (i === at ? Math.round(count * by) : count)),
});

const PLANTED: Record<string, (one: Numbers, i: number) => Numbers> = {
  "the total": times(0, 1.1),
  "the year before": (one) => ({ ...one, last: Math.round(one.last * 1.2) }),
  "online, 10 per cent more": times(4, 1.1),
  "online, 30 per cent more": times(4, 1.3),
  "girls, 10 per cent fewer": times(1, 0.9),
  "the youngest, 30 per cent more": times(3, 1.3),
  "another force": (one, i) => ({ ...one, area: AREAS[(i + 1) % AREAS.length]! }),
  "another year": (one) => ({ ...one, year: "2023/24", before: "2022/23" }),
  "all numbers together": (one) => ({
    ...one,
    counts: one.counts.map((count) => Math.round(count * 1.15)),
    last: Math.round(one.last * 1.15),
  }),
};

const crosses = (one: Numbers) =>
  check(release(one), { references, areas: AREAS }).findings.filter(
    ({ verdict }) => verdict === "does not hold",
  );
const TRUE = AREAS.map((area, a): Numbers => {
  const counts = MEASURES.map((_, m) => countOf(a, 1, m));
  return { area, year: "2024/25", before: "2023/24", counts, last: countOf(a, 0, 0) };
});

test("no true sentence of a release is accused", () => {
  for (const one of TRUE) assert.deepEqual(crosses(one), [], one.area);
});

for (const [name, plant] of Object.entries(PLANTED)) {
  test(`an error planted in a release is caught: ${name}`, () => {
    for (const [i, one] of TRUE.entries())
      assert.notEqual(crosses(plant(one, i)).length, 0, one.area);
  });
}
