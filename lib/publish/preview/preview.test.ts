/** `figures preview` as it is used: save a file, and the page in the browser is the new one. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";

import { Previewed } from "../testing/previewed";
import { TestProject, processesIn, until } from "../testing/project";

describe("figures preview", { timeout: 180_000 }, () => {
  const project = new TestProject();
  let preview: Previewed;

  before(async () => {
    mkdirSync(project.path("data"));
    writeFileSync(project.path("data", "table.txt"), "first table");
    project.notebook("a b", [
      "import fs from 'fs';\nconsole.log(fs.readFileSync('../data/table.txt', 'utf8'));",
    ]);
    project.notebook("force", [
      {
        tags: ["parameters"],
        source: `import { parameter } from "plain-figures";
const area = parameter("area", "Norfolk", { oneOf: ["Norfolk", "Kent"] });`,
      },
      "console.log(`at ${area}`);",
    ]);
    preview = await Previewed.open(project, "a%20b.html");
    assert.match(await preview.html(), /first table/);
  });
  after(() => {
    preview.process.kill("SIGKILL");
    project.remove();
  });

  it("lists the notebooks", async () => {
    assert.match(await preview.html(""), /href="\/a%20b\.html"/);
  });

  it("lets pages load themselves again, and no other script", async () => {
    const html = await preview.html();
    assert.match(html, /new EventSource\("\/events/);
    assert.match(html, /connect-src 'self'/);
  });

  it("follows a table in data", async () => {
    const html = await preview.after(() => {
      writeFileSync(project.path("data", "table.txt"), "second table");
    });
    assert.match(html, /second table/);
  });

  it("keeps the good page while a save fails, says what is wrong, and goes on once it is mended", async () => {
    const path = project.path("notebooks", "a b.ipynb");
    const html = await preview.after(() => {
      project.notebook("a b", ["throw new Error('not yet finished');"]);
    });
    assert.match(html, /second table/);
    assert.match(preview.sent, /data: "Cell 1, line 1: .*not yet finished/);
    assert.match(preview.told, /^a b: Cell 1, line 1: Error: not yet finished$/m);
    const half = await preview.after(() =>
      writeFileSync(path, readFileSync(path, "utf8").slice(0, 90)),
    );
    assert.match(half, /second table/);
    assert.match(preview.sent, /is not a notebook: it is not JSON/);
    const mended = await preview.after(() => {
      project.notebook("a b", ["console.log('mended');"]);
    });
    assert.match(mended, /mended/);
  });

  it("gives another value's page, with a chooser of all values, and refuses one that is none", async () => {
    assert.match(await preview.html("force.html"), /at Norfolk/);
    const html = await preview.html("force.html?area=kent");
    assert.match(html, /at Kent/);
    assert.match(html, /<h1>[^<]*Kent<\/h1>/);
    assert.match(html, /"name":"area","value":"Kent","values":\["Norfolk","Kent"\]/);
    const refused = await preview.html("force.html?area=%3Cscript%3E");
    assert.match(refused, /^"<script>" is no value that area can take/);
  });

  const skip = process.platform === "win32" && "no process of Windows can send another one Ctrl-C";
  it("ends with Ctrl-C and leaves no process", { skip }, async () => {
    preview.process.kill("SIGINT");
    assert.equal((await preview.ended).status, 130);
    await until(() => (processesIn(project.root) ?? []).length === 0, "the end of all processes");
  });
});
