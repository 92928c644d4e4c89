import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";

const SENTENCE = (count: string, noun = "offences"): string =>
  `Marshire Police recorded ${count} sexual ${noun} against children in 2016/17, up 14 per cent from 361 the year before.`;

test("a character that nobody sees parts no number and no word", () => {
  // 412 / 361 − 1 = 14.1 per cent.
  const texts = [
    SENTENCE("4\u200b12"),
    SENTENCE("412\u00ad"),
    SENTENCE("412", "off\u00adences"),
    `\ufeff${SENTENCE("412", "off\u200cences")}`,
  ];
  for (const text of texts) {
    const { findings } = check(text);
    assert.deepEqual(
      findings.map(({ value, verdict }) => [value, verdict]),
      [
        [412, "not checkable"],
        [14, "holds"],
        [361, "not checkable"],
      ],
    );
    for (const { quote, start, end, restsOn } of findings) {
      assert.equal(text.slice(start, end), quote);
      for (const basis of restsOn) {
        const printed = text.slice(basis.start, basis.end).replaceAll("\u200b", "");
        assert.equal(printed, basis.printed.replaceAll("\u200b", ""));
      }
    }
  }
});

test("what a reader corrects is found where it stands in the text as it was given", () => {
  const text = `\u200b\u200b${SENTENCE("412")}`;
  const at = text.indexOf("412");
  const corrections = [{ start: at, end: at + 3, area: "Kent Police" }];
  assert.equal(check(text, { corrections }).findings[0]?.area, "Kent Police");
});
