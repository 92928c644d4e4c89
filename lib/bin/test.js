// Runs the compiled tests under node:test. Words after the command choose the files whose path
// contains one of them: `node lib/bin/test.js measures publish/page`.
const { spawnSync } = require("node:child_process");
const { mkdirSync, readdirSync, writeFileSync } = require("node:fs");
const { availableParallelism } = require("node:os");
const { join } = require("node:path");
const { chosen } = require("./chosen.js");
const { removeFolder } = require("./moveFolder.js");

const dist = join(__dirname, "..", "dist");
const wanted = process.argv.slice(2);
const all = readdirSync(dist, { recursive: true }).filter(
  (path) => path.endsWith(".test.js") && !path.startsWith("together"),
);
const files = chosen(all, wanted).toSorted();
if (files.length === 0) {
  console.error(`No test file's path contains ${wanted.join(" or ")}.`);
  process.exit(1);
}

/**
 * Rooms whose tests only compute: each room's run in one process, since starting one for each file
 * takes longer than most tests. Tests that start browsers, kernels or commands have their own.
 */
const COMPUTING = ["charts", "claims", "display", "facts", "measures", "returns", "tables", "web"];
/** Those that take a minute begin first, so that no processor waits for one of them at the end. */
const isLong = (path) => /(?:load|leaks|faults|nbconvert|jupyter|labs)\.test\.js$/.test(path);
const isAlone = (path) => /browser|jupyter|fuzz|robust/i.test(path);

const together = join(dist, "together");
removeFolder(together);
mkdirSync(together);
const rooms = COMPUTING.flatMap((room) => {
  const own = files.filter((path) => path.split(/[\\/]/)[0] === room && !isAlone(path));
  if (own.length === 0) return [];
  const lines = own.map((path) => `require(${JSON.stringify(join(dist, path))});\n`);
  const whole = join(together, `${room}.test.js`);
  writeFileSync(whole, lines.join(""));
  return [{ whole, own }];
});
const apart = files
  .filter((path) => !rooms.some(({ own }) => own.includes(path)))
  .toSorted((a, b) => isLong(b) - isLong(a));
const { status } = spawnSync(
  process.execPath,
  [
    "--test",
    // Names what failed once more at the end, where a long log is read first.
    "--test-reporter=spec",
    // Node's own default leaves one of two cores idle.
    `--test-concurrency=${availableParallelism()}`,
    ...apart.map((path) => join(dist, path)),
    ...rooms.map(({ whole }) => whole),
  ],
  { stdio: "inherit" },
);
process.exit(status ?? 1);
