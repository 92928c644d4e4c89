import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";

const FIGURES = resolve(__dirname, "..", "..", "bin", "figures.js");

const run = (...args: string[]) =>
  spawnSync(process.execPath, [FIGURES, "check", ...args], { encoding: "utf8" });

test("figures check --returns, --year and --area; another subject is no row of the ledger", () => {
  const folder = mkdtempSync(join(tmpdir(), "figures-compare-"));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  try {
    const text = write("a.txt", "Police recorded 350 child sex offences last year.\n");
    const missing = run(text, "--returns", folder);
    assert.equal(missing.status, 1);
    assert.match(missing.stderr, /by-force\.csv does not exist: run figures returns collate/);
    write(
      "by-force.csv",
      "area,period,unit,measure,value,bound,file,sheet,cell\nAsh Example Police,2016/17,offences,total,389,exact,Ash/reply.csv,,F8\n",
    );
    write("national.csv", "area,period,unit,measure,value,bound,forces,forces_asked\n");
    const area = ["--year", "2016/17", "--area", "Ash Example Police"];
    const { stdout } = run(text, "--returns", folder, ...area);
    assert.match(stdout, /✗ 350/);
    assert.match(stdout, /The returns have 389 \(Ash\/reply\.csv, F8\)\./);
    assert.equal(run(text, "--year", "2016").status, 2);
    const other = write("b.txt", "Kent Police recorded 2,900 child neglect offences in 2022/23.\n");
    assert.equal(run(other, "--rows").stdout.trim().split("\n").length, 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
