const { readFileSync, rmSync, writeFileSync } = require("node:fs");

/**
 * Writes a package's file anew where `change` makes another text of it.
 * @param {string} path
 * @param {(text: string) => string} change
 */
exports.rewrite = function rewrite(path, change) {
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) return;
  // npm may share the file with its cache by a link.
  rmSync(path);
  writeFileSync(path, after);
};
