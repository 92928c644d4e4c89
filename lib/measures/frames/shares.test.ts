import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLedger } from "../../tables";
import { matchedForces, sharesOf } from "../index";
import { type Cell, column, table } from "../testing/table";

const ledger = loadLedger();
const totals = (area: string | string[]) =>
  ledger.chosen({ area, measure: "total", unit: "offences" });
const ofEnglandAndWales = (area: string) =>
  sharesOf(totals(area), totals(["England and Wales", "UK"]), { whole: "England and Wales" });

test("a share keeps its whole, and where the whole is not printed there is none", () => {
  const kent = ofEnglandAndWales("Kent");
  const reasons = column<string>(kent, "share_reason");
  const at = (period: string) => column<string>(kent, "period").indexOf(period);
  // 1,337 of 41,457 in England and Wales, not of the 45,456 of the UK.
  assert.equal(column(kent, "share_percent")[at("2014/15")]!.toFixed(1), "3.2");
  assert.equal(reasons[at("2015/16")], "No figure of England and Wales for 2015/16.");
  assert.match(reasons[at("2013/14")]!, /comes from a year in which recording changed/);
  assert.equal(reasons[at("2012/13")], "Only 41 forces are in the whole of 2012/13, in others 43.");
});

test("no share, and no interval, stands on a partial return", () => {
  const derbyshire = sharesOf(totals("Derbyshire"), totals("UK"), { whole: "UK" });
  const row = column<string>(derbyshire, "period").indexOf("2015/16");
  assert.ok(Number.isNaN(column(derbyshire, "share_percent_lower")[row]));
  assert.equal(
    column<string>(derbyshire, "share_reason")[row],
    "The figure for 2015/16 counts only a part.",
  );
});

test("a whole from which a force is missing is none", () => {
  const lancashire = sharesOf(totals("Lancashire"), totals("UK"), { whole: "UK" });
  const row = column<string>(lancashire, "period").indexOf("2015/16");
  assert.equal(
    column<string>(lancashire, "share_reason")[row],
    "Durham Constabulary gave no figures for 2015/16.",
  );
});

test("a force with a partial figure is not matched", () => {
  const pair = ledger.chosen({
    area: ["Derbyshire", "Kent"],
    measure: "total",
    period: ["2014/15", "2015/16"],
  });
  const forces = matchedForces(pair);
  const matched = column<boolean>(forces, "matched");
  const areas = column<string>(forces, "area");
  areas.forEach((area, row) => assert.equal(matched[row], area === "Kent Police", area));
});

const COLUMNS = ["area", "period", "measure", "unit", "status", "value"];
const kent = table(COLUMNS, [["Kent Police", "2014/15", "total", "offences", "", 1_337]]);
/** Kent's share of the United Kingdom by these figures of it, and the reason for none. */
function shareOfUK(...wholes: Cell[][]): [share: string | undefined, reason: string] {
  const rows = wholes.map((cells) => ["UK", cells[0]!, "total", ...cells.slice(1)]);
  const found = [rows, [...rows].reverse()].map((ordered) => {
    const shares = sharesOf(kent, table(COLUMNS, ordered), { whole: "UK" });
    return [
      column(shares, "share_percent")[0]!.toFixed(4),
      column<string>(shares, "share_reason")[0]!,
      column(shares, "whole")[0]!,
    ] as const;
  });
  assert.equal(found[0]![0], found[1]![0], "the order of the wholes decides nothing");
  const [share, reason] = found[0]!;
  return [share === "NaN" ? undefined : share, reason];
}

test("wholes that do not agree are not chosen from, whichever stands first", () => {
  const [share, reason] = shareOfUK(
    ["2014/15", "offences", "", 45_456],
    ["2014/15", "offences", "", 47_055],
  );
  assert.deepEqual(
    [share, reason],
    [undefined, "UK: 2014/15 has different figures: 45,456, 47,055."],
  );
  // By hand: 1,337 / 45,456 = 2.9413 per cent.
  const same: Cell[] = ["2014/15", "offences", "", 45_456];
  assert.deepEqual(shareOfUK(same, same), ["2.9413", ""]);
});

test("the whole is the one of the part's unit that nothing is known against", () => {
  const right: Cell[] = ["2014/15", "offences", "", 45_456];
  for (const other of [
    ["2014/15", "victims", "", 40_000],
    ["2014/15", "offences", "misattributed", 41_457],
    ["2014/15", "offences", "", NaN],
    ["2014/15", "per_1000", "", 3],
  ] as Cell[][]) {
    assert.deepEqual(shareOfUK(other, right), ["2.9413", ""], String(other));
  }
  assert.deepEqual(shareOfUK(["2014/15", "victims", "", 45_456]), [
    undefined,
    "The part counts offences, the whole victims.",
  ]);
  assert.deepEqual(shareOfUK(["2014/15", "offences", "misattributed", 41_457]), [
    undefined,
    "UK: The figure for 2014/15 belongs to another area or year.",
  ]);
});

test("a whole of the same days is one, however its year is written", () => {
  for (const written of ["year ending March 2015", "1 April 2014 to 31 March 2015"]) {
    assert.deepEqual(shareOfUK([written, "offences", "", 45_456]), ["2.9413", ""], written);
  }
  const [part, whole] = ["2010", "year ending December 2010"].map((period) =>
    table(COLUMNS, [["UK", period, "total", "offences", "", 10]]),
  );
  const shares = sharesOf(part!, whole!, { whole: "UK" });
  assert.deepEqual(column(shares, "share_percent"), [100]);
});
