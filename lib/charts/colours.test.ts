/** On a dark ground each colour of our charts is another: both scripts that draw them know each. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PLATE } from "./layout";
import * as palette from "./palette";

// Between the outer two of what can rise and fall: drawn on tiles alone, which keep their colours.
const [, ...ONLY_ON_TILES] = palette.DIVERGING_COLOURS.slice(0, 3);
const colours = [...Object.values(palette), PLATE.bgcolor]
  .flatMap((each) => (typeof each === "function" ? [] : each))
  .filter((each) => /^(#|rgba)/.test(each) && !ONLY_ON_TILES.includes(each as never));

const SCRIPTS = [
  ["a page", "publish/page/client/charts.js", /const DARK = \{([^}]+)\}/],
  ["Jupyter", "notebook/client/charts.js", /const ON_DARK = \{([^}]+)\}/],
] as const;

for (const [where, path, table] of SCRIPTS) {
  test(`on a dark ground in ${where} every colour of a chart has its counterpart`, () => {
    assert.ok(colours.length > 8 && colours.includes("rgba(255,255,255,0.82)"));
    const script = readFileSync(join(__dirname, "..", "..", path), "utf8");
    const known = new Set(
      [...table.exec(script)![1]!.matchAll(/^\s*"([^"]+)": "[^"]+",$/gm)].map(
        ([, colour]) => colour,
      ),
    );
    assert.deepEqual(
      colours.map((colour) => colour.toLowerCase()).filter((colour) => !known.has(colour)),
      [],
    );
  });
}
