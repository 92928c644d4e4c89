import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { makeExample } from "../../returns/testing/example";

/** A folder for the tests of one file, with the example round in it; gone when they are done. */
export function withExample(): { root: string; example: string } {
  const root = mkdtempSync(join(tmpdir(), "round-"));
  const example = join(root, "example");
  before(() => makeExample(example));
  after(() => rmSync(root, { recursive: true, force: true }));
  return { root, example };
}
