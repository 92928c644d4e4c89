// Runs the compiled tests under node:test. Words after the command choose the files whose path
// contains one of them: `node lib/bin/test.js measures publish/page`.
const { spawnSync } = require("node:child_process");
const { readdirSync } = require("node:fs");
const { join } = require("node:path");

const dist = join(__dirname, "..", "dist");
const wanted = process.argv.slice(2);
const files = readdirSync(dist, { recursive: true })
  .filter((path) => path.endsWith(".test.js"))
  .filter((path) => wanted.length === 0 || wanted.some((word) => path.includes(word)))
  .map((path) => join(dist, path))
  .toSorted();
if (files.length === 0) {
  console.error(`No test file's path contains ${wanted.join(" or ")}.`);
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ["--test", ...files], { stdio: "inherit" });
process.exit(status ?? 1);
