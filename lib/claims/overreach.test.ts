import { testExamples } from "./testing/figures";

const HOLDS = "holds" as const;
const OPEN = "not checkable" as const;

// Words that say less, or something else, than a quick reading makes of them.
testExamples([
  {
    // 1,815 to 2,690 is +48.2 per cent
    idea: "'almost 50 per cent' in the text bears no headline out that has 50",
    text: "Child sex crimes up 50 per cent in Kent\n\nChild sex offences recorded by Kent Police have grown by almost 50 per cent, from 1,815 in 2014/15 to 2,690 in 2018/19.",
    figures: { "50 per cent": { bound: "exact", verdict: "does not hold" } },
  },
  {
    // 679 + 389 + 584 + 753 = 2,405, told in two places
    idea: "forces told at different places are not said to make the total",
    text: "According to the Welsh forces 2,238 child sex offences were recorded in 2015-16.\n\nDyfed-Powys Police had 679 in 2015-16, while Gwent had 389.\n\nThe charity got the figures by requests under the Freedom of Information Act. It wants money put into services that help abused children recover early on, and asks the government of the nation to see to it that nobody has to wait for such help any longer.\n\nIn 2015-16 there were 584 in North Wales and 753 in South Wales.",
    figures: { "2,238": { verdict: OPEN } },
  },
  {
    // 1,592 in 365 days is 4.36 a day
    idea: "a rate of a count that is itself rounded holds, and says so",
    text: "In 2009 Scottish forces recorded at least 1,592 offences against children - more than four a day.",
    figures: { "more than four a day": { verdict: HOLDS } },
  },
  {
    // 23,000 in 365 days is one every 22.9 minutes, but there were more than 23,000
    idea: "and refutes none",
    text: "In 2009/10 English forces recorded more than 23,000 offences against children, one every 20 minutes.",
    figures: { "every 20 minutes": { verdict: OPEN } },
  },
  {
    idea: "the society for the prevention of cruelty counts no cruelty",
    text: "The National Society for the Prevention of Cruelty to Children said that Kent Police recorded 1,496 sexual offences against children in 2015/16.",
    figures: { "1,496": { measure: "total" } },
  },
  {
    idea: "'under 13 in 2012/13' is an age",
    text: "Kent Police recorded 700 sexual offences against children under 13 in 2012/13.",
    figures: { "700": { measure: "age_under_13", period: "2012/13" } },
  },
  {
    idea: "'in 2014/15 the force recorded 444 of these crimes' is of no other year's count a part",
    // 444 to 1,238 is +178.8 per cent
    text: "Kent Police recorded 1,238 child sex offences in 2019/20. In 2014/15 it recorded 444 of these crimes, so the increase is a startling 179 per cent.",
    figures: { "179 per cent": { unit: "percent_change", verdict: HOLDS } },
  },
  {
    idea: "what people say of themselves is of no force and year",
    text: "Kent Police recorded 1,238 child sex offences in 2019/20. Most of those it happens to - over 80 per cent - never go to the police.",
    figures: { "80 per cent": { area: "", period: "", measure: "other_subject" } },
  },
  {
    idea: "a region of which a force is named in an aside",
    text: "Strathclyde Police - the biggest of the Scottish forces - recorded 547 child sex offences in 2009.",
    figures: { "547": { area: "Strathclyde Police" } },
  },
  {
    idea: "Britain is called so, as the text has it, until the text calls it the UK",
    text: "In Britain police recorded 55,507 child sexual offences in 2015/16. Across the UK 13,565 of them were against children under ten.",
    figures: { "55,507": { area: "Britain" }, "13,565": { area: "UK" } },
  },
  {
    // 2,048 + 599 + 14 = 2,661
    idea: "girls, boys and those of unknown sex make all",
    text: "In 2019/20 Kent Police recorded 2,661 offences against children. The victims were females in 2,048, males in 599 and unknown in 14 cases.",
    figures: { "2,661": { verdict: HOLDS }, "14": { measure: "sex_not_stated", verdict: HOLDS } },
  },
  {
    // 8,282 of 31,000 is 26.7 per cent
    idea: "a share of a rounded whole holds, and says so",
    text: "Police in England and Wales recorded more than 31,000 child sexual offences in 2013/14. More than one in four (8,282) were against children under 11.",
    figures: { "More than one in four": { verdict: HOLDS } },
  },
  {
    // 527,040 minutes of 2015/16 are 9.495 for each of 55,507, and 9.58 for each of 55,000
    idea: "a headline's rounded count bears nothing out where the text has the exact one",
    text: "Record 55,000 child sex offences logged\n\nA child sex offence is logged every ten minutes. Forces of the UK recorded 55,507 in 2015/16.",
    figures: { "every ten minutes": { verdict: OPEN } },
  },
  {
    idea: "a count that has since changed contradicts nobody",
    text: "In 2016/17 there were 663 child sex crimes on record in Lincolnshire. The force said its count for 2016/17 had changed after the request was made, from 666 to 663, since single cases had been put right.",
    figures: { "663": { verdict: OPEN } },
  },
  {
    // 132 + 127 + 55 + 196 = 510
    idea: "lines of a list, each of its own kind, make the count above them",
    text: "Altogether 510 sexual offences against children were reported to Essex Police in 2015/16.\n\nRape of a female child under 13: 132\n\nRape of a female child under 16: 127\n\nRape of a male child under 13: 55\n\nSexual activity involving a child under 13: 196",
    figures: { "510": { verdict: HOLDS }, "196": { verdict: HOLDS } },
  },
  {
    idea: "three nations in a row are counted together",
    text: "Police in England, Wales and Northern Ireland logged 8,224 child sexual offences in 2018/19.",
    figures: { "8,224": { area: "England, Wales and Northern Ireland" } },
  },
  {
    // 1,456 of 1,820 is 80.0 per cent; 1,400 to 1,820 is +30.0
    idea: "after a link to another story the text goes on where it was",
    text: "Kent Police recorded 1,820 child sexual offences in 2019/20.\n\nREAD MORE: Hampshire child sex crimes fall 10 per cent\n\nGirls were the victims of 1,456, 80 per cent of the total. There were 1,400 in 2018/19.",
    figures: {
      "1,456": { area: "Kent Police" },
      "80 per cent": { area: "Kent Police", verdict: HOLDS },
      "1,400": { area: "Kent Police" },
    },
  },
  {
    idea: "and after a caption",
    text: "Kent Police recorded 1,820 child sexual offences in 2019/20, up from 1,400 in 2018/19.\n\nCaption: The headquarters of Surrey Police, which recorded 780 offences. Photo: PA\n\nThat is an increase of 30 per cent.",
    figures: { "780": { area: "Surrey Police" }, "30 per cent": { area: "Kent Police" } },
  },
  {
    idea: "rape is no town",
    text: "In Hertfordshire there were 1,010 sexual offences against children in 2019/20. Rape accounted for 303.",
    figures: { "303": { area: "Hertfordshire Constabulary", measure: "rape" } },
  },
]);
