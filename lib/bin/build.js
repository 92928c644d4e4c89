// Compiles lib to lib/dist with the TypeScript that tslab carries, so that the declarations
// are readable by the notebooks' compiler. `--tests` compiles the tests too.
const { execFileSync } = require("node:child_process");
const { existsSync, mkdirSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { copyAssets, copyPacked, packScript } = require("./assets.js");
const { writeFacts } = require("./facts.js");
const { writeHelpers } = require("./helpers.js");
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
// Outside lib, where the compiler would read its declarations.
const before = join(dirname(lib), ".figures", "dist.before");

writeFacts();
placeSubstitutes();
// A file that was renamed must not live on in its compiled form; a build that fails leaves the last one.
removeFolder(before);
mkdirSync(dirname(before), { recursive: true });
if (existsSync(dist)) moveFolder(dist, before);
process.once("exit", (status) => {
  if (status !== 0 && existsSync(before)) {
    removeFolder(dist);
    moveFolder(before, dist);
  }
  removeFolder(before);
});
try {
  execFileSync(process.execPath, [compiler, "--project", project], { stdio: "inherit" });
} catch (error) {
  process.exit(error.status || 1);
}
copyPacked(before, dist);
copyAssets({ tests });
packScript("reveal", "reveal.js");
const { BASIC } = require("../dist/display/plotly/figure.js");
require("../dist/display/plotly/library.js").plotlyFor(BASIC);
bundleWeb();
writeHelpers();
// What is for speed alone can be taken out.
const snapshot = join(lib, "runner", "fast", "makeSnapshot.js");
if (existsSync(snapshot)) require(snapshot).makeSnapshot();
