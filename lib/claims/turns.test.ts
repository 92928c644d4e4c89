import { testExamples } from "./testing/figures";

const HOLDS = "holds" as const;
const OPEN = "not checkable" as const;
const FAILS = "does not hold" as const;

// What a sentence is about when it does not say so: the year, place and count that others set.
testExamples([
  {
    idea: "a sentence without figures turns to a year",
    text: "Kent Police recorded 1,571 offences in 2018/19. Only the 2014/15 return was split by sex. Girls were the victims in 900 offences and boys in 300.",
    figures: {
      "900": { measure: "girls", period: "2014/15", area: "Kent Police" },
      "300": { measure: "boys", period: "2014/15" },
    },
  },
  {
    idea: "a sentence without figures turns to a place",
    text: "Kent Police recorded 1,571 offences in 2018/19. Much the same can be said of Essex. The number there was 1,700.",
    figures: { "1,700": { area: "Essex Police", period: "2018/19" } },
  },
  {
    idea: "a place that ends a sentence",
    text: "There were 1,571 sexual offences against children in 2015/16 in Kent. That is four a day.",
    figures: {
      "1,571": { area: "Kent Police", period: "2015/16" },
      // 1,571/366 = 4.29
      "four a day": { area: "Kent Police", verdict: HOLDS },
    },
  },
  {
    idea: "a headline is settled by the first counts",
    // 1,571/366 = 4.29
    text: "Four child sex offences a day\n\nKent Police recorded 1,571 offences in 2015/16. Essex Police recorded 2,000.",
    figures: {
      "Four child sex offences a day": {
        area: "Kent Police",
        period: "2015/16",
        unit: "per_day",
        verdict: HOLDS,
      },
    },
  },
  {
    idea: "a headline that names no place may be of a wider one, whose count is not printed",
    text: "Nine child sex offences a day\n\nKent Police recorded 1,571 offences in 2015/16. Essex Police recorded 2,000.",
    figures: { "Nine child sex offences a day": { verdict: OPEN } },
  },
  {
    idea: "an exact count of minutes is rounded, never cut",
    // 527,040 minutes of 2015/16 / 23,097 = 22.8
    text: "Forces in England and Wales recorded 23,097 offences in 2015/16, one every 22 minutes.",
    figures: { "every 22 minutes": { unit: "minutes_per_event", value: 22, verdict: FAILS } },
  },
  {
    idea: "minutes rounded up hold",
    text: "Forces in England and Wales recorded 23,097 offences in 2015/16, one every 23 minutes.",
    figures: { "every 23 minutes": { value: 23, verdict: HOLDS } },
  },
  {
    idea: "hours are rounded as minutes are",
    // 8,784 hours of 2015/16 / 1,250 = 7.03
    text: "Kent Police recorded 1,250 offences in 2015/16, one every seven hours.",
    figures: { "every seven hours": { value: 420, unit: "minutes_per_event", verdict: HOLDS } },
  },
  {
    idea: "a table's column of changes",
    // 3,304 to 3,624 is +9.7; 1,176 to 1,737 is +47.7 per cent
    text: "Offences recorded\n\nForce, 2017/18, 2018/19, change\nWest Midlands Police, 3,304, 3,624, +10%\nStaffordshire Police, 1,176, 1,737, +47%",
    figures: {
      "3,304": { area: "West Midlands Police", period: "2017/18" },
      "3,624": { area: "West Midlands Police", period: "2018/19" },
      "10%": {
        unit: "percent_change",
        value: 10,
        area: "West Midlands Police",
        period: "2017/18 to 2018/19",
        verdict: HOLDS,
      },
      "47%": { unit: "percent_change", area: "Staffordshire Police", verdict: FAILS },
    },
  },
  {
    idea: "a count that a weekly has printed does not unsettle the text's own",
    // 23,390/21,618 = +8.2 per cent
    text: "Forces in England and Wales recorded 23,390 offences in 2009/10, a rise of eight per cent on the 21,618 of 2008/09. Oddly, a weekly gave 22,390 for 2009/10.",
    figures: {
      "eight per cent": { verdict: HOLDS },
      "23,390": { verdict: FAILS },
      "22,390": { verdict: FAILS, period: "2009/10" },
      "21,618": { verdict: OPEN },
    },
  },
  {
    idea: "a nation told before the first figure, and a force as an example after it",
    text: "One in eight closed child abuse cases ends with a charge\n\nFewer are charged, an analysis for England and Wales shows.\n\nIn 2018/19 there were 73,260 offences.\n\nKent closed 1,946 cases.",
    figures: { "73,260": { area: "England and Wales" }, "1,946": { area: "Kent Police" } },
  },
  {
    idea: "a place of another clause is not the figure's, and the nation is all of it",
    text: "Police in England and Wales recorded 31,000 offences in 2013/14.\n\nThat is 85 each day; Scotland and Northern Ireland saw rises as well.\n\nKent recorded 640. For the nation the number had been 22,654 the year before.",
    figures: {
      "85 each day": { area: "England and Wales" },
      "640": { area: "Kent Police" },
      "22,654": { area: "England and Wales" },
    },
  },
  {
    idea: "all the forces of a nation are the nation",
    text: "Child sexual offences in Wales rose in 2021/22. South Wales, North Wales, Gwent and Dyfed-Powys between them recorded 3,676. Of these 702 were online.",
    figures: { "3,676": { area: "Wales" }, "702": { area: "Wales" } },
  },
  {
    idea: "an average that is only compared with is no place",
    text: "Child sex crime in Kent\n\nThere were 340 in 2013/14, more than the national average would be. In England and Wales 22,000 were recorded.",
    figures: { "340": { area: "Kent Police" }, "22,000": { area: "England and Wales" } },
  },
  {
    idea: "counties that an area takes in",
    text: "In West Mercia, with Shropshire and Worcestershire in it, there were 2,037 in 2018/19.",
    figures: { "2,037": { area: "West Mercia Police" } },
  },
  {
    idea: "a calendar year told first, and a financial one of another count after it",
    text: "Ten offences a day\n\nOn each day of last year forces recorded ten offences.\n\nForces in Kent recorded 3,660 offences in 2008.\n\nThe Home Office counted 53,540 sexual offences of every kind in 2007-08.",
    figures: {
      "Ten offences a day": { period: "2008" },
      "3,660": { period: "2008" },
      "53,540": { period: "2007/08" },
    },
  },
  {
    idea: "the last figure of a financial year alone",
    text: "In 2004-5 Kent Police recorded 974 offences.",
    figures: { "974": { period: "2004/05" } },
  },
  {
    idea: "months longer than a year are what a text counts",
    text: "Grooming offences pass 10,000\n\nPolice in England and Wales recorded 10,119 grooming offences.\n\nAlmost a quarter fell in the six months up to October last year. In 5,784 of them the means was known, and in 3,203 it was an app, by data for April 2017 to October 2019.",
    figures: { "10,119": { period: "April 2017 to October 2019" } },
  },
  {
    idea: "the latest quarter is not the year of a report",
    text: "In the 12 months to March 2024 Kent Police recorded 2,214 child sexual offences.\n\nAn online flag was applied to 531 offences.\n\nFor the most recent quarter, January to March 2024, the number was 533.",
    figures: {
      "2,214": { period: "2023/24" },
      "531": { period: "2023/24" },
      "533": { period: "January to March 2024" },
    },
  },
  {
    idea: "years of two digits over the columns of a table",
    text: "| 11/12 | 12/13 | Change\nAll incidents | 25,196 | 27,190 | +7.9%\nAll crimes | 10,387 | 11,160 | +7.4%",
    figures: {
      "25,196": { period: "2011/12" },
      "27,190": { period: "2012/13" },
      // 27,190/25,196 = 1.0791
      "+7.9%": { value: 7.9, unit: "percent_change", period: "2011/12 to 2012/13" },
    },
  },
  {
    idea: "the year after that of a base told at length",
    text: "Last year police in Wales were told of 2,328 offences, 13 per cent more than the 2,069 that the country's four forces put on record in 2014/15.",
    figures: { "2,328": { period: "2015/16" }, "2,069": { period: "2014/15" } },
  },
  {
    idea: "years of two digits beside their counts",
    text: "Kent Police recorded 328 offences (14/15), and 679 in 15/16.",
    figures: { "328": { period: "2014/15" }, "679": { period: "2015/16" } },
  },
  {
    idea: "a force that sent nothing",
    text: "Forces of England and Wales recorded 20,758 in 2007/08, without one force - Kent - which sent nothing. Of the victims 1,000 were five or under.",
    figures: { "20,758": { area: "England and Wales" }, "1,000": { area: "England and Wales" } },
  },
]);
