import { testExamples } from "./testing/figures";

// Years from which something has gone on, and years that are counted together.
testExamples([
  {
    idea: "since the offence came in, to the text's own year",
    text: "Police in Kent have put 3,936 grooming offences on record since the offence took effect in 2017. There were 680 in 2023/24.",
    figures: { "3,936": { period: "2017/18 to 2023/24" } },
  },
  {
    idea: "a page's date tells 'last year' where the years named begin earlier",
    text: "25 January 2010\n\nLast year police in England and Wales recorded more than 21,000 sex offences against children. There was an increase of 860 on the year before, although in 2007/2008 only 42 forces replied. Some 21,618 were recorded from April 2008 to March 2009. From April 2007 to March 2008 it was 20,758.",
    // 21,618 - 20,758 = 860
    figures: {
      "more than 21,000": { period: "2008/09", verdict: "holds" },
      "860": { period: "2007/08 to 2008/09" },
    },
  },
  {
    // 2013 to 2016 are 365 + 365 + 365 + 366 = 1,461 days: 32,452 / 1,461 = 22.2
    idea: "in those four years: all of them, and so the rate and what follows",
    text: "Child-on-child offences in England and Wales rose by 78 per cent between 2013 and 2016. They went from 5,215 in 2013 to 9,290 in 2016. Altogether police had 32,452 reports in those four years, more than 22 each day.\n\nMost of the offences were reported to the Metropolitan Police (5,470) and West Yorkshire (3,192).",
    figures: {
      "32,452": { period: "2013 to 2016" },
      "more than 22": { period: "2013 to 2016", verdict: "holds" },
      "5,470": { period: "2013 to 2016" },
    },
  },
  {
    idea: "a change between two years; the text goes on in the later",
    text: "Between 2013 and 2016 the reported cases more than doubled in Kent. Norfolk's went up by 371 per cent.",
    figures: { "371": { period: "2013 to 2016" } },
  },
  {
    // 381 to 685 is +79.8 per cent, 651 to 685 is +5.2
    idea: "compared with one year, and compared with another",
    text: "Police Scotland recorded 685 offences in 2020/21. Compared with the 381 recorded in 2015/16 that is a jump of 80% - and compared with 2019/20, when the figure was 651, an increase of 5%.",
    figures: {
      "80%": { period: "2015/16 to 2020/21", verdict: "holds" },
      "5%": { period: "2019/20 to 2020/21", verdict: "holds" },
    },
  },
  {
    // 334 to 370 is +10.8 per cent
    idea: "from one count to another between two years",
    text: "Offences against under-13s in Kent were up by 11% from 334 to 370 between 2019/20 and 2020/21.",
    figures: {
      "334": { period: "2019/20" },
      "370": { period: "2020/21" },
      "11%": { verdict: "holds" },
    },
  },
  {
    // 1,952 / 366 * 7 = 37.3
    idea: "whereas leads to another year",
    text: "In 2019/20 Sussex Police recorded 1,952 child sexual offences, 37 a week on average, whereas in 2014/15 there were 1,212.",
    figures: {
      "37 a week": { period: "2019/20", verdict: "holds" },
      "1,212": { period: "2014/15" },
    },
  },
  {
    // 42 to 64 is +52.4 per cent
    idea: "from 2012 to 2015, of a text that counts from 2012/13 to 2014/15",
    text: "Child sexual offences in Kent went up 52 per cent from 2012 to 2015, with 42 in 2012/13, 89 in 2013/14 and 64 in 2014/15.",
    figures: { "52 per cent": { period: "2012/13 to 2014/15", verdict: "holds" } },
  },
  {
    idea: "between the years ending in two Marches",
    text: "Between the years ending March 2007 and March 2017 there was a 178% increase in child sexual abuse offences recorded in England and Wales.",
    figures: { "178%": { period: "2006/07 to 2016/17" } },
  },
  {
    // 194 to 391 is +101.5 per cent
    idea: "the count of the first year in brackets",
    text: "Kent Police recorded 391 child sexual offences in 2024/25. The figure has more than doubled since 2017/18, the year the offence came in (194).",
    figures: { "194": { period: "2017/18" }, "more than doubled": { verdict: "holds" } },
  },
  {
    // 1,857 to 1,966 is +5.9 per cent
    idea: "more than last year, of a text on this one",
    text: "Police Scotland recorded 1,966 child sexual offences in 2020/21. That is 5.9% more than last year (1,857).",
    figures: { "1,857": { period: "2019/20" }, "5.9%": { verdict: "holds" } },
  },
  {
    // 3,387 to 5,548 is +63.8 per cent
    idea: "inside a year, to one count from another",
    text: "Grooming crimes in Kent leapt by almost two-thirds inside a year, to 5,548 in 2018 from 3,387 in 2017.",
    figures: {
      "almost two-thirds": { period: "2017 to 2018", verdict: "holds" },
      "5,548": { period: "2018" },
    },
  },
  {
    // 2,132 / 365 = 5.8
    idea: "every day a force hears of so many; a number put down is no fall; a note's mark is no count",
    text: "Every day South Yorkshire Police hear of six sexual offences against children. It put down 2,132 in 2016/17.[12] Police in Cumbria put down 174 in 2016/17.",
    figures: {
      six: { unit: "per_day", verdict: "holds" },
      "174": { value: 174, unit: "offences" },
    },
  },
  {
    idea: "since a year, of a page whose date tells until when",
    text: "15 August 2023\n\nThe four forces of Wales recorded 1,753 grooming offences since 2017/18.",
    figures: { "1,753": { period: "2017/18 to 2022/23" } },
  },
  {
    // 120 / 8 = 15 times, +1,400 per cent
    idea: "last year, of a page whose date tells which, beside an earlier calendar year",
    text: "May 15, 2020\n\nEight offences against children were recorded in Kent in 2014 and 120 last year, an increase of 1,400%.",
    figures: {
      "120": { period: "2019" },
      "1,400%": { period: "2014 to 2019", verdict: "holds" },
    },
  },
  {
    idea: "last year, of a text that sets it against the year before it",
    text: "In the last calendar year Kent Police handled 578 child sex crimes. That is well up on the 370 of 2010. In 2009 there had been 587.",
    figures: { "578": { period: "2011" }, "370": { period: "2010" }, "587": { period: "2009" } },
  },
  {
    idea: "one year on the books is the year itself; the 2023 report is no count of reports",
    text: "3,000 child sex crimes in one year on the books of police in Kent\n\nIn 2011-12 there were 3,047. The 2023 report says so.",
    figures: { "3,000": { period: "2011/12" } },
  },
  {
    idea: "the two sides of a year are no years apart",
    text: "Kent Police recorded 1,400 offences against children in 2014/15. There were 1,107 female victims, compared to 274 male ones.",
    figures: { "274": { period: "2014/15", measure: "boys" } },
  },
  {
    idea: "from one year's count to another's, however small; a line of a year and its count",
    text: "In Kent offences against children went from 107 in 2012 to 76 in 2013. Few ended in a charge:\n\n2012 – 11\n2013 – 28",
    figures: { "76": { period: "2013" }, "11": { period: "2012" }, "28": { period: "2013" } },
  },
  {
    idea: "months that are more than a year, up to one of the page's own year",
    text: "Thursday, July 27, 2017\n\nBetween January 2015 and May this year 650 children were put down as missing in Kent. In the 2015-16 financial year the share was 43%.\n\nThe answer gives Medway 385 of them.",
    figures: {
      "650": { period: "January 2015 to May 2017" },
      "43%": { period: "2015/16" },
      "385": { period: "January 2015 to May 2017" },
    },
  },
  {
    idea: "this year is the one after that whose same months it is set beside",
    text: "Rapes in Fife\n\nThere were 40 recorded rapes in Fife between April and June this year. In the same three months of 2022 there were 30.",
    figures: {
      "40": { period: "April to June 2023" },
      "30": { period: "April to June 2022" },
    },
  },
  {
    idea: "twelve months to a month whose year is told later",
    text: 'Sexual offences in Hull\n\nOver the twelve months to June police recorded 609 sexual offences in Hull.\n\nThe chief constable said: "In the last 12 months (to June 2021) crime has gone down by 11.6 per cent."',
    figures: { "609": { period: "year ending June 2021" } },
  },
]);
