import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { after, describe, it } from "node:test";

import { FIGURES, notebookOf, TestProject } from "./testing/project";

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

describe("two notebooks of one name in two folders, published one after the other", () => {
  const project = new TestProject();
  after(() => project.remove());
  for (const folder of ["a", "b"]) {
    mkdirSync(project.path(folder));
    const notebook = JSON.stringify(notebookOf(["1"], `Of folder ${folder}`));
    writeFileSync(project.path(folder, "x.ipynb"), notebook);
  }
  const page = (): string | undefined =>
    /<h1[^>]*>(?:<[^>]*>)*([^<]*)/.exec(project.output("x.html"))?.[1];

  it("keep the first one's page and executed notebook: the second is refused, and both are named", () => {
    assert.equal(project.figures("publish", "a/x.ipynb").status, 0);
    const { status, stderr } = project.figures("publish", "b/x.ipynb");
    assert.equal(status, 1);
    assert.equal(
      stderr.replaceAll("\\", "/"),
      "b/x.ipynb would be written as x.html, which is the page of a/x.ipynb; rename one of the two, " +
        "choose another folder with --out, or delete that page if it is no longer wanted.\n",
    );
    assert.equal(page(), "Of folder a");
    assert.match(project.output("x.ipynb"), /Of folder a/);
  });

  it("have a page each in a folder each, and the first can be published again", () => {
    assert.equal(project.figures("publish", "b/x.ipynb", "--out", "pages-of-b").status, 0);
    assert.equal(project.figures("publish", "a/x.ipynb").status, 0);
  });

  it("are one notebook where it was only moved, or is named by a link to its folder", () => {
    symlinkSync("a", project.path("link"), "junction");
    assert.equal(project.figures("publish", "link/x.ipynb").status, 0);
    mkdirSync(project.path("moved"));
    renameSync(project.path("a", "x.ipynb"), project.path("moved", "x.ipynb"));
    assert.equal(project.figures("publish", "moved/x.ipynb").status, 0);
    assert.equal(page(), "Of folder a");
  });

  it("take the name in turn once the first one's page is deleted", () => {
    rmSync(project.path("outputs", "x.html"));
    assert.equal(project.figures("publish", "b/x.ipynb").status, 0);
    assert.equal(page(), "Of folder b");
  });

  it("leave nothing of where the project lies in the folder of pages", () => {
    const list = readFileSync(project.path("outputs", ".pages.json"), "utf8");
    assert.match(list, /"notebook": "b\/x\.ipynb"/);
    assert.ok(!list.includes(project.root));
  });
});
