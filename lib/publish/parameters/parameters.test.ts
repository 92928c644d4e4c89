import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, describe, it, test } from "node:test";

import type { ShownParameter } from "../../display/bundle";
import { tagsOf } from "../../runner";
import { TestProject, notebookOf, printed } from "../testing/project";
import { parameterValue, parameterValues, withParameters } from "./parameters";

/** As a notebook declares it, without need of the notebook room. */
const DECLARE = {
  tags: ["parameters"],
  source: `import { parameter } from "plain-figures";
const area = parameter("area", "Norfolk", { oneOf: ["Norfolk", "Côte d'Or", "A/B"] });
const level = parameter("level", 0.95, { oneOf: [0.9, 0.95] });`,
};
const USE = "console.log(`${area} at ${level}`);";
/** Whatever the values are, none of these is a comparison that cannot be true. */
const BRANCH = 'const where = area === "A/B" || level === 0.95 ? "there" : area;';

describe("parameters", () => {
  const project = new TestProject();
  after(() => project.remove());
  project.notebook("force", [DECLARE, USE, BRANCH]);
  project.notebook("plain", ["1 + 1"]);

  it("are set in a cell after the one that declares them", () => {
    const run = project.figures(
      "publish",
      "notebooks/force.ipynb",
      "--set",
      "area=A/B",
      "--set",
      "level=0.9",
    );
    assert.equal(run.status, 0, run.stderr);
    const made = project.executed("force-a-b-0-9");
    assert.deepEqual(made.cells.map(tagsOf), [[], ["parameters"], ["injected-parameters"], [], []]);
    assert.equal(printed(made, 3), "A/B at 0.9\n");
  });

  it("take several values, each with a page that names it in its file, its title and its heading", () => {
    const run = project.figures(
      "publish",
      "notebooks/force.ipynb",
      "--set",
      "area=norfolk,A/B",
      "--out",
      "two",
    );
    assert.equal(run.status, 0, run.stderr);
    for (const [name, area] of [
      ["force-norfolk", "Norfolk"],
      ["force-a-b", "A/B"],
    ] as const) {
      const html = readFileSync(project.path("two", `${name}.html`), "utf8");
      assert.match(html, new RegExp(`<h1>[^<]*${area}</h1>`));
      assert.match(html, new RegExp(`<title>[^<]*${area}`));
    }
    assert.equal(existsSync(project.path("two", "force.html")), false);
  });

  it("give a page for each value, by a name that a file can have", () => {
    const run = project.figures("publish", "notebooks/force.ipynb", "--each", "area");
    assert.equal(run.status, 0, run.stderr);
    assert.equal(printed(project.executed("force-norfolk"), 3), "Norfolk at 0.95\n");
    assert.equal(printed(project.executed("force-cote-d-or"), 3), "Côte d'Or at 0.95\n");
    assert.equal(printed(project.executed("force-a-b"), 3), "A/B at 0.95\n");
    const index = project.output("index.html");
    for (const name of ["force-norfolk", "force-cote-d-or", "force-a-b"]) {
      assert.ok(index.includes(`${name}.html`), name);
    }
  });

  const wrong: [string, string[], RegExp][] = [
    [
      "a value that is none",
      ["--set", "area=Norfork"],
      /"Norfork" is no value that area can take.*nearest are Norfolk/,
    ],
    [
      "a name that is none",
      ["--set", "force=Kent"],
      /force\.ipynb has no parameter "force": it has area, level/,
    ],
    ["each of a name that is none", ["--each", "year"], /has no parameter "year"/],
    ["text for a number", ["--set", "level=high"], /"high" is no value that level can take/],
    ["no value", ["--set", "area"], /--set takes NAME=VALUE, not "area"/],
  ];
  for (const [name, words, message] of wrong) {
    it(`${name} is wrong usage`, () => {
      const run = project.figures("publish", "notebooks/force.ipynb", ...words, "--out", "none");
      assert.match(run.stderr, message);
      assert.equal(run.status, 2);
      assert.equal(existsSync(project.path("none", "force.html")), false);
    });
  }

  it("of a notebook that takes none is wrong usage", () => {
    const run = project.figures("publish", "notebooks/plain.ipynb", "--set", "area=Kent");
    assert.match(run.stderr, /plain\.ipynb takes no parameters: it has no cell tagged parameters/);
    assert.equal(run.status, 2);
  });
});

const of = (
  value: ShownParameter["value"],
  values: ShownParameter["values"] = [],
): ShownParameter => ({
  kind: "parameter",
  name: "p",
  value,
  values,
});

const NAMES = { nearest: () => [] };

describe("parameterValue", () => {
  it("has the type of the value that the notebook gives", () => {
    assert.equal(parameterValue(of(1), "2.5", "n", NAMES), 2.5);
    assert.equal(parameterValue(of(true), "false", "n", NAMES), false);
    assert.equal(parameterValue(of("a"), "7", "n", NAMES), "7");
    assert.equal(parameterValue(of(2010, [2010, 2011]), "2011", "n", NAMES), 2011);
    assert.throws(() => parameterValue(of(1), "", "n", NAMES), /takes a number/);
    assert.throws(() => parameterValue(of(true), "yes", "n", NAMES), /takes true or false/);
  });
});

describe("parameterValues", () => {
  const areas = of("Norfolk", ["Norfolk", "Kent", "Bath, Avon"]);
  const names = {
    nearest: () => [],
    knownAs: (word: string) => (word === "NFK" ? "Norfolk" : undefined),
  };
  const read = (...words: string[]): unknown => parameterValues(areas, words, "n", names);

  it("reads lists, other names and repeated words, each value once", () => {
    assert.deepEqual(read("NFK, kent"), ["Norfolk", "Kent"]);
    assert.deepEqual(read("Kent", "Norfolk,Kent"), ["Kent", "Norfolk"]);
    assert.deepEqual(read("Bath, Avon"), ["Bath, Avon"]);
    assert.throws(() => read("Kent,Nowhere"), /"Nowhere" is no value that p can take/);
  });
});

test("a value is one line of TypeScript, whatever separates lines in it", () => {
  const value = 'a\u2028b\u2029c\nd"`';
  const { cells } = withParameters(notebookOf([{ tags: ["parameters"], source: "" }], ""), {
    word: value,
  });
  const { source } = cells.find((cell) => tagsOf(cell).includes("injected-parameters"))!;
  assert.doesNotMatch(source, /[\n\u2028\u2029]/);
  assert.equal(JSON.parse(/^const word: string = (.*);$/.exec(source)![1]!), value);
});
