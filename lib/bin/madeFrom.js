// What the compiled code was made from, and what of it has changed since: the sources of lib, the way
// they are built, and the tables of data/ that become code (facts.js).
const { createHash } = require("node:crypto");
const {
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} = require("node:fs");
const { dirname, join } = require("node:path");
const { TABLES } = require("./facts.js");

const lib = dirname(__dirname);
const root = dirname(lib);

/** Where the compiled code says what it was made from. */
const RECORD = "madeFrom.json";

const SOURCE = /\.(?:ts|js|css|json)$/;
/** Neither made from nor made with these; what danfo is given in place of others is not compiled. */
const ELSEWHERE = new Set(["dist", "node_modules", "substitutes", "testing", "bench"]);
const TEST = /\.(?:test|bench)\.ts$/;

/** Path by name, from the project's folder. @returns {Map<string, string>} */
function sources() {
  const found = new Map();
  const look = (folder, name) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith(".") || ELSEWHERE.has(entry.name)) continue;
      const path = join(folder, entry.name);
      const below = `${name}/${entry.name}`;
      if (entry.isDirectory()) look(path, below);
      else if (SOURCE.test(entry.name) && !TEST.test(entry.name)) found.set(below, path);
    }
  };
  look(lib, "lib");
  found.set("tsconfig.json", join(root, "tsconfig.json"));
  for (const table of TABLES) found.set(`data/${table}.csv`, join(root, "data", `${table}.csv`));
  return found;
}

/** What changes when a file is written; `undefined` where there is none. */
function stateOf(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && `${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}`;
}

const hashOf = (path) => createHash("sha256").update(readFileSync(path)).digest("base64");

/**
 * What all is made from, as it is now. A file whose state is as it was is not read again.
 * @param {Record<string, [state: string, hash: string]>} before
 * @returns {Record<string, [state: string, hash: string]>}
 */
function filesNow(before = {}) {
  const files = {};
  for (const [name, path] of sources()) {
    const state = stateOf(path);
    if (state === undefined) continue;
    files[name] = before[name]?.[0] === state ? before[name] : [state, hashOf(path)];
  }
  return files;
}

/** What a build is about to be made from: to be taken before it begins, and recorded when it is done. */
exports.takeStock = (tests) => ({ tests, files: filesNow() });

/** @param {string} dist the folder of compiled code */
exports.record = function record(dist, made) {
  const path = join(dist, RECORD);
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(made));
  renameSync(`${path}.${process.pid}`, path);
};

/** @returns {{ tests: boolean, files: Record<string, [string, string]> } | undefined} */
function recorded(dist) {
  try {
    return JSON.parse(readFileSync(join(dist, RECORD), "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * The names of what is other than it was when `dist` was made, and whether that has the tests too.
 * Nothing has changed where the package has come without its sources.
 * @param {string} dist
 * @returns {{ changed: string[], tests: boolean }}
 */
exports.changesSince = function changesSince(dist) {
  const made = recorded(dist);
  const tests = made?.tests ?? existsSync(join(dist, "testing"));
  if (!existsSync(join(lib, "tsconfig.build.json"))) return { changed: [], tests };
  const files = filesNow(made?.files);
  const names = new Set([...Object.keys(made?.files ?? {}), ...Object.keys(files)]);
  // Tables that went with their folder leave the code made from them as it is.
  if (!existsSync(join(root, "data")))
    for (const table of TABLES) names.delete(`data/${table}.csv`);
  const changed = [...names].filter((name) => made?.files[name]?.[1] !== files[name]?.[1]);
  const isTouched = [...names].some((name) => made?.files[name]?.[0] !== files[name]?.[0]);
  if (changed.length === 0 && isTouched) tryToRecord(dist, { tests, files });
  return { changed, tests };
};

/** Files that were copied or touched are then not read again each time. */
function tryToRecord(dist, made) {
  try {
    exports.record(dist, made);
  } catch {
    // The folder can only be read.
  }
}
