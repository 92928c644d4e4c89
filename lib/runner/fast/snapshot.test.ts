/** Workers that start from a snapshot do what others do, and never what was true only once. */
import assert from "node:assert/strict";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";

import { CodeProject } from "../../publish/testing/codeProject";

/** With options of the user's no worker starts from the snapshot; this one says what is so anyway. */
const PLAIN = "--max-http-header-size=16384";
const FROM_SNAPSHOT = `console.log(
  require("fs").readFileSync("/proc/self/cmdline", "utf8").includes("--snapshot-blob"));`;

/** Names all that a cell can reach: globals, the process, modules of Node, its settings. */
const SURROUNDINGS = `
const seen = new Set<unknown>();
const names: string[] = [];
function look(name: string, value: any, depth: number): void {
  if (value === null || !["object", "function"].includes(typeof value) || seen.has(value)) return;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    const property = Reflect.getOwnPropertyDescriptor(value, key)!;
    const flags = [property.writable, property.enumerable, property.configurable, property.get];
    const path = name + "." + String(key);
    const kind = typeof property.value;
    if (name !== "process.env") names.push([path, kind, ...flags.map(Boolean)].join(" "));
    // tslab's own, and which parts of Node happen to be loaded.
    if (depth > 0 && key !== "__tslab__" && key !== "moduleLoadList") look(path, property.value, depth - 1);
  }
  look(name + " <", Object.getPrototypeOf(value), depth);
}
look("global", globalThis, 3);
look("process", process, 1);
look("console", console.Console, 2);
for (const name of ["fs", "path", "os", "util", "events", "timers", "url", "buffer", "crypto"])
  look(name, require(name), 1);
names.sort().join("\\n")`;
const SETTINGS = `[
  process.execArgv, process.argv.length, process.cwd(), require.main !== undefined,
  new Date(0).toString(), Intl.DateTimeFormat().resolvedOptions().timeZone, process.env.PROBE,
  Error.stackTraceLimit, process.stdout.isTTY, new Error("e").stack!.split("\\n").length,
]`;

const skip = !existsSync("/proc/self/cmdline") && "it takes /proc to see how a process was started";

describe("a worker from the snapshot", { skip }, () => {
  const project = new CodeProject();
  after(() => project.remove());

  it("is what runs a notebook", () => {
    assert.deepEqual(project.run([FROM_SNAPSHOT]), ["true\n"]);
  });
  it("has the surroundings of another worker, name by name", () => {
    const env = { TZ: "America/New_York", PROBE: "probe" };
    const cells = [SURROUNDINGS, SETTINGS];
    const plain = project.run([FROM_SNAPSHOT, ...cells], { ...env, NODE_OPTIONS: PLAIN });
    const ours = project.run([FROM_SNAPSHOT, ...cells], env);
    assert.deepEqual([plain[0], ours[0]], ["false\n", "true\n"]);
    assert.ok(plain[1]!.split("\n").length > 3000);
    assert.deepEqual(ours[1]!.split("\n"), plain[1]!.split("\n"));
    assert.equal(ours[2], plain[2]);
  });
  it("draws other random numbers each time", () => {
    assert.notDeepEqual(project.run(["Math.random()"]), project.run(["Math.random()"]));
  });
  it("can start processes and threads, which do not start from it", () => {
    writeFileSync(project.path("notebooks", "child.js"), "process.send('from the child');");
    const cells = [
      `const { fork } = require("child_process");
await new Promise((told) => fork("./child.js").on("message", (word: string) => told(console.log(word))));`,
      `const { Worker } = require("worker_threads");
const thread = new Worker("require('worker_threads').parentPort.postMessage(6 * 7)", { eval: true });
console.log(await new Promise((told) => thread.on("message", told)));`,
    ];
    assert.deepEqual(project.run(cells), ["from the child\n", "42\n"]);
  });
  it("knows a helper whose types have changed", () => {
    const types = join(project.code, "dist", "index.d.ts");
    const before = readFileSync(types);
    appendFileSync(types, "export declare const added: number;\n");
    const cells = [
      "import { added } from 'plain-figures';\nconst text: number = added;\ntypeof text",
      FROM_SNAPSHOT,
    ];
    assert.deepEqual(project.run(cells), ["undefined\n", "true\n"]);
    writeFileSync(types, before);
    assert.throws(() => project.run(cells), /has no exported member 'added'/);
  });
  it("finds the packages that the notebook's own folder has", () => {
    const other = project.path("notebooks", "node_modules", "plain-figures");
    mkdirSync(other, { recursive: true });
    writeFileSync(join(other, "index.js"), "exports.other = 'another package';");
    writeFileSync(join(other, "index.d.ts"), "export declare const other: string;");
    assert.deepEqual(project.run(["import { other } from 'plain-figures';\nother"]), [
      "another package\n",
    ]);
    rmSync(project.path("notebooks", "node_modules"), { recursive: true });
  });
  it("runs code of the worker's own that has changed since", () => {
    const path = join(project.code, "dist", "runner", "fast", "comments.js");
    appendFileSync(path, "\nglobalThis.newCode = 'new code';\n");
    assert.deepEqual(project.run(["(globalThis as any).newCode"]), ["new code\n"]);
    project.makeSnapshot();
    assert.deepEqual(project.run([FROM_SNAPSHOT]), ["true\n"]);
  });
  it("is unpacked anew when what was unpacked is damaged or altered", () => {
    const [unpacked] = project.snapshots;
    truncateSync(unpacked!, 1_000_000);
    assert.deepEqual(project.run(["1 + 1", FROM_SNAPSHOT]), ["2\n", "true\n"]);
    const whole = readFileSync(unpacked!);
    writeFileSync(unpacked!, Buffer.concat([whole, Buffer.from("x")]));
    assert.deepEqual(project.run([FROM_SNAPSHOT]), ["true\n"]);
    assert.equal(readFileSync(unpacked!).length, whole.length);
  });
  it("gives way to a plain one when it is not what the build made", () => {
    const [unpacked, packed] = project.snapshots;
    assert.match(String(packed), /\.br$/);
    const other = readFileSync(unpacked!);
    other[other.length - 1]! ^= 1;
    rmSync(unpacked!);
    writeFileSync(
      packed!,
      brotliCompressSync(other, { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } }),
    );
    assert.deepEqual(project.run(["1 + 1", FROM_SNAPSHOT]), ["2\n", "false\n"]);
    truncateSync(packed!, 1_000_000);
    assert.deepEqual(project.run(["1 + 1", FROM_SNAPSHOT]), ["2\n", "false\n"]);
  });
});
