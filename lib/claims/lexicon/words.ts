/**
 * Every word that more than one stage asks for, each once: a stage takes its words from here and
 * never spells them out again. Alternations for patterns, without brackets around them.
 */

/** Nouns of a change. */
const RISES =
  "rise|increase|jump|leap|surge|growth|climb|spike|hike|uplift|upturn|gain|soar|advance";
const FALLS = "fall|drop|decrease|decline|reduction|dip|slump|downturn";
export const CHANGE_NOUN = `${RISES}|${FALLS}|difference|gap|change`;

/** Verbs and comparatives of a change, in every form. */
export const UP = `up|upward|rises?|rose|risen|rising|increase[sd]?|increasing|grew|grows?|grown|growing|growth|jump(?:ed|s|ing)?|leap(?:t|ed|s|ing)?|surge[sd]?|surging|climb(?:ed|s|ing)?|soar(?:ed|s|ing)?|rocket(?:ed|s|ing)?|spike[sd]?|higher|gain(?:ed)?|upturn|uplift|hike|mounted|mounting|escalat(?:ed|ion)|balloon(?:ed|ing)|swell(?:s|ed|ing)?|swollen|shot up|upswing|advance[sd]?|put on|above|ahead|greater|bigger|larger|extra|additional|more`;
export const DOWN = `down|downward|falls?|fallen|falling|fell|drop(?:ped|s|ping)?|decrease[sd]?|decreasing|decline[sd]?|declining|dip(?:ped|s|ping)?|slump(?:ed|ing)?|reduc(?:ed|tion|ing)|lower|fewer|less|shr[aiu]nk(?:s|ing)?|slid(?:e|es|ing)?|slip(?:ped|s|ping)?|below|eas(?:ed|ing)|tumbl(?:ed|ing)|plung(?:ed|e|ing)|downturn|cut`;

/** Verbs that a number of offences does: "rose to 1,200". */
export const CHANGE_VERB =
  "up|down|rose|risen|rising|grew|grown|growing|increased|increasing|jumped|jumping|leapt|surged|climbed|climbing|soared|rocketed|fell|fallen|falling|dropped|dropping|decreased|declined|slipped|went up|gone up|going up|went down|gone down";

/** Stems of verbs that multiply, and by how much: "doubled", "trebling". */
export const MULTIPLYING: Record<string, number> = {
  doubl: 2,
  tripl: 3,
  trebl: 3,
  quadrupl: 4,
  quintupl: 5,
  sextupl: 6,
  septupl: 7,
  octupl: 8,
};

/** The stem of any verb that multiplies. */
export const MULTIPLIES = Object.keys(MULTIPLYING).join("|");

/** A verb that tells a change, in whatever way. */
export const CHANGES = `(?:(?:${CHANGE_VERB})\\b|(?:${MULTIPLIES})\\w+)`;

/** What a number counts. The plural is what stands after a number. */
export const NOUNS = {
  convictions: "convictions?|sentences|sentenced|convicted",
  suspects: "suspects|offenders|perpetrators|abusers|defendants|culprits",
  victims:
    "victims?|children|youngsters|girls|boys|minors|toddlers|infants|babies|teenagers|teens|pupils|females?|males?|under-\\w+|kids|child|survivors",
  offences:
    "offences?|offenses?|crimes?|cases?|reports?|incidents?|attacks?|assaults?|rapes?|allegations|complaints|instances|violations|records|occasions|abuses|counts|times|burglaries|robberies|thefts|homicides|murders",
  other:
    "contacts|referrals|calls|sessions|arrests|charges|cautions|prosecutions|assessments|investigations|enquiries|leads|plans|files|images|outcomes|webpages|summons(?:es)?",
} as const;

export const COUNTED = Object.values(NOUNS).join("|");
export const EVENT_NOUN = NOUNS.offences;

const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";
/** Months, as a date has them: "19 Nov 2018", "19 NOV 2018". */
export const MONTH = `${MONTHS}|${MONTHS.toUpperCase()}`;

export const WORD_NUMBER =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty";

/** The words before a number that bound it, by what they make of it. */
export const BOUNDS = {
  nearly:
    "nearly|almost|all but|not quite|close to|closing in on|just under|a little under|slightly (?:under|below|less than|fewer than)|just below|just (?:short|shy) of|(?:not far|little|a little) short of|approaching|not far off|virtually|practically|verging on|shy of|getting on for|nigh on|near",
  more_than:
    "(?:(?:well|just|slightly|far|considerably|significantly|a little|a shade|marginally|rather|somewhat|comfortably) )?(?:(?<!\\b(?:no|not) )more than|over|above|upwards of|in excess of|exceed(?:s|ed|ing)|tops?|topp(?:ed|ing)|pass(?:ed|ing|es)?|past|break(?:s|ing)?(?: through)?|broke(?: through)?|breach(?:ed|es|ing)|north of|greater than|better than|beyond|higher than|surpass(?:ed|ing|es))|at least|a minimum of|no (?:fewer|less) than|not (?:fewer|less) than",
  less_than:
    "(?:(?:well|far|considerably|rather|significantly) )?(?:fewer than|less than|under|below|lower than)|as (?:many|much|high|few) as|up to|(?:no|not) more than|at most|a maximum of|only up to",
  about:
    "about|around|roughly|approximately|approx\\.?|some|circa|c\\.|an average(?: \\w+)? of|averag(?:e|es|ed|ing)(?!,)(?: of| at| out at)?|on average|broadly|in the (?:region|order) of|an estimated|estimated(?: at)?|something like|the equivalent of|equivalent to|equating to|a daily average of|a weekly average of",
} as const;

/** Any word that bounds, and the small words that may stand with it. */
export const BOUND_WORD = `${Object.values(BOUNDS).join("|")}|another|a further|just|only|well`;

/** Words that set one count against another. */
export const COMPARED =
  "compare[sd] (?:with|to)|in comparison (?:with|to)|against(?! (?:the )?(?:children|girls|boys|those|victims|minors|young|under|people|adults|women|a child|\ue002))|versus|vs\\.?|(?:set|put|placed) (?:beside|against|alongside|next to)|as opposed to|opposed to|when compared (?:with|to)|having been|as against|instead of";

/** Words with which a text says once more what it has said. */
export const IN_OTHER_WORDS = "In other words|Put another way|That is to say";

/** Words with which a text adds up. */
export const IN_ALL = "altogether|all told|in all|together|combined";

/** After "against": victims, and no other count. */
export const VICTIMS =
  "(?:the |an? )?(?:children|child|minors|(?:fe)?males?|girls?|boys?|women|men|under|young|those|victims?|baby|babies|infants|toddlers|teenagers|youngsters|somebody|someone|anyone)\\b";

/** A word of rise or fall. */
export const CHANGED = new RegExp(`\\b(?:${UP}|${DOWN}|${CHANGE_NOUN})\\b`, "i");
