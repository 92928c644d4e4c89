import { testExamples } from "./testing/figures";

// Which year each of several counts is of, in the ways in which papers tell them.
testExamples([
  {
    idea: "years and counts by turns: each count has the year ahead of it",
    text: "The number recorded in Nottinghamshire in 2014-15 was 942. In 2015-16 it stood at 1,092, in 2016-17 at 1,308 and in 2018-19 at 1,597.",
    figures: {
      "1,092": { period: "2015/16" },
      "1,308": { period: "2016/17" },
      "1,597": { period: "2018/19" },
    },
  },
  {
    // 163.6 rounds to 164
    idea: "when the 12 months before had seen 55",
    text: "In 2016-17 Cleveland Police recorded 145 online child sexual offences, when the 12 months before had seen 55. It is a rise of 163%.",
    figures: {
      "145": { period: "2016/17" },
      "55": { period: "2015/16" },
      "163%": { period: "2015/16 to 2016/17", verdict: "does not hold" },
    },
  },
  {
    // 1,107 / 683 = 1.621
    idea: "a rise on the previous year's count",
    text: "West Midlands Police recorded 1,107 such offences in 2017/18. This was a 62 per cent rise on the previous year's 683.",
    figures: { "683": { period: "2016/17" }, "62": { verdict: "holds" } },
  },
  {
    idea: "a year earlier, and then a year by its name",
    text: "Cheshire recorded 871 sexual offences against children in 2016. A year earlier the number was 744, and in 2014 it was 602.",
    figures: { "744": { period: "2015" }, "602": { period: "2014" } },
  },
  {
    // 2,132 / 1,802 = 1.183 and 2,132 / 952 = 2.24
    idea: "a year earlier; set beside an older one",
    text: "South Yorkshire recorded 2,132 offences in 2016/17. A year earlier the force was dealing with 1,802, making this a growth of 18%; set beside the 952 of 2013/14, it has more than doubled.",
    figures: {
      "18%": { period: "2015/16 to 2016/17", verdict: "holds" },
      doubled: { period: "2013/14 to 2016/17", verdict: "holds" },
    },
  },
  {
    idea: "some years to a March",
    text: "In the five years to March 2020, a total of 6,480 child sexual offences were recorded by Staffordshire Police.",
    figures: { "6,480": { period: "2015/16 to 2019/20" } },
  },
  {
    idea: "three financial years by their names",
    text: "Over the three financial years 2014/15 to 2016/17, Lancashire Police recorded 521 child sexual offences.",
    figures: { "521": { period: "2014/15 to 2016/17" } },
  },
  {
    idea: "a row of years counted as one",
    text: "Humberside Police recorded a total of 2,419 child sex offences across 2013/14, 2014/15 and 2015/16.",
    figures: { "2,419": { period: "2013/14 to 2015/16" } },
  },
  {
    idea: "two years together, and the one before alone",
    text: "A total of 9,736 grooming crimes were recorded in 2020/21 and 2021/22 together, while in 2019/20 alone there had been 3,918.",
    figures: { "9,736": { period: "2020/21 to 2021/22" }, "3,918": { period: "2019/20" } },
  },
  {
    idea: "days behind their months",
    text: "Between March 1, 2013 and February 28, 2014 there were 198 sexual offences against children in Bolton.",
    figures: { "198": { period: "year ending February 2014" } },
  },
  {
    idea: "year on year is no year of a count",
    text: "Avon and Somerset Police saw an 18 per cent year-on-year rise in child sex offences in 2018/19.",
    figures: { "18": { period: "2017/18 to 2018/19" } },
  },
  {
    idea: "a count that only its year sets beside another",
    text: "The county saw 57 child sexual offences in schools in 2021/22. That compares with 34 in 2020/21, when schools were shut for much of the year.",
    figures: { "34": { period: "2020/21" } },
  },
  {
    idea: "the page's date tells which year ended in March",
    text: "12 June 2018\n\nWiltshire Police recorded 455 child sexual offences in the financial year that ended in March. The year before there were 402.",
    figures: { "455": { period: "2017/18" }, "402": { period: "2016/17" } },
  },
  {
    idea: "months of this year, of a page that tells its date",
    text: "12 December 2020\n\nFrom 1st April until 30th June this year police in Devon and Cornwall recorded 81 child cruelty offences.",
    figures: { "81": { period: "April to June 2020" } },
  },
  {
    idea: "from a month of last year to one of this year",
    text: "12 April 2015\n\nFrom March 1 last year to February 28 this year, 325 sexual offences against children went on record in Bolton.",
    figures: { "325": { period: "year ending February 2015" } },
  },
  {
    idea: "over the past five years, up to the text's own",
    text: "Police Scotland recorded 748 such offences in 2023/24. So, over the past five years, 3,382 crimes have been recorded.",
    figures: { "3,382": { period: "2019/20 to 2023/24" } },
  },
  {
    // 1,238 / 444 = 2.788
    idea: "a base whose clause names its force",
    text: "New figures show that last year Leicestershire Police recorded 1,238 child sex offences. Compared with the 444 crimes that the force recorded in 2014/15, it is an increase of 179 per cent. In 2019/20, 73,518 offences were recorded across the UK.",
    figures: {
      "1,238": { period: "2019/20" },
      "179": { period: "2014/15 to 2019/20", verdict: "holds" },
    },
  },
  {
    idea: "used so many times from one month to another is no multiple",
    text: "Instagram was used for grooming 428 times from April 2018 to September 2018 in England and Wales.",
    figures: { "428": { period: "April to September 2018" } },
  },
  {
    // 2,081 / 5,375 = 38.7 per cent
    idea: "up from so many, a share of theirs, the previous year",
    text: "Police Scotland recorded 5,375 sexual offences against children in 2018-19. At least 2,081 (39 per cent) were online, up from 1,502 (31 per cent) the previous year.",
    figures: { "1,502": { period: "2017/18" }, "39": { verdict: "holds" } },
  },
  {
    // 1,063 / 472 = 2.25
    idea: "twice as many as five years earlier, when there were so many",
    text: "Cambridgeshire police recorded 1,063 sex offences against under-18s in 2018/19. That is more than twice as many as five years earlier when 472 were recorded.",
    figures: {
      "472": { period: "2013/14" },
      "more than twice": { period: "2013/14 to 2018/19", verdict: "holds" },
    },
  },
  {
    idea: "the following year is the text's own",
    text: "Police in Humberside investigated 1,310 child sex offences last year. The force recorded 1,102 in the 12 months to March 2017 and 1,310 in the following year.",
    figures: { "1,102": { period: "2016/17" }, "1,310": { period: "2017/18" } },
  },
  {
    idea: "from one year to the next is one year",
    text: "From 2015 to 2016 there were 713 sexual offences against children in Kent, a leap of 65 per cent.",
    figures: { "713": { period: "2015/16" } },
  },
  {
    idea: "months in capitals are a date",
    text: "By A Reporter 06:00, 19 NOV 2018\n\nThere were 4,239 child sexual offences in Wales in 2017-18.\n\nIn Gwent there were 803.",
    figures: { "803": { period: "2017/18" } },
  },
]);
