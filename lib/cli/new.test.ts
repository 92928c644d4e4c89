import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const PROJECT = join(__dirname, "..", "..", "..");
const FIGURES = join(PROJECT, "lib", "bin", "figures.js");
mkdirSync(join(PROJECT, ".figures"), { recursive: true });
const folder = mkdtempSync(join(PROJECT, ".figures", "new-"));
after(() => rmSync(folder, { recursive: true }));

const figures = (...args: string[]) =>
  spawnSync(process.execPath, [FIGURES, ...args], { cwd: folder, encoding: "utf8" });

test("a new notebook runs as it is, and is never written over another", () => {
  assert.equal(figures("new", "2-what-changed").status, 0);
  const path = join(folder, "2-what-changed.ipynb");
  const text = readFileSync(path, "utf8");
  assert.equal(JSON.parse(text).cells[0].source[0], "# What changed\n");
  const out = join(folder, "out");
  execFileSync(process.execPath, [FIGURES, "publish", path, "--out", out], { cwd: folder });
  assert.match(readFileSync(join(out, "2-what-changed.html"), "utf8"), /Thames Valley Police/);

  const again = figures("new", "2-what-changed.ipynb");
  assert.equal(again.status, 1);
  assert.match(again.stderr, /there already/);
  assert.equal(readFileSync(path, "utf8"), text);
});

test("a notebook outside the project runs there too, and is told what it needs", (t) => {
  const elsewhere = mkdtempSync(join(tmpdir(), "figures-new-"));
  t.after(() => rmSync(elsewhere, { recursive: true }));
  const path = join(elsewhere, "my-question.ipynb");
  const { status, stdout } = figures("new", path);
  assert.equal(status, 0);
  assert.match(
    stdout,
    /It lies outside .*: there only this project's kernel.* finds\nplain-figures/,
  );
  const published = figures("publish", path, "--out", join(elsewhere, "out"));
  assert.equal(published.status, 0, published.stderr);
  assert.match(
    readFileSync(join(elsewhere, "out", "my-question.html"), "utf8"),
    /Thames Valley Police/,
  );

  assert.doesNotMatch(figures("new", "inside").stdout, /outside/);
  assert.match(figures("new", join(elsewhere, "none", "a")).stderr, /there is no folder/);
  assert.equal(figures("new").status, 2);
});

test("the command that opens it can be copied into a shell, whatever the name", () => {
  const { stdout } = figures("new", "a teacher's own.ipynb");
  const quoted =
    process.platform === "win32" ? `"a teacher's own.ipynb"` : `'a teacher'\\''s own.ipynb'`;
  assert.ok(stdout.includes(`npx figures lab ${quoted}.`), stdout);
});

test("a new lesson runs as it is, with boxes to answer in, and follows the conventions of a notebook", () => {
  assert.equal(figures("new", "my-lesson", "--lesson").status, 0);
  const path = join(folder, "my-lesson.ipynb");
  const { cells } = JSON.parse(readFileSync(path, "utf8")) as {
    cells: { cell_type: string; source: string[] }[];
  };
  for (const [index, { cell_type: type, source }] of cells.entries()) {
    if (type !== "code") continue;
    assert.ok(source.length <= 15, source.join(""));
    assert.notEqual(cells[index + 1]?.cell_type, "code", source.join(""));
  }
  const out = join(folder, "out");
  execFileSync(process.execPath, [FIGURES, "publish", path, "--out", out], { cwd: folder });
  const html = readFileSync(join(out, "my-lesson.html"), "utf8");
  assert.match(html, /<body class="lesson">/);
  assert.equal(html.match(/<\w+ [^>]*data-exercise/g)?.length, 2);
  // 300 ÷ 60,000 × 10,000 is 50.
  assert.match(html, /<strong>50 offences for each 10,000 people under 18\.<\/strong>/);
});
