/**
 * Runs danfo's own tests over the danfo that is installed somewhere, and prints which fail. They are
 * not part of this project. To compare the substitutes with the originals:
 *
 * 1. `git clone --branch v1.2.0 https://github.com/javascriptdata/danfojs SUITE`
 * 2. In an empty folder: `npm init -y`, then `npm pkg set` these overrides, then
 *    `npm install --ignore-scripts danfojs-node@1.2.0 mocha@7.2.0 chai@4.3.4 chai-as-promised@7.1.1`:
 *    `"@tensorflow/tfjs-node": "npm:@tensorflow/tfjs@3.21.0"`, `"xlsx": "npm:@e965/xlsx@0.20.3"`.
 * 3. `node lib/dist/substitutes/testing/danfoSuite.js SUITE FOLDER` over the originals, and with this
 *    project's folder as a third argument over the substitutes.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { buildSync } from "esbuild";

interface Report {
  stats: { tests: number; passes: number; failures: number };
  failures: { fullTitle: string; err: { message?: string } }[];
}

function run(suite: string, tools: string, project: string): Report {
  const folder = mkdtempSync(join(tmpdir(), "danfo-suite-"));
  try {
    const source = join(suite, "src", "danfojs-node");
    cpSync(join(source, "test"), join(folder, "test"), { recursive: true });
    cpSync(join(source, "package.json"), join(folder, "package.json"));
    const modules = join(folder, "node_modules");
    const tested = join(project, "node_modules", "danfojs-node");
    mkdirSync(join(modules, "@tensorflow"), { recursive: true });
    for (const name of ["mocha", "chai", "chai-as-promised"]) {
      symlinkSync(join(tools, "node_modules", name), join(modules, name));
    }
    symlinkSync(tested, join(modules, "danfojs-node"));
    // One of the tests asks for it by itself.
    const own = join(tested, "node_modules", "@tensorflow", "tfjs-node");
    const hoisted = join(project, "node_modules", "@tensorflow", "tfjs-node");
    const tensors = project === tools ? hoisted : own;
    symlinkSync(tensors, join(modules, "@tensorflow", "tfjs-node"));
    const built = join(folder, "dist", "danfojs-node", "src");
    mkdirSync(built, { recursive: true });
    writeFileSync(join(built, "index.js"), 'module.exports = require("danfojs-node");\n');
    buildSync({
      entryPoints: [join(folder, "test", "**", "*.test.ts")],
      outdir: join(folder, "js"),
      outbase: join(folder, "test"),
      format: "cjs",
      platform: "node",
      target: "es2020",
    });
    const mocha = join(modules, "mocha", "bin", "_mocha");
    const options = ["--timeout", "20000", "--exit", "--reporter", "json", "js/**/*.test.js"];
    const { stdout } = spawnSync(
      process.execPath,
      ["--preserve-symlinks-main", mocha, ...options],
      {
        cwd: folder,
        encoding: "utf8",
        maxBuffer: 1e8,
      },
    );
    // The tests print as well.
    return JSON.parse(stdout.slice(stdout.lastIndexOf('{\n  "stats"'))) as Report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [suite, tools, other] = process.argv.slice(2).map((path) => resolve(path));
if (suite === undefined || tools === undefined) {
  console.error("danfoSuite.js SUITE FOLDER [PROJECT]");
  process.exitCode = 2;
} else {
  const { stats, failures } = run(suite, tools, other ?? tools);
  console.log(`${stats.passes} of ${stats.tests} pass`);
  for (const { fullTitle, err } of failures) console.log(`- ${fullTitle}: ${err.message ?? ""}`);
}
