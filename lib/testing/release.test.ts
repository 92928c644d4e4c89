import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

interface Releasing {
  release: (options: { root: string; version: string; date: string }) => string[];
}
// Run from dist, as all tests are; the script itself is not compiled.
const { release } = require("../../bin/release.js") as Releasing;

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function project(changelog: string): string {
  const root = mkdtempSync(join(tmpdir(), "plain-figures-release-"));
  folders.push(root);
  for (const folder of ["lib", "data"]) mkdirSync(join(root, folder));
  writeFileSync(join(root, "lib/package.json"), '{\n  "name": "x",\n  "version": "0.1.0"\n}\n');
  writeFileSync(join(root, "data/datapackage.json"), '{\n  "version": "0.1.0"\n}\n');
  writeFileSync(
    join(root, "CITATION.cff"),
    'title: x\nversion: 0.1.0\ndate-released: "2026-01-01"\n',
  );
  writeFileSync(join(root, "CHANGELOG.md"), changelog);
  return root;
}

const read = (root: string, path: string): string => readFileSync(join(root, path), "utf8");

test("a release states one version everywhere, and dates the changelog", () => {
  const root = project("# Changelog\n\n## Unreleased\n\n- A page.\n\n## 0.1.0 - 2026-01-01\n");
  release({ root, version: "0.2.0", date: "2026-11-25" });
  assert.match(read(root, "lib/package.json"), /"version": "0\.2\.0"/);
  assert.match(read(root, "data/datapackage.json"), /"version": "0\.2\.0"/);
  assert.equal(
    read(root, "CITATION.cff"),
    'title: x\nversion: 0.2.0\ndate-released: "2026-11-25"\n',
  );
  assert.equal(
    read(root, "CHANGELOG.md"),
    "# Changelog\n\n## Unreleased\n\n## 0.2.0 - 2026-11-25\n\n- A page.\n\n## 0.1.0 - 2026-01-01\n",
  );
});

test("a release without a word in the changelog is refused, and nothing is written", () => {
  const root = project("# Changelog\n\n## Unreleased\n\n## 0.1.0 - 2026-01-01\n");
  assert.throws(() => release({ root, version: "0.2.0", date: "2026-11-25" }), /Unreleased/);
  assert.match(read(root, "lib/package.json"), /"version": "0\.1\.0"/);
});
