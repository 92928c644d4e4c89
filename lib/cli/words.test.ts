/** What commands make of the words that they are given: options, names of notebooks, and files. */
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";

import { TestProject } from "../publish/testing/project";
import { LIB } from "../runner";

const PARAMETER = {
  tags: ["parameters"],
  source:
    'import { parameter } from "plain-figures";\nconst area = parameter("area", "Kent", { oneOf: ["Kent", "Norfolk"] });',
};

describe("the words of a command", () => {
  const project = new TestProject();
  after(() => project.remove());
  project.notebook("force-briefing", [PARAMETER, "console.log(area);"]);
  const article = (name: string, text: string): string => {
    writeFileSync(project.path(name), text);
    return name;
  };
  const wrong = (...words: string[]): string => {
    const { status, stdout, stderr } = project.figures(...words);
    assert.equal(status, 2, stderr);
    assert.equal(stdout, "");
    return stderr;
  };

  it("-h and --version are answered", () => {
    assert.match(project.figures("-h").stdout, /^Usage: figures COMMAND/);
    const { version } = JSON.parse(readFileSync(join(LIB, "package.json"), "utf8")) as {
      version: string;
    };
    for (const word of ["--version", "-v"]) {
      const { status, stdout } = project.figures(word);
      assert.deepEqual([status, stdout], [0, `${version}\n`]);
    }
  });
  it("every command tells what it takes, and does nothing else", () => {
    const commands = "publish preview check validate request release new lab".split(" ");
    for (const words of [...commands.map((name) => [name]), ["returns", "read"]]) {
      const { status, stdout, stderr } = project.figures(...words, "--help");
      assert.deepEqual([status, stderr], [0, ""]);
      assert.ok(stdout.startsWith(`Usage: figures ${words.join(" ")}`), stdout.slice(0, 80));
    }
  });
  it("a wrong option is told in one sentence", () => {
    assert.equal(
      wrong("publish", "--foo"),
      "figures publish: there is no option --foo; figures publish --help tells what there is.\n",
    );
    assert.match(
      wrong("check", "a.txt", "--jsn"),
      /there is no option --jsn; did you mean --json\?/,
    );
    assert.equal(
      wrong("publish", "--out"),
      "figures publish: --out needs a value after it; figures publish --help tells what there is.\n",
    );
    assert.match(wrong("publish", "--out", "--json"), /^figures publish: --out needs a value/);
    assert.match(wrong("publish", "--json=yes"), /^figures publish: --json takes no value; .*\n$/);
    assert.equal(
      wrong("publish", "--timeout", "-1"),
      'figures publish: --timeout takes seconds, more than 0 and at most a day, not "-1"\n',
    );
  });
  it("a value for --each and --set at once is refused", () => {
    assert.match(
      wrong("publish", "--each", "area", "--set", "area=Norfolk"),
      /--each area makes a page for every value .*--set area .*one of the two/,
    );
    assert.ok(!existsSync(project.path("outputs")));
  });
  it("a notebook that is not there leaves nothing behind, and the nearest is named", () => {
    const { status, stdout, stderr } = project.figures("publish", "force-brefing", "--out", "new");
    assert.equal(status, 1);
    assert.equal(stdout, "");
    const own = join("notebooks", "force-briefing.ipynb");
    assert.equal(
      stderr,
      `figures publish: there is no notebook force-brefing; the nearest are ${own}.\n`,
    );
    assert.ok(!existsSync(project.path("new")));
    writeFileSync(project.path("broken.ipynb"), "{");
    const broken = project.figures("publish", "broken.ipynb", "--out", "new");
    assert.deepEqual([broken.status, broken.stdout], [1, ""]);
    assert.ok(!existsSync(project.path("new")));
  });
  it("a notebook of the project is found without its folder and its ending", () => {
    const { status, stderr } = project.figures("publish", "force-briefing", "--out", "new");
    assert.equal(status, 0, stderr);
    assert.ok(readdirSync(project.path("new")).includes("force-briefing.html"));
  });
  it("of several articles one that is not there is named, and the others are checked", () => {
    const text = "Kent Police recorded 1,571 offences in 2015/16.";
    const files = [article("a.txt", text), "none.txt", article("b.txt", text)];
    const { status, stdout, stderr } = project.figures("check", ...files, "--json");
    assert.equal(status, 1);
    assert.match(stderr, /^figures check: .*none\.txt.*\n$/);
    const found = JSON.parse(stdout) as { file: string; findings: unknown[] }[];
    assert.deepEqual(
      found.map(({ file, findings }) => [file, findings.length]),
      [
        ["a.txt", 1],
        ["b.txt", 1],
      ],
    );
    const one = project.figures("check", "a.txt", "none.txt", "--json", "--html", "out.html");
    assert.ok(Array.isArray(JSON.parse(one.stdout)));
    assert.ok(existsSync(project.path("out.html")));
  });
  it("two ways of printing at once are refused", () => {
    for (const [a, b] of [
      ["json", "text"],
      ["rows", "text"],
      ["json", "rows"],
    ]) {
      assert.equal(
        wrong("check", "a.txt", `--${b}`, `--${a}`),
        `figures check: --${a} and --${b} cannot both be printed.\n`,
      );
    }
    assert.match(wrong("check", "a.txt", "--text", "--html", "x.html"), /give one/);
  });
});
