import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "../check";

const verdicts = (text: string): Record<string, string> =>
  Object.fromEntries(check(text).findings.map(({ value, verdict }) => [value, verdict]));

const YEARS = (total: string): string =>
  `Kent Police recorded 402 sexual offences against children in 2017/18, 431 in 2018/19 and 455 in 2019/20.\n\nIn all it recorded ${total} such offences in these three years.`;

test("a total of so many years, and the years that it is of", () => {
  const found = check(YEARS("1,288")).findings;
  assert.deepEqual(
    found.map(({ verdict }) => verdict),
    ["holds", "holds", "holds", "holds"],
  );
  assert.equal(found.at(-1)?.period, "2017/18 to 2019/20");
  assert.deepEqual(Object.values(verdicts(YEARS("1,388"))), Array(4).fill("not checkable"));
});

const FORCES = (total: string): string =>
  `In 2019/20 Sussex Police recorded 1,920 sexual offences against children.\n\nSurrey Police recorded 1,146 in the same year.\n\nTogether it is a total of ${total} across the two counties.`;

test("a total of two forces", () => {
  assert.equal(verdicts(FORCES("3,066"))[1146], "holds");
  assert.equal(verdicts(FORCES("3,166"))[1146], "not checkable");
});

const QUARTERS = (last: string): string =>
  `Kent Police recorded 1,264 sexual offences against children in 2019/20. The numbers by quarter were 318, 327, 290 and ${last}.`;

test("a row of counts that makes the count before it", () => {
  assert.equal(verdicts(QUARTERS("329"))[1264], "holds");
  assert.equal(verdicts(QUARTERS("339"))[1264], "not checkable");
});

const OUTCOMES = (last: string): string =>
  `Kent Police assigned an outcome to 1,010 sexual offences against children in 2019/20. Of these, 81 led to a charge.\n\nThe other outcomes were:\n\n* Evidential difficulties: 604 (60 per cent)\n* No suspect identified: 109 (11 per cent)\n* Cautions and community resolutions: ${last}`;

test("outcomes in lines, with the part that was named before them", () => {
  const found = verdicts(OUTCOMES("216"));
  assert.deepEqual(
    [found[1010], found[81], found[604], found[109], found[216]],
    Array(5).fill("holds"),
  );
  assert.equal(verdicts(OUTCOMES("206"))[1010], "not checkable");
});

const REMAINING = (last: string, more = "", teacher = "174"): string =>
  `Kent Police recorded 1,204 sexual offences against children in 2021/22.\n\nThe suspect was a relative in 702 of them. Another 151 were by a friend${more}, 128 by a neighbour and ${teacher} by a teacher. The remaining ${last} were by strangers.`;

test("the remaining N closes a list, so that a total may be wrong by it", () => {
  assert.equal(verdicts(REMAINING("49"))[1204], "holds");
  assert.equal(verdicts(REMAINING("39"))[1204], "does not hold");
  assert.equal(verdicts(REMAINING("39", ", of whom some were also online"))[1204], "not checkable");
  // A small number that is not read as a count may be a part.
  assert.equal(verdicts(REMAINING("49", "", "eight"))[1204], "not checkable");
});
