const fs = require("node:fs");

/** Where the folder cannot be renamed as it is: something in it is open (Windows), or another disk. */
const NOT_AT_ONCE = new Set(["EPERM", "EACCES", "EBUSY", "EXDEV"]);

/**
 * Moves a folder to a place where there is none. Windows renames no folder while a program holds
 * anything in it, be it a virus scanner for a moment: it is then copied and taken away.
 * @param {string} from
 * @param {string} to
 */
exports.moveFolder = function moveFolder(from, to) {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if (!NOT_AT_ONCE.has(error.code)) throw error;
    fs.cpSync(from, to, { recursive: true });
    removeFolder(from);
  }
};

/** Takes a folder away, if there is one; what is held for a moment is tried again for five seconds. */
function removeFolder(path) {
  fs.rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
exports.removeFolder = removeFolder;
