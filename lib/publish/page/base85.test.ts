import assert from "node:assert/strict";
import { test } from "node:test";
import { toBase85 } from "./base85";

test("four bytes are five characters, as Ascii85 has them two places on", () => {
  // Adobe's Ascii85 writes "Man " as 9jqo^ and "sure" as F*2M7, counting from "!" and not from "#".
  assert.equal(toBase85(Buffer.from("Man sure")), ";lsq`H,4O9");
  // "." is /c there: a last group is cut short.
  assert.equal(toBase85(Buffer.from(".")), "1e");
  assert.equal(toBase85(Buffer.alloc(0)), "");
});

test("what it writes can stand in a script element", () => {
  const every = toBase85(Uint8Array.from({ length: 4096 }, (_, index) => (index * 97 + 13) % 256));
  assert.doesNotMatch(every, /[<\s]/);
  assert.equal(new Set(every).size <= 85, true);
});
