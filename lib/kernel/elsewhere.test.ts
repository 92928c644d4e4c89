/** The kernel in a folder that knows nothing of the project, and in a project that was not built. */
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { projectKernel } from "../notebook/kernelspec";
import { PROJECT, removeFolder } from "../notebook/testing/jupyter";
import { failure, LiveKernel, printed } from "./testing/live";

test("a notebook in any folder has the project's packages with their types", async (t) => {
  const cwd = mkdtempSync(join(tmpdir(), "elsewhere-"));
  mkdirSync(join(cwd, "node_modules", "own"), { recursive: true });
  writeFileSync(join(cwd, "node_modules", "own", "index.js"), "exports.mine = 41;");
  writeFileSync(join(cwd, "node_modules", "own", "index.d.ts"), "export const mine: number;");
  const kernel = await LiveKernel.start({ cwd });
  t.after(() => {
    kernel.stop();
    rmSync(cwd, { recursive: true, force: true });
  });
  const cell = await kernel.run(
    `import { perDay, loadLedger } from "plain-figures";
     import { DataFrame } from "danfojs-node";
     import { median } from "simple-statistics";
     import { type PlotDatum } from "plotly.js-dist";
     import { mine } from "own";
     const found = loadLedger().where({ area: "Norfolk" });
     [perDay(730, 365).value, new DataFrame([{ a: 1 }]).shape, median([1, 2, 9]), mine + 1].join()`,
  );
  assert.equal(printed(cell, "stderr") + failure(cell), "");
  assert.equal(printed(cell, "stdout"), "2,1,1,2,42\n");
  const wrong = await kernel.run('perDay("730", 365)');
  assert.match(printed(wrong, "stderr"), /not assignable to parameter of type 'number'/);
  const missing = await kernel.run('import { x } from "no-such-package";');
  assert.match(printed(missing, "stderr"), /npm install no-such-package/);
});

test("in a project that was not built each fault says so", async (t) => {
  const folder = join(PROJECT, ".figures", "unbuilt");
  mkdirSync(join(folder, "bin"), { recursive: true });
  const program = join(folder, "bin", "kernel.js");
  cpSync(projectKernel().argv[1]!, program);
  const kernel = await LiveKernel.start({ program });
  t.after(() => {
    kernel.stop();
    removeFolder(folder);
  });
  const cell = await kernel.run("throw new TypeError(\"Right-hand side of 'instanceof'\")");
  assert.match(printed(cell, "stderr"), /without being built .* npm run build/);
});
