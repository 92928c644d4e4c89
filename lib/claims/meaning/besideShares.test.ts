import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "../check";

/** The verdicts of the shares of a text, in order. */
const shares = (text: string): string[] =>
  check(text)
    .findings.filter(({ unit }) => unit === "percent")
    .map(({ verdict }) => verdict);

const KENT = "Kent Police recorded 2,000 sexual offences against children in 2021/22.";

test("a part in brackets with its share, either first", () => {
  assert.deepEqual(shares(`${KENT} Rape was the largest group (820 offences; 41%).`), ["holds"]);
  assert.deepEqual(shares(`${KENT} Rape was the largest group (41%; 820 offences).`), ["holds"]);
});

const withSecondShare = (second: string): string =>
  `${KENT} An app was noted in 1,000 of them. Snapchat was named in 42% of these (420) and WhatsApp in ${second} (180).`;

test("a second share of the same whole", () => {
  assert.deepEqual(shares(withSecondShare("18%")), ["holds", "holds"]);
  // 180 of 2,000 is nine per cent.
  assert.notEqual(shares(withSecondShare("9%"))[1], "holds");
});

test("a part with its whole behind it, and a whole in brackets at the head", () => {
  const outOf = `${KENT} A quarter of those with an age attached, 440 out of 1,760, were against a child of ten or under.`;
  assert.deepEqual(shares(outOf), ["holds"]);
  const known = `${KENT} Where the age was known (1,760 offences), 25 per cent of the children were ten or under (440).`;
  assert.deepEqual(shares(known), ["holds"]);
});

const ofEverything = (share: string): string =>
  `Police recorded 40,000 hate crimes in 2021/22.\n\nThere were 4,400 with religion as their reason, and that is ${share} of all reported.`;

test("a share of everything, and one of which the count before is the whole", () => {
  assert.deepEqual(shares(ofEverything("11%")), ["holds"]);
  assert.notEqual(shares(ofEverything("14%"))[0], "holds");
  const passedOn =
    "The helpline took 9,500 contacts about neglect last year, three quarters of which were passed to the police. It had 10,000 contacts in all.";
  assert.deepEqual(shares(passedOn), ["not checkable"]);
});

test("what is a share of a wider area is still all of its own", () => {
  const text =
    "South Yorkshire recorded 1,200 sexual offences against children in 2022/23, two-fifths of Yorkshire's 3,000. Between 2018/19 and 2022/23 its number rose by 50 per cent, from 800.";
  const rise = check(text).findings.find(({ unit }) => unit === "percent_change");
  assert.equal(rise?.verdict, "holds");
});

test("those of the count just before", () => {
  const text =
    "Kent Police closed 395 cases in 2021/22. A suspect was linked to the offences on 690 occasions; 138 of those were under 18, 20 per cent.";
  assert.deepEqual(shares(text), ["holds"]);
});
