/** `figures preview` as it is used: save a file, and the page in the browser is the new one. */
import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { after, before, describe, it } from "node:test";

import { TestProject, finished, processesIn, until } from "../testing/project";

function fetchText(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () => resolve(body));
    }).on("error", reject);
  });
}

describe("figures preview", { timeout: 180_000 }, () => {
  const project = new TestProject();
  let child: ChildProcess;
  let address = "";
  let changes = 0;
  let end: ReturnType<typeof finished>;

  before(async () => {
    mkdirSync(project.path("data"));
    writeFileSync(project.path("data", "table.txt"), "first table");
    project.notebook("a b", [
      "import fs from 'fs';\nconsole.log(fs.readFileSync('../data/table.txt', 'utf8'));",
    ]);
    child = project.start("preview", "--port", "0");
    end = finished(child);
    child.stdout?.on("data", (chunk: Buffer) => {
      address = /http:\/\/127\.0\.0\.1:\d+\//.exec(chunk.toString())?.[0] ?? address;
    });
    await until(() => address !== "", "the address", 60);
    assert.match(await fetchText(`${address}a%20b.html`), /first table/);
    get(`${address}events?page=${encodeURIComponent("/a%20b.html")}`, (response) => {
      response.on("data", (chunk: Buffer) => {
        if (chunk.toString().includes("changed")) changes++;
      });
      response.on("error", () => {});
    }).on("error", () => {});
    // The system takes a moment to watch.
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
  });
  after(() => {
    child.kill("SIGKILL");
    project.remove();
  });

  async function afterSaving(save: () => void): Promise<string> {
    const told = changes;
    save();
    await until(() => changes > told, "word of the change", 60);
    return fetchText(`${address}a%20b.html`);
  }

  it("lists the notebooks", async () => {
    assert.match(await fetchText(address), /href="\/a%20b\.html"/);
  });

  it("lets pages load themselves again, and no other script", async () => {
    const html = await fetchText(`${address}a%20b.html`);
    assert.match(html, /new EventSource\("\/events/);
    assert.match(html, /connect-src 'self'/);
  });

  it("follows a table in data", async () => {
    const html = await afterSaving(() => {
      writeFileSync(project.path("data", "table.txt"), "second table");
    });
    assert.match(html, /second table/);
  });

  it("follows the notebook, and shows what is wrong with it", async () => {
    const path = project.path("notebooks", "a b.ipynb");
    const html = await afterSaving(() => {
      project.notebook("a b", ["throw new Error('not yet finished');"]);
    });
    assert.match(html, /not yet finished/);
    const half = await afterSaving(() =>
      writeFileSync(path, readFileSync(path, "utf8").slice(0, 90)),
    );
    assert.match(half, /is not a notebook: it is not JSON/);
    const mended = await afterSaving(() => {
      project.notebook("a b", ["console.log('mended');"]);
    });
    assert.match(mended, /mended/);
  });

  it("ends with Ctrl-C and leaves no process", async () => {
    child.kill("SIGINT");
    assert.equal((await end).status, 130);
    await until(() => (processesIn(project.root) ?? []).length === 0, "the end of all processes");
  });
});
