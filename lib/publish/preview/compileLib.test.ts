/** A change in `lib` reaches the previewed page: what it does, what it is called, what is wrong. */
import assert from "node:assert/strict";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { CodeProject } from "../testing/codeProject";
import { Previewed } from "../testing/previewed";
import { processesIn, until } from "../testing/project";

describe("figures preview, after a change in lib", { timeout: 300_000 }, () => {
  const project = new CodeProject();
  const source = join(project.code, "measures", "roundHalfUp.ts");
  const original = readFileSync(source, "utf8");
  let preview: Previewed;

  before(async () => {
    project.notebook("a", ['import { roundHalfUp } from "plain-figures";\nroundHalfUp(2.5)']);
    preview = await Previewed.open(project, "a.html");
    assert.match(await preview.html(), />3\s*</);
  });
  after(async () => {
    preview.process.kill("SIGINT");
    await preview.ended;
    await until(() => (processesIn(project.root) ?? []).length === 0, "the end of all processes");
    project.remove();
  });

  it("shows what the changed helper gives", async () => {
    const changed = original.replace(/\n\): number \{|\): number \{/, "$& return 77;");
    assert.notEqual(changed, original);
    assert.match(await preview.after(() => writeFileSync(source, changed)), />77\s*</);
    assert.match(await preview.after(() => writeFileSync(source, original)), />3\s*</);
  });
  it("tells what is wrong with its types", async () => {
    appendFileSync(source, 'export const wrong: number = "text";\n');
    await until(() => /roundHalfUp\.ts.*error TS2322/.test(preview.told), "the fault", 150);
    writeFileSync(source, original);
  });
  it("knows a helper that is new", async () => {
    const index = join(project.code, "index.ts");
    appendFileSync(index, "export const added = 6 * 7;\n");
    project.notebook("a", ['import { added } from "plain-figures";\nadded']);
    const found = async (): Promise<boolean> => />42\s*</.test(await preview.html());
    for (let tries = 0; tries < 300 && !(await found()); tries++) {
      // oxlint-disable-next-line no-await-in-loop -- waiting is the purpose
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
    assert.match(await preview.html(), />42\s*</);
  });
});
