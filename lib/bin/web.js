// Bundles what runs in a reader's browser: each `lib/web/NAME/main.ts` becomes
// `dist/web/bundles/NAME.js`, and each `worker.ts` beside one `NAME.worker.js`. These files are
// type-checked by `lib/web/tsconfig.json`, which knows the browser and not Node, as is all in a
// folder `dom` beside them; a bundle that pulls in anything of Node fails here.
const { existsSync, readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { buildSync } = require("esbuild");

const lib = dirname(__dirname);
const web = join(lib, "web");

const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/.source;
/** The examples of the rules of language: they are tests, and no reader's page needs them (14 kB). */
const EXAMPLES = new RegExp(`,(?:examples|counterExamples):\\[(?:${STRING}|[\\[\\],])*\\]`, "g");

exports.bundleWeb = function bundleWeb() {
  const entryPoints = {};
  for (const { name } of readdirSync(web, { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  )) {
    for (const [file, bundle] of [
      ["main.ts", name],
      ["worker.ts", `${name}.worker`],
    ]) {
      if (existsSync(join(web, name, file))) entryPoints[bundle] = join(web, name, file);
    }
  }
  if (Object.keys(entryPoints).length === 0) return;
  const outdir = join(lib, "dist", "web", "bundles");
  buildSync({
    entryPoints,
    outdir,
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
  for (const bundle of Object.keys(entryPoints)) {
    const file = join(outdir, `${bundle}.js`);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(EXAMPLES, ""));
  }
};

if (require.main === module) exports.bundleWeb();
