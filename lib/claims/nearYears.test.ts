import { testExamples } from "./testing/figures";

// Years that stand beside one another, and nations that are counted together.
testExamples([
  {
    idea: "'between March 2018 and 2019' is the year that ends in March 2019",
    text: "Suffolk Police recorded 1,304 child sexual offences between March 2018 and 2019.",
    figures: { "1,304": { period: "2018/19" } },
  },
  {
    // 299 to 335 is +12.0 per cent
    idea: "the first and the second of two years",
    text: "Child sexual offences in Kent rose by 12 per cent between 2015/16 and 2016/17, with 299 in the first year and 335 in the second.",
    figures: {
      "299": { period: "2015/16" },
      "335": { period: "2016/17" },
      "12 per cent": { verdict: "holds" },
    },
  },
  {
    // 348 - 299 = 49
    idea: "a change takes the years of the counts that follow it",
    text: "At Devon and Cornwall Police child sexual offences rose by 49, with 299 of them recorded in 2015/16 and 348 recorded in 2016/17.",
    figures: { "49": { period: "2015/16 to 2016/17", verdict: "holds" } },
  },
  {
    idea: "so many years together end with the last that the text names",
    text: "West Mercia Police recorded 317 child sexual offences in 2013/14 and 699 in 2016/17, and 2,176 in all over the last four years.",
    figures: { "2,176": { period: "2013/14 to 2016/17" } },
  },
  {
    idea: "boys in brackets are victims, whose year is no base",
    text: "In Staffordshire, girls were five times as likely as boys to be victims. Police there recorded 1,000 offences against girls and 200 against boys in 2019/20.",
    figures: { "five times": { period: "2019/20", verdict: "holds" } },
  },
  {
    idea: "nations in a row are one area, and what the text calls the nation",
    text: "Data came from 40 of the 44 forces in England, Wales and Northern Ireland. On average 22 child sex crimes a day were recorded nationally in 2018/19.",
    figures: {
      "22 child sex crimes a day": { area: "England, Wales and Northern Ireland" },
    },
  },
  {
    idea: "in whatever order",
    text: "In Wales and England together, police recorded more than 3,000 child sex crimes in 2015/16.",
    figures: { "more than 3,000": { area: "England and Wales" } },
  },
]);
