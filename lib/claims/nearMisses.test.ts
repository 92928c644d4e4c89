import { testExamples } from "./testing/figures";

const HOLDS = "holds" as const;
const FAILS = "does not hold" as const;
const OPEN = "not checkable" as const;

// Counts of a statement's own place, time and kind that nearly give its number are those it was made of.
testExamples([
  {
    // 23,390 in 365 days is one every 22.5 minutes
    idea: "a headline's minutes, a paragraph from their count",
    text: "A child sex crime committed every 20 minutes\n\nOnce every 20 minutes last year a child fell victim to a sex crime, according to police statistics.\n\nOf the 23,390 child sex offences put on record in England and Wales in 2009/10, more than half (12,088) had victims of 12 to 15.",
    figures: {
      "every 20 minutes": { unit: "minutes_per_event", value: 20, verdict: FAILS },
      "more than half": { verdict: HOLDS },
    },
  },
  {
    // 51 to 79 is +54.9 per cent; 4,530 to 10,818 is 2.4 times, too far from three to be a slip for sure
    idea: "a headline's percentage, and the two counts below",
    text: "Notts sees 50% more indecent images offences\n\nIn just three years the number of offences reported to Nottinghamshire Police that involve indecent images of children has grown by 50%.\n\nAll in all, offences reported to the force went from 51 in 2013 to 79 in 2015.",
    figures: { "50%": { value: 50, unit: "percent_change", verdict: FAILS } },
  },
  {
    // 1,141/374 = 3.05, which is no "nearly three"
    idea: "a ratio that its counts are just above",
    text: "Police in Northern Ireland recorded 1,516 sexual offences against under-18s in 2014/15.\n\nThere were nearly three times as many girl victims as boys.\n\nGirls were victims in 1,141 of the offences and boys in 374.",
    figures: { "nearly three times": { measure: "girls_to_boys", verdict: FAILS } },
  },
  {
    // 280/2,000 = 14 per cent; 280/1,750 = 16 per cent
    idea: "a share of those whose sex is known comes near, and is no slip",
    text: "In one in eight offences (250 of 2,000) the victim's sex was left blank. Where it was filled in, girls came to 1,470 and boys to 280, 84 per cent and 16 per cent in that order.",
    figures: { "16 per cent": { verdict: OPEN } },
  },
  {
    // 1,955/719 = 2.72 times: nearly trebled, and not trebled
    idea: "the same said with a word less",
    text: "Reported sexual offences in UK schools trebled\n\nThe number of sexual offences reported in schools nearly trebled, from 719 in 2011/12 to 1,955 in 2014/15.",
    figures: { trebled: { verdict: FAILS }, "nearly trebled": { verdict: HOLDS } },
  },
]);

// What both their words say that they count may not differ, however well the numbers go together.
testExamples([
  {
    // 99 on 82 is +20.7 per cent
    idea: "a change before its two counts",
    text: "Reports to Dorset Police rose by 21 per cent.\n\nThe county's force recorded 99 sex offences against children in the 12 months to March 2020. In the previous year it had recorded 82.",
    figures: { "21 per cent": { verdict: HOLDS, period: "2018/19 to 2019/20" } },
  },
  {
    // 863 on 189 is +356.6 per cent; the 146 are of another kind
    idea: "a base in the sentence of its change is of what has changed",
    text: "In 2019/20 Hertfordshire Constabulary recorded 863 child sexual abuse crimes.\n\nSexual exploitation of children made up 146 of the total.\n\nHertfordshire's count of child sexual abuse crimes is 357% up on two years earlier, when there were 189.",
    figures: {
      "357%": { verdict: HOLDS, period: "2017/18 to 2019/20" },
      "189": { measure: "total", period: "2017/18" },
    },
  },
]);

// The text prints no more than two counts of the kind for the place, and its words set nothing apart.
testExamples([
  {
    // 2,310 on 1,950 is +18.5 per cent
    idea: "a headline's third, of the only two counts",
    text: "Child sex offences up by a third in Kent\n\nKent Police recorded 2,310 sexual offences against children in 2018/19. In 2017/18 the force had recorded 1,950.",
    figures: { "a third": { verdict: FAILS } },
  },
  {
    // 801 on 702 is +14.1 per cent
    idea: "after the year that the text has gone back to, a rise is since then",
    text: "Wiltshire Police recorded 801 sexual offences against children in 2019/20. In 2018/19 it recorded 702. That is a rise of 19 per cent, the NSPCC said.",
    figures: { "19 per cent": { period: "2018/19 to 2019/20", verdict: FAILS } },
  },
  {
    idea: "and the same number rightly",
    text: "Wiltshire Police recorded 801 sexual offences against children in 2019/20. In 2018/19 it recorded 702. The number rose by 14 per cent.",
    figures: { "14 per cent": { period: "2018/19 to 2019/20", verdict: HOLDS } },
  },
]);
