import { over } from "../reading/marks";
import { matches } from "../reading/matches";
import type { Span } from "../reading/sentences";

/** What a word tells of what is counted. */
export type CueFacet = "subject" | "sex" | "online" | "stage" | "special";

export interface Cue extends Span {
  facet: CueFacet;
  value: string;
  /** As the text has it. */
  words: string;
}

interface CueRule {
  facet: CueFacet;
  /** "" for child sexual offences as a whole; "other: …" for another subject. */
  value: string;
  /** A kind of child sexual offence rather than another subject: it is a measure of its own. */
  kind?: true;
  pattern: RegExp;
  examples: string[];
  counterExamples?: string[];
}

const CHILD =
  "(?:child(?:ren)?|minors?|under[- ](?:18|16|eighteen|sixteen)s?|young(?:sters| people| victims)|girls|boys|juveniles|kids|{A})";
const OFFENCE =
  "(?:offences?|crimes?|abuse|attacks?|assaults?|offending|exploitation|cases|predators|victims)";
const word = (source: string): RegExp => over(`(?<![\\w-])(?:${source})(?![\\w])`);

/**
 * The words that say what is counted; the longer ones first. Of overlapping matches the first rule
 * has it. Each example must give its cue, each counter-example none of that value.
 */
export const CUE_RULES: CueRule[] = [
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
    value: "charges",
    pattern: word(
      "(?<!in )charge[sd]?(?: or summonse?d?)?(?! of\\b)|summons(?:es|ed)?|prosecut(?:ed|ions?)",
    ),
    examples: ["There were 84 charges."],
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
  {
    facet: "subject",
    value: "indecent_images",
    kind: true,
    pattern: word(
      "(?:child )?(?:sexual )?(?:abuse |indecent |obscene )(?:images?|publications|photographs?) (?:offences?|crimes?|cases?)",
    ),
    examples: ["There were 46 indecent images offences.", "198 child abuse image offences"],
  },
  // Other subjects, by the text's own words.
  ...(
    [
      [
        "domestic abuse",
        "domestic (?:abuse|violence)(?:[- ]related)?(?: (?:offences|crimes|incidents))?",
      ],
      [
        "child cruelty and neglect",
        "child (?:cruelty|neglect)(?: (?:and|or) (?:cruelty|neglect))?(?: (?:offences|crimes))?|(?:child )?(?:cruelty|neglect) (?:offences|crimes|cases)|neglect(?:ed)?|cruelty",
      ],
      [
        "children in need and at risk",
        "child (?:in need assessments?|protection (?:plans?|register|enquiries|referrals?))|children in need|social (?:care|services) referrals|referrals to (?:social|children's) \\w+",
      ],
      ["hate crime", "hate crimes?(?: offences)?"],
      [
        "violent and other crime",
        "knife crimes?|violent crimes?|violence against the person|assaults on \\w+|homicides?|murders?|stalking|harassment|modern slavery|trafficking|missing (?:children|people|episodes)|drug offences|public order offences|anti-?social behaviour",
      ],
      [
        "property crime",
        "frauds?|burglar(?:y|ies)|robber(?:y|ies)|thefts?|shoplifting|arson|criminal damage|vehicle crimes?",
      ],
      [
        "crime of all kinds",
        "crimes? (?:as a whole|overall|generally)|(?:all|overall|total|overall recorded) crimes?(?! of)|police[- ]recorded crime|recorded crimes? (?=in England|rose|fell|increased)|(?<=(?:number of|total of) )crimes (?:recorded|reported) in",
      ],
      [
        "images on the web",
        "child abuse images?|(?:images|webpages) (?:of|showing)|web ?pages|suspicious images",
      ],
      ["deaths", "child deaths?|children (?:died|killed)|suicides?|self-harm"],
      [
        "others",
        "officer numbers|complaints(?: against| rose| fell)|arrest(?:s|ed)?|waiting lists?|calls to (?:the |its |a )?(?:helpline|charity)|contacts (?:to|with)|helpline|sought help|children in care|referrals|(?:detection|charge) rates?|clinic|shelters?",
      ],
      [
        "adults",
        "sexual (?:offences|crimes) against adults|adults (?:\\S+ ){0,3}(?:are|were) raped|rapes?(?= (?:of (?:adults|women)|fell|rose|were up|were down))",
      ],
    ] as const
  ).map(([value, source]): CueRule => ({
    facet: "subject",
    value: `other: ${value}`,
    pattern: word(source),
    examples: [],
  })),
  {
    facet: "subject",
    value: "all_ages_all_sexual_offences",
    kind: true,
    pattern: word(
      "all (?:recorded |reported )?sex(?:ual)? (?:offences|crimes)(?! (?:against|on|involving|of) (?:\\w+ )?(?:child|minor|under|young|girl|boy))|sex(?:ual)? (?:offences|crimes) (?:of (?:any|all) (?:kind|ages?)|overall|in total)",
    ),
    examples: ["One in three of all sex crimes are committed against children."],
  },
  {
    facet: "subject",
    value: "grooming",
    kind: true,
    pattern: word(
      "(?:child |sexual |online )*grooming (?:offences?|crimes?|cases?)(?: against (?:children|minors|young people))?|(?:offences?|crimes?|cases?|instances) of (?:child |sexual |online )*grooming",
    ),
    examples: ["Grooming offences against children rose.", "33 cases of child grooming"],
  },
  {
    facet: "subject",
    value: "",
    pattern: over(
      `(?<![\\w-])(?:${CHILD}(?:'s)?(?:[- ](?:and|recorded))?(?:[- ](?:sex(?:ual(?:ly)?)?|abuse|rape|and|exploitation)){1,4}(?: (?:and|or) \\w+)?(?: ${OFFENCE})?|sex(?:ual|ually)?(?: \\w+)? ${OFFENCE}[^.;:]{0,60}?(?:against|on|of|involving|with|from|by|to) (?:\\S+ ){0,3}?${CHILD}|${OFFENCE} against ${CHILD}|(?:grooming|rape)[^.;]{0,30} sexual assault)`,
    ),
    examples: ["There were 600 sexual offences against children.", "300 child sex offences"],
    counterExamples: ["There were 300 child neglect offences."],
  },
  {
    facet: "subject",
    value: "rape",
    kind: true,
    pattern: word("(?<!including |such as |like |, |and )rapes?(?! and|,| or)"),
    examples: ["There were 200 cases of rape."],
    counterExamples: ["crimes including rape, sexual assault and grooming"],
  },
  {
    facet: "subject",
    value: "sexual_assault",
    kind: true,
    pattern: word(
      "(?<=\\bof |\ue001 )sexual assaults?(?! on| against| and|,)|sexual assaults?(?= (?:for|accounted|made up|was|were) )",
    ),
    examples: ["There were 400 cases of sexual assault."],
    counterExamples: ["more than 400 sexual assaults against children"],
  },
  {
    facet: "subject",
    value: "grooming",
    kind: true,
    pattern: word(
      "(?:child |sexual |online )*grooming (?:offences?|crimes?|cases?)|sexual communications? with (?:a )?child(?:ren)?|communicating indecently with (?:a )?child(?:ren)?|meeting (?:a )?child(?:ren)? (?:after|following) (?:sexual )?grooming",
    ),
    examples: ["There were 27 offences of sexual communication with a child."],
    counterExamples: ["crimes including grooming"],
  },
  {
    facet: "subject",
    value: "indecent_images",
    kind: true,
    pattern: word(
      "(?:taking|making|sharing|possession|possessing|distributing) (?:of )?(?:indecent|obscene) (?:images?|photographs?)",
    ),
    examples: ["There were 46 cases of possession of indecent images."],
  },
];

/** Words after which kinds of offence are examples only: "including rape and grooming". */
const EXAMPLES =
  /\b(?:including|such as|like|rang(?:e|es|ed|ing) from|from|includes?)\s+[^.;\ue001]*$/i;

const ANY = new RegExp(CUE_RULES.map(({ pattern }) => pattern.source).join("|"), "i");

/** The cues of a marked sentence, none overlapping, in order. */
export function cues(marked: string, text: string): Cue[] {
  if (!ANY.test(marked)) return [];
  const found: Cue[] = [];
  for (const { facet, value, kind, pattern } of CUE_RULES) {
    for (const match of matches(pattern, marked)) {
      const start = match.index;
      const end = start + match[0].length;
      const mayBeExample = (kind && value !== "all_ages_all_sexual_offences") || facet === "online";
      if (mayBeExample && EXAMPLES.test(marked.slice(0, start))) continue;
      const clash = found.some(
        (other) => other.facet === facet && other.start < end && start < other.end,
      );
      if (clash) continue;
      found.push({ start, end, facet, value, words: text.slice(start, end) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The subjects that are measures of their own, as kinds of child sexual offences. */
export const KINDS = new Set(
  CUE_RULES.filter(({ facet, kind }) => facet === "subject" && kind).map(({ value }) => value),
);
