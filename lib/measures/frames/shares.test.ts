import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLedger } from "../../tables";
import { matchedForces, sharesOf } from "../index";
import { column } from "../testing/table";

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
