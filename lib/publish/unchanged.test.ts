/** Pages are kept while nothing they are made from changes, and never a moment longer. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  appendFileSync,
} from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { after, describe, it } from "node:test";

import { LIB } from "../runner";
import { Fingerprint } from "./cache/fingerprint";
import { PageStore } from "./cache/store";
import { findProject } from "./project";
import { finished, notebookOf, printed, TestProject, until } from "./testing/project";

describe("unchanged pages", () => {
  const project = new TestProject();
  after(() => project.remove());
  // A copy of the code, to change it.
  const code = project.path("code", "lib");
  mkdirSync(code, { recursive: true });
  for (const name of ["bin", "dist", "package.json"]) {
    cpSync(join(LIB, name), join(code, name), { recursive: true });
  }
  symlinkSync(project.path("node_modules"), project.path("code", "node_modules"), "junction");
  mkdirSync(project.path("data"));
  writeFileSync(project.path("data", "figures.csv"), "id\n1\n");
  writeFileSync(project.path("package-lock.json"), "{}");
  writeFileSync(project.path("elsewhere.txt"), "one");
  writeFileSync(project.path("notebooks", "helper.js"), "module.exports = 1;");
  const path = project.notebook("a", [
    "import fs from 'fs';\nconsole.log(fs.readFileSync('../elsewhere.txt', 'utf8'), require('./helper.js'));",
  ]);

  function state(...words: string[]): string {
    const run = spawnSync(
      process.execPath,
      [join(code, "bin", "figures.js"), "publish", "notebooks/a.ipynb", "--json", ...words],
      { cwd: project.root, encoding: "utf8" },
    );
    assert.equal(run.status, 0, run.stderr);
    const pages = [JSON.parse(run.stdout.split("\n")[0]!) as { unchanged: boolean }];
    return pages[0]?.unchanged === true ? "unchanged" : "made again";
  }
  const kept = (): string[] => readdirSync(project.path(".figures", "pages"));

  it("are made once", () => {
    assert.equal(state(), "made again");
    const before = project.output("a.html");
    assert.equal(state(), "unchanged");
    assert.equal(project.output("a.html"), before);
  });
  it("are written again when they are gone or altered", () => {
    const before = project.output("a.html");
    writeFileSync(project.path("outputs", "a.html"), "altered");
    assert.equal(state(), "unchanged");
    assert.equal(project.output("a.html"), before);
  });
  it("are made again with --fresh", () => assert.equal(state("--fresh"), "made again"));

  const changes: [string, () => void][] = [
    [
      "the notebook",
      () =>
        writeFileSync(
          path,
          JSON.stringify(
            notebookOf(
              [
                "import fs from 'fs';\nconsole.log(2, fs.readFileSync('../elsewhere.txt', 'utf8'));",
              ],
              "a",
            ),
          ),
        ),
    ],
    ["the ledger", () => appendFileSync(project.path("data", "figures.csv"), "2\n")],
    [
      "a helper beside the notebook",
      () => writeFileSync(project.path("notebooks", "helper.js"), "module.exports = 2;"),
    ],
    ["a file read from elsewhere", () => writeFileSync(project.path("elsewhere.txt"), "two")],
    ["a dependency", () => writeFileSync(project.path("package-lock.json"), '{"a":1}')],
    [
      "the code in lib",
      () => appendFileSync(join(code, "dist", "measures", "index.js"), "\n// changed\n"),
    ],
    [
      "a half-written entry",
      () => kept().forEach((name) => truncateSync(project.path(".figures", "pages", name), 900)),
    ],
    [
      "a corrupt entry",
      () =>
        kept().forEach((name) => {
          const entry = project.path(".figures", "pages", name);
          writeFileSync(entry, readFileSync(entry, "utf8").replace("<main", "<mean"));
        }),
    ],
    [
      "an entry that was altered and signed anew by who does not know this install",
      () =>
        kept().forEach((name) => {
          const entry = project.path(".figures", "pages", name);
          const [head = "", body = ""] = readFileSync(entry, "utf8").split(/\n(.*)/s);
          const altered = body.replace("<main", "<mean");
          const mac = createHash("sha256").update(altered).digest("hex");
          writeFileSync(entry, `${JSON.stringify({ ...JSON.parse(head), mac })}\n${altered}`);
        }),
    ],
  ];
  for (const [what, change] of changes) {
    it(`are made again after a change of ${what}`, () => {
      state();
      assert.equal(state(), "unchanged");
      change();
      assert.equal(state(), "made again");
      assert.equal(state(), "unchanged");
    });
  }
  it("are another edition's or another name's never", () => {
    assert.equal(state("--edition", "lesson"), "made again");
    assert.equal(state("--edition", "lesson"), "unchanged");
    assert.equal(state(), "unchanged");
  });
});

describe("what a notebook reads past the folders that are looked through", () => {
  const project = new TestProject();
  after(() => project.remove());
  for (const folder of ["data", "elsewhere", "elsewhere/folder", "notebooks/.mydata"]) {
    mkdirSync(project.path(folder));
  }
  symlinkSync(project.path("elsewhere", "a.csv"), project.path("data", "figures.csv"));
  symlinkSync(project.path("elsewhere", "b.csv"), project.path("notebooks", "b.csv"));
  symlinkSync(project.path("elsewhere", "folder"), project.path("notebooks", "linked"), "junction");
  const READ = [
    ["a table of data/ that is a link", "../data/figures.csv", "elsewhere/a.csv"],
    ["a file beside the notebook that is a link", "b.csv", "elsewhere/b.csv"],
    ["a file in a folder that is a link", "linked/c.csv", "elsewhere/folder/c.csv"],
    ["a file in a folder whose name begins with a dot", ".mydata/d.csv", "notebooks/.mydata/d.csv"],
  ] as const;

  for (const [index, [what, read, file]] of READ.entries()) {
    it(`is seen to change: ${what}`, () => {
      const name = `n${index}`;
      const path = project.path(...file.split("/"));
      writeFileSync(path, "old");
      project.notebook(name, [`console.log(require('fs').readFileSync('${read}', 'utf8'));`]);
      assert.equal(project.figures("publish").status, 0);
      assert.match(project.figures("publish").stdout, new RegExp(`${name}: unchanged`));
      writeFileSync(path, "new");
      assert.equal(project.figures("publish").status, 0);
      assert.equal(printed(project.executed(name), 1), "new\n");
    });
  }
});

describe("the key of a page", () => {
  const project = new TestProject();
  after(() => project.remove());
  const path = project.notebook("a", ["1"]);
  const job = {
    path,
    label: "a",
    notebook: notebookOf(["1"], "a"),
    name: "a",
    edition: "analysis" as const,
    parameters: {},
    declared: [],
  };
  const key = (ledger = ""): string =>
    new Fingerprint(findProject(project.root), ledger, "code").of(job);

  it("changes with Node's version", (test) => {
    const before = key();
    assert.equal(key(), before);
    const version = Object.getOwnPropertyDescriptor(process, "version")!;
    test.after(() => Object.defineProperty(process, "version", version));
    Object.defineProperty(process, "version", { ...version, value: "v99.0.0" });
    assert.notEqual(key(), before);
  });
});

describe("a store that cannot be written", () => {
  it("is as good as an empty one", () => {
    // Beneath a file there is no folder.
    const store = new PageStore(join(__filename, "pages"));
    const page = {
      html: "",
      notebook: "",
      notes: [],
      files: [],
      environment: {},
      description: { title: "", summary: "", audience: "" },
    };
    store.write("key", page);
    store.prune();
    assert.equal(store.read("key"), undefined);
  });
});

describe("a project that is changed while its notebooks run", () => {
  const WAITS = `import fs from 'fs';
fs.writeFileSync('../started', '');
while (!fs.existsSync('../go'));`;

  /** Publishes `a`, which waits, then `b`, and makes a change while `a` runs. */
  async function publishAndChange(project: TestProject, change: () => void): Promise<void> {
    project.notebook("a", [WAITS]);
    const child = project.start("publish", "--jobs", "1");
    const end = finished(child);
    await until(() => existsSync(project.path("started")), "the first notebook's run");
    change();
    writeFileSync(project.path("go"), "");
    const { status, stderr } = await end;
    assert.equal(status, 0, stderr);
  }

  it("a notebook replaced before its turn is run again", async (test) => {
    const project = new TestProject();
    test.after(() => project.remove());
    project.notebook("b", ["console.log('old');"]);
    await publishAndChange(project, () => project.notebook("b", ["console.log('new');"]));
    assert.equal(printed(project.executed("b"), 1), "old\n");
    assert.equal(project.figures("publish").status, 0);
    assert.equal(printed(project.executed("b"), 1), "new\n");
  });

  it("a file that changes after it was read leaves no page of what it was", async (test) => {
    const project = new TestProject();
    test.after(() => project.remove());
    const table = project.path("elsewhere.csv");
    writeFileSync(table, "old");
    project.notebook("a", [
      "console.log(require('fs').readFileSync('../elsewhere.csv', 'utf8'));",
      WAITS,
    ]);
    const child = project.start("publish");
    const end = finished(child);
    await until(() => existsSync(project.path("started")), "the reading");
    writeFileSync(table, "new");
    writeFileSync(project.path("go"), "");
    assert.equal((await end).status, 0);
    assert.equal(printed(project.executed("a"), 1), "old\n");
    assert.equal(project.figures("publish").status, 0);
    assert.equal(printed(project.executed("a"), 1), "new\n");
  });

  it("a table changed and changed back leaves no page of the state between", async (test) => {
    const project = new TestProject();
    test.after(() => project.remove());
    mkdirSync(project.path("data"));
    const table = project.path("data", "figures.csv");
    writeFileSync(table, "old");
    project.notebook("b", [
      "console.log(require('fs').readFileSync('../data/figures.csv', 'utf8'));",
    ]);
    await publishAndChange(project, () => writeFileSync(table, "between"));
    assert.equal(printed(project.executed("b"), 1), "between\n");
    writeFileSync(table, "old");
    assert.equal(project.figures("publish").status, 0);
    assert.equal(printed(project.executed("b"), 1), "old\n");
  });
});

describe("a notebook that learns of more than files", () => {
  const project = new TestProject();
  after(() => project.remove());
  writeFileSync(project.path("told.txt"), "told");
  project.notebook("command", [
    "import { execSync } from 'child_process';\nexecSync('echo told').toString()",
  ]);
  project.notebook("started", [
    "import { spawnSync } from 'child_process';\nspawnSync('echo', ['told']).status",
  ]);
  project.notebook("clock", ["new Date().getFullYear()"]);
  project.notebook("now", ["Date.now() > 0"]);
  project.notebook("date", ["new Date(2012, 3, 1).getFullYear()"]);
  project.notebook("variable", ["process.env.FIGURES_TEST ?? 'none'"]);
  project.notebook("variables", ["console.log(Object.keys(process.env).length);"]);
  project.notebook("printed-variables", ["console.log(process.env);"]);

  /** The notebooks that were run again. */
  function again(value: string): string[] {
    process.env.FIGURES_TEST = value;
    const { stdout } = project.figures("publish", "--json");
    delete process.env.FIGURES_TEST;
    const pages = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { name?: string; unchanged?: boolean });
    return pages.flatMap(({ name, unchanged }) => (name && unchanged === false ? [name] : []));
  }
  const ALWAYS = ["clock", "command", "now", "started"];

  it("is run again when that may have changed", () => {
    assert.equal(again("1").length, 8);
    assert.deepEqual(again("1").sort(), ALWAYS);
    const others = ["printed-variables", "variable", "variables"];
    assert.deepEqual(again("2").sort(), [...ALWAYS, ...others].sort());
  });
});
