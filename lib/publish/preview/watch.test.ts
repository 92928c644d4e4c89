import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout as wait } from "node:timers/promises";

import { Watcher } from "./watch";

describe("the watcher of the preview", { timeout: 60_000 }, () => {
  const root = mkdtempSync(join(tmpdir(), "plain-figures-watch-"));
  const folder = join(root, "notebooks");
  const file = join(folder, "a.ipynb");
  const told = new Set<string>();
  const watcher = new Watcher((paths) => paths.forEach((path) => told.add(path)));

  before(async () => {
    mkdirSync(join(folder, "deep"), { recursive: true });
    writeFileSync(file, "0");
    watcher.add(folder);
    await wait(200);
  });
  after(() => {
    watcher.close();
    rmSync(root, { recursive: true, force: true });
  });

  async function tells(path: string, change: () => void): Promise<void> {
    told.clear();
    change();
    for (let n = 0; n < 100 && !told.has(path); n++) {
      // oxlint-disable-next-line no-await-in-loop -- waits for the system
      await wait(50);
    }
    assert.ok(told.has(path), `${path} is not among ${[...told].join(", ")}`);
  }

  it("tells of each save that is written beside and renamed, not of the first alone", async () => {
    for (const text of ["1", "2", "3", "4"]) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await tells(file, () => saveBeside(file, text));
    }
  });

  it("tells of a save in place, a deletion and a file made again", async () => {
    await tells(file, () => writeFileSync(file, "in place"));
    await tells(file, () => rmSync(file));
    await tells(file, () => writeFileSync(file, "again"));
    await tells(file, () => saveBeside(file, "and again"));
  });

  it("tells of files in folders that were made, or taken away and made again", async () => {
    const below = join(folder, "deep", "table.csv");
    await tells(below, () => writeFileSync(below, "1"));
    rmSync(join(folder, "deep"), { recursive: true });
    await wait(200);
    await tells(below, () => {
      mkdirSync(join(folder, "deep"));
      writeFileSync(below, "2");
    });
    await tells(below, () => saveBeside(below, "3"));
  });

  it("finds the watched folder again when it was taken away itself", async () => {
    rmSync(folder, { recursive: true });
    await wait(300);
    await tells(file, () => {
      mkdirSync(folder);
      writeFileSync(file, "back");
    });
    await tells(file, () => saveBeside(file, "and saved"));
  });

  it("leaves aside what editors keep for themselves", async () => {
    told.clear();
    for (const name of [".a.swp", "a.ipynb~", "#a#", "x.tmp"])
      writeFileSync(join(folder, name), "");
    await wait(300);
    assert.deepEqual([...told], []);
  });
});

/** As vim, JetBrains and many others save. */
function saveBeside(path: string, text: string): void {
  writeFileSync(`${path}~tmp`, text);
  renameSync(`${path}~tmp`, path);
}
