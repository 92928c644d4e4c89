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
export const PLATFORMS: ReadonlySet<string> = new Set(NAMES.map((name) => name.toLowerCase()));

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
      "non-recent(?: (?:abuse|offences|cases))?|historic(?:al)? (?:sex(?:ual)? |child |abuse )*(?:abuse|offences|crimes|cases|allegations|reports)|had (?:happened|taken place|been committed) (?:(?:more than|over|at least) )?(?:(?:a|one|{X}|{N}) years? (?:before|earlier|ago)|{P})",
    ),
    examples: ["Some 242 concerned abuse that had happened more than a year before."],
  },
  ...KNOWN.map(([value, of]): CueRule => ({
    facet: "special",
    value,
    pattern: word(
      `(?:where|in which|whose|for which) (?:the |an? )?(?:${of})(?: of (?:the )?(?:child|victim|communication|contact)s?)?(?: used)? (?:was|is|were|had been) (?:known|recorded|provided|given|stated|named|noted|written down)|(?:the )?(?:${of}) (?:of (?:the )?(?:child|victim)s? )?(?:was|is|were) (?:known|recorded|provided|given|stated|named|noted|written down)(?= (?:for|in) )|(?:the )?(?:${of}) (?:of (?:the )?(?:child|victim)s? )?(?:was|is|were) (?:known|recorded)(?=, )`,
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
      "(?<!in )charge[sd]?(?: or summonse?d?)?(?! of\\b)|summons(?:es|ed)?|(?:being )?(?:taken|going|brought) to court|postal requisitions?",
    ),
    examples: ["There were 84 charges."],
  },
  {
    facet: "stage",
    value: "prosecutions",
    pattern: word("prosecut(?:ed|ions?)(?! service)|proceeded against"),
    examples: ["There were 21 prosecutions."],
    counterExamples: ["The Crown Prosecution Service said so."],
  },
  {
    facet: "stage",
    value: "no_suspect",
    pattern: word(
      "no suspect (?:was |being |having been |had been |has been )?(?:identified|found)|without (?:a suspect|any(?:one|body))(?: ever)?(?: being)? (?:identified|found)|unidentified suspects?",
    ),
    examples: ["It was closed with no suspect identified in 176 cases."],
  },
  {
    facet: "stage",
    value: "evidential_difficulties",
    pattern: word(
      "evidential difficult(?:y|ies)|difficult(?:y|ies) with (?:the )?evidence|not enough evidence|insufficient evidence",
    ),
    examples: ["In 698 cases there were evidential difficulties."],
  },
  {
    facet: "stage",
    value: "cautions",
    pattern: word("(?:police |received a |given a )?cautions?|cautioned|community resolutions?"),
    examples: ["There were 30 cautions."],
  },
  {
    facet: "stage",
    value: "outcomes",
    pattern: word(
      "(?<=\ue001 )outcomes|outcomes (?:assigned|recorded)|(?:closed|completed|concluded|finalised) (?=\ue001+ (?:\\w+ )?(?:investigations|inquiries|cases))",
    ),
    examples: ["The force recorded 1,412 outcomes.", "The force closed 6,204 investigations."],
  },
  {
    facet: "stage",
    value: "suspects",
    pattern: word("(?:of )?(?:the )?suspects|defendants|perpetrators were"),
    examples: ["A third of the suspects were under 18."],
  },
  {
    facet: "online",
    value: "online",
    pattern: word(
      "online(?! (?:groomers?|harms?|safety|safe\\b|bill|platforms?|companies|world|at\\b))|on the internet|over the internet|internet(?:-related)?(?= (?:offences|crimes|sex))|cyber(?:-flag|-related|crime)?",
    ),
    examples: ["5,600 had an online element.", "9% of online offences"],
    counterExamples: ["They learn to stay safe elsewhere and the online safety bill."],
  },
  {
    facet: "sex",
    value: "sex_not_stated",
    pattern: word(
      "(?:sex|gender)(?: of the (?:child|victim)s?)? (?:was |is |were )?(?:unknown|unrecorded|not (?:known|stated|recorded|given|noted|disclosed|specified))|of unknown (?:sex|gender)",
    ),
    examples: ["In 89 cases the sex was not recorded."],
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
