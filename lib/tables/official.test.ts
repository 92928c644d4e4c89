import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLedger } from "./frames";
import { DATA, plusTo, withLedger } from "./testing/folder";
import { describeFault } from "./fault";
import { validateLedger } from "./validate";

const ledger = loadLedger(DATA);
const { official, population, areas } = ledger.rows;
const nation = new Map(areas.map(({ area, nation: of }) => [area, of]));
const isForce = (area: string) => areas.some((row) => row.area === area && row.kind === "force");

const sum = (rows: readonly { value: number | null }[]): number =>
  rows.reduce((total, { value }) => total + value!, 0);

test("the forces make up their nations, and with the transport police England and Wales", () => {
  for (const period of ["2012/13", "2018/19", "2024/25"]) {
    const rows = official.filter((row) => row.period === period && row.code === "CHILD11");
    const of = (area: string) => rows.find((row) => row.area === area)!.value;
    const forces = rows.filter(({ area }) => isForce(area));
    assert.equal(forces.length, 44);
    for (const area of ["England", "Wales"]) {
      assert.equal(sum(forces.filter((row) => nation.get(row.area) === area)), of(area), area);
    }
    assert.equal(sum(forces), of("England and Wales"));
  }
});

test("the eleven offences make up their sum", () => {
  for (const period of ["2012/13", "2018/19", "2024/25"]) {
    const rows = official.filter(
      (row) => row.period === period && row.area === "England and Wales",
    );
    const single = rows.filter(({ code }) => !["CHILD11", "SEXUAL"].includes(code));
    assert.equal(single.length, 11);
    assert.equal(sum(single), rows.find(({ code }) => code === "CHILD11")!.value);
  }
});

test("children of the forces make up those of England and Wales in each year of a basis", () => {
  const whole = population.filter(({ area }) => area === "England and Wales");
  assert.ok(whole.length >= 6);
  for (const { mid_year, age_to, basis, population: children } of whole) {
    const forces = population.filter(
      (row) =>
        isForce(row.area) &&
        row.mid_year === mid_year &&
        row.age_to === age_to &&
        row.basis === basis,
    );
    const total = forces.reduce((all, row) => all + row.population!, 0);
    assert.equal(total, children, `mid-${mid_year}, 0 to ${age_to}`);
  }
});

test("official counts are found by any name of the area, by year and by code", () => {
  const counts = ledger.officialCounts({ area: "TVP", period: ["2019/20", "2018/19"] });
  assert.deepEqual(counts.column("period").values, ["2018/19", "2019/20"]);
  assert.equal(ledger.officialCounts({ period: "2018/19", kind: "force" }).shape[0], 44);
  assert.equal(ledger.officialCounts({ code: "19D" }).shape[0], 13);
  assert.throws(
    () => ledger.officialCounts({ code: "19Z" }),
    /no official count of the code "19Z"/,
  );
  assert.throws(() => ledger.officialCounts({ area: "Norfork" }), /Norfolk Constabulary/);
});

test("each fault of the official tables is told", () => {
  const tables = {
    official: plusTo(
      "official",
      "Norfork,2018/19,CHILD11,offences,official_child_offences,1,a",
      "Norfolk Constabulary,2018/19,CHILD11,offences,official_child_offences,901,a",
      "Suffolk Constabulary,2018/20,CHILD12,crimes,official_child_offences,-1,z",
    ),
    population: plusTo("population", "Norfolk Constabulary,2018,17,0,5,census_2021,a"),
    prosecutions: plusTo("prosecutions", "England and Wales,2011/12,all,defendants,total,,a,"),
  };
  const found = withLedger(tables, (folder) => {
    return validateLedger(folder, DATA).faults.map(({ file, ...fault }) =>
      describeFault({ file: file.replace(/^.*[\\/]/, ""), ...fault }),
    );
  });
  assert.deepEqual(found, [
    'official.csv:3:area: "Norfork": expected an area of areas.csv. Did you mean Norfolk Constabulary?',
    'official.csv:4:area: "Norfolk Constabulary": expected one row for each area, period, code; row 2 has them',
    'official.csv:5:period: "2018/20": expected 2018/19: a financial year ends in the next calendar year',
    'official.csv:5:code: "CHILD12": expected one of its words in datapackage.json; did you mean CHILD11?',
    'official.csv:5:unit: "crimes": expected a unit of measures.csv; did you mean offences?',
    'official.csv:5:value: "-1": expected a whole number of 0 or more',
    'official.csv:5:source: "z": expected an id of sources.csv',
    'population.csv:3:age_to: "0": expected an age no lower than age_from, which is 17',
    'prosecutions.csv:3:scope: "all": expected one of flagged_child_abuse, child_sexual_abuse',
    'prosecutions.csv:3:value: "": expected a number; it cannot be empty',
  ]);
});
