import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync, realpathSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, it } from "node:test";

import * as dfd from "danfojs-node";

import { CASES, resultOf } from "./testing/cases";

const LIB = join(__dirname, "..", "..");
/** Whether SheetJS itself has been loaded. */
const loaded = (): boolean => Object.keys(require.cache).some((path) => path.includes("@e965"));

const recorded = JSON.parse(
  readFileSync(join(LIB, "substitutes", "testing", "recorded.json"), "utf8"),
) as Record<string, unknown>;

describe("danfo over the substitutes gives what it gave over the originals", () => {
  it("has a recorded result for every case", () => {
    assert.deepEqual(Object.keys(recorded), Object.keys(CASES));
  });
  for (const [name, work] of Object.entries(CASES)) {
    it(name, async () => assert.deepEqual(await resultOf(work, dfd), recorded[name]));
  }
});

describe("what is not carried", () => {
  it("says so in words", () => {
    const tensorflow = dfd.tensorflow as unknown as Record<string, unknown>;
    assert.throws(() => tensorflow.layers, /tensorflow\.layers is not here.*README/s);
    const tensor = new dfd.Series([1, 2]).tensor as unknown as Record<string, () => unknown>;
    assert.throws(() => tensor["cumsum"]!(), /A tensor's cumsum is not here.*README/s);
    assert.throws(() => tensor["matMul"]!(), /A tensor's matMul is not here/);
  });
  it("is no tensor's method by accident", () => {
    const tensor = new dfd.Series([1, 2]).tensor as unknown as Record<string, unknown>;
    assert.equal(tensor["then"], undefined);
    assert.equal(tensor["noSuchThing"], undefined);
  });
});

describe("the substitutes are danfo's alone", () => {
  for (const name of ["@tensorflow/tfjs-node", "mathjs", "node-fetch", "request", "xlsx"]) {
    it(`a notebook that asks for ${name} gets the real one or none`, () => {
      const ours = realpathSync(join(LIB, "substitutes"));
      let found = "";
      try {
        found = realpathSync(createRequire(join(LIB, "x.js")).resolve(name));
      } catch (error) {
        assert.equal((error as NodeJS.ErrnoException).code, "MODULE_NOT_FOUND");
      }
      assert.ok(!found.startsWith(ours) && !found.includes("empty"), found);
    });
  }
});

describe("spreadsheets", () => {
  it("are loaded only when one is read or written", async (test) => {
    assert.equal(loaded(), false);
    const { mkdtempSync, rmSync } = await import("node:fs");
    const { tmpdir } = await import("node:os");
    const folder = mkdtempSync(join(tmpdir(), "figures-"));
    test.after(() => rmSync(folder, { recursive: true }));
    const path = join(folder, "table.xlsx");
    dfd.toExcel(new dfd.DataFrame({ year: ["2010/11"], girls: [19790] }), { filePath: path });
    const back = (await dfd.readExcel(path)) as dfd.DataFrame;
    assert.deepEqual(back.values, [["2010/11", 19790]]);
    assert.equal(loaded(), true);
  });
});

const pick = (...names: ("readCSV" | "readJSON" | "readExcel")[]) =>
  Object.fromEntries(names.map((name) => [name, (address: string) => dfd[name](address)]));
const nothing = (): void => {};
const streamCSV = (address: string) => dfd.streamCSV(address, nothing);
const streamJSON = (address: string) => dfd.streamJSON(address, nothing);

describe("tables on the web", () => {
  it("are read as before, each with what is loaded for it", async (test) => {
    const server = createServer((request, response) => {
      response.end(request.url === "/table.json" ? '[{"girls": 19790}]' : "girls\n19790\n");
    });
    test.after(() => server.close());
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const json = (await dfd.readJSON(`${address}/table.json`)) as dfd.DataFrame;
    const csv = await dfd.readCSV(`${address}/table.csv`);
    for (const table of [json, csv]) {
      assert.deepEqual([table.columns, table.values], [["girls"], [[19790]]]);
    }
    for (const name of ["rows.csv", "table.json"]) {
      const values: unknown[] = [];
      const stream = name.endsWith("csv") ? dfd.streamCSV : dfd.streamJSON;
      await stream(`${address}/${name}`, (frame) => values.push(...frame.values), {});
      assert.deepEqual(values, [[19790]], name);
    }
  });

  const READERS = { ...pick("readCSV", "readJSON", "readExcel"), streamCSV, streamJSON };

  it("that are not there are refused with what the server says", async (test) => {
    const server = createServer((_, response) => {
      response.statusCode = 404;
      response.end("<h1>There is no such page.</h1>");
    });
    test.after(() => server.close());
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/none`;
    for (const [name, read] of Object.entries(READERS)) {
      await assert.rejects(read(address), /HTTP 404: Not Found|Failed to load/, name);
    }
  });

  it("of a host that is not there are refused with its address", async () => {
    // No name under .invalid is given to anyone (RFC 2606).
    const address = "http://nobody.invalid/table.csv";
    for (const [name, read] of Object.entries(READERS)) {
      await assert.rejects(
        read(address),
        /cannot read http:\/\/nobody\.invalid\/table\.csv: ./,
        name,
      );
    }
  });
});
