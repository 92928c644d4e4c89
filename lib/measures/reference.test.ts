import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import * as measures from "./index";
import { PUBLISHED } from "./testing/published";

const SOURCES = join(__dirname, "..", "..", "measures");

for (const { source, what, ours, printed } of PUBLISHED) {
  test(`${source}: ${what} is ${printed}`, () => {
    const decimals = printed.split(".")[1]?.length ?? 0;
    assert.equal(ours()?.toFixed(decimals), printed);
  });
}

interface Reference {
  measure: string;
  args: unknown[];
  field: string;
  expected: number | undefined;
  by: string;
}

/** What `testing/reference.R` wrote. */
function readReferences(): Reference[] {
  const [, ...lines] = readFileSync(join(SOURCES, "testing", "reference.tsv"), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => {
    const [measure, args, field, expected, by] = line.split("\t") as [
      string,
      string,
      string,
      string,
      string,
    ];
    return {
      measure,
      args: JSON.parse(args) as unknown[],
      field,
      expected: expected === "undefined" ? undefined : Number(expected),
      by,
    };
  });
}

for (const { measure, args, field, expected, by } of readReferences()) {
  test(`${measure}(${JSON.stringify(args).slice(1, -1)}).${field} as R has it: ${by}`, () => {
    const compute = (measures as unknown as Record<string, (...args: unknown[]) => object>)[
      measure
    ]!;
    const actual = (compute(...args) as Record<string, unknown>)[field];
    if (expected === undefined) {
      assert.equal(actual, undefined);
      return;
    }
    const difference = Math.abs((actual as number) - expected);
    // R's own arithmetic leaves 1e-17 where the answer is 0.
    assert.ok(
      difference <= 1e-9 * Math.abs(expected) || difference <= 1e-15,
      `${String(actual)} is not ${expected}`,
    );
  });
}
