// Makes the start-up snapshot of the workers that run notebooks. Where it cannot be made they start
// without, and more slowly: that is no reason for the build to fail.
const { spawnSync } = require("node:child_process");
const { mkdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { brotliCompressSync, constants } = require("node:zlib");

/** Where this package's compiled runner lies. */
const runner = join(__dirname, "../../dist/runner");
const program = join(__dirname, "snapshotProgram.js");
/** A window as large as repeats are far apart; higher qualities take half a minute for a tenth. */
const PACKING = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 24 },
};

exports.makeSnapshot = function makeSnapshot() {
  const { hashOf, hashPath, packedPath, snapshotPath } = require(
    join(runner, "fast", "snapshot.js"),
  );
  // A snapshot fits only a process that has the same options.
  const workers = ["options.js", "fast/start.js"].flatMap(
    (file) => require(join(runner, file)).OPTIONS,
  );
  const path = snapshotPath();
  mkdirSync(dirname(path), { recursive: true });
  const { NODE_OPTIONS: _, ...env } = process.env;
  const options = [...workers, "--snapshot-blob", path, "--build-snapshot", program];
  const { status, stderr } = spawnSync(process.execPath, options, { env, encoding: "utf8" });
  if (status === 0) {
    const snapshot = readFileSync(path);
    writeFileSync(packedPath(path), brotliCompressSync(snapshot, PACKING));
    writeFileSync(hashPath(path), hashOf(snapshot));
  } else console.warn(`Notebooks will start more slowly, without a start-up snapshot: ${stderr}`);
  rmSync(path, { force: true });
};
