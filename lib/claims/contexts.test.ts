/** What a page leaves to its context: which year, which place, which of what was told before. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { testExamples, verdicts } from "./testing/figures";

test("two counts behind a clause about the rest accuse no change before it", () => {
  // 131 / 92 = +42.4%; 642 / 516 = +24.4%
  const found = verdicts(
    "Kent Police recorded 131 online sexual offences against children in 2017/18 and 92 in 2016/17. Online cases are up 42 per cent, and the rest have grown as well, from 516 to 642.",
  );
  assert.notEqual(found[42], "does not hold");
});

testExamples([
  {
    idea: "corresponding figures stand in the order of those before",
    text: "The latest figures show 512 sexual offences against children recorded in Lincolnshire in 2016/17, compared with 433 in 2015/16. In Humberside the corresponding figures were 689 and 702.",
    figures: {
      "689": { area: "Humberside Police", period: "2016/17" },
      "702": { area: "Humberside Police", period: "2015/16" },
    },
  },
  {
    idea: "years earlier is an aside, after which the text stays where it was",
    text: "In 2017/18 forces in England and Wales recorded 10,874 sexual offences against boys. Five years earlier, in 2012/13, the number was 3,905. Only eight per cent led to a charge.",
    figures: { "3,905": { period: "2012/13" }, "eight per cent": { period: "2017/18" } },
  },
  {
    idea: "that year is the one told for its own sake",
    text: "In 2020 courts in England and Wales sentenced 1,744 offenders for child sexual offences, 19% fewer than in 2019. Of those sentenced in that year, 18% went to prison.",
    figures: { "18%": { period: "2020" } },
  },
  {
    idea: "by the next year that had become: the text is of the next",
    text: "Councillors heard that reports in South Yorkshire went up by a quarter in a year.\n\nPolice recorded 1,003 sexual offences against under-18s in 2012. By 2013 that had become 1,271.\n\nGirls were the victims in 933 cases.",
    figures: { "933": { period: "2013" }, "a quarter": { period: "2012 to 2013" } },
  },
  {
    idea: "so many years after the only year that is named",
    text: "In the past five years image offences have more than doubled in Kent.\n\nKent Police recorded 1,888 indecent image offences last year, as against 662 in 2017-18.",
    // 1,888 / 662 = 2.85 times
    figures: {
      "1,888": { period: "2022/23" },
      "more than doubled": { period: "2017/18 to 2022/23", verdict: "holds" },
    },
  },
  {
    idea: "last year of a page whose date alone tells it",
    text: "Posted: 21 June 2016\n\nNumber of child sex crimes revealed\n\nLast year Gwent Police recorded 95 online sexual offences against children.",
    figures: { "95": { period: "2015" } },
  },
  {
    idea: "parts of a year, from its April or its January",
    text: "Surrey Police recorded 71 online sexual offences against children in the first six months of 2015/16. In the second quarter of 2018 there were 31. In the six months to September 2019 there were 57.",
    figures: {
      "71": { period: "April to September 2015" },
      "31": { period: "April to June 2018" },
      "57": { period: "April to September 2019" },
    },
  },
  {
    idea: "so often in a year is no multiple of it",
    text: "The helpline heard about child sexual abuse 8,713 times in 2020-21.",
    figures: { "8,713": { period: "2020/21" } },
  },
  {
    idea: "compared with another place is of the same year",
    text: "In 2014/15 police recorded 1,702 sexual offences against children. Of these 436 were in Oxfordshire, compared with 391 in Buckinghamshire.",
    figures: { "391": { area: "Buckinghamshire", period: "2014/15" } },
  },
  {
    idea: "fewer than in another place is of no year before",
    text: "Kent Police recorded 231 rapes of children in 2018/19, three fewer than in Sussex. In 2017/18 the Kent figure was 212.",
    figures: { three: { verdict: "not checkable" } },
  },
  {
    idea: "a number, or what share that is",
    text: "Kent Police recorded 1,790 sexual offences against children in 2015/16 and 1,842 in 2016/17, an increase of 52 or 2.9 per cent.",
    // 52 / 1,790 = 2.9%
    figures: {
      "52": { unit: "offences", verdict: "holds" },
      "2.9 per cent": { verdict: "holds" },
    },
  },
  {
    idea: "a change that stands between its two counts is of no others",
    text: "Kent Police recorded 1,490 sexual offences against children in 2016/17 - up 45 per cent on 1,262 - and Essex Police 612.",
    // 1,490 / 1,262 = +18.1%
    figures: { "45 per cent": { verdict: "does not hold" } },
  },
  {
    idea: "girls and boys told as offences soon after all are not more than all",
    text: "Police in England and Wales recorded 20,758 sexual offences against children in 2008.\n\nGirls were the victims in 16,812 cases and boys in 5,946.",
    // 16,812 + 5,946 = 22,758
    figures: { "20,758": { verdict: "does not hold" } },
  },
  {
    idea: "victims may be more than offences",
    text: "Police in Kent recorded 1,598 sexual offences against children last year. The victims were 1,345 girls and 301 boys.",
    figures: { "1,598": { verdict: "not checkable" } },
  },
  {
    idea: "a count of another thing that comes after does not make a part too large",
    text: "In 2010/11 the Thames Valley had 1,256 sexual offences against children.\n\nOf the victims, 246 were under 11.\n\nAcross England and Wales there were 23,097.\n\nSome 200 children in the Thames Valley were helped by a charity.",
    figures: { "246": { area: "Thames Valley Police" } },
  },
  {
    idea: "forces up and down a country are those of the country",
    text: "Child sex offences are rising in Suffolk.\n\nA record 55,507 were logged by forces up and down the UK in 2015/16.",
    figures: { "55,507": { area: "UK" } },
  },
  {
    idea: "the year before is not that before a year of the next clause",
    text: "The PSNI recorded 1,342 sexual offences against children in 2013/14. It had been 1,058 the year before, and back in 2007/08 the total stood at 929.",
    figures: { "1,058": { period: "2012/13" }, "929": { period: "2007/08" } },
  },
  {
    idea: "where in another year they had more",
    text: "In 2021/22 the four forces of Wales recorded 2,061 offences of indecent images of children.\n\nThe four forces recorded 2,061 of these crimes, where in 2016/17 they had recorded 1,437.",
    figures: { "1,437": { period: "2016/17" } },
  },
  {
    idea: "a change from a base of the kind just told is of that kind",
    text: "A record 369 child sexual offences with an online element were recorded by Thames Valley Police in 2018/19.\n\nCompared with 2015/16, when 303 offences were recorded, that is an increase of 32 per cent.",
    // 369 / 303 = +21.8%
    figures: { "32 per cent": { measure: "online", verdict: "does not hold" } },
  },
  {
    idea: "a base with its year in brackets is of the same kind as what it became",
    text: "The PSNI recorded 1,342 sexual offences against children in 2013/14. Neglect offences are at their highest for a decade. The total has shot up from 28 (2007/08) to 184 (2013/14).",
    figures: { "28": { measure: "other_subject" }, "184": { measure: "other_subject" } },
  },
  {
    idea: "the page of a commissioner's office is of its force",
    text: "Avon and Somerset Office of the Police and Crime Commissioner\n\nCommissioner welcomes specialist team\n\nIt comes as the constabulary recorded 268 offences of sexual communication with a child in 2022/23.",
    figures: { "268": { area: "Avon and Somerset Police" } },
  },
  {
    idea: "most of all are not all of them",
    text: "Girls were the victims in most of the 1,053 child sex offences recorded by Devon and Cornwall Police in 2011/12. There were 842 offences against girls and 211 against boys.",
    // 842 + 211 = 1,053
    figures: {
      "1,053": { measure: "total", verdict: "holds" },
      "842": { measure: "girls", verdict: "holds" },
    },
  },
  {
    idea: "a rise in numbers or per cent is between one pair of years",
    text: "Durham Constabulary recorded 734 sexual offences against children in 2016/17. In 2015/16 the figure was 640, so there has been an increase of 94 or 13%.",
    // 734 / 640 = +14.7%
    figures: {
      "94": { period: "2015/16 to 2016/17", verdict: "holds" },
      "13%": { period: "2015/16 to 2016/17", verdict: "does not hold" },
    },
  },
  {
    idea: "a rate in words is said to the half",
    text: "Kent Police recorded 918 sexual offences against children in 2019/20, two and a half a day.",
    // 918 / 366 = 2.51
    figures: { "two and a half a day": { value: 2.5, verdict: "holds" } },
  },
  {
    idea: "and is wrong by more than half of that",
    text: "Kent Police recorded 1,098 sexual offences against children in 2019/20, two and a half a day.",
    // 1,098 / 366 = 3.0
    figures: { "two and a half a day": { verdict: "does not hold" } },
  },
  {
    idea: "hours and a half",
    text: "Kent Police recorded 2,500 sexual offences against children in 2018/19, one every three and a half hours.",
    // 365 x 24 / 2,500 = 3.50 hours
    figures: { "three and a half hours": { value: 210, verdict: "holds" } },
  },
  {
    idea: "hours and a half that are two",
    text: "Kent Police recorded 4,062 sexual offences against children in 2018/19, one every three and a half hours.",
    // 365 x 24 / 4,062 = 2.16 hours
    figures: { "three and a half hours": { verdict: "does not hold" } },
  },
  {
    idea: "an hour and a half",
    text: "Kent Police recorded 5,800 sexual offences against children in 2018/19, one every hour and a half.",
    // 365 x 24 / 5,800 = 1.51 hours
    figures: { "every hour and a half": { value: 90, verdict: "holds" } },
  },
]);
