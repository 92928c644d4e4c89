/** Notebooks that go wrong in every way, published together: each is told of, none harms another. */
import assert from "node:assert/strict";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { after, before, describe, it } from "node:test";

import type { Finished } from "./testing/project";
import { TestProject, printed, processesIn, until } from "./testing/project";

/** Windows ends a process without a signal. */
const KILLED = process.platform === "win32" ? "ended with status 1" : "ended by SIGKILL";

/** The text of a cell as the file has it, in lines. */
const sourceOf = ({ source }: { source: string | string[] }): string => [source].flat().join("");

/** What is given to a call that starts a program of every system, which takes ten minutes. */
const SLEEP = "(process.execPath, ['-e', 'setTimeout(() => {}, 600_000)'], ";

/** What a chart is told beside its figures. */
const WORDS =
  "{ headline: 'h', subtitle: 's', description: 'd', sources: [{ id: 'own', title: 'My own' }] }";

/** By notebook: its cells, and what the command has to say of it. */
const FAULTY: Record<string, { cells: string[]; says: RegExp }> = {
  throws: {
    cells: ["console.log('before');", "const a = 1;\n\nthrow new TypeError('no such area');"],
    says: /throws\.ipynb, cell 2, line 3: TypeError: no such area/,
  },
  "throws-in-function": {
    cells: [
      "function rate(count: number) {\n  if (count < 0) throw new RangeError('below zero');\n}",
      "rate(1);\nrate(-1);",
    ],
    says: /throws-in-function\.ipynb, cell 2, line 2: RangeError: below zero/,
  },
  "throws-text": { cells: ["throw 'only text';"], says: /throws-text\.ipynb, cell 1.*only text/ },
  "does-not-compile": {
    cells: ["const count: number = 1;\nconst name: string = count;"],
    says: /does-not-compile\.ipynb, cell 1, line 2: Type 'number' is not assignable to type 'string'/,
  },
  "short-form": {
    cells: [
      "const area = 'Kent';",
      "const row = {\n  area };\nconst told = { area, row }; told.row.area.at(0)!.padEnd(told.nowhere);",
    ],
    says: /short-form\.ipynb, cell 2, line 3: Property 'nowhere' does not exist/,
  },
  "short-form-throws": {
    cells: ["const area = 'Kent';", "const row = [];\nrow.push({ area }, nowhere({ area }));"],
    says: /short-form-throws\.ipynb, cell 2, line 2: Cannot find name 'nowhere'/,
  },
  "is-called-wrongly": {
    cells: [
      "interface Row { year: string; counts: { girls: number } }\nconst row: Row = { year: '2010/11', counts: { girls: '286' as unknown as string } as any as { girls: string } };",
    ],
    says: /is-called-wrongly\.ipynb, cell 1, line 2: Type '\{ girls: string; \}' is not assignable.*Type 'string' is not assignable to type 'number'\.\n/,
  },
  "misspells-in-a-trace": {
    cells: [
      "import { show } from 'plain-figures';",
      `show({\n  data: [{ type: 'bar', x: ['a'], y: [1],\n    markr: { color: 'red' } }],\n}, ${WORDS});`,
    ],
    says: /misspells-in-a-trace\.ipynb, cell 2, line 3: .*'markr' does not exist in type 'AnyTrace'\. Did you mean to write 'marker'\?\n/,
  },
  "misspells-in-a-layout": {
    cells: [
      `import { show } from 'plain-figures';\nshow({\n  data: [{ y: [1] }],\n  layout: { xaxis: { titel: 'x' } },\n}, ${WORDS});`,
    ],
    says: /misspells-in-a-layout\.ipynb, cell 1, line 4: .{0,200}'titel' does not exist in type '.{60}…'\. Did you mean to write 'title'\?\n/,
  },
  "misspells-in-further-traces": {
    cells: [
      `import { barChart, show } from 'plain-figures';\nshow(barChart([{ a: 'x', b: 1 }], { category: 'a', value: 'b', unit: 'u', ...${WORDS},\n  traces: [{ type: 'scatter', mod: 'lines' }] }));`,
    ],
    says: /misspells-in-further-traces\.ipynb, cell 1, line 3: .*'mod' does not exist.*Did you mean to write 'mode'\?\n/,
  },
  "gives-a-trace-a-wrong-value": {
    cells: [
      `import { show } from 'plain-figures';\nshow({ data: [{ type: 'bar', x: ['a'], y: [1],\n  opacity: 'half' }] }, ${WORDS});`,
    ],
    says: /gives-a-trace-a-wrong-value\.ipynb, cell 1, line 3: Type 'string' is not assignable to type 'number'\.\n/,
  },
  "gives-a-trace-a-wrong-value-from-afar": {
    cells: [
      "const data = [{ type: 'bar', x: ['a'], y: [1], opacity: 'half' }];",
      `import { show } from 'plain-figures';\nshow({ data }, ${WORDS});`,
    ],
    says: /gives-a-trace-a-wrong-value-from-afar\.ipynb, cell 2, line 2: .*Types of property 'opacity' are incompatible\. Type 'string' is not assignable to type 'number'\.\n/,
  },
  "rejects-later": {
    cells: ["setTimeout(() => {\n  void Promise.reject(new Error('too late'));\n}, 30);", "1 + 1"],
    says: /rejects-later\.ipynb, cell 1, line 2: Error: a promise was rejected.*too late/,
  },
  "throws-later": {
    cells: ["setTimeout(() => {\n  throw new Error('in a timer');\n}, 20);", "1 + 1"],
    says: /throws-later\.ipynb, cell 1, line 2: Error: in a timer/,
  },
  exits: {
    cells: ["console.log('before');\nprocess.exit(0);"],
    says: /exits\.ipynb, cell 1, line 2: the cell called process\.exit\(0\)/,
  },
  "is-killed": {
    cells: ["process.kill(process.pid, 'SIGKILL');"],
    says: new RegExp(`is-killed\\.ipynb, cell 1.*${KILLED}`),
  },
  "prints-50-MB": {
    cells: ["for (let i = 0; i < 50; i++) {\n  process.stdout.write('x'.repeat(1_000_000));\n}"],
    says: /prints-50-MB\.ipynb, cell 1, line 2: .*more than 1,000,000 characters/,
  },
  "replaces-console": {
    cells: ["const kept = 1;\nconsole.log = () => {};", "console.log('still heard');"],
    says: /replaces-console\.ipynb, cell 1, line 2: .*replaced console\.log/,
  },
  "leaves-a-timer": {
    cells: ["const every = 1000;\nsetInterval(() => {}, every);", "2"],
    says: /leaves-a-timer\.ipynb, cell 1, line 2: the cell left a timer running/,
  },
  "leaves-a-server": {
    cells: ["import http from 'http';\nhttp.createServer().listen(0);"],
    says: /leaves-a-server\.ipynb, cell 1, line 2: the cell left a server running/,
  },
  "leaves-a-process": {
    cells: [`import { spawn } from 'child_process';\nspawn${SLEEP}{ detached: false });`],
    says: /leaves-a-process\.ipynb, cell 1, line 2: the cell left another process running/,
  },
  "leaves-a-process-apart": {
    cells: [
      `import { spawn } from 'child_process';\nspawn${SLEEP}{ detached: true, stdio: 'ignore' }).unref();`,
    ],
    says: /leaves-a-process-apart\.ipynb, cell 1, line 2: the cell left another process running/,
  },
  "leaves-a-process-apart-and-dies": {
    cells: [
      `import { spawn } from 'child_process';\nspawn${SLEEP}{ detached: true });\nprocess.kill(process.pid, 'SIGKILL');`,
    ],
    says: new RegExp(`leaves-a-process-apart-and-dies\\.ipynb, cell 1: .*${KILLED}`),
  },
  "talks-to-the-publisher": {
    cells: ["const a = 1;\nprocess.send!({ type: 'done', cell: 1, ok: true });"],
    says: /talks-to-the-publisher\.ipynb, cell 1, line 2: TypeError: process\.send is not a function/,
  },
  "throws-what-cannot-be-read": {
    cells: [
      "class Odd extends Error {\n  get message(): string {\n    throw new Error('no');\n  }\n}\nthrow new Odd();",
    ],
    says: /throws-what-cannot-be-read\.ipynb, cell 1: Error: something was thrown that cannot be read/,
  },
  "ends-in-what-cannot-be-shown": {
    cells: [
      "const own = Symbol.for('nodejs.util.inspect.custom');\n({ [own]() {\n  throw new Error('not to be shown');\n} });",
    ],
    says: /ends-in-what-cannot-be-shown\.ipynb, cell 1, line 3: Error: not to be shown/,
  },
  "breaks-the-compiler": {
    cells: ["(globalThis as any).Map = undefined;", "1"],
    says: /breaks-the-compiler\.ipynb, cell 2: TypeError: Map is not a constructor/,
  },
  "breaks-the-worker": {
    cells: ["Array.prototype.filter = () => {\n  throw new Error('broken');\n};"],
    says: /breaks-the-worker\.ipynb, cell 1: .*its process was ended/,
  },
  "shows-a-circle": {
    cells: [
      "import { display } from 'tslab';\nconst row: any = {};\nrow.row = row;",
      "display.raw('application/json', row);",
    ],
    says: /shows-a-circle\.ipynb, cell 2, line 1: TypeError: .*circular/,
  },
  "shows-100-MB": {
    cells: ["import { display } from 'tslab';\ndisplay.html('x'.repeat(100_000_000));"],
    says: /shows-100-MB\.ipynb, cell 1, line 2: the cell showed more than 50,000,000 characters/,
  },
};

describe("notebooks that go wrong", () => {
  const project = new TestProject();
  let result: Finished;
  before(() => {
    for (const [name, { cells }] of Object.entries(FAULTY)) project.notebook(name, cells);
    project.notebook("whole-first", ["console.log('whole')"]);
    project.notebook("x-listens-no-more", [
      "process.removeAllListeners();",
      "console.log('whole')",
    ]);
    project.notebook("zz-whole-last", ["console.log('whole')"]);
    result = project.figures("publish", "--jobs", "2");
  });
  after(() => project.remove());

  it("ends with status 1", () => assert.equal(result.status, 1, result.stderr));

  for (const [name, { says }] of Object.entries(FAULTY)) {
    it(`${name}: names notebook, cell, line and message`, () => assert.match(result.stderr, says));

    it(`${name}: page with a banner and executed notebook are written`, () => {
      const html = project.output(`${name}.html`);
      assert.match(html, /<a href="#[^"]*code-\d"/);
      const [banner, ...cells] = project.executed(name).cells;
      const words = sourceOf(banner!);
      assert.match(words, /incomplete: it failed .*\n- \[Cell \d.*\]\(#failed-cell-\d\): ./s);
      const [, link] = /\(#(failed-cell-\d)\)/.exec(words)!;
      const place = cells.findIndex((cell) =>
        sourceOf(cell).includes(`<span id="${link}"></span>`),
      );
      const failed = cells[place + 1];
      assert.ok(failed?.cell_type === "code", "the link leads to the cell");
      const error = failed.outputs.find((output) => output.output_type === "error");
      assert.ok(
        error?.output_type === "error" && error.evalue !== "",
        "an error, as Jupyter has it",
      );
    });
  }

  it("is run again as it was before: what was put into the copy is no part of it", () => {
    const copy = project.path("notebooks", "copy.ipynb");
    cpSync(project.path("outputs", "throws.ipynb"), copy);
    project.figures("publish", "copy", "--out", "again");
    const text = readFileSync(project.path("again", "copy.ipynb"), "utf8");
    rmSync(copy);
    assert.equal(text.match(/it failed while it ran/g)?.length, 1);
  });

  it("keeps what a cell had shown before it was stopped", () => {
    assert.equal(printed(project.executed("exits"), 1), "before\n");
    assert.equal(printed(project.executed("throws"), 1), "before\n");
  });

  it("puts a replaced console.log back for the cells that follow", () => {
    assert.equal(printed(project.executed("replaces-console"), 2), "still heard\n");
  });

  it("cuts off endless output and keeps the beginning", () => {
    assert.equal(printed(project.executed("prints-50-MB"), 1).length, 1_000_000);
  });

  it("leaves the other notebooks whole", () => {
    for (const name of ["whole-first", "zz-whole-last"]) {
      assert.equal(printed(project.executed(name), 1), "whole\n");
      assert.doesNotMatch(result.stderr, new RegExp(name));
    }
  });

  it("goes on hearing the worker of a notebook that takes all listeners away", () => {
    assert.equal(printed(project.executed("x-listens-no-more"), 2), "whole\n");
    assert.doesNotMatch(result.stderr, /x-listens-no-more/);
  });

  it("shows no stack trace", () => assert.doesNotMatch(result.stderr, /^\s+at /m));

  it("leaves no process", async () => {
    await until(() => (processesIn(project.root) ?? []).length === 0, "the end of all processes");
  });
});

describe("cells that never end", () => {
  const project = new TestProject();
  after(() => project.remove());

  it("are stopped after --timeout, told of, and what they had shown is kept", async () => {
    project.notebook("never-ends", ["console.log('before the loop');\nwhile (true) {}"]);
    project.notebook("calls-what-never-ends", [
      "type Step = (n: number) => number;\nfunction search(step: Step) {\n  let n = 1;\n  for (;;) n = step(n);\n}",
      "const halve: Step = (n) => n / 2;\nsearch(halve);",
    ]);
    project.notebook("matches-for-ever", [
      "const text = 'a'.repeat(60);\n\n/^(a+)+$/.test(text + 'b');",
    ]);
    project.notebook("sleeps", [
      `import { execFileSync } from 'child_process';\nexecFileSync${SLEEP}{});`,
    ]);
    project.notebook("loops-later", [
      "const later = 1;\nsetTimeout(() => {\n  for (;;);\n}, later);",
      "await new Promise((resolve) => setTimeout(resolve, 500));",
    ]);
    project.notebook("waits-for-ever", ["await new Promise(() => {});"]);
    const { status, stderr } = project.figures("publish", "--timeout", "10", "--jobs", "2");
    assert.equal(status, 1);
    assert.match(stderr, /never-ends\.ipynb, cell 1, line 2: .*still running after 10 seconds/);
    assert.match(stderr, /calls-what-never-ends\.ipynb, cell 2, line 2: .*still running/);
    assert.match(stderr, /matches-for-ever\.ipynb, cell 1, line 3: .*still running/);
    assert.match(stderr, /sleeps\.ipynb, cell 1: .*still running/);
    assert.match(stderr, /loops-later\.ipynb, cell 1, line 3: .*still running/);
    assert.match(stderr, /waits-for-ever\.ipynb, cell 1.*still running after 10 seconds/);
    assert.match(project.output("never-ends.html"), /still running after 10 seconds/);
    assert.equal(printed(project.executed("never-ends"), 1), "before the loop\n");
    await until(() => (processesIn(project.root) ?? []).length === 0, "the end of all processes");
  });
});

describe("a notebook that uses too much memory", () => {
  it("is stopped, and told of", { timeout: 240_000 }, (test) => {
    const project = new TestProject();
    test.after(() => project.remove());
    project.notebook("fills-memory", [
      "const lists: number[][] = [];\nwhile (true) lists.push(new Array(1_000_000).fill(lists.length));",
    ]);
    project.notebook("fills-buffers", [
      "const buffers: Buffer[] = [];",
      "for (;;) {\n  buffers.push(Buffer.alloc(10_000_000, 1));\n}",
    ]);
    project.notebook("leaves-garbage", [
      "let last = Buffer.alloc(0);\nfor (let i = 0; i < 600; i++) last = Buffer.alloc(10_000_000, 1);\nconsole.log(last.length);",
    ]);
    const { status, stderr } = project.figures("publish", "--jobs", "1");
    assert.equal(status, 1);
    // On Windows nobody looks from outside, who could tell the line.
    const line = process.platform === "win32" ? "" : ", line 2";
    const tooMuch = `${line}: .*more memory than the 2048 MB`;
    assert.match(stderr, new RegExp(`fills-memory\\.ipynb, cell 1${tooMuch}`));
    assert.match(stderr, new RegExp(`fills-buffers\\.ipynb, cell 2${tooMuch}`));
    assert.doesNotMatch(stderr, /leaves-garbage/);
    assert.match(project.output("fills-memory.html"), /more memory/);
  });
});
