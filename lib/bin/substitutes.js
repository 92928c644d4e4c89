// Puts the packages of `lib/substitutes` where danfo alone finds them. By package.json's overrides npm
// installs an empty package for each; that one is taken away again, so that a notebook which asks for
// `mathjs` gets the real one if it has been installed, and otherwise is told that there is none.
const { lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync } = require("node:fs");
const { dirname, join, relative } = require("node:path");

const lib = dirname(__dirname);

/** What danfo asks for, and the folder that has it. */
const SUBSTITUTES = {
  "@tensorflow/tfjs-node": "tensors",
  mathjs: "statistics",
  "node-fetch": "fetching",
  request: "requests",
  xlsx: "spreadsheets",
};

exports.placeSubstitutes = function placeSubstitutes() {
  const danfo = dirname(require.resolve("danfojs-node/package.json", { paths: [lib] }));
  for (const [name, folder] of Object.entries(SUBSTITUTES)) {
    const hoisted = join(dirname(danfo), name);
    if (isEmptyPackage(hoisted)) rmSync(hoisted, { recursive: true });
    const place = join(danfo, "node_modules", name);
    rmSync(place, { recursive: true, force: true });
    mkdirSync(dirname(place), { recursive: true });
    linkFolder(join(lib, "substitutes", folder), place);
  }
};

function isEmptyPackage(folder) {
  try {
    if (lstatSync(folder).isSymbolicLink()) return false;
    const { name } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return name === "empty-npm-package";
  } catch {
    return false;
  }
}

/** Windows lets everyone make junctions, which need whole paths, but not symbolic links. */
function linkFolder(folder, place) {
  if (process.platform === "win32") symlinkSync(folder, place, "junction");
  else symlinkSync(relative(dirname(place), folder), place);
}
