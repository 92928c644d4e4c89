import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { test } from "node:test";

const ROOT = resolve(__dirname, "..", "..", "..");

test("the modules say what the tables of data/ say", () => {
  const { factModules } = require(join(ROOT, "lib", "bin", "facts.js")) as {
    factModules(): { path: string; text: string }[];
  };
  for (const { path, text } of factModules()) {
    const advice = `${relative(ROOT, path)} is not made from today's data: run npm run build`;
    assert.equal(readFileSync(path, "utf8"), text, advice);
  }
});
