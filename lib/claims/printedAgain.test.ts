import { testExamples } from "./testing/figures";

const HOLDS = "holds" as const;
const FAILS = "does not hold" as const;
const OPEN = "not checkable" as const;

// A long number that is no round one does not stand twice by chance.
testExamples([
  {
    idea: "a number said again with other words",
    text: "Surrey Police logged 639 outcomes for child sexual offences in 2016/17. In 167 of the 639 cases reported a suspect was charged.",
    figures: { "639": { value: 639, verdict: HOLDS } },
  },
  {
    idea: "of two forces it is two numbers",
    text: "Nottinghamshire Police recorded 131 grooming offences in 2018. There were 131 in Lincolnshire in 2018 as well, by its own police's count.",
    figures: { "131": { verdict: OPEN } },
  },
  {
    idea: "a number that another contradicts is not borne out by being said twice",
    text: "In 2023/24 the police in Northern Ireland recorded 859 crimes that involve images of child sexual abuse, he told the Assembly.\n\nBut the official data gives 845 such crimes in Northern Ireland for 2023/24, not 859.",
    figures: { "845": { verdict: FAILS }, "859": { verdict: FAILS } },
  },
  {
    idea: "almost 18,000, and the exact number",
    text: "There were 17,940 missing incidents of children with a flag for sexual exploitation in England and Wales in 2018/19.\n\nIt is shocking that almost 18,000 incidents carried it, the charity said.",
    figures: { "almost 18,000": { verdict: HOLDS } },
  },
]);

// Numbers that make another to the last digit.
testExamples([
  {
    // 38,776 + 12,407 = 51,183
    idea: "two outcomes, whatever they are called",
    text: "Domestic abuse prosecutions came to 51,183. Of these 38,776 led to convictions and 12,407 did not.",
    figures: { "51,183": { verdict: HOLDS }, "12,407": { verdict: HOLDS } },
  },
  {
    // 4,254 + 382 + 165 = 3,867 + 934 = 4,801
    idea: "one total, told in two ways",
    text: "The operation has been notified of 4,801 alleged suspects of child sexual abuse. Of these 4,254 are male and 382 female, with 165 whose sex is not known. There are 3,867 alleged suspects under investigation. For 934 alleged suspects it is closed.",
    figures: {
      "382": { verdict: HOLDS },
      "165": { measure: "sex_not_stated", verdict: HOLDS },
      "934": { verdict: HOLDS },
    },
  },
  {
    // 56,040 + 11,208 + 5,362 = 72,610, of which the last has no sex
    idea: "girls, boys and those of unknown age make nothing",
    text: "Police in England and Wales recorded 72,610 sexual offences against children in 2021/22. Where sex was recorded there were 56,040 offences against girls and 11,208 against boys. In 5,362 cases the age was not recorded.",
    figures: { "5,362": { verdict: OPEN } },
  },
  {
    // 12,392 + 4,595 + 910 = 17,897
    idea: "girls, boys and those of unknown sex fall short of all",
    text: "Kent Police recorded 17,940 child sex offences in 2018/19: 12,392 against girls, 4,595 against boys, and 910 of unknown sex.",
    figures: { "12,392": { verdict: OPEN }, "910": { verdict: OPEN } },
  },
  {
    // 4,973 + 14,819 = 19,792 of 23,097
    idea: "bands that are every age",
    text: "Police in England and Wales recorded 23,097 sexual offences against children in 2010/11. In 4,973 of them the victim was ten or under, and in 14,819 between 11 and 17.",
    figures: { "4,973": { verdict: HOLDS }, "14,819": { verdict: HOLDS } },
  },
  {
    // 578 + 370 + 587 + 458 = 1,993
    idea: "the years of one place, told one after the other",
    text: "In only four years nearly 2,000 sex crimes against children have come to the notice of Staffordshire Police.\n\nIn 2011 Staffordshire Police recorded 578. That is up on the 370 of 2010. In 2009 there had been 587, and in 2008 the count was 458.",
    figures: { "nearly 2,000": { period: "2008 to 2011", verdict: HOLDS } },
  },
  {
    // 139 + 81 + 49 + 25 + 44 = 338
    idea: "lines that begin with their numbers",
    text: "Of the alleged suspects of child sexual abuse 338 are persons of public prominence. They break down as:\n\n139 in film, TV or radio\n81 who are politicians\n49 in the music industry\n25 in sport\n44 of some other sort",
    figures: { "338": { verdict: HOLDS }, "139": { verdict: HOLDS }, "25": { verdict: HOLDS } },
  },
  {
    // 2,213 + 130 = 2,343, 2,176 + 122 = 2,298, 2,370 + 128 = 2,498
    idea: "a row of a table that the two below it make in each column",
    text: "Rapes and attempted rapes reported to Police Scotland\n\n2019-20\n2020-21\n2021-22\n\nRape & attempted rape\n2,343\n2,298\n2,498\n\nRape\n2,213\n2,176\n2,370\n\nAttempted rape\n130\n122\n128\n\nSource: recorded crime.",
    figures: {
      "2,298": { period: "2020/21", verdict: HOLDS },
      "128": { period: "2021/22", verdict: HOLDS },
    },
  },
]);
