import { testExamples, testUnfounded } from "./testing/figures";

const HOLDS = "holds" as const;

// The words lead to no counts, or to those of another place or year; the numbers tell which are meant.
testExamples([
  {
    // 31,000 in 365 days is 84.9 a day; Scotland stands between the count and its rate.
    idea: "a rate apart from its count",
    text: "In the year to April 2014 police in England and Wales recorded 31,000 offences against children. Scotland saw rises as well.\n\nThat is 85 offences every day.",
    figures: { "85 offences": { verdict: HOLDS } },
  },
  {
    // 49.6 per cent is 612 on 409; the words name no years.
    idea: "a change takes the years of the counts that bear it out",
    text: "Kent Police recorded 409 offences in 2009/10. Its region is the South East.\n\nIn 2013/14 it recorded 612 offences, said to be 49.6 per cent more than the year that it began.",
    figures: { "49.6 per cent": { verdict: HOLDS, period: "2009/10 to 2013/14" } },
  },
]);

testUnfounded("what numbers alone do not tell", [
  [
    // 1,208 on 955 is +26.5 per cent, and nine more pairs of the ten forces' make about a quarter.
    "Kent Police recorded 1,208 offences in 2015/16, Sussex Police 640, Surrey Police 512, Essex Police 1,511, Hampshire 955, Norfolk 802, Suffolk 690, Dorset 410, Devon 1,004, Avon 1,290.\n\nThe number is up by about a quarter, a councillor said.",
    "about a quarter",
  ],
  [
    // 200 to 300 is +50 per cent, of Dorset.
    "Dorset Police recorded 300 offences, up from 200 the year before. Across the region the number rose by half.",
    "half",
  ],
  [
    // 22,654 to 31,238 is +37.9 per cent, of 41 forces and of 43.
    "In 2012/13 the offences recorded by 41 forces in England and Wales were 22,654. For 2013/14 all 43 forces replied, and 31,238 offences were recorded.\n\nA 38 per cent increase, the charity said.",
    "38 per cent",
  ],
  [
    // 5,310 of 26,480 is 20.1 per cent, but the words say of which it is.
    "Forces in England reported 36,900 outcomes in 2016/17. A suspect had been named in 26,480. Of the 36,900 outcomes, one in five was a charge, 5,310 in all.",
    "one in five",
  ],
  [
    // 2,000 to 2,400 is +20 per cent, of convictions.
    "Convictions in England rose from 2,000 in 2015/16 to 2,400 in 2016/17. Recorded child sex offences were up by 20 per cent.",
    "20 per cent",
  ],
]);
