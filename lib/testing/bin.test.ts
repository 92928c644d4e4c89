/** Parts of the project's own commands that differ on Windows. */
import assert from "node:assert/strict";
import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

// Run from dist, as all tests are; the scripts themselves are not compiled.
const { chosen } = require("../../bin/chosen.js") as {
  chosen(paths: string[], words: string[]): string[];
};
const { moveFolder } = require("../../bin/moveFolder.js") as {
  moveFolder(from: string, to: string): void;
};

const root = mkdtempSync(join(tmpdir(), "plain-figures-bin-"));
after(() => rmSync(root, { recursive: true }));

test("tests are chosen by words with either slash, on either system", () => {
  const unix = ["publish/page/page.test.js", "publish/jobs.test.js", "measures/rate.test.js"];
  const windows = unix.map((path) => path.replaceAll("/", "\\"));
  for (const paths of [unix, windows]) {
    for (const word of ["publish/page", "publish\\page", "page"]) {
      assert.deepEqual(chosen(paths, [word]), [paths[0]]);
    }
    assert.deepEqual(chosen(paths, ["rate", "jobs"]), paths.slice(1));
    assert.deepEqual(chosen(paths, []), paths);
    assert.deepEqual(chosen(paths, ["publish/none"]), []);
  }
});

for (const code of [undefined, "EPERM", "EBUSY", "EXDEV"]) {
  test(`a build goes out of the way, also when a rename is answered with ${code ?? "no error"}`, (t) => {
    const [from, to] = [join(root, `${code}-dist`), join(root, `${code}-before`)];
    mkdirSync(join(from, "deep"), { recursive: true });
    writeFileSync(join(from, "deep", "a.js"), "built");
    if (code !== undefined) {
      t.mock.method(fs, "renameSync", () => {
        throw Object.assign(new Error(`${code}: operation not permitted, rename`), { code });
      });
    }
    moveFolder(from, to);
    assert.equal(readFileSync(join(to, "deep", "a.js"), "utf8"), "built");
    assert.ok(!existsSync(from));
  });
}

test("what goes wrong otherwise is told", () => {
  assert.throws(() => moveFolder(join(root, "none"), join(root, "x")), { code: "ENOENT" });
});
