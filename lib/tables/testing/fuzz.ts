import assert from "node:assert/strict";
import * as fc from "fast-check";
import { decodeText } from "../bytes";
import { parseCsv } from "../csv";
import { describeFault } from "../fault";
import { validateLedger } from "../validate";
import { csv, DATA, GOOD, withLedger } from "./folder";

/** Bytes of any kind, and texts full of what CSV gives a meaning to. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .string({ unit: fc.constantFrom('"', ",", "\r", "\n", "\uFEFF", "\0", "é", "=", "1") })
    .map((text) => new TextEncoder().encode(text)),
);

/** No bytes make the reader throw, and what it reports has a line of the file. */
export function fuzzReader(numRuns: number): void {
  const property = fc.property(bytes, (file) => {
    const decoded = decodeText(file);
    if ("fault" in decoded) {
      assert.ok(decoded.fault.line >= 1);
      return;
    }
    const lines = decoded.text.split(/\r\n|\r|\n/).length;
    const { records, faults } = parseCsv(decoded.text);
    for (const { line } of [...records, ...faults]) assert.ok(line >= 1 && line <= lines);
  });
  fc.assert(property, { numRuns });
}

/** A good ledger with a piece of one table overwritten is faulty or not, but never a crash. */
export function fuzzValidate(numRuns: number): void {
  const tables = fc.constantFrom("figures", "sources", "areas");
  const property = fc.property(tables, fc.nat(), fc.nat(30), bytes, (name, from, length, piece) => {
    const good = Buffer.from(csv(GOOD[name as keyof typeof GOOD]));
    const start = from % good.length;
    const spoilt = Buffer.concat([good.subarray(0, start), piece, good.subarray(start + length)]);
    withLedger({ [name]: spoilt }, (folder) => {
      const { faults, hash } = validateLedger(folder, DATA);
      assert.match(hash, /^[0-9a-f]{64}$/);
      for (const fault of faults) {
        assert.ok(fault.row >= 1);
        assert.match(describeFault(fault), /^[^\n]*\.csv:\d+:[^\n]*: expected [^\n]+$/);
      }
    });
  });
  fc.assert(property, { numRuns });
}
