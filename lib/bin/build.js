// Compiles lib to lib/dist with the TypeScript that tslab carries, so that the declarations
// are readable by the notebooks' compiler. `--tests` compiles the tests too; with `--if-changed` nothing
// is done where another build has just done it.
const { spawnSync } = require("node:child_process");
const { existsSync, mkdirSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { copyAssets, copyPacked, packScript } = require("./assets.js");
const { holdBuild } = require("./buildLock.js");
const { writeFacts } = require("./facts.js");
const { writeHelpers } = require("./helpers.js");
const { changesSince, record, takeStock } = require("./madeFrom.js");
const { moveFolder, removeFolder } = require("./moveFolder.js");
const { placeSubstitutes } = require("./substitutes.js");
const { bundleWeb } = require("./web.js");

const lib = dirname(__dirname);
const compiler = join(
  dirname(require.resolve("@tslab/typescript-for-tslab/package.json")),
  "lib",
  "tsc.js",
);
const tests = process.argv.includes("--tests");
const project = tests ? join(dirname(lib), "tsconfig.json") : join(lib, "tsconfig.build.json");

const dist = join(lib, "dist");
// As deep as dist, so that what is built there finds what lies around it; the compiler passes over
// folders whose name begins with a dot.
const building = join(lib, ".dist");
const before = join(dirname(lib), ".figures", "dist.before");

holdBuild();
if (process.argv.includes("--if-changed") && changesSince(dist).changed.length === 0)
  process.exit();
try {
  writeFacts();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// A change that comes while this is built is one that the next command finds.
const made = takeStock(tests);
placeSubstitutes();

// Beside what is there: who runs meanwhile finds the last build whole, and one that fails leaves it so.
// A file that was renamed does not live on in its compiled form.
removeFolder(building);
process.once("exit", () => removeFolder(building));
const words = [compiler, "--project", project, "--outDir", building];
const { status } = spawnSync(process.execPath, words, { stdio: "inherit" });
if (status !== 0) process.exit(status || 1);
copyPacked(dist, building);
copyAssets(building, { tests });
packScript(building, "reveal", "reveal.js");
const { BASIC } = require(join(building, "display", "plotly", "figure.js"));
require(join(building, "display", "plotly", "library.js")).plotlyFor(BASIC);
bundleWeb(building);
writeHelpers(building);
record(building, made);

removeFolder(before);
mkdirSync(dirname(before), { recursive: true });
if (existsSync(dist)) moveFolder(dist, before);
moveFolder(building, dist);
removeFolder(before);
// What is for speed alone can be taken out.
const snapshot = join(lib, "runner", "fast", "makeSnapshot.js");
if (existsSync(snapshot)) require(snapshot).makeSnapshot();
