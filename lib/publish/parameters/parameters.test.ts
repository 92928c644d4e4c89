import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, describe, it } from "node:test";

import type { ShownParameter } from "../../display/bundle";
import { tagsOf } from "../../runner";
import { TestProject, printed } from "../testing/project";
import { parameterValue } from "./parameters";

/** As a notebook declares it, without need of the notebook room. */
const DECLARE = {
  tags: ["parameters"],
  source: `import { parameter } from "plain-figures";
const area = parameter("area", "Norfolk", { oneOf: ["Norfolk", "Côte d'Or", "A/B"] });
const level = parameter("level", 0.95, { oneOf: [0.9, 0.95] });`,
};
const USE = "console.log(`${area} at ${level}`);";

describe("parameters", () => {
  const project = new TestProject();
  after(() => project.remove());
  project.notebook("force", [DECLARE, USE]);
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
    const made = project.executed("force");
    assert.deepEqual(made.cells.map(tagsOf), [[], ["parameters"], ["injected-parameters"], []]);
    assert.equal(printed(made, 3), "A/B at 0.9\n");
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

describe("parameterValue", () => {
  it("has the type of the value that the notebook gives", () => {
    assert.equal(
      parameterValue(of(1), "2.5", "n", () => []),
      2.5,
    );
    assert.equal(
      parameterValue(of(true), "false", "n", () => []),
      false,
    );
    assert.equal(
      parameterValue(of("a"), "7", "n", () => []),
      "7",
    );
    assert.equal(
      parameterValue(of(2010, [2010, 2011]), "2011", "n", () => []),
      2011,
    );
    assert.throws(() => parameterValue(of(1), "", "n", () => []), /takes a number/);
    assert.throws(() => parameterValue(of(true), "yes", "n", () => []), /takes true or false/);
  });
});
