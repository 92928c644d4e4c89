import { testExamples } from "./testing/figures";

const HOLDS = "holds" as const;
const FAILS = "does not hold" as const;

// Years that a sentence goes back to, and what is no year at all.
testExamples([
  {
    // 2,238/366 = 6.1 a day; 2,238 on 1,752 is +27.7; 3,671 on 2,238 is +64.0; 679 on 328 is +107.0
    idea: "what was then, its rate and its rise",
    text: "NSPCC Cymru has a total of 3,671 offences for Wales in 2018/19. The picture has altered since 2015-16, when reports across the country were put at 2,238, six a day and 33% up on the 1,752 made in 2014-15. Compared with that year's tally, the latest total is almost two-thirds higher.\n\nBack then it was Dyfed-Powys that stood out, its caseload jumping by 107% from 328 to 679.",
    figures: {
      "six a day": { period: "2015/16", verdict: HOLDS },
      "33%": { period: "2014/15 to 2015/16", verdict: FAILS },
      "almost two-thirds": { period: "2015/16 to 2018/19", verdict: HOLDS },
      "107%": { period: "2014/15 to 2015/16", verdict: HOLDS },
      "328": { period: "2014/15" },
    },
  },
  {
    // 5,412 on 5,021 is +7.8 and on 3,742 +44.6 per cent
    idea: "two years that one is compared with",
    text: "There were 5,412 offences in Scotland in 2018/19. That was almost eight per cent more than in 2017/18, when 5,021 were recorded, and 45 per cent more than in 2013/14, when there were 3,742.",
    figures: { "45 per cent": { period: "2013/14 to 2018/19", verdict: HOLDS } },
  },
  {
    // 265 on 138 is +92.0 per cent
    idea: "the number for a year being so many",
    text: "In 2019/20 the PSNI flagged 265 recorded sexual offences against children as online. That is growth of over 90% in five years, the number for 2015/16 being 138.",
    figures: {
      "over 90%": { period: "2015/16 to 2019/20", verdict: HOLDS },
      "138": { period: "2015/16", measure: "online" },
    },
  },
  {
    idea: "since a calendar year, of a text in calendar years",
    text: "Figures from Greater Manchester Police show around 2,800 reports since 2013 of an under-16 being sexually assaulted by another child.\n\nThe force looked into 554 cases in 2015; 637 in 2016; and 892 in 2017.",
    figures: { "around 2,800": { period: "2013 to 2017" } },
  },
  {
    idea: "the year of an Act is none of its counts",
    text: "The number of offences charged in England and Wales, for each year.\n\n2011-2012\n2012-2013\n2013-2014\n\nProtection of Children Act 1978\n15,599\n14,694\n15,574\n\nCriminal Justice Act 1988\n3,885\n3,849\n4,265\n\nSource: CPS.",
    figures: { "15,599": { period: "2011/12" }, "4,265": { period: "2013/14" } },
  },
]);

// Police Scotland is the whole of Scotland; who gave a number out does not name it.
testExamples([
  {
    idea: "figures from a force",
    text: "More online crimes against children in Scotland\n\nAccording to data from Police Scotland 685 crimes of communicating indecently with a child were recorded in 2020/21.",
    figures: { "685": { area: "Scotland" } },
  },
  {
    idea: "a force that recorded them",
    text: "Police Scotland recorded 685 crimes of communicating indecently with a child in 2020/21.",
    figures: { "685": { area: "Police Scotland" } },
  },
]);

testExamples([
  {
    idea: "ages and sexes in other words",
    text: "Kent Police recorded 1,210 offences in 2010/11. Most were against the 11 to 17s: 932. For 16 cases no gender was known.",
    figures: { "932": { measure: "age_11_to_17" }, "16": { measure: "sex_not_stated" } },
  },
  {
    idea: "an increase on a year at so many, and of so many in another",
    text: "Kent Police recorded 23,529 offences in 2019/20. The analysis puts the increase on 2016/17 at 53%. There was an increase of 68% in the rapes and of 83% in the assaults.",
    figures: {
      "53%": { unit: "percent_change", value: 53 },
      "83%": { unit: "percent_change", value: 83 },
    },
  },
]);
