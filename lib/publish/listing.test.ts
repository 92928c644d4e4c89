import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { after, describe, it } from "node:test";

import { FIGURES, TestProject } from "./testing/project";

describe("the index", () => {
  const project = new TestProject();
  after(() => project.remove());
  project.notebook("9-nine", ["9"], "The ninth question?");
  project.notebook("10-ten", ["10"], "The tenth question?");

  /** The pages that the index leads to, in its order. */
  const listed = (): string[] => [
    ...new Set(
      Array.from(
        project.output("index.html").matchAll(/href="([^"#:]+\.html)"/g),
        ([, href]) => href!,
      ),
    ),
  ];

  it("lists every page in the folder, whatever the run made", () => {
    const all = project.figures("publish");
    assert.match(all.stdout, /^2 pages\. Open .*index\.html$/m);
    assert.deepEqual(listed(), ["9-nine.html", "10-ten.html"]);
    const one = project.figures("publish", "notebooks/10-ten.ipynb", "--edition", "lesson");
    assert.match(one.stdout, /^1 page\. Open .*10-ten-lesson\.html$/m);
    assert.deepEqual(listed(), ["9-nine.html", "10-ten.html", "10-ten-lesson.html"]);
    project.figures("publish", "notebooks/10-ten.ipynb");
    assert.deepEqual(listed(), ["9-nine.html", "10-ten.html", "10-ten-lesson.html"]);
  });

  it("forgets a page that is gone", () => {
    rmSync(project.path("outputs", "10-ten-lesson.html"));
    project.figures("publish", "notebooks/9-nine.ipynb");
    assert.deepEqual(listed(), ["9-nine.html", "10-ten.html"]);
  });

  it("takes nothing from an altered list that leads elsewhere or is of no edition", () => {
    project.figures("publish");
    const path = project.path("outputs", ".pages.json");
    const [first, ...rest] = JSON.parse(readFileSync(path, "utf8")) as object[];
    const altered = [
      { ...first, href: "javascript:alert(1)" },
      { ...first, href: "file:///etc/passwd" },
      { ...first, edition: "__proto__" },
      { ...first, parameters: { area: { toString: 1 } } },
      ...rest,
    ];
    writeFileSync(path, JSON.stringify(altered));
    const run = project.figures("publish", "notebooks/10-ten.ipynb");
    assert.equal(run.status, 0, run.stderr);
    assert.deepEqual(listed(), ["10-ten.html"]);
    assert.doesNotMatch(project.output("index.html"), /javascript:|file:|undefined/);
  });

  it("is made from this run's pages when its list is damaged", () => {
    writeFileSync(project.path("outputs", ".pages.json"), '[{"name":"../elsewhere"}, 7');
    const run = project.figures("publish", "notebooks/9-nine.ipynb");
    assert.equal(run.status, 0, run.stderr);
    assert.deepEqual(listed(), ["9-nine.html"]);
  });

  it(
    "waits for no pipe that has the name of its list or of the lock",
    { skip: process.platform === "win32" && "pipes with a name are of other systems" },
    () => {
      const pipes = [".pages.json", ".publishing.lock"].map((name) =>
        project.path("outputs", name),
      );
      rmSync(pipes[0]!, { force: true });
      spawnSync("mkfifo", pipes);
      const run = spawnSync(process.execPath, [FIGURES, "publish"], {
        cwd: project.root,
        encoding: "utf8",
        timeout: 60_000,
        killSignal: "SIGKILL",
      });
      assert.equal(run.status, 0, run.stderr);
    },
  );

  it("replaces no index, page or notebook of the user's own, nor what a link leads to", () => {
    mkdirSync(project.path("mine"));
    const own = ["mine/index.html", "mine/9-nine.html", "mine/linked.html"];
    for (const path of own) writeFileSync(project.path(path), "my own");
    symlinkSync("linked.html", project.path("mine", "10-ten.html"));
    const notebook = readFileSync(project.path("notebooks", "9-nine.ipynb"), "utf8");
    for (const out of ["mine", "notebooks"]) {
      const run = project.figures("publish", "--out", out);
      assert.equal(run.status, 1);
      const named = run.stderr.split("\n").filter((line) => /Move it, or choose/.test(line));
      assert.equal(named.length, out === "mine" ? 3 : 2, run.stderr);
    }
    for (const path of own) assert.equal(readFileSync(project.path(path), "utf8"), "my own");
    assert.equal(readFileSync(project.path("notebooks", "9-nine.ipynb"), "utf8"), notebook);
  });
});
