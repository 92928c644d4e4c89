import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";

// 1,234 on 1,120 is +10.2 per cent; 1,234 in 366 days are 23.6 a week and 3.4 a day. Each of the numbers
// below comes near and is of something else, by a word that no lexicon of offences can list.
const COUNTS =
  "Humberside Police recorded 1,234 child sexual offences in 2019/20, compared with 1,120 in 2018/19.";

const OTHERS = [
  "Offences between family members rose by 9 per cent.",
  "For offences by people in positions of trust the increase was 12 per cent.",
  "The number of unsolved offences increased by 12 per cent.",
  "In Hull, where the charity has its base, the number climbed 13 per cent.",
  "Excluding non-recent offences, that is an increase of 12 per cent.",
  "Victims rose by 12 per cent, as more offences had the same victim.",
  "All recorded crime in the county was up 12 per cent.",
  "So far this year the force says they are up 9 per cent.",
  "In the first half of the year the increase was 12 per cent.",
  "Per 1,000 children it is up 9 per cent.",
  "Since April, there have been 26 a week.",
  "A typical force records 21 a week.",
  "If nothing is done, there will be 26 a week.",
  "Over the last two years there were, on average, 21 a week.",
  "The council's own team hears of 26 a week.",
];

for (const sentence of OTHERS) {
  test(`nobody is accused: "${sentence}"`, () => {
    const { findings } = check(`${COUNTS} ${sentence}`);
    const crosses = findings.filter(({ verdict }) => verdict === "does not hold");
    assert.deepEqual(crosses, []);
  });
}

const ITS_OWN: [sentence: string, words: string][] = [
  ["Offences rose by 12 per cent, the figures show.", "12 per cent"],
  ["There are 26 a week, campaigners claimed after collecting returns from forces.", "26 a week"],
  [
    "Police there hear of 26 child sexual offences a week, a study has found.",
    "26 child sexual offences a week",
  ],
  ["That is a rise of 12 per cent, says the NSPCC.", "12 per cent"],
  ["Police there recorded 26 child sexual offences a week.", "26 child sexual offences a week"],
  ['"It is 27 a week," said Ann Lee, who leads the charity\'s work in Hull.', "27 a week"],
];

for (const [sentence, words] of ITS_OWN) {
  test(`and the slip is told: "${sentence}"`, () => {
    const found = check(`${COUNTS} ${sentence}`).findings.find(({ quote }) =>
      words.includes(quote),
    );
    assert.equal(found?.verdict, "does not hold", found?.because);
  });
}

test("a word that the counts' own sentence has as well sets nothing apart", () => {
  // 1,955/719 = 2.7 times, so "trebled" says too much
  const { findings } = check(
    "Reported sexual offences in UK schools trebled\n\nThe number of sexual offences reported in schools nearly trebled, from 719 in 2011/12 to 1,955 in 2014/15.",
  );
  assert.deepEqual(
    findings.slice(0, 2).map(({ verdict }) => verdict),
    ["does not hold", "holds"],
  );
});

test("two counts of one place and year do not clash where one sentence says more", () => {
  const texts = [
    "Kent Police recorded 1,312 child sexual offences in 2018/19. In 2018/19 Kent Police solved 167 of the crimes and closed 1,210.",
    "Kent Police recorded 1,312 child sexual offences in 2018/19. In Kent in 2018/19 there were 1,287 after quality checks.",
    "Missing girls in Lanarkshire: police reports reach 700\n\nLast year Lanarkshire had 727 incidents of girls reported missing.",
  ];
  for (const text of texts)
    for (const { quote, verdict } of check(text).findings)
      assert.notEqual(verdict, "does not hold", `${quote} in: ${text}`);
});

test("a clause of its own is of something else though its counts stand in the same sentence", () => {
  const texts = [
    // 1,690 on 1,480 is +14.2, 1,230 on 1,101 +11.7 per cent; 2,175 in 366 days are 5.9 a day
    "Devon and Cornwall Police logged 1,690 child sexual offences in 2018/19, against 1,480 in 2017/18, and Plymouth alone saw a rise of 12 per cent.",
    "Leicestershire Police recorded 1,230 crimes in 2018 and 1,101 in 2017, though when repeat reports are left out the rise was 10 per cent.",
    "Essex Police recorded 2,175 sexual offences against children in 2019/20 and sees seven a day now, Ann Lee said.",
  ];
  for (const text of texts)
    for (const { quote, verdict } of check(text).findings)
      assert.notEqual(verdict, "does not hold", `${quote} in: ${text}`);
});

test("sixty-one of the 94 are no sixty", () => {
  const values = check(
    "Kent Police recorded 94 rapes in 2019. Sixty-one of the 94 victims were girls.",
  );
  assert.deepEqual(
    values.findings.map(({ value }) => value),
    [94, 61, 94],
  );
});
