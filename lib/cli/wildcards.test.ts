import assert from "node:assert/strict";
import { test } from "node:test";
import { filesMeant } from "./wildcards";

const FOLDERS: Record<string, string[]> = {
  "notebooks\\": ["2-b.ipynb", "1-a.IPYNB", "data.csv", ".hidden.ipynb", "a.ipynb.txt"],
  "notebooks/": ["1-a.ipynb", "2-b.ipynb"],
  ".": ["kent (1).txt", "kent+2.txt", "norfolk.txt"],
};
const list = (folder: string): string[] => FOLDERS[folder] ?? assert.fail(`no folder ${folder}`);
const meant = (...words: string[]): string[] => filesMeant(words, "win32", list);

test("on Windows * and ? stand for the files that they fit, as every shell of Unix has it", () => {
  assert.deepEqual(meant("notebooks\\*.ipynb"), ["notebooks\\1-a.IPYNB", "notebooks\\2-b.ipynb"]);
  assert.deepEqual(meant("notebooks/*.ipynb"), ["notebooks/1-a.ipynb", "notebooks/2-b.ipynb"]);
  assert.deepEqual(meant("KENT*.txt", "-"), ["kent (1).txt", "kent+2.txt", "-"]);
  assert.deepEqual(meant("kent+?.txt"), ["kent+2.txt"]);
  assert.deepEqual(meant("notebooks\\.*.ipynb"), ["notebooks\\.hidden.ipynb"]);
});

test("what fits nothing stays, to be told of; what has no * is never looked for", () => {
  assert.deepEqual(meant("*.pdf", "nowhere\\*.txt", "C:\\a.txt"), [
    "*.pdf",
    "nowhere\\*.txt",
    "C:\\a.txt",
  ]);
});

test("elsewhere the shell has done it, and a file may have such a name", () => {
  assert.deepEqual(filesMeant(["*.txt"], "linux", list), ["*.txt"]);
});
