import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { DATA, plusRows, rowsIn, withLedger } from "../tables/testing/folder";

const FIGURES = resolve(__dirname, "..", "..", "bin", "figures.js");

function validate(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const words = [FIGURES, "validate", ...args];
  return spawnSync(process.execPath, words, { encoding: "utf8", cwd: join(DATA, "..") });
}

const REST = `${rowsIn("sources")} sources, ${rowsIn("areas")} areas`;
const BAD = "x.1,b,,,many,exact,offences,total,Suffolk Constabulary,2016/18,,,,";

test("a good ledger is one line of counts and status 0", () => {
  const { status, stdout, stderr } = validate();
  assert.equal(status, 0);
  assert.equal(stdout, `data: ${rowsIn("figures")} figures, ${REST}; no faults.\n`);
  assert.equal(stderr, "");
});

test("a bad ledger is every fault, a line each, and status 1", () => {
  withLedger({ figures: plusRows(BAD) }, (folder) => {
    const { status, stdout } = validate(folder);
    assert.equal(status, 1);
    const lines = stdout.trimEnd().split("\n");
    assert.ok(
      lines[0]?.startsWith(`${join(folder, "figures.csv")}:9:value: "many": expected a number`),
    );
    assert.match(lines[1] ?? "", /figures\.csv:9:period: "2016\/18": expected 2016\/17/);
    assert.deepEqual(lines.slice(2), ["2 faults."]);
  });
});

test("--json gives the same faults as data", () => {
  withLedger({ figures: plusRows(BAD) }, (folder) => {
    const { status, stdout } = validate(folder, "--json");
    assert.equal(status, 1);
    const { ok, figures, faults } = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual([ok, figures], [false, 8]);
    assert.deepEqual((faults as { row: number; column: string; value: string }[])[0], {
      file: join(folder, "figures.csv"),
      row: 9,
      column: "value",
      value: "many",
      expected: "a number, or one of [c] [x] [z] [low] [u] .. <3 <5 <10, or empty",
    });
  });
});

test("a folder with figures only, such as an article in progress, borrows sources and areas", () => {
  withLedger({}, (folder) => {
    const own = join(folder, "article");
    mkdirSync(own);
    const [head] = plusRows().split("\n");
    const row =
      "x.1,metro-2012,4,23 of them,23,exact,victims,total,Norfolk Constabulary,2011/12,,,,";
    writeFileSync(join(own, "figures.csv"), `${head}\n${row}\n`);
    const { status, stdout } = validate(own);
    assert.equal(stdout, `${own}: 1 figure, ${REST}; no faults.\n`);
    assert.equal(status, 0);
  });
});

test("a folder that is not there is status 1, a wrong option status 2", () => {
  const missing = validate("no-such-folder");
  assert.equal(missing.status, 1);
  assert.equal(missing.stderr, "figures validate: there is no folder or file no-such-folder\n");
  assert.equal(validate("--nonsense").status, 2);
  assert.equal(validate("a", "b").status, 2);
});
