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
]);
