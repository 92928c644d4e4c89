import { testExamples } from "./testing/figures";

const HOLDS = "holds" as const;
const OPEN = "not checkable" as const;
const FAILS = "does not hold" as const;

/** 1,200 to 1,440 is +20.0 per cent. */
const KENT = "Kent Police recorded 1,440 child sexual offences in 2019/20 and 1,200 in 2018/19.";

// What words deny, suppose or say of something else, no count beside them refutes.
testExamples([
  {
    idea: "a change of the offences themselves is still refuted",
    text: `${KENT} The number rose by 12 per cent.`,
    figures: { "12 per cent": { verdict: FAILS } },
  },
  {
    idea: "of the children, not of the offences",
    text: `${KENT} The number of children involved rose by 12 per cent.`,
    figures: { "12 per cent": { verdict: OPEN } },
  },
  {
    idea: "a rate may change otherwise than its count",
    text: `${KENT} The rate per 1,000 children rose 19 per cent.`,
    figures: { "19 per cent": { verdict: OPEN } },
  },
  {
    idea: "of a noun that no list has",
    text: `${KENT} Workloads rose 33 per cent, the Police Federation said.`,
    figures: { "33 per cent": { verdict: OPEN } },
  },
  {
    idea: "of money",
    text: `${KENT} The government will spend £7.6 million, 25 per cent more than last year, on helping victims.`,
    figures: { "25 per cent": { verdict: OPEN } },
  },
  {
    idea: "in a town that no table has",
    text: `${KENT} In Canterbury the increase was 35 per cent.`,
    figures: { "35 per cent": { verdict: OPEN } },
  },
  {
    idea: "adjusted for something",
    text: `${KENT} Once population growth is allowed for, the rise is 17 per cent.`,
    figures: { "17 per cent": { verdict: OPEN } },
  },
  {
    idea: "offences that did not happen online are not those that did",
    text: "Online offences against children in Kent rose from 120 in 2018/19 to 216 in 2019/20. Those committed offline increased by 12 per cent.",
    figures: { "12 per cent": { verdict: OPEN } },
  },
  {
    // 864 of 1,152 is 75.0 per cent; of 1,440 it is 60
    idea: "and a share of what happened offline is none of all",
    text: "Kent Police recorded 1,440 child sexual offences in 2019/20, 288 of them online. Of the online offences 216 were against girls (75 per cent). Offline, 864 were (75%).",
    figures: { "75 per cent": { verdict: HOLDS }, "75%": { verdict: OPEN } },
  },
  {
    idea: "another kind of offence than the one before",
    text: "Rapes of children recorded by Merseyside Police rose from 300 to 330 in 2019/20. Sexual assaults fell by four per cent.",
    figures: { "four per cent": { verdict: OPEN } },
  },
  {
    idea: "twice as fast is of two rises",
    text: "Total recorded crime in Norfolk went up 5 per cent in 2018/19. Child sexual offences rose twice as fast, from 1,000 to 1,106.",
    figures: { "5 per cent": { verdict: OPEN }, twice: { verdict: OPEN } },
  },
  {
    idea: "what the words deny is neither right nor wrong by the counts",
    text: `${KENT} Child sexual offences in Kent have not doubled.`,
    figures: { doubled: { verdict: OPEN } },
  },
  {
    idea: "even where the counts bear it out",
    text: `Child sexual offences in Kent have not risen by 20 per cent, a spokesman said. ${KENT}`,
    figures: { "20 per cent": { verdict: OPEN } },
  },
  {
    idea: "what is only supposed",
    text: `${KENT} Had offences risen by 50 per cent the force would have needed help.`,
    figures: { "50 per cent": { verdict: OPEN } },
  },
  {
    idea: "what a correction takes back",
    text: `Correction: an earlier version of this article said child sexual offences in Kent had risen by 40 per cent. ${KENT}`,
    figures: { "40 per cent": { verdict: OPEN } },
  },
  {
    // 288 of 1,440 is 20.0 per cent
    idea: "'no fewer than' may be reached, 'no more than' is not 'more than'",
    text: "Kent Police recorded 1,440 child sexual offences in 2019/20, 288 of them online, no fewer than one in five.",
    figures: { "no fewer than one in five": { verdict: HOLDS } },
  },
  {
    // 1,440 to 1,411 is -2.0 per cent
    idea: "'no more than' is not 'more than'",
    text: "Child sexual offences in Kent fell by no more than two per cent, from 1,440 in 2019/20 to 1,411 in 2020/21.",
    figures: { "no more than two per cent": { bound: "less_than" } },
  },
  {
    // 1,120 of 1,400 is 80.0 per cent; of 1,440 it is 77.8
    idea: "a share of those whose sex was known",
    text: "Kent Police recorded 1,440 child sexual offences in 2019/20; those in which the sex was known number 1,400. Girls were victims in 1,120 of them (80 per cent), and boys in 280 (20 per cent).",
    figures: { "80 per cent": { verdict: OPEN }, "20 per cent": { verdict: OPEN } },
  },
  {
    // 302 of 1,209 is 25.0 per cent; of 1,560 it is 19.4
    idea: "a share among girls is not one of all",
    text: "South Yorkshire Police recorded 1,560 child sexual offences in 2019/20. Of those, 1,209 were against girls and 257 were against boys.\n\nAmong girls, 302 were aged ten or under (25 per cent).",
    figures: {
      "302": { measure: "girls_age_10_and_under" },
      "25 per cent": { verdict: HOLDS },
    },
  },
  {
    // 260 of 1,300 is 20.0 per cent; of Kent's 1,820 it is 14.3
    idea: "across the border is another force",
    text: "Kent recorded 1,820 child sexual offences in 2019/20. Its neighbour, Sussex, recorded 1,300. In Kent, 182 were online; across the border there were 260, or one in five.",
    figures: { "one in five": { verdict: OPEN } },
  },
  {
    idea: "girls of all and boys of some are not all",
    text: "Kent Police recorded 1,440 child sexual offences in 2019/20, with 1,150 girl victims. Among under-tens there were 120 boys.",
    figures: { "1,150": { verdict: OPEN }, "120": { verdict: OPEN } },
  },
  {
    idea: "what opens a sentence is said of all that follows",
    text: "Of 1,450 child sexual offences recorded in Cheshire in 2020/21, 290 were online. Of the online crimes, 203 were against girls and 58 against boys.",
    figures: { "203": { measure: "online_girls" }, "58": { measure: "online_boys" } },
  },
  {
    // 240 + 311 + 120 + 60 = 731; 60 of 731 is 8.2 per cent
    idea: "kinds of a list have each their own name, and the share is of all",
    text: "Surrey Police recorded 731 sexual offences against children in 2019/20: 240 rapes, 311 sexual assaults, 120 cases of sexual activity involving a child, and 60 of grooming.\n\nGrooming made up eight per cent of the total.",
    figures: {
      "240": { measure: "rape" },
      "311": { measure: "sexual_assault" },
      "60": { measure: "grooming" },
      "731": { verdict: HOLDS },
      "eight per cent": { measure: "grooming", verdict: HOLDS },
    },
  },
]);
