import assert from "node:assert/strict";
import { test } from "node:test";
import { barChart } from "../charts";
import { show } from "./show";
import { captured } from "./testing/capture";

const bars = (headline: string) =>
  barChart([{ area: "Ashmere", offences: 1234 }], {
    category: "area",
    value: "offences",
    unit: "offences recorded",
    headline,
    subtitle: "An invented county",
    description: "One bar of 1,234.",
    sources: [{ id: "invented", title: "Invented for this test" }],
  });

test("the first chart of a notebook carries the library, and carries it again when run again", (t) => {
  const sent = captured(t);
  for (const headline of ["First", "Second", "Third", "First"]) show(bars(headline));
  const html = sent.map((bundle) => String(bundle["text/html"]));
  const carries = html.map((each) => each.includes("plainFigures.library("));
  assert.deepEqual(carries, [true, false, false, true]);
  assert.ok(html[1]!.length < 30_000, `a chart without it has ${html[1]!.length} characters`);
});
