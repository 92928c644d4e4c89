/** Two figures that stand beside each other and are not of the same. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";

const told = (text: string): string[] =>
  check(text).findings.map(({ quote, period, verdict }) => `${quote} | ${period} | ${verdict}`);

test("a part is not its whole told exactly", () => {
  for (const text of [
    "Kent Police recorded 1,000 offences in 2015/16, of which 996 were against girls.",
    "Kent Police recorded 500 child sex offences in 2015/16. Of these 480 were against girls.",
  ])
    assert.deepEqual(
      check(text).findings.map(({ verdict }) => verdict),
      ["not checkable", "not checkable"],
      text,
    );
});

test("girls and boys that leave much of the total over do not bear one another out", () => {
  // 18,000 + 3,218 = 21,218, which leaves 1,879 of 23,097, one in twelve.
  const { findings } = check(
    "Police in England and Wales recorded 23,097 child sex offences in 2010/11. There were 18,000 girls and 3,218 boys.",
  );
  assert.deepEqual(
    findings.map(({ because }) => because),
    Array<string>(3).fill(
      "18,000 girls and 3,218 boys make 21,218, which leaves 1,879 of 23,097 over.",
    ),
  );
});

const jump = (noun: string): string =>
  `${noun} over 26 per cent jump in child sex crimes in Kent.\n\nThe count went from 1,572 in 2016/17 to 1,974 in 2017/18.`;

test("what an alarm is over is no bound", () => {
  // 1,974 is 25.6 per cent more than 1,572: "over 26 per cent" would be wrong, "26 per cent" is right.
  assert.equal(told(jump("Alarm"))[0], "26 per cent | 2016/17 to 2017/18 | holds");
  assert.equal(told(jump("Fury"))[0], "26 per cent | 2016/17 to 2017/18 | holds");
});

test("girls and boys are of those whose sex is known", () => {
  // 163 + 39 = 202
  const { findings } = check(
    "Lancashire Constabulary recorded 321 child sex offences in 2019. In 202 of the crimes the victim's gender was noted: 163 were female and 39 male.",
  );
  assert.deepEqual(
    findings.map(({ quote, measure, verdict }) => [quote, measure, verdict]),
    [
      ["321", "total", "not checkable"],
      ["202", "sex_known", "holds"],
      ["163", "girls", "holds"],
      ["39", "boys", "holds"],
    ],
  );
});

test("calls to a charity are no offences, nor is a share of them one of an area in another", () => {
  const { findings } = check(
    "Child sex offences in Kent rose to 1,571 in 2015/16.\n\nNationally, the charity heard from more adults than ever. There were 4,749 contacts, and some 85% of them were so serious that they were handed on. Around 60 per cent of the 2,000 calls that the charity took came at night.",
  );
  assert.deepEqual(
    findings.slice(1).map(({ quote, measure, area }) => [quote, measure, area === "Kent Police"]),
    [
      ["4,749", "other_subject", false],
      ["some 85%", "other_subject", false],
      ["Around 60 per cent", "other_subject", false],
    ],
  );
});

test("each of two changes is between the years that stand behind it", () => {
  assert.deepEqual(
    told(
      "Offences rose in England and Wales, by 24.0% between 2014/15 and 2015/16, and by 17.1% between 2015/16 and 2016/17.",
    ),
    ["24.0% | 2014/15 to 2015/16 | not checkable", "17.1% | 2015/16 to 2016/17 | not checkable"],
  );
});

test("an increase on a number is from it", () => {
  // 1,498 is 26.0 per cent more than 1,189.
  assert.deepEqual(
    told(
      "In 2015/16 Devon and Cornwall Police recorded 1,498 child sex offences, a 26 per cent increase on 1,189.",
    ),
    [
      "1,498 | 2015/16 | not checkable",
      "26 per cent | 2014/15 to 2015/16 | holds",
      "1,189 | 2014/15 | not checkable",
    ],
  );
});

test("one number in two years, of which one has another number too, is not printed twice for the same", () => {
  const [first] = told(
    "The Metropolitan Police recorded 3,523 sexual offences against children in 2013/14, an increase of 18 per cent on the previous year, when the figure was 2,991. In 2012/13 the figure had been 3,523.\n\nOf the 3,523 offences, 2,818 were against girls.",
  );
  assert.equal(first, "3,523 | 2013/14 | not checkable");
});

const threeForces = (total: string): string =>
  `Wiltshire Police recorded 556 child sexual offences in 2015/16. Avon and Somerset Police had 1,040. Of Wiltshire's 556 offences, 139 involved a child under 10. Dorset Police had 422.\n\nThe three forces recorded ${total} offences between them.`;

test("a count that is told again is no further part of a total", () => {
  // 556 + 1,040 + 422 = 2,018
  assert.equal(told(threeForces("2,018")).at(-1), "2,018 | 2015/16 | holds");
  assert.equal(told(threeForces("2,118")).at(-1), "2,118 | 2015/16 | does not hold");
});

test("the area that a caller gives is read as a text's own would be", () => {
  const text = "The force recorded 1,667 child sex offences in 2022/23.";
  const areas = ["Norfolk", "Kent", "Kent Police", "Atlantis"].map(
    (area) => check(text, { area }).findings[0]?.area,
  );
  assert.deepEqual(areas, ["Norfolk Constabulary", "Kent Police", "Kent Police", "Atlantis"]);
});
