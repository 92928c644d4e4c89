// Puts beside the compiled code what TypeScript does not: style sheets, the pages' own scripts, and
// the libraries that a page carries, compressed once here rather than at each publication.
const { createHash } = require("node:crypto");
const {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} = require("node:fs");
const { dirname, join } = require("node:path");
const { gzipSync } = require("node:zlib");
const { transformSync } = require("esbuild");

const lib = dirname(__dirname);

/**
 * Copies every style sheet, and the scripts that run in a browser, into `dist`: those of folders
 * called `client`, and with `tests` those of folders called `testing`.
 */
exports.copyAssets = function copyAssets(dist, { tests }) {
  const wanted = tests
    ? /\.css$|\b(?:client|testing)[\\/][^\\/]+\.js$/
    : /\.css$|\bclient[\\/][^\\/]+\.js$/;
  for (const room of ["display", "notebook", "publish", "web"]) {
    for (const path of readdirSync(join(lib, room), { recursive: true })) {
      if (!wanted.test(path)) continue;
      const target = join(dist, room, path);
      mkdirSync(dirname(target), { recursive: true });
      if (room === "publish" && !/\btesting\b/.test(path))
        writeSmall(join(lib, room, path), target);
      else cpSync(join(lib, room, path), target);
    }
  }
};

/** What every page carries goes without comments and indentation. */
function writeSmall(source, target) {
  const loader = source.endsWith(".css") ? "css" : "js";
  const options = { loader, minifyWhitespace: true, charset: "utf8" };
  writeFileSync(target, transformSync(readFileSync(source, "utf8"), options).code);
}

/**
 * The parts of Plotly that an earlier build made, which takes seconds: each is named by a hash of what
 * it was made from, so that one which no longer fits is not found.
 */
exports.copyPacked = function copyPacked(before, dist) {
  const [from, to] = [before, dist].map((folder) => join(folder, "display", "packed"));
  if (!existsSync(from)) return;
  for (const name of readdirSync(from).filter((file) => /^plotly-[\da-f]+\.json$/.test(file)))
    cpSync(join(from, name), join(to, name));
};

/**
 * Writes `dist/display/packed/<name>.json`: a script as gzip in base64, with the SHA-256 that a
 * page's policy allows it by.
 */
exports.packScript = function packScript(dist, name, module) {
  const path = require.resolve(module);
  const { version, license } = require(join(packageFolder(path), "package.json"));
  const source = readFileSync(path);
  const packed = {
    name,
    version,
    license,
    sha256: createHash("sha256").update(source).digest("base64"),
    gzip: gzipSync(source, { level: 9 }).toString("base64"),
  };
  const folder = join(dist, "display", "packed");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(packed));
};

/** The folder of the package that a file belongs to: some packages do not export their package.json. */
function packageFolder(path) {
  let folder = dirname(path);
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}
