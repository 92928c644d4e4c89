/**
 * Those of some paths that contain one of the words; all where there is no word. Windows writes paths
 * with backslashes, and its shell completes words so, while every guide writes "/".
 * @param {string[]} paths
 * @param {string[]} words
 */
exports.chosen = function chosen(paths, words) {
  const wanted = words.map(slashed);
  return paths.filter(
    (path) => wanted.length === 0 || wanted.some((word) => slashed(path).includes(word)),
  );
};

/** A path with "/" between its parts. @param {string} path */
const slashed = (path) => path.replaceAll("\\", "/");
exports.slashed = slashed;
