import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "../check";

const verdictOf = (text: string, words: string): string | undefined =>
  check(text).findings.find(({ quote }) => quote.includes(words))?.verdict;

const A_DAY = (more: string): string =>
  `Six child sex crimes a day in county\n\nDerbyshire Constabulary recorded 1,682 sexual offences against children in 2018/19, a charity said.${more}`;

test("a headline's rate that the only count of its place and year does not give is a slip", () => {
  // 1,682 / 365 = 4.6
  assert.equal(verdictOf(A_DAY(""), "Six"), "does not hold");
  assert.equal(verdictOf(A_DAY(" In the year before there were 1,590."), "Six"), "does not hold");
});

test("not where any count of the text gives it", () => {
  // 2,190 / 365 = 6.0, though the sentence counts adults
  assert.equal(verdictOf(A_DAY(" It recorded 2,190 of adults."), "Six"), "not checkable");
});

const ONE_IN_THREE = (headline: string, sentence: string): string =>
  `${headline}\n\nCheshire Constabulary recorded 600 sexual offences against children in 2013/14.\n\n${sentence}`;

test("a share whose part and whole stand in sentences of their own", () => {
  const OF_THOSE = "Of those, 110 were against children aged ten and under.";
  // 110 / 600 = 18.3 per cent
  assert.equal(
    verdictOf(ONE_IN_THREE("One in three victims ten or younger", OF_THOSE), "One in three"),
    "does not hold",
  );
  assert.equal(
    verdictOf(
      ONE_IN_THREE("One in three of known victims are ten or younger", OF_THOSE),
      "One in three",
    ),
    "not checkable",
  );
  assert.equal(
    verdictOf(
      ONE_IN_THREE("One in three victims ten or younger over the past five years", OF_THOSE),
      "One in three",
    ),
    "not checkable",
  );
});

const IN_FORCES = (sentence: string): string =>
  `${sentence}\n\nPolice in Wales recorded 217 offences against children in 2016/17. There were 150 in 2015/16.`;

test("of some of the forces the counts of all are not", () => {
  // 150 to 217 is +44.7 per cent
  assert.equal(
    verdictOf(IN_FORCES("In 12 force areas offences rose by 60 per cent."), "60 per cent"),
    "not checkable",
  );
});
