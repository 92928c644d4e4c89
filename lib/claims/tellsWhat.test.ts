import { testExamples } from "./testing/figures";

// What a figure counts and where, in the ways in which papers tell it.
testExamples([
  {
    idea: "a share of those whose sex is known is still of girls",
    text: "Police in the UK recorded 7,062 grooming offences in 2023/24. Where the gender was known, girls made up 80 per cent of the victims.",
    figures: { "80": { measure: "girls" } },
  },
  {
    idea: "an app's share of the cases whose platform is known",
    text: "Police in Kent recorded 245 grooming offences in 2022/23. Snapchat was involved in 26% of the cases where the platform was recorded, and Meta-owned apps in 47%.",
    figures: { "26%": { measure: "snapchat" }, "47%": { measure: "meta" } },
  },
  {
    idea: "so many of whom were girls, and so many boys",
    text: "Norfolk had 321 child victims of sex crimes, 286 of whom were girls and 35 boys.",
    figures: { "286": { measure: "girls" }, "35": { measure: "boys" } },
  },
  {
    idea: "each of two ages has its own count",
    text: "Under 10s were the victims in 13,565 of the crimes and 2,799 had to do with under 4s.",
    figures: { "13,565": { measure: "age_under_10" }, "2,799": { measure: "age_under_4" } },
  },
  {
    idea: "some were rapes",
    text: "Humberside Police recorded 1,310 child sex offences. Of those, 214 were rapes, and 156 involved the internet.",
    figures: { "214": { measure: "rape" }, "156": { measure: "online" } },
  },
  {
    idea: "proceeded against is no comparison",
    text: "In 2014, 7,032 people in England and Wales were proceeded against for child sexual offences and 4,481 were found guilty.",
    figures: { "4,481": { measure: "convictions", period: "2014" } },
  },
  {
    idea: "nationally, and the nation named behind",
    text: "Police in Wales recorded 1,746 child sex offences in 2013-14.\n\nNationally, 31,238 were recorded by 41 of 43 forces in England and Wales.",
    figures: { "31,238": { area: "England and Wales" } },
  },
  {
    idea: "the biggest rise in the region is of the force that saw it",
    text: "West Midlands Police recorded 1,557 child sex offences. West Mercia saw the biggest increase in the region, with offences almost doubling from 454 to 893.",
    figures: { "893": { area: "West Mercia Police" } },
  },
  {
    idea: "after the towns the text goes on with its force",
    text: "There were 1,063 sex offences against under-18s in Cambridgeshire in 2018/19.\n\nPeterborough had 398 offences and Cambridge 171, while there were 154 in Huntingdonshire and 142 in Fenland.\n\nOnly 62 of the crimes resulted in a charge.",
    figures: { "154": { area: "Huntingdonshire" }, "62": { area: "Cambridgeshire Constabulary" } },
  },
  {
    // 7,008 + 939 + 300 + 809 = 9,056
    idea: "the four nations of a list are the UK, and the first time is no first of two forces",
    text: "Durham Constabulary recorded 823 child sex offences in 2020/21 and Cleveland Police 901.\n\nIn England and Wales as a whole, offences dropped for the first time in a decade, from 68,239 to 64,104.\n\nThe number of rapes in England was 7,008, Wales 939, Scotland 300 and Northern Ireland 809 - a total of 9,056.",
    figures: { "64,104": { area: "England and Wales" }, "9,056": { area: "UK", verdict: "holds" } },
  },
  {
    idea: "rape offences against under 13s are rapes",
    text: "In Devon rape offences against under 13s increased from 211 to 287.",
    figures: { "287": { measure: "rape_under_13" } },
  },
  {
    idea: "a town alone",
    text: "South Yorkshire Police recorded 1,224 sexual offences against children in 2014-15. In Rotherham alone, 412 offences were reported.",
    figures: { "412": { area: "Rotherham" } },
  },
  {
    // 655 + 142 + 26 = 823
    idea: "some that did not have the sex recorded make up the rest",
    text: "Durham Constabulary logged 823 sexual offences against children. Of the offences 655 were against girls and 142 against boys. A further 26 did not have the gender recorded.",
    figures: { "26": { measure: "sex_not_stated" }, "823": { verdict: "holds" } },
  },
  {
    idea: "the paper's county is that of the force, whatever neighbour is named after",
    text: "Suffolk News\n\nJust 7 per cent of child sexual offences in the county lead to a charge. Next door in Norfolk, charges follow in 10 per cent.",
    figures: {
      "7 per cent": { area: "Suffolk Constabulary" },
      "10": { area: "Norfolk Constabulary" },
    },
  },
  {
    idea: "only a member of a parliament tells of which nation a text is",
    text: "The MLA was shocked.\n\nAccording to police, 1,809 sex crimes against children were reported here last year.",
    figures: { "1,809": { area: "Northern Ireland" } },
  },
  {
    idea: "charged suspects are told as charged",
    text: "Police in Wiltshire investigated 1,012 child sexual offences. The force charged 91 suspects. Another 388 suspects were charged in Lancashire.",
    figures: { "91": { measure: "charged" }, "388": { measure: "charged" } },
  },
  {
    idea: "a run of places has one age",
    text: "Dorset had 78 victims aged four or under and Wiltshire 69.",
    figures: { "69": { measure: "age_4_and_under", area: "Wiltshire Police" } },
  },
  {
    // 1,187 - 641 = 546, and 546 / 641 = 85.2 per cent
    idea: "than in any other county of a region: still of its own",
    text: "The number of sexual offences against children in Northamptonshire stood at 1,187 in 2018-19, having been 641 in 2014-15.\n\nThe 85 per cent jump in four years is bigger than in any other county in the East Midlands. There were 546 more offences.",
    figures: {
      "85": { area: "Northamptonshire Police", verdict: "holds" },
      "546": { area: "Northamptonshire Police" },
    },
  },
]);
