// Before a command begins: what is compiled is compiled again when lib's sources, or the tables of data/
// that become code, have changed. So no page, verdict or check rests on facts that are no longer so.
const { spawnSync } = require("node:child_process");
const { join } = require("node:path");
const { changesSince } = require("./madeFrom.js");

/**
 * @param {string} dist the folder of compiled code
 * @returns {string | undefined} why it could not be brought up to date; nothing when it is
 */
exports.bringUpToDate = function bringUpToDate(dist) {
  const { changed, tests } = changesSince(dist);
  if (changed.length === 0) return undefined;
  const what = told(changed);
  if (!isInstalled("esbuild")) {
    return `${what} changed since the code was built, and esbuild, which builds it, is not installed: run npm ci, then npm run build.`;
  }
  console.error(`${what} changed since the code was built; it is built first.`);
  const words = [join(__dirname, "build.js"), "--if-changed", ...(tests ? ["--tests"] : [])];
  // What a command prints may be read by a program.
  const { status } = spawnSync(process.execPath, words, { stdio: ["ignore", 2, 2] });
  if (status === 0) return undefined;
  return `${what} changed since the code was built, and it cannot be built for the reason above; npm run build tells it again.`;
};

function told([first, ...others]) {
  if (others.length === 0) return `${first} has`;
  const more = others.length === 1 ? others[0] : `${others.length} other files`;
  return `${first} and ${more} have`;
}

function isInstalled(name) {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}
