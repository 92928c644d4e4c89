// Runs the compiled benches, each in a process of its own. Words after the command choose the
// files whose path contains one of them: `npm run bench -- measures`.
const { spawnSync } = require("node:child_process");
const { readdirSync } = require("node:fs");
const { join } = require("node:path");
const { chosen } = require("./chosen.js");

const dist = join(__dirname, "..", "dist");
const wanted = process.argv.slice(2);
const all = readdirSync(dist, { recursive: true }).filter((path) => path.endsWith(".bench.js"));
const files = chosen(all, wanted).map((path) => join(dist, path));
if (files.length === 0) {
  console.error(`No bench file's path contains ${wanted.join(" or ")}.`);
  process.exit(1);
}
for (const file of files) {
  const { status } = spawnSync(process.execPath, ["--expose-gc", file], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
