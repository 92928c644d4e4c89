import { type CueRule, word } from "./cue";

/** Counts of those records in which something is known, and how that is named. */
const KNOWN = [
  ["age_known", "age|ages"],
  ["sex_known", "sex|gender"],
  ["platform_known", "platform|app|site|means of communication|method"],
] as const;

/** Apps and sites, each a measure of its own. */
const NAMES =
  "Snapchat Facebook Instagram WhatsApp TikTok YouTube Twitter Kik Discord Roblox Skype Messenger Omegle Telegram".split(
    " ",
  );
export const PLATFORMS: ReadonlySet<string> = new Set([
  ...NAMES.map((name) => name.toLowerCase()),
  "meta",
]);

/** Words that narrow what is counted: what is known of it, its stage, how it was done, the sex of the victim. */
export const NARROWINGS: CueRule[] = [
  {
    facet: "special",
    value: "childline_contacts",
    pattern: word("Childline|ChildLine|counselling sessions"),
    examples: ["Childline heard from 23 children a week."],
  },
  {
    facet: "special",
    value: "not_online",
    pattern: word("not (?:been )?flagged(?: as online)?|offline|no online element"),
    examples: ["The number not flagged as online rose from 682 to 698."],
  },
  {
    facet: "special",
    value: "not_disclosed",
    pattern: word("never tell|tell a soul"),
    examples: ["As many as one in seven never tell a soul."],
  },
  {
    facet: "special",
    value: "official_total",
    pattern: word("official (?:crime )?(?:tables|statistics)"),
    examples: ["Official crime tables give 19,219 for under-16s."],
  },
  {
    facet: "special",
    value: "official_under_13_offence_codes",
    pattern: word(
      "(?:categories|codes|offences) (?:reserved )?for (?:children|victims|those)(?= {A})",
    ),
    examples: [],
  },
  {
    facet: "special",
    value: "abused_before",
    pattern: word("(?:had|have) been abused before|abused before|repeat victims?"),
    examples: ["Some 426 children had been abused before."],
  },
  {
    facet: "special",
    value: "non_recent",
    pattern: word(
      "from long ago|non-recent(?: (?:abuse|offences|cases))?|historic(?:al)? (?:sex(?:ual)? |child |abuse )*(?:abuse|offences|crimes|cases)|had (?:happened|taken place) (?:(?:more than|over|at least) )?{P}|(?:happened|took place|from|reported) (?:more than|over|at least) (?:(?:(?:a|one) year|{X}) (?:before|ago|after)|{P}(?= (?:it|the)))",
    ),
    examples: [
      "Some 242 concerned abuse that had happened more than a year before.",
      "Some 310 were reported more than five years after they took place.",
    ],
    counterExamples: ["The force recorded 310 more than a year ago it did."],
  },
  ...KNOWN.map(([value, of]): CueRule => ({
    facet: "special",
    value,
    pattern: word(
      `(?:where|in which|whose|for which) (?:the |an? )?(?:${of})(?: of (?:the )?(?:child|victim)s?)?(?: used)? (?:was|is|were|had been) (?:known|recorded|provided|given|stated|named|noted|written down)|(?:the )?(?:${of}) (?:of (?:the )?(?:child|victim)s? )?(?:was|is|were) (?:known|provided|given|named|noted)(?= (?:for|in) )|(?:the )?(?:${of}) (?:was|is|were) (?:known|recorded)(?=, )|(?:not(?:ed|es)|knew|gave|had|give) (?:the |an? )?(?:${of})(?: of (?:the |each )?victim)?(?= (?:for|in) )|noted (?:what|which) (?:${of})|with (?:the |an? )?(?:${of}) attached`,
    ),
    examples: [],
  })),
  ...NAMES.map((name): CueRule => ({
    facet: "special",
    value: name.toLowerCase(),
    // What the company says of itself is no count of offences.
    pattern: word(`${name}(?! (?:said|says|has|told|took|removed|spokes))`),
    examples: [],
  })),
  {
    facet: "special",
    value: "meta",
    pattern: word(
      "Meta(?:-owned|'s)?(?= (?:\\w+ )?(?:apps|platforms|products))|(?<=owned by )Meta",
    ),
    examples: ["Meta-owned apps were used in 47% of cases."],
  },
  {
    facet: "special",
    value: "age_not_stated",
    pattern: word(
      "ages? (?:was |is |were )?(?:unknown|unrecorded|not recorded)|no age (?:was )?recorded",
    ),
    examples: ["In 1,277 cases the age was not recorded."],
  },
  {
    facet: "stage",
    value: "convictions",
    pattern: word(
      "convict(?:ion|ed|ions|ing)(?! rates?)|(?:being |were |was )?sentenced|found guilty|brought to justice",
    ),
    examples: ["Fewer than one in ten led to a conviction."],
  },
  {
    facet: "stage",
    value: "charged",
    pattern: word(
      "(?<!(?:in|of|before) |pre-)charge[sd]?(?: or (?:a )?(?:court )?summonse?d?)?(?! of\\b)|(?:court )?summons(?:es|ed)?|(?:being )?(?:taken|go|going|went|brought|get|gets|got|end|ends|ended|put \\w+) (?:up )?(?:to|in|before|as far as) (?:a |the )?courts?|postal requisitions?|charg(?:e|ing) rates?",
    ),
    examples: [
      "There were 84 charges.",
      "Of 300 cases 40 led to a charge or a court summons.",
      "Only one in nine gets as far as a court.",
      "Somebody had to go to court in 412 cases.",
      "The charging rate slid to 12 per cent.",
    ],
    counterExamples: ["She is in charge of 30 officers.", "The court heard of 12 offences."],
  },
  {
    facet: "stage",
    value: "pre_charge_decision",
    pattern: word("[Dd]ecisions? before charge|pre-charge decisions?"),
    examples: ["There were 8,120 pre-charge decisions."],
  },
  {
    facet: "stage",
    value: "suspect_too_young",
    pattern: word(
      "suspects? (?:was|were|is) (?:too young|under age|(?:below|under) the age)|too young to be prosecuted",
    ),
    examples: ["In 82 cases nobody could be prosecuted, as the suspect was too young."],
  },
  {
    facet: "stage",
    value: "prosecutions",
    pattern: word(
      "(?<!(?:could|cannot|not|can)(?: be)? )prosecuted|(?<!(?:in the way of|prevent(?:ed|ing)|without|no|for)(?: a| any)? )prosecutions?(?! service)|proceeded against",
    ),
    examples: ["There were 21 prosecutions."],
    counterExamples: [
      "The Crown Prosecution Service said so.",
      "Doubts stood in the way of a prosecution 320 times.",
      "In 30 cases nobody could be prosecuted.",
    ],
  },
  {
    facet: "stage",
    value: "referred_to_prosecutors",
    pattern: word(
      "(?:referr(?:ed|als)|sent)(?= [^.;]{0,60}\\bto (?:the )?(?:Crown Prosecution Service|CPS|prosecutors)\\b)|put forward for prosecution",
    ),
    examples: ["Police referred 9,381 cases to the Crown Prosecution Service."],
    counterExamples: ["They referred 40 children to the council."],
  },
  {
    facet: "stage",
    value: "no_suspect",
    pattern: word(
      "no suspect(?: (?:was|were|is|had been|has been|ever)){0,2} (?:identified|found|named)|without a suspect(?: ever)?(?: being)? identified|without a suspect|(?:(?:could|did) not|failed to) identify (?:a|any) suspects?",
    ),
    examples: [
      "It was closed with no suspect identified in 176 cases.",
      "In one case in ten no suspect was ever found.",
      "In 169 the force could not identify a suspect.",
    ],
    counterExamples: ["The suspect was named in 12 cases."],
  },
  {
    facet: "stage",
    value: "evidential_difficulties",
    pattern: word(
      "evidential difficult(?:y|ies)|difficult(?:y|ies) (?:with|over) (?:the )?evidence|(?:not enough|(?:lack|want) of) evidence|because of (?:the )?evidence|(?:the )?evidence was not strong enough|founder(?:ed|s)? (?:on|over) (?:the )?evidence|(?<=but )(?:the )?evidence was the trouble",
    ),
    examples: [
      "In 698 cases there were evidential difficulties.",
      "Another 310 foundered on the evidence.",
      "Three quarters of cases fail because of the evidence.",
      "In 133 the evidence was not strong enough.",
      "Police were sure of 95 cases but evidence was the trouble.",
    ],
    counterExamples: ["Officers gathered the evidence in 40 cases."],
  },
  {
    facet: "stage",
    value: "victim_does_not_support",
    pattern: word("victims? (?:did|do) not (?:support|want)\\w*"),
    examples: ["In 1,310 cases the victim did not support further action."],
    counterExamples: ["The victim supported the police in 40 cases."],
  },
  {
    facet: "stage",
    value: "cleared_up",
    pattern: word(
      "clear(?:ed)?[- ]up(?: rates?)?|detection rates?|(?<=(?:were|was|been|being) )(?:solved|detected)|(?:solved|detected)(?= \ue001)",
    ),
    examples: [
      "The share of crimes cleared up was 55 per cent.",
      "The force solved 12 per cent of them.",
    ],
  },
  {
    facet: "stage",
    value: "cautions",
    pattern: word("(?<!\\bwith )cautions?|cautioned|community resolutions?"),
    examples: ["There were 30 cautions."],
    counterExamples: ["The fall to 659 has been met with caution."],
  },
  {
    facet: "stage",
    value: "outcomes",
    pattern: word(
      "(?<=\ue001 )outcomes|outcomes assigned|assign(?:e|ed|en|ing)? (?:an )?outcomes? (?:to|for)|(?:cases|offences|crimes) (?:which|that) (?:were|had been) closed|closed (?=\ue001+ (?:\\w+ ){0,2}(?:investigations|inquiries|cases|offences|crimes))",
    ),
    examples: [
      "The force recorded 1,412 outcomes.",
      "The force closed 6,204 investigations.",
      "The force assigned an outcome to 2,210 offences.",
    ],
    counterExamples: ["The force closed the case after 14 weeks."],
  },
  {
    facet: "stage",
    value: "suspects",
    pattern: word(
      "(?<!\\b[Cc]harg(?:e|ed|es|ing) (?:the )?)(?:of )?(?:the )?suspects|defendants|perpetrators were|[Aa] suspect was (?:linked|named)(?= (?:to|in|on) )|(?:identified|found) a suspect(?= in \ue001)",
    ),
    examples: [
      "A third of the suspects were under 18.",
      "A suspect was named on 690 occasions.",
      "The force identified a suspect in 640 cases.",
    ],
    counterExamples: ["Wiltshire Police charged suspects over 59 offences."],
  },
  {
    facet: "online",
    value: "online",
    pattern: word(
      "online(?! (?:groomers?|harms?|safety|safe\\b|bill|platforms?|companies|world|at\\b))|(?:on|over|via) the internet|(?<=\\boffenders? (?:had )?used )the internet|(?<=involv(?:e|ed|es|ing) )the internet|the internet(?= (?:had|was|were|played)\\b)|cyber(?:-flag|-related)?",
    ),
    examples: [
      "5,600 had an online element.",
      "9% of online offences",
      "The internet played a part in 310 cases.",
      "In 312 of the cases the offender had used the internet.",
    ],
    counterExamples: ["They learn to stay safe elsewhere and the online safety bill."],
  },
  {
    facet: "sex",
    value: "sex_not_stated",
    pattern: word(
      "sex(?: of the (?:(?:remaining|\ue001+) ){0,2}(?:child(?:ren)?|victims?))? (?:was |is |were )?(?:unknown|unrecorded|not (?:known|stated|recorded|noted|disclosed))|nobody wrote down the sex|(?<=males? in \ue001+(?: cases)?[;,] (?:and )?in \ue001+ cases )(?:this|it) (?:is|was) (?:unknown|not known)|of unknown sex|(?:did|do) not have (?:the |a |their )?(?:sex|gender) recorded|no (?:sex|gender) (?:was |is )?(?:known|recorded|given|noted)|(?<=(?:males?|girls|boys) (?:in|for) \ue001+,? and )unknown|(?<=(?:males?|girls|boys),? and \ue001+ )unknown",
    ),
    examples: [
      "In 89 cases the sex was not recorded.",
      "For 16 cases no gender was known.",
      "A further 26 did not have the gender recorded.",
      "In 18 cases nobody wrote down the sex.",
      "The sex of the remaining 31 children was not noted.",
      "Victims were females in 2,048, males in 599 and unknown in 14 cases.",
      "Victims were female in 2,048 cases and male in 599; in 14 cases this is unknown.",
      "Of the victims 1,098 were female, 241 male and 51 unknown.",
    ],
  },
  {
    facet: "sex",
    value: "girls",
    pattern: word("girls?|female(?: (?:victims|children))?|females|(?:young )?women"),
    examples: ["Girls were the target in 19,790 cases."],
  },
  {
    facet: "sex",
    value: "boys",
    pattern: word("boys?|male(?: (?:victims|children))?|males"),
    examples: ["There were 3,218 boys."],
  },
];
