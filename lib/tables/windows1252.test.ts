import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeWindows1252 } from "./windows1252";

test("dashes, apostrophes and pounds of Windows-1252 are read as Windows writes them", () => {
  // Code page 1252: 0x92 right single quotation mark, 0x96 en dash, 0x80 euro, 0xA3 pound.
  const bytes = [0x76, 0x92, 0x73, 0x20, 0x30, 0x96, 0x35, 0x20, 0x80, 0xa3];
  assert.equal(decodeWindows1252(Uint8Array.from(bytes)), "v’s 0–5 €£");
});
