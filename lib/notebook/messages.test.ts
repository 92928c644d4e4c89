import assert from "node:assert/strict";
import { test } from "node:test";
import { BUNDLE_MIME } from "../display";
import { caveat, finding, keyMessage, predict, support } from "./messages";
import { parameter } from "./parameter";
import { captured } from "./testing/capture";

test("each sentence goes out in its role", (t) => {
  const sent = captured(t);
  const sources = [{ id: "a", title: "A source", url: "https://example.org/a" }];
  keyMessage("Three offences.", { sources });
  finding("More than before.");
  caveat("Not all forces answered.");
  predict("How many?");
  assert.deepEqual(
    sent.map((bundle) => bundle[BUNDLE_MIME]),
    [
      { kind: "message", role: "key message", text: "Three offences.", sources },
      { kind: "message", role: "finding", text: "More than before.", sources: [] },
      { kind: "message", role: "caveat", text: "Not all forces answered.", sources: [] },
      { kind: "prediction", question: "How many?" },
    ],
  );
  assert.match(String(sent[0]?.["text/plain"]), /Three offences\.\nSource: A source <https/);
});

test("a sentence with a hole where a number should stand is refused", () => {
  for (const value of [undefined, Number.NaN, 1 / 0]) {
    assert.throws(() => finding(`There were ${value} offences.`), /ask whether the figure exists/);
  }
  assert.throws(() => finding(" "), /needs a text/);
});

test("the support box has the numbers to call, in HTML and in text", (t) => {
  const sent = captured(t);
  support();
  for (const form of ["text/html", "text/plain"]) {
    for (const phone of ["999", "0808 800 5000", "0800 1111", "0808 801 0331", "116 123"]) {
      assert.ok(String(sent[0]?.[form]).includes(phone), `${phone} in ${form}`);
    }
  }
});

test("a parameter returns its value and tells which it can take, and shows nothing", (t) => {
  const sent = captured(t);
  const oneOf = ["Kent Police", "Essex Police"];
  assert.equal(parameter("area", "Kent Police", { oneOf }), "Kent Police");
  assert.deepEqual(sent, [
    { [BUNDLE_MIME]: { kind: "parameter", name: "area", value: "Kent Police", values: oneOf } },
  ]);
});

test("a value that a parameter cannot take is refused with the nearest", (t) => {
  captured(t);
  const oneOf = ["Kent Police", "Essex Police"];
  assert.throws(
    () => parameter("area", "Kant Police", { oneOf }),
    (error: Error) => {
      assert.ok(error instanceof RangeError);
      return /area: "Kant Police" is not among its values; the nearest are "Kent Police"/.test(
        error.message,
      );
    },
  );
});
