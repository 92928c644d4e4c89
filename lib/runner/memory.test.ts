/** What the system says of a process's memory, beside what the process says itself. */
import assert from "node:assert/strict";
import { it } from "node:test";

import { residentByPs, residentOnLinux } from "./memory";

const held = Buffer.alloc(200_000_000, 1);
const own = (): number => process.memoryUsage.rss() / 2 ** 20;

function isNear(megabytes: number): void {
  assert.ok(Math.abs(megabytes - own()) < 50, `${megabytes} MB, not ${own()} MB`);
}

it("memory as Linux tells it", { skip: process.platform !== "linux" }, () => {
  assert.ok(own() > 200, `${held.length} bytes are held`);
  isNear(residentOnLinux(process.pid));
  assert.equal(residentOnLinux(2 ** 30), 0);
});

it("memory as ps tells it", { skip: process.platform === "win32" }, async () => {
  isNear(await residentByPs(process.pid));
  assert.equal(await residentByPs(2 ** 30), 0);
});
