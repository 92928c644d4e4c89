import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "../check";
import { verdicts } from "../testing/figures";

/** The West Midlands region has four forces: 900 + 700 + 400 + 200 = 2,200. */
const OPENING = (total: string): string =>
  `Forces in the West Midlands region recorded ${total} sexual offences against children in 2018/19.`;
const LINES = ["West Midlands Police - 900", "Staffordshire - 700", "West Mercia - 400"];
const LAST = "Warwickshire - 200";

test("a list of as many forces as the text says, and the total of their region", () => {
  const list = ["The four forces recorded:", ...LINES, LAST].join("\n\n");
  const right = verdicts(`${OPENING("2,200")}\n\n${list}`);
  assert.deepEqual([right[4], right[2200], right[900]], ["holds", "holds", "holds"]);
  const wrong = verdicts(`${OPENING("2,020")}\n\n${list}`);
  assert.deepEqual(
    [wrong[4], wrong[2020], wrong[900]],
    ["holds", "does not hold", "not checkable"],
  );
});

test("a list that is cut short, or is of some forces alone, accuses no one", () => {
  const short = ["The four forces recorded:", ...LINES].join("\n\n");
  const some = ["The three forces with the highest totals were:", ...LINES].join("\n\n");
  for (const list of [short, some]) {
    const found = verdicts(`${OPENING("2,100")}\n\n${list}`);
    assert.equal(found[2100], "not checkable", list);
  }
  assert.equal(verdicts(`${OPENING("2,100")}\n\n${short}`)[4], "not checkable");
  assert.equal(verdicts(`${OPENING("2,100")}\n\n${some}`)[3], "holds");
});

test("forces named in the sentence, and those of a table, with their years", () => {
  const sentence =
    "The three forces with most in 2018/19 were Kent (31), Sussex (22) and Surrey (21).";
  assert.equal(verdicts(sentence)[3], "holds");
  const intro = "The numbers of the two forces of the South East that replied are in the table.";
  const table = "Force | 2017-18 | 2018-19\nKent | 40 | 31\nSussex | 22 | 25";
  const forces = check(`${intro}\n\n${table}`).findings.find(({ unit }) => unit === "forces");
  assert.deepEqual([forces?.verdict, forces?.period], ["holds", "2017/18 to 2018/19"]);
});

test("a list under words that narrow it, or of another year, is not set against the total", () => {
  for (const words of [
    "The four forces recorded online offences:",
    "In 2017/18 the four forces recorded:",
    "Victims under 11 at the four forces:",
    "Increases at the four forces:",
    "Online offences by force:",
  ]) {
    const list = [words, ...LINES, LAST].join("\n\n");
    assert.equal(verdicts(`${OPENING("2,240")}\n\n${list}`)[2240], "not checkable", words);
  }
});

const SENTENCES = (total: string, number = "four"): string =>
  `The ${number} forces of the West Midlands region logged ${total} sexual offences against children in 2018/19. West Midlands Police accounted for 900, Staffordshire for 700, West Mercia for 400 and Warwickshire for 200.`;

test("all the forces of a region in the sentence after its total", () => {
  const right = verdicts(SENTENCES("2,200"));
  assert.deepEqual([right[4], right[2200], right[900]], ["holds", "holds", "holds"]);
  const wrong = verdicts(SENTENCES("2,220"));
  assert.deepEqual([wrong[4], wrong[2220]], ["holds", "does not hold"]);
  assert.equal(verdicts(SENTENCES("2,220", "five"))[5], "not checkable");
});

test("the forces whose counts make the total of them all", () => {
  const text =
    "Kent Police recorded 412 sexual offences against children in 2019/20, Essex Police 305 and Surrey Police 211.\n\nBetween them the three forces dealt with 928 such crimes last year.";
  assert.equal(verdicts(text)[3], "holds");
});

test("forces that the text has counts of, here and there", () => {
  const counts =
    "South Wales Police recorded 1,489 sexual offences against children in 2018/19. In North Wales it was 1,122.\n\nGwent Police had 868 and Dyfed-Powys Police 731.";
  assert.equal(verdicts(`The charity asked the four Welsh forces. ${counts}`)[4], "holds");
  assert.equal(verdicts(`The charity asked the five Welsh forces. ${counts}`)[5], "not checkable");
  assert.equal(verdicts(`Four forces see a rise\n\n${counts}`)[4], "holds");
  assert.equal(verdicts(`Three forces see a rise\n\n${counts}`)[3], "not checkable");
});
