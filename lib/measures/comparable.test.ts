import assert from "node:assert/strict";
import { test } from "node:test";
import { comparable, type Footing, KNOWN_BREAKS } from "./index";

const figure = (period: string, rest: Partial<Footing> = {}): Footing => ({
  unit: "offences",
  area: "England and Wales",
  period,
  ...rest,
});

function reasons(a: Footing, b: Footing): string[] {
  const { ok, reasons: found } = comparable(a, b);
  assert.equal(ok, found.length === 0);
  assert.deepEqual(comparable(b, a).ok, ok, "the order does not matter");
  return found;
}

test("years of one footing are comparable, a leap year among them", () => {
  assert.deepEqual(reasons(figure("2009/10"), figure("2010/11")), []);
  assert.deepEqual(reasons(figure("2010/11"), figure("2011/12")), []);
});

test("each difference is told in words", () => {
  const base = figure("2009/10", { forces_responding: 42 });
  assert.deepEqual(reasons(base, figure("2010/11", { unit: "victims", forces_responding: 42 })), [
    "One counts offences, the other victims.",
  ]);
  assert.deepEqual(reasons(base, figure("2010/11", { area: "Wales", forces_responding: 42 })), [
    "One covers England and Wales, the other Wales.",
  ]);
  assert.deepEqual(reasons(base, figure("2010/11", { forces_responding: 43 })), [
    "42 forces answered for 2009/10, 43 for 2010/11.",
  ]);
  assert.deepEqual(reasons(base, figure("2010/11")), [
    "How many forces answered is stated for 2009/10 only.",
  ]);
  assert.deepEqual(reasons(figure("2010/11"), figure("April to September 2011")), [
    "2010/11 is 12 months long, April 2011 to September 2011 6 months.",
  ]);
  assert.deepEqual(
    reasons(figure("2009/10", { measure: "girls" }), figure("2010/11", { measure: "total" })),
    ["One is the measure girls, the other total."],
  );
});

test("a calendar year and a financial year are of different kinds, and may share days", () => {
  assert.deepEqual(reasons(figure("2023/24"), figure("2024")), ["2023/24 and 2024 share 91 days."]);
  assert.deepEqual(reasons(figure("2022"), figure("2023/24")), [
    "2022 is a year from January, 2023/24 from April.",
  ]);
  assert.deepEqual(reasons(figure("2009"), figure("2010")), []);
  // One fifth of the longer stretch is the shorter.
  assert.equal(reasons(figure("2009/10"), figure("2009/10 to 2010/11")).length, 2);
});

test("what the ledger knows of a figure stops the comparison", () => {
  const [before, after] = [figure("2009/10", { source: "a" }), figure("2010/11", { source: "a" })];
  assert.deepEqual(reasons(before, { ...after, status: "partial" }), [
    "The figure for 2010/11 counts only a part.",
  ]);
  for (const status of ["not_comparable", "recording_change", "disagrees", "unclear"]) {
    assert.equal(reasons({ ...before, status }, after).length, 1, status);
  }
});

test("a restated figure is compared with others of its own page only", () => {
  const restated = figure("2009/10", { status: "restated", source: "a" });
  assert.deepEqual(reasons(restated, figure("2010/11", { source: "a" })), []);
  assert.deepEqual(reasons(restated, figure("2010/11", { source: "b" })), [
    "The figure for 2009/10 was restated later, and compares only with others of its own page.",
  ]);
  // Without a source nothing says that it is the same page.
  assert.equal(reasons({ ...restated, source: undefined }, figure("2010/11")).length, 1);
});

test("other breaks and gaps can be handed in", () => {
  const [a, b] = [figure("2012/13"), figure("2015/16")];
  assert.equal(comparable(a, b).ok, false);
  assert.deepEqual(comparable(a, b, { breaks: [], gaps: [] }).reasons, []);
});

test("a gap is in what is added up from the forces' answers, in its parts, and in nothing else", () => {
  // data/gaps.csv says of each gap: in `total`. Girls and bands of age are parts of it; the Home Office's
  // count, convictions and a study of the police's own are not.
  for (const measure of ["total", "girls", "age_7_to_9", "online", "online_age_under_13"]) {
    const [before, after] = [figure("2017/18", { measure }), figure("2018/19", { measure })];
    assert.match(
      reasons(before, after).join(" "),
      /Cheshire Constabulary gave no figures/,
      measure,
    );
  }
  for (const measure of ["official_total", "ons_csa_flag", "convictions", "csae_crimes_vkpp"]) {
    const [before, after] = [figure("2017/18", { measure }), figure("2018/19", { measure })];
    assert.deepEqual(reasons(before, after), [], measure);
  }
});

test("all differences are told at once", () => {
  const found = reasons(
    figure("2008/09", { forces_responding: 42 }),
    figure("2016/17", { unit: "victims", area: "UK", forces_responding: 43 }),
  );
  assert.equal(found.length, 4);
});

test("each known break divides the years before it from those after", () => {
  const divided: [string, string, string][] = [
    ["1997/98", "1998/99", "April 1998"],
    ["2001/02", "2002/03", "April 2002"],
    ["2003/04", "2005/06", "May 2004"],
    ["2013/14", "2016/17", "November 2014"],
  ];
  for (const [before, after, month] of divided) {
    const found = reasons(figure(before), figure(after));
    assert.equal(found.length, 1);
    assert.ok(found[0]!.startsWith(`Recording changed in ${month}: `), found[0]);
  }
});

test("a period that holds a break stands on neither side of it", () => {
  assert.equal(reasons(figure("2013/14"), figure("2014/15")).length, 1);
  assert.equal(reasons(figure("2014/15"), figure("2016/17")).length, 1);
  assert.deepEqual(reasons(figure("2016/17"), figure("2017/18")), []);
});

test("a break divides at its day: the years that begin with it are of one footing", () => {
  assert.deepEqual(reasons(figure("1998/99"), figure("1999/00")), []);
  assert.deepEqual(reasons(figure("2002/03"), figure("2003/04")), []);
  const [before, day, after] = ["17", "18", "19"].map((n) => figure(`${n} November 2014`));
  assert.equal(reasons(before!, day!).length, 1);
  assert.deepEqual(reasons(day!, after!), []);
});

test("figures of one period stand on the same side of every break", () => {
  assert.deepEqual(reasons(figure("2014/15"), figure("2014/15")), []);
});

test("rules of England and Wales do not touch Scotland or Northern Ireland", () => {
  for (const area of ["Scotland", "Police Scotland", "Northern Ireland"]) {
    assert.deepEqual(reasons(figure("2013/14", { area }), figure("2015/16", { area })), []);
  }
  assert.equal(
    reasons(figure("2013/14", { area: "UK" }), figure("2016/17", { area: "UK" })).length,
    1,
  );
});

test("the online flag of April 2015 touches offences online only", () => {
  const months = ["January to March 2015", "April to June 2015"] as const;
  const [total, online] = ["total", "online"].map((measure) =>
    reasons(figure(months[0], { measure }), figure(months[1], { measure })),
  );
  assert.deepEqual(total, []);
  assert.equal(online!.length, 1);
});

test("a change of one offence code touches that code and what holds it, and no other", () => {
  // README of the official counts: 71 renamed in 2013/14, 88A widened in 2017/18, 19J and 19K from 2019/20.
  const years: [before: string, after: string, codes: string[]][] = [
    ["2012/13", "2013/14", ["71"]],
    ["2016/17", "2017/18", ["88A"]],
    ["2018/19", "2019/20", ["19D", "19E", "19G", "19H"]],
  ];
  for (const [before, after, touched] of years) {
    const between = (rest: Partial<Footing>) => reasons(figure(before, rest), figure(after, rest));
    for (const code of ["17B", "19D", "19E", "19G", "19H", "20B", "21", "22B", "71", "73", "88A"]) {
      const found = between({ measure: "official_offence_code", code });
      assert.equal(found.length, touched.includes(code) ? 1 : 0, `${code}, ${after}`);
    }
    // The eleven together hold each of them, and one whose code is not told may be the one.
    assert.equal(between({ measure: "official_child_offences", code: "CHILD11" }).length, 1);
    assert.equal(between({ measure: "official_offence_code" }).length, 1);
    assert.deepEqual(between({ measure: "all_ages_all_sexual_offences", code: "SEXUAL" }), []);
  }
  for (const measure of [13, 16].map((age) => `official_under_${age}_offence_codes`)) {
    assert.equal(reasons(figure("2018/19", { measure }), figure("2019/20", { measure })).length, 1);
  }
  assert.deepEqual(reasons(figure("2016/17", { code: "71" }), figure("2017/18", { code: "73" })), [
    "One is of offence code 71, the other of 73.",
  ]);
});

test("a number of forces that neither source states is no difference", () => {
  const missing = [null, undefined, Number.NaN];
  for (const a of missing) {
    for (const b of missing) {
      const pair = [
        figure("2009/10", { forces_responding: a }),
        figure("2010/11", { forces_responding: b }),
      ] as const;
      assert.deepEqual(reasons(...pair), []);
    }
  }
});

test("as many forces, but not the same ones: those missing are named", () => {
  const uk = (period: string, rest: Partial<Footing> = {}) =>
    figure(period, { area: "UK", forces_responding: 44, ...rest });
  assert.deepEqual(reasons(uk("2018/19"), uk("2019/20")), [
    "Cheshire Constabulary gave no figures for 2018/19, Greater Manchester Police none for 2019/20.",
  ]);
  assert.deepEqual(reasons(uk("2015/16"), uk("2016-17")), [
    "Durham Constabulary gave no figures for 2015/16.",
  ]);
  assert.deepEqual(reasons(uk("2016/17"), uk("2017/18")), []);
  assert.deepEqual(
    reasons(
      figure("2007/08", { forces_responding: 42 }),
      figure("2008/09", { forces_responding: 43 }),
    ),
    [
      "42 forces answered for 2007/08, 43 for 2008/09.",
      "Greater Manchester Police gave no figures for 2007/08.",
    ],
  );
});

test("a missing force is missed however the year is written", () => {
  // Durham gave no figures for 2015/16 (data/gaps.csv, The Northern Echo).
  for (const written of ["2015/16", "year ending March 2016", "12 months to 31 March 2016"]) {
    assert.deepEqual(
      reasons(figure(written, { area: "UK" }), figure("year ending March 2017", { area: "UK" })),
      ["Durham Constabulary gave no figures for 2015/16."],
      written,
    );
  }
  const known = {
    gaps: [{ force: "A", period: "2010-11", areas: ["Wales"], measures: [], source: "", note: "" }],
  };
  const [before, after] = ["2009/10", "year ending March 2011"].map((written) =>
    figure(written, { area: "Wales" }),
  );
  assert.deepEqual(comparable(before!, after!, known).reasons, ["A gave no figures for 2010/11."]);
});

test("a missing force is missing from totals that it belongs to, and from its own collection", () => {
  const pairs: [Partial<Footing>, number][] = [
    [{ area: "North West" }, 1],
    [{ area: "North East" }, 0],
    [{ area: "Scotland" }, 0],
    [{ area: "Kent Police" }, 0],
    [{ area: "England and Wales", measure: "girls" }, 1],
    [{ area: "England and Wales", measure: "official_total" }, 0],
    [{ area: "England and Wales", measure: "convictions", unit: "convictions" }, 0],
  ];
  for (const [rest, number] of pairs) {
    assert.equal(reasons(figure("2018/19", rest), figure("2019/20", rest)).length, number);
  }
});

test("breaks are in the order of time, each with what changed and a source", () => {
  const dates = KNOWN_BREAKS.map(({ date }) => date);
  assert.deepEqual(dates, [
    "1998-04-01",
    "2002-04-01",
    "2004-05-01",
    "2013-04-01",
    "2014-11-18",
    "2015-04-01",
    "2017-04-01",
    "2019-04-01",
  ]);
  for (const { what, source } of KNOWN_BREAKS) assert.ok(what.length > 0 && source.length > 0);
});
