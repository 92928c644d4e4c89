// What danfo and Plotly need before anything is compiled.
//
// Puts the packages of `lib/substitutes` where danfo alone finds them. By package.json's overrides npm
// installs an empty package for each; that one is taken away again, so that a notebook which asks for
// `mathjs` gets the real one if it has been installed, and otherwise is told that there is none.
const {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} = require("node:fs");
const { dirname, join, relative } = require("node:path");
const { mendFiles } = require("./danfoMends");
const { mendDeclarations } = require("./declarations");

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
  mendDeclarations(lib);
  quoteCells(danfo);
  mendFiles(danfo);
  placePlotly();
};

// danfo writes CSV by joining the cells as they are, so that a text with a comma becomes two cells.
// Here it stands in quotation marks (RFC 4180), and a missing number is an empty cell.
const FIELD = `function field(sep) {
  return function (cell) {
    if (cell === null || cell === undefined || cell !== cell) return "";
    var text = cell instanceof Date ? cell.toISOString() : String(cell);
    return text.indexOf(sep) >= 0 || /["\\r\\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  };
}
`;

function quoteCells(danfo) {
  const file = join(danfo, "dist", "danfojs-base", "io", "node", "io.csv.js");
  const text = readFileSync(file, "utf8");
  if (text.includes("function field(sep)")) return;
  const start = text.indexOf("var $toCSV = ");
  const quoted = text
    .slice(start)
    .replace(/(df\.values|df\.columns|rows\[i\])\.join\(sep\)/g, "$1.map(field(sep)).join(sep)");
  rmSync(file);
  writeFileSync(file, text.slice(0, start) + FIELD + quoted);
}

// What a cell imports as plotly.js-dist must not be the file for browsers, which fails in Node.
function placePlotly() {
  const file = require.resolve("plotly.js-dist/package.json", { paths: [lib] });
  const described = JSON.parse(readFileSync(file, "utf8"));
  copyFileSync(join(lib, "substitutes", "plotly", "cell.js"), join(dirname(file), "cell.js"));
  if (described.main === "cell.js") return;
  rmSync(file);
  writeFileSync(file, JSON.stringify({ ...described, main: "cell.js" }, null, 2));
}

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
