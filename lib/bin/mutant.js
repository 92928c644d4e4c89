// The tests of some rooms on code as it stands, compiled without checking types, in seconds: what
// `mutate.js` runs for each of its changes. The words are rooms.
const { readdirSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { buildSync } = require("esbuild");

const lib = dirname(__dirname);
const entryPoints = readdirSync(lib, { recursive: true })
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
  .filter((path) => !/^(?:dist|web|substitutes)[\\/]|node_modules/.test(path))
  .map((path) => join(lib, path));
buildSync({
  entryPoints,
  outdir: join(lib, "dist"),
  outbase: lib,
  format: "cjs",
  platform: "node",
  target: "es2022",
  supported: { "dynamic-import": false },
  logLevel: "silent",
});
const tests = readdirSync(join(lib, "dist"), { recursive: true })
  .filter((path) => path.endsWith(".test.js") && !/browser|jupyter/.test(path))
  .filter((path) => process.argv.slice(2).some((room) => path.startsWith(room)))
  .map((path) => join(lib, "dist", path));
// One process for all of them: starting one for each file takes most of the time. A failing test
// sets the exit status.
for (const path of tests) require(path);
