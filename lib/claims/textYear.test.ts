import { testExamples } from "./testing/figures";

const HOLDS = "holds" as const;
const OPEN = "not checkable" as const;

// Which year a text is of, and years that are counted together.
testExamples([
  {
    // 2014/15 and five years; 444 to 1,156 is +160.4 per cent
    idea: "'in the five years since 2014/15' tells what last year is",
    text: "Sexual offences against children in Suffolk went up by 160%, from 444 in 2014/15 to 1,156 last year. Across the region 8,579 were recorded, a rise of 60% in the five years since 2014/15.",
    figures: {
      "1,156": { period: "2019/20" },
      "160%": { period: "2014/15 to 2019/20", verdict: HOLDS },
    },
  },
  {
    idea: "the years of convictions say nothing of last year's offences",
    text: "Police in Wales recorded 1,210 child sex offences last year. In 278 of them the child was under 11. Convictions are up from 1,747 in 2007 to 2,135 in 2010.",
    figures: { "1,210": { period: "" }, "1,747": { period: "2007" } },
  },
  {
    idea: "last year is the year after those told behind it",
    text: "Last year Kent Police recorded 578 child sex offences; in 2010 there were 370, in 2009 there were 587, and in 2008 there were 458.",
    figures: { "578": { period: "2011" }, "370": { period: "2010" }, "587": { period: "2009" } },
  },
  {
    idea: "a base that is told only as one makes last year the year after it",
    text: "Kent Police recorded 217 child sex offences last year, up from 186 in 2015-16.",
    figures: { "217": { period: "2016/17" }, "186": { period: "2015/16" } },
  },
  {
    idea: "'more than 6,000' compares with no other year",
    text: "Forces recorded more than 6,000 child sex offences in 2022/23. In Kent there were 1,990.",
    figures: { "1,990": { period: "2022/23" } },
  },
  {
    // 1,734 to 2,748 is +58.5 per cent
    idea: "what an earlier year is set against is the later",
    text: "In Hampshire sexual offences against children numbered 1,734 in 2014/15, as against 2,748 in 2018/19. Hence the 58% rise.",
    figures: { "58%": { period: "2014/15 to 2018/19", verdict: HOLDS } },
  },
  {
    idea: "a law's first year",
    text: "Kent Police recorded 84 offences of sexual communication with a child within a single year. The law began on April 3, 2017.",
    figures: { "84": { period: "2017/18" } },
  },
  {
    idea: "between one calendar year and the next lies a financial one",
    text: "Kent Police recorded 1,825 child sex offences between 2013 and 2014.",
    figures: { "1,825": { period: "2013/14" } },
  },
  {
    idea: "'between 2011 and 2013' is all of these years, for what follows as well",
    text: "Between 2011 and 2013 Kent Police recorded 2,865 child sex offences. In 320 of them the child was under ten.",
    figures: { "2,865": { period: "2011 to 2013" }, "320": { period: "2011 to 2013" } },
  },
  {
    idea: "of a change between two years the counts are of one each",
    text: "Between 2011 and 2013 child sex offences recorded by Kent Police rose from 300 to 400.",
    figures: { "300": { period: "2011" }, "400": { period: "2013" } },
  },
  {
    // 176 + 248 + 232 + 100 = 756
    idea: "the counts of the years make the count since the first of them",
    text: "Since 2013 Kent Police has recorded 756 child sex offences: 176 in 2013/14, 248 in 2014/15, 232 in 2015/16 and 100 in 2016/17.",
    figures: {
      "756": { period: "2013/14 to 2016/17", verdict: HOLDS },
      "248": { period: "2014/15", verdict: HOLDS },
    },
  },
  {
    // 578 + 370 + 587 + 458 = 1,993, which is below 2,000 and within 15 per cent
    idea: "a rounded sum over years holds, and bears no part of it out",
    text: "Kent Police had nearly 2,000 child sex offences in four years.\n\nIn 2011 it recorded 578 child sex offences, in 2010 there were 370, in 2009 there were 587 and in 2008 there were 458.",
    figures: { "nearly 2,000": { verdict: HOLDS }, "370": { verdict: OPEN } },
  },
  {
    // 32,452 in 365 + 365 + 365 + 366 days is 22.2 a day
    idea: "a rate over years together has the days of them all",
    text: "Between 2013 and 2016 Kent Police recorded 32,452 child sex offences, more than 22 every day.",
    figures: { "22 every day": { verdict: HOLDS } },
  },
  {
    idea: "a year with a colon is of the number behind it",
    text: "Rape of a child under 13 - 2006: 41, 2007: 44, 2008: 48",
    figures: {
      "41": { period: "2006" },
      "44": { period: "2007" },
      "48": { period: "2008" },
    },
  },
  {
    idea: "a misprinted year is no count",
    text: "Kent Police recorded 2,294 child sex offences in 2017/18 and 2,690 in 2019/19.",
    figures: { "2,294": { period: "2017/18" }, "2,690": { value: 2690 } },
  },
  {
    // 1,003 to 1,366 is +36.2 per cent
    idea: "a change between two counts, the later told first",
    text: "Kent Police recorded 1,366 child sex offences in 2013/14, after 1,003 in 2012/13 - a growth of 36 per cent.",
    figures: { "36 per cent": { period: "2012/13 to 2013/14", verdict: HOLDS } },
  },
  {
    // 1,056 to 1,572 is +48.9 per cent
    idea: "a count between one year and the next, and its rise on the year before",
    text: "In all 1,572 sex crimes against young people in Lancashire were put on record in the time between 2015 and 2016 - a shocking rise of 49 per cent from 1,056 in the year before.",
    figures: {
      "1,572": { period: "2015/16" },
      "1,056": { period: "2014/15" },
      "49 per cent": { period: "2014/15 to 2015/16", verdict: HOLDS },
    },
  },
  {
    idea: "a text that opens with what last year is compared with",
    text: "Essex Police were told of 143 more child sex offences last year than in 2014-2015. Boys who reported rape went from five in 2015 to 13 in 2016.\n\nAltogether 1,101 sexual offences against children were reported last year.",
    figures: { "1,101": { period: "2015/16" } },
  },
  {
    idea: "the same months of a whole year are the year",
    text: "Kent Police recorded 9,232 child sex offences from April 2018 to March 2019. In the same months of 2017-18, there were 8,170.",
    figures: { "9,232": { period: "2018/19" }, "8,170": { period: "2017/18" } },
  },
]);
