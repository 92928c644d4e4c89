import { type CueRule, word } from "./cue";

/** Counts of those records in which something is known, and how that is named. */
const KNOWN = [
  ["age_known", "age|ages"],
  ["sex_known", "sex|gender"],
  ["platform_known", "platform|app|site|app or site|means of communication|method"],
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
    pattern: word(
      "(?:not|never) (?:been )?(?:flagged|marked)(?: as online)?|offline|not (?:committed |carried out )?online|(?:without|no|not have) (?:an? |any )?(?:online|internet|cyber) (?:element|link|side)",
    ),
    examples: ["The number not flagged as online rose from 682 to 698."],
  },
  {
    facet: "special",
    value: "not_disclosed",
    pattern: word(
      "never tell|(?:do|did) not (?:tell|disclose|report)|tell no one|told no one|tell a soul",
    ),
    examples: ["As many as one in seven never tell a soul."],
  },
  {
    facet: "special",
    value: "official_total",
    pattern: word("official (?:crime |police |government )?(?:tables|statistics|counts?)"),
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
    pattern: word("(?:had|have) been abused (?:before|previously)|abused before|repeat victims?"),
    examples: ["Some 426 children had been abused before."],
  },
  {
    facet: "special",
    value: "non_recent",
    pattern: word(
      "from (?:longer|long) ago|that (?:took|had taken) place (?:many )?years ago|non-recent(?: (?:abuse|offences|cases))?|historic(?:al)? (?:sex(?:ual)? |child |abuse )*(?:abuse|offences|crimes|cases|allegations|reports)|had (?:happened|taken place|been committed) (?:(?:more than|over|at least) )?(?:(?:a|one|{X}|{N}) years? (?:before|earlier|ago)|{P})|(?:happened|taken place|took place|been committed|from|recorded|reported) (?:more than|over|at least) (?:(?:(?:a|one) year|{X}) (?:before|ago|after)|{P}(?= (?:they|it|the)))",
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
      `(?:where|in which|whose|for which) (?:the |an? )?(?:${of})(?: of (?:the )?(?:child|victim|communication|contact)s?)?(?: used)? (?:was|is|were|had been) (?:known|recorded|provided|given|stated|named|noted|written down)|(?:the )?(?:${of}) (?:of (?:the )?(?:child|victim)s? )?(?:was|is|were) (?:known|recorded|provided|given|stated|named|noted|written down)(?= (?:for|in) )|(?:the )?(?:${of}) (?:of (?:the )?(?:child|victim)s? )?(?:was|is|were) (?:known|recorded)(?=, )|(?:the )?(?:child|victim)'s (?:${of}) (?:was|is) (?:known|recorded|given|stated|noted)(?=: )|(?:not(?:ed|es)|recorded|knew|gave|named|had|give|name) (?:the |an? )?(?:${of})(?: of (?:the |each )?(?:child|victim))?(?: (?:written|put) down| recorded| noted)?(?= (?:for|in) )|(?:knew|know|known|noted|recorded|said) (?:what|which) (?:${of})|with (?:the |an? )?(?:${of}) (?:attached|given|recorded|known|noted|stated)`,
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
      "Meta(?:-owned|'s)?(?= (?:\\w+ )?(?:apps|platforms|products|sites))|(?<=owned by )Meta",
    ),
    examples: ["Meta-owned apps were used in 47% of cases."],
  },
  {
    facet: "special",
    value: "age_not_stated",
    pattern: word(
      "ages?(?: of the (?:child|victim)s?)? (?:was |is |were )?(?:unknown|unrecorded|not (?:known|stated|recorded|given|noted))|no age (?:was )?(?:recorded|given|stated)",
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
      "(?<!(?:in|of|before) |pre-)charge[sd]?(?: or (?:a )?(?:court )?summonse?d?)?(?! of\\b)|(?:court )?summons(?:es|ed)?|(?:being )?(?:take|taken|go|goes|going|gone|went|bring|brought|come|comes|came|get|gets|got|reach|reached|end|ends|ended|put \\w+) (?:up )?(?:to|in|before|as far as) (?:a |the )?(?:courts?|dock|judge)|(?:reached|reaching|reaches) (?:a |the )?court|court was the (?:result|end)|postal requisitions?|charg(?:e|ing) rates?",
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
    pattern: word(
      "[Dd]ecisions? before charge|pre-charge decisions?|to (?:the )?prosecutors for (?:a|their) (?:charging )?decision",
    ),
    examples: ["There were 8,120 pre-charge decisions."],
  },
  {
    facet: "stage",
    value: "suspect_too_young",
    pattern: word(
      "suspects? (?:was|were|is|being|who (?:was|were)) (?:too young(?: to be (?:charged|prosecuted))?|under age|(?:below|under) the age)|(?:below|under) the age of criminal responsibility|too young to (?:be (?:charged|prosecuted)|stand trial)",
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
      "(?:referr(?:ed|als)|passed|sent|forwarded|put forward)(?= [^.;]{0,60}\\bto (?:the )?(?:Crown Prosecution Service|CPS|prosecutors)\\b)|put forward for prosecution|passed on for prosecution",
    ),
    examples: ["Police referred 9,381 cases to the Crown Prosecution Service."],
    counterExamples: ["They referred 40 children to the council."],
  },
  {
    facet: "stage",
    value: "no_suspect",
    pattern: word(
      "no suspect(?: (?:was|were|is|being|having been|had been|has been|could be|ever)){0,2} (?:identified|found|named|traced)|no suspect(?= in )|without (?:a suspect|any(?:one|body))(?: ever)?(?: being)? (?:identified|found|named)|without a suspect|unidentified suspects?|(?:(?:could|did) not|unable to|failed to) (?:identify|find|name|trace) (?:a|any) suspects?",
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
      "evidential (?:difficult(?:y|ies)|problems|reasons|grounds|issues)|(?:difficult(?:y|ies)|problems?|trouble) (?:with|over) (?:the )?evidence|(?:not enough|insufficient|too little|(?:lack|want) of) evidence|because of (?:the )?evidence|(?:the )?evidence was (?:not (?:strong )?enough|not strong enough|insufficient)|(?:founder(?:ed|s)?|fail(?:ed)?|fell|collapsed|stalled|dropped|closed) (?:on|over) (?:the )?evidence|(?<=but |where |because )(?:the )?evidence (?:was (?:the (?:trouble|problem|difficulty)|lacking|too (?:weak|thin))|fell short)",
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
    pattern: word(
      "(?:victims?|child|complainants?|family)(?:, or [\\w' ]+,)? (?:(?:did|does|do) not|no longer) (?:support|want|wish|back)\\w*",
    ),
    examples: ["In 1,310 cases the victim did not support further action."],
    counterExamples: ["The victim supported the police in 40 cases."],
  },
  {
    facet: "stage",
    value: "cleared_up",
    pattern: word(
      "clear(?:ed)?[- ]up(?: rates?)?|detection rates?|(?<=(?:were|was|been|being) )(?:solved|detected)|(?:solved|detected)(?= \ue001)|detections(?= (?:by|in|fell|rose|were))",
    ),
    examples: [
      "The share of crimes cleared up was 55 per cent.",
      "The force solved 12 per cent of them.",
    ],
  },
  {
    facet: "stage",
    value: "cautions",
    pattern: word(
      "(?:police |received a |given a )?(?<!\\bwith )cautions?|cautioned|community resolutions?",
    ),
    examples: ["There were 30 cautions."],
    counterExamples: ["The fall to 659 has been met with caution."],
  },
  {
    facet: "stage",
    value: "outcomes",
    pattern: word(
      "(?<=\ue001 )outcomes|outcomes (?:assigned|recorded|were (?:assigned|given|recorded))|(?:assign|g[ai]v|record)(?:e|ed|en|ing)? (?:an )?outcomes? (?:to|for)|(?:cases|investigations|offences|crimes|inquiries) (?:which|that) (?:were|had been) (?:closed|completed|concluded|finalised)|(?:closed|completed|concluded|finalised) (?=\ue001+ (?:\\w+ ){0,2}(?:investigations|inquiries|cases|offences|crimes|complaints|files))",
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
      "(?<!\\b[Cc]harg(?:e|ed|es|ing) (?:the )?)(?:of )?(?:the )?suspects|defendants|perpetrators were|[Aa] suspect was (?:linked|named|identified)(?= (?:to|in|on) )|(?:identified|named|found) a suspect(?= in \ue001)",
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
      "online(?! (?:groomers?|harms?|safety|safe\\b|bill|platforms?|companies|world|at\\b))|(?:on|over|through|via) the internet|(?<=\\b(?:offender|suspect|perpetrator|abuser|groomer|attacker)s?(?: in {W})? (?:had )?used )the internet|(?<=involv(?:e|ed|es|ing) )(?:the use of )?the internet|(?:to do|link(?:s|ed)?|connected) (?:with|to) (?:the )?internet|the internet(?=(?: or social media)? (?:had|was|were|played|being|came|figured|featured|as)\\b)|internet(?:-related)?(?= (?:offences|crimes|sex|child|element|link|flag|side))|cyber(?:-flag|-related|crime)?",
    ),
    examples: [
      "5,600 had an online element.",
      "9% of online offences",
      "The internet played a part in 310 cases.",
      "One in five was flagged as having to do with the internet.",
      "In 312 of the cases the offender had used the internet.",
    ],
    counterExamples: ["They learn to stay safe elsewhere and the online safety bill."],
  },
  {
    facet: "sex",
    value: "sex_not_stated",
    pattern: word(
      "(?:sex|gender)(?: of the (?:(?:remaining|other|\ue001+) ){0,2}(?:child(?:ren)?|victims?))? (?:was |is |were )?(?:unknown|unrecorded|not (?:known|stated|recorded|given|noted|disclosed|specified))|nobody (?:wrote down|noted|recorded|knew) the (?:sex|gender)|(?<=males? in \ue001+(?: cases)?[;,] (?:and )?in \ue001+ cases )(?:this|it) (?:is|was) (?:unknown|not known)|of unknown (?:sex|gender)|(?:did|do|does) not have (?:the |a |their )?(?:sex|gender) (?:known|stated|recorded|given)|no (?:sex|gender) (?:was |is )?(?:known|stated|recorded|given|noted)|(?<=(?:males?|girls|boys) (?:in|for) \ue001+,? and )unknown|(?<=(?:males?|girls|boys),? and \ue001+ )unknown",
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
