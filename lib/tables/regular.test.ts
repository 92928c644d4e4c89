import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { isFile, readRegular } from "./regular";
import { PACKAGE_FILE, readSchema } from "./schema";
import { DATA } from "./testing/folder";

const root = mkdtempSync(join(tmpdir(), "plain-figures-regular-"));
after(() => rmSync(root, { recursive: true }));

test("a file is told from none, from a folder and from what is larger than its kind", () => {
  const path = join(root, "a.csv");
  assert.equal(isFile(path), false);
  writeFileSync(path, "a,b\n");
  assert.equal(isFile(path), true);
  assert.equal(readRegular(path).toString(), "a,b\n");
  assert.throws(() => isFile(root), /cannot be read: it is a folder, not a file\.$/);
  // A hole, which takes no room on the disk.
  truncateSync(path, 50_000_001);
  assert.throws(() => readRegular(path), /a\.csv cannot be read: it is larger than 50 MB/);
});

const FIGURES = join(__dirname, "..", "..", "bin", "figures.js");
const skip = process.platform === "win32" && "pipes with a name are of other systems";

test("no command waits for a pipe that has the name of a file", { skip }, () => {
  const data = join(root, "data");
  mkdirSync(data);
  const pipes = [join(root, "reply.csv"), join(root, "reply.xlsx"), join(data, "figures.csv")];
  spawnSync("mkfifo", pipes);
  for (const given of [pipes[0]!, pipes[1]!, data, "/dev/null"]) {
    const { status, stderr } = spawnSync(process.execPath, [FIGURES, "validate", given], {
      encoding: "utf8",
      timeout: 20_000,
    });
    assert.equal(status, 1, given);
    assert.match(stderr, /^figures validate: \S+ cannot be read: it is a device or a pipe.*\n$/);
  }
});

test("a table lies within the folder of what describes it", () => {
  const resources = readSchema(DATA);
  const describe = (path: string): void =>
    writeFileSync(
      join(root, PACKAGE_FILE),
      JSON.stringify({
        resources: Object.entries(resources).map(([name, { fields }]) => ({
          name,
          path: name === "areas" ? path : `${name}.csv`,
          schema: { fields },
        })),
      }),
    );
  describe("tables/areas.csv");
  assert.equal(readSchema(root).areas.path, "tables/areas.csv");
  for (const path of ["../areas.csv", "a/../../areas.csv", "/etc/passwd"]) {
    describe(path);
    assert.throws(() => readSchema(root), /has the table "areas" at ".+", outside its own folder/);
  }
});
