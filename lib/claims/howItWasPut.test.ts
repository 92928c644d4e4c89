import { testExamples } from "./testing/figures";

// Ways of putting a year or a number that were misread in texts not learnt from.
testExamples([
  {
    // 620 / 304 = 2.04
    idea: "twice as many as three years ago",
    text: "There are more than twice as many child sexual offences in the West Midlands as three years ago, figures show.\n\nWest Midlands Police recorded 620 child sexual offences in 2019. In 2016 there had been 304.",
    figures: { "more than twice": { period: "2016 to 2019", verdict: "holds" } },
  },
  {
    idea: "the year in which the highest level was reached is the text's last",
    text: "Child sexual offences in Cumbria\n\nReports of child sexual offences in Cumbria stood at 107 in 2013/14. In 2014/15 there were 182. The highest level so far was reached in 2016/17.\n\nOver the last four years more than 3,600 were reported in the North East.",
    figures: { "more than 3,600": { period: "2013/14 to 2016/17" } },
  },
  {
    // 7,825 / 6,838 = 1.144
    idea: "the year to March, and a percentage straight after it",
    text: "25 June 2025\n\nKent Police recorded 7,825 child sexual offences in the year to March, 14% more than the 6,838 of the twelve months before.",
    figures: {
      "7,825": { period: "2024/25" },
      "14%": { period: "2023/24 to 2024/25", verdict: "holds" },
    },
  },
  {
    idea: "totals that came from forces are no bases, and are of the whole period",
    text: "Reports of child sexual offences rose by 78 per cent from 2013 to 2016. In 2013 the police took 5,215 reports; in 2016 they took 9,290.\n\nOver the whole period the largest totals came from the Metropolitan Police (5,470) and Kent (1,678).",
    figures: { "5,470": { period: "2013 to 2016" }, "1,678": { area: "Kent Police" } },
  },
  {
    idea: "more than a number that is no round one is not said of the number itself",
    text: "More than 6,346 child sexual offences were recorded in Kent in 2022/23.\n\nKent Police recorded 6,346 sexual offences against children in 2022/23.",
    figures: { "More than 6,346": { verdict: "does not hold" } },
  },
  {
    // 931 + 675 + 686 + 829 + 511 = 3,632
    idea: "more than so many over five years, of which each is told, and one in a headline as well",
    text: "More than 3,500 child sexual offences in Devon and Cornwall over five years\n\nOf these, 900 fell in 2020-21.\n\nDevon and Cornwall Police recorded 931 child sexual offences in 2020-21. The count was 675 for 2019-20 and 686 for 2018-19. It stood at 829 in 2017-18 and at 511 in 2016-17.",
    figures: { "More than 3,500": { period: "2016/17 to 2020/21", verdict: "holds" } },
  },
]);
