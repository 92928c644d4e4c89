// Bundles what runs in a reader's browser: each `lib/web/NAME/main.ts` becomes
// `web/bundles/NAME.js` of the compiled code, and each `worker.ts` beside one `NAME.worker.js`. These files are
// type-checked by `lib/web/tsconfig.json`, which knows the browser and not Node, as is all in a
// folder `dom` beside them; a bundle that pulls in anything of Node fails here.
const { existsSync, mkdirSync, readdirSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { buildSync, transformSync } = require("esbuild");
const { withoutExamples } = require("./withoutExamples.js");

const lib = dirname(__dirname);
const web = join(lib, "web");

exports.bundleWeb = function bundleWeb(dist) {
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
  const { outputFiles } = buildSync({
    entryPoints,
    outdir: join(dist, "web", "bundles"),
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    write: false,
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    const options = { minify: true, target: "es2022", charset: "utf8", legalComments: "none" };
    writeFileSync(path, transformSync(withoutExamples(text), options).code);
  }
};

if (require.main === module) exports.bundleWeb(join(lib, "dist"));
