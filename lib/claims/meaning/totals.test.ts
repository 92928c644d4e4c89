import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "../check";
import { verdicts } from "../testing/figures";

const YEARS = (total: string): string =>
  `Kent Police recorded 402 sexual offences against children in 2017/18, 431 in 2018/19 and 455 in 2019/20.\n\nIn all it recorded ${total} such offences in these three years.`;

test("a total of so many years, and the years that it is of", () => {
  const found = check(YEARS("1,288")).findings;
  assert.deepEqual(
    found.map(({ verdict }) => verdict),
    ["holds", "holds", "holds", "holds"],
  );
  assert.equal(found.at(-1)?.period, "2017/18 to 2019/20");
  // 402, 431 and 455 make 1,288; "in these three years" are the three just told.
  assert.equal(verdicts(YEARS("1,388"))[1388], "does not hold");
  assert.equal(verdicts(YEARS("1,388"))[455], "not checkable");
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

const TOGETHER = (total: string): string =>
  `• Kent Police recorded 1,402 sexual offences against children in 2020/21, against 1,120 in 2016/17\n\n• Essex Police recorded 1,315 in the same year, up from 1,008\n\n• Surrey Police went from 931 to 806\n\nTaken together that is ${total} crimes in a year.`;

test("a total of forces that each have another year beside their count", () => {
  assert.deepEqual(
    ["1402", "1315", "806", "3523"].map((value) => verdicts(TOGETHER("3,523"))[value]),
    Array(4).fill("holds"),
  );
  // "Together" is of the forces just named, so that none is left out.
  const found = verdicts(TOGETHER("3,532"));
  assert.deepEqual([found[3532], found[1402]], ["does not hold", "not checkable"]);
});

const NAMED = (total: string, base: string, last = "from 931 to 806"): string =>
  `Kent, Essex and Surrey police had ${total} sexual offences against children reported to them in 2020/21. That is more than the ${base} of the 12 months before.\n\nIn Kent they rose from 1,120 to 1,402.\n\nEssex Police had a rise from 1,008 to 1,315.\n\nIn Surrey they went ${last}.`;

test("forces named first that make the total, and whose bases make its base or do not", () => {
  const right = verdicts(NAMED("3,523", "3,059"));
  assert.deepEqual([right[3523], right[3059], right[1402]], ["holds", "holds", "holds"]);
  const wrong = verdicts(NAMED("3,523", "3,590"));
  assert.deepEqual([wrong[3523], wrong[3590]], ["holds", "does not hold"]);
  // The base is that of these parts only where they are the parts, each with its own base.
  assert.equal(verdicts(NAMED("3,532", "3,590"))[3590], "not checkable");
  assert.equal(verdicts(NAMED("3,523", "3,590", "down to 806"))[3590], "not checkable");
});

test("a total of years is of the area of its parts", () => {
  const total = check(
    "Kent Police recorded 831 sexual offences against children in 2021/22 and 742 in 2020/21.\n\nThroughout England there is concern.\n\nOver the two years taken as one, the force dealt with 1,573.",
  ).findings.at(-1);
  assert.deepEqual([total?.verdict, total?.area], ["holds", "Kent Police"]);
});

const ofHateCrimes = (last: string): string =>
  `Police recorded 41,320 hate crimes in 2011/12.\n\nBy far the most of them, 33,140 or 80%, were about race. There were 4,505 about sexual orientation.\n\nThere were 1,532 hate crimes over religion and 1,801 over disability.\n\nLast come transgender hate crimes, ${last} of which were recorded, or 1% of everything.`;

test("kinds of hate crime over several paragraphs, some of them with a share beside", () => {
  const counts = ["41320", "33140", "4505", "1532", "1801"];
  const right = verdicts(ofHateCrimes("342"));
  assert.deepEqual(
    counts.map((value) => right[value]),
    Array(5).fill("holds"),
  );
  assert.equal(verdicts(ofHateCrimes("324"))[41320], "not checkable");
});

test("a bare number after those of another subject may be a part of their total", () => {
  const text =
    "Almost 3,300 children in Kent have been at risk of sexual exploitation.\n\nSuch risk has been the reason for 3,214 referrals to Kent Police since 2014. The first year saw 1,417 of them, and then they rose to 1,640 in 2015. This year the force has been sent 157 cases so far.";
  assert.equal(verdicts(text)[157], "holds");
});

test("girls and boys who are not all do not hide that forces make the total", () => {
  const text =
    "Kent Police recorded 1,402 sexual offences against children in 2020/21, 1,140 against girls and 240 against boys. Essex Police recorded 1,315 in the same year.\n\nTogether it is a total of 2,717 across the two counties.";
  assert.equal(verdicts(text)[1402], "holds");
});

const ofRegionsForces = (total: string): string =>
  `Between them the region's police forces had ${total} sexual offences against children in 2018/19.\n\nKent Police had 1,358 in 2014/15 and 2,463 in 2018/19.\n\nEssex Police had 1,118 in 2014/15 and 1,264 in 2018/19.\n\nSurrey Police had 332 in 2014/15 and 768 in 2018/19.`;

test("a total of forces whose number no words say, over lists of their years", () => {
  const right = verdicts(ofRegionsForces("4,495"));
  assert.deepEqual([right[4495], right[2463], right[768]], ["holds", "holds", "holds"]);
  const wrong = verdicts(ofRegionsForces("4,595"));
  assert.deepEqual([wrong[4595], wrong[2463]], ["not checkable", "not checkable"]);
});

const ofDivisions = (last: string): string =>
  `In 2023/24 Sussex Police recorded 2,214 sexual offences against children, 126 more than before.\n\nBy division, there were 498 in Brighton & Hove, 742 in East Sussex and ${last} in West Sussex.`;

test("divisions that make the count before them", () => {
  const right = verdicts(ofDivisions("974"));
  assert.deepEqual([right[2214], right[498], right[974]], ["holds", "holds", "holds"]);
  assert.equal(verdicts(ofDivisions("947"))[2214], "not checkable");
});

const ofTableRow = (total: string): string =>
  `Kent Police recorded ${total} sexual offences against children in all since 2017.\n\nForce | 2017/18 | 2018/19 | 2019/20\nKent | 148 | 211 | 263\nEssex | 61 | 84 | 97`;

test("the years of a table's row make a count of the text", () => {
  assert.equal(verdicts(ofTableRow("622"))[622], "holds");
  assert.equal(verdicts(ofTableRow("632"))[632], "not checkable");
});
