// Makes the start-up snapshot of the workers that run notebooks. Where it cannot be made they start
// without, and more slowly: that is no reason for the build to fail.
const { spawnSync } = require("node:child_process");
const { mkdirSync, renameSync, rmSync } = require("node:fs");
const { dirname, join } = require("node:path");

const run = join(dirname(__dirname), "dist", "publish", "run");

exports.makeSnapshot = function makeSnapshot() {
  const { WORKER_OPTIONS, snapshotPath } = require(join(run, "snapshot.js"));
  const path = snapshotPath();
  mkdirSync(dirname(path), { recursive: true });
  const { NODE_OPTIONS: _, ...env } = process.env;
  const options = [...WORKER_OPTIONS, "--snapshot-blob", `${path}.tmp`, "--build-snapshot"];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...options, join(__dirname, "snapshot-program.js")],
    {
      env,
      encoding: "utf8",
    },
  );
  if (status === 0) return renameSync(`${path}.tmp`, path);
  rmSync(`${path}.tmp`, { force: true });
  console.warn(`Notebooks will start more slowly, as there is no start-up snapshot: ${stderr}`);
};
