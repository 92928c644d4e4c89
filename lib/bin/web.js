// Bundles what runs in a reader's browser: each `lib/web/NAME/main.ts` becomes
// `web/bundles/NAME.js` of the compiled code, and each `worker.ts` beside one `NAME.worker.js`. These files are
// type-checked by `lib/web/tsconfig.json`, which knows the browser and not Node, as is all in a
// folder `dom` beside them; a bundle that pulls in anything of Node fails here.
const { existsSync, readdirSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { buildSync } = require("esbuild");

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
  buildSync({
    entryPoints,
    outdir: join(dist, "web", "bundles"),
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
};

if (require.main === module) exports.bundleWeb(join(lib, "dist"));
