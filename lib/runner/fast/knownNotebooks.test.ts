import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { KnownNotebooks } from "./knownNotebooks";

const compiled = (output: string) => ({ output, diagnostics: [], hasToplevelAwait: false });
const sources = (area: string): string[] => [`const area: string = ${area};`, "area.length"];
const OUTPUTS = ['exports.area = void 0;\nconst area = "Kent";\nexports.area = area;', "length"];

describe("a notebook that was compiled", () => {
  const known = new KnownNotebooks();
  known.keep(sources('"Kent"'), OUTPUTS.map(compiled));
  const outputs = (cells: string[]): unknown => known.find(cells)?.map(({ output }) => output);

  it("is known again, with another value too", () => {
    assert.deepEqual(outputs(sources('"Kent"')), OUTPUTS);
    assert.deepEqual(outputs(sources('"Cumbria"')), [
      'exports.area = void 0;\nconst area = "Cumbria";\nexports.area = area;',
      "length",
    ]);
  });

  it("is another where what the compiler knows of a cell differs", () => {
    assert.equal(outputs(sources("1")), undefined);
    assert.equal(outputs(['const area = "Cumbria";', "area.length"]), undefined);
    assert.equal(outputs(['const area: string = "Cumbria" + 1;', "area.length"]), undefined);
    assert.equal(outputs(sources('"Kent"').slice(0, 1)), undefined);
    assert.equal(outputs([sources('"Kent"')[0]!, "area.size"]), undefined);
  });

  it("is not kept when one of its cells was in doubt", () => {
    known.keep(["1", "2"], [compiled("1")]);
    assert.equal(outputs(["1", "2"]), undefined);
  });
});
