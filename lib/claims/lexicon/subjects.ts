import { over } from "../reading/marks";
import { CHILD, type CueRule, OFFENCE, word } from "./cue";

export const EVERY_AGE = "all_ages_all_sexual_offences";
/** "Sexual offences" and no word more: of every age where the text is about all crime, else the text's own. */
export const SEX_OF_ANY_AGE = "sexual offences";

/** Words for what is counted at all: child sexual offences, a kind of them, or another subject. */
export const SUBJECTS: CueRule[] = [
  {
    facet: "subject",
    value: "indecent_images",
    kind: true,
    pattern: word(
      "(?:child )?(?:sexual )?(?:(?:abuse |indecent |obscene )(?:images?|publications?|photo(?:graph)?s?)|image)(?: of children)?(?: \\([^)]*\\))? (?:offences?|crimes?|cases?)",
    ),
    examples: [
      "There were 46 indecent images offences.",
      "198 child abuse image offences",
      "In Kent there were 309 image offences.",
    ],
  },
  {
    facet: "subject",
    value: "indecent_images",
    kind: true,
    pattern: word(
      "(?:(?:offences?|crimes?|cases?) (?:of|for|involving|with) )?(?:(?:viewing|downloading|possessing|making|sharing) )?child (?:pornography|porn)(?: (?:offences?|crimes?|cases?))?|(?:filed|recorded|listed) (?:as|under) \\W?obscene publications?",
    ),
    examples: [
      "Police recorded 603 offences for viewing child pornography.",
      "Some 25,311 cases were filed under 'obscene publications'.",
    ],
  },
  {
    facet: "subject",
    value: "indecent_images",
    kind: true,
    pattern: word(
      "(?:offences|crimes|cases)(?: (?:a|each|every) (?:day|week))? (?:with|involving|concerning|(?:that|which) involved?|of|in which|where|about|over|relating to|to do with) (?:(?:possessing|having|sharing|making|illegal|indecent|or) )*(?:(?:images|photo(?:graph)?s) (?:of (?:the )?(?:sexual )?(?:child(?:ren)?|abuse)\\b(?: (?:sexual )?abuse)?|are|were)|child (?:sexual )?abuse images|indecent (?:images|photo(?:graph)?s))",
    ),
    examples: [
      "Crimes with images of child abuse rose to 312.",
      "Over 1,300 offences to do with child abuse images were recorded.",
      "Offences that involve images of child sexual abuse nearly doubled to 859.",
    ],
    counterExamples: ["The charity removed 3,012 images of child abuse."],
  },
  {
    facet: "subject",
    value: "indecent_images",
    kind: true,
    pattern: word(
      "(?:indecent |obscene )?images of child(?:ren)?(?: sexual)?(?: abuse)?(?= (?:were|being|was) (?:made|shared|possessed|taken|distributed))|(?<=\ue001 of )indecent images(?=[.,;])|(?:under-?age |teenage |child )?[Ss]exting(?! (?:contacts|calls|advice|sessions|messages))|^Abuse images of children(?=:| up\\b| rise| soar| double)",
    ),
    examples: [
      "Police logged 1,086 crimes in which images of child abuse were made or shared.",
      "Abuse images of children: crimes doubled to 859",
      "Underage sexting led to 2,287 investigations.",
    ],
    counterExamples: ["The helpline had 1,213 sexting contacts."],
  },
  {
    facet: "subject",
    value: "child_sexual_exploitation",
    kind: true,
    pattern: word(
      "^(?:child sexual exploitation|CSE)(?=:| -|$)|(?:child sexual exploitation|CSE)(?: \\(CSE\\))?(?:[- ](?:related|flagged|flag|marked|linked))?(?: recorded)? (?:offences?|crimes?|cases?|incidents?|flags?|markers?)|(?:flagged|marked|linked|connected) (?:as|to|with) (?:connected to |linked to )?(?:child sexual exploitation|CSE)|(?<=(?:offences|crimes|cases|reports|allegations) of )(?:child sexual exploitation|CSE)|(?:offences|crimes|cases|reports|allegations)(?: [a-z]+){0,5} (?:to do with|involving|about|relating to|of) the sexual exploitation of children|(?:offences|crimes|cases)(?: [a-z]+){0,6} element of (?:child sexual exploitation|CSE)|(?:offences|crimes|cases)(?: [a-z\ue003]+){0,6} (?:child(?:ren)?|young people) (?:had been|has been|have been|was|were|is|are|being) sexually exploited|^(?:[Ss]exual exploitation of children|[Ee]xploitation offences)(?= (?:made up|accounted|also|was|were|rose|fell))",
    ),
    examples: [
      "Offences flagged as child sexual exploitation fell to 97.",
      "Some 310 crimes had been linked to CSE.",
      "Reports of child sexual exploitation rose.",
      "Police logged 752 crimes in which children had been sexually exploited.",
      "There were 512 crimes that had an element of child sexual exploitation.",
    ],
  },
  {
    facet: "subject",
    value: "sexual_activity",
    kind: true,
    pattern: word(
      "sexual activity (?:offences|with (?:a |an? female |an? male )?(?:child(?:ren)?|girl|boy)|involving (?:a )?child(?:ren)?)|sexual activity(?= ?[:-] ?\ue001)",
    ),
    examples: [
      "Sexual activity offences were the largest group, 31,604.",
      "Child under 16, sexual activity: 47",
    ],
  },
  {
    facet: "subject",
    value: "communicating_indecently",
    kind: true,
    pattern: word("communicating indecently(?: with (?:a |an older |a young )?child(?:ren)?)?"),
    examples: ["There were 638 cases of communicating indecently with a child."],
  },
  {
    facet: "subject",
    value: "indecent_images",
    kind: true,
    pattern: word(
      "(?:(?:taking|took|taken|making|made|held|kept|sharing|shared|possession|possessing|possessed|distributing|distributed|publishing|passing on|passed on)(?:,| and| or|, or)? )+(?:of )?(?:indecent|obscene|child abuse) (?:images?|photo(?:graph)?s?)(?: of children)?",
    ),
    examples: [
      "There were 46 cases of possession of indecent images.",
      "Kent Police recorded 402 crimes in which somebody took, held or passed on indecent images.",
    ],
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
        // Not the society for its prevention.
        "(?<!prevention of (?:child )?)(?:child (?:cruelty|neglect)(?: (?:and|or) (?:cruelty|neglect))?(?: (?:offences|crimes))?|(?:child )?(?:cruelty|neglect) (?:offences|crimes|cases)|neglect(?:ed)?|cruelty)",
      ],
      [
        "children in need and at risk",
        "child (?:in need assessments?|protection (?:plans?|register|enquiries|referrals?))|children in need|(?<=\\b(?:on|to) (?:an? |the )?)protection plans?|social (?:care|services) referrals|referrals to (?:social|children's) \\w+|social workers (?:looked|assessed|started|opened|dealt|worked)|assessments",
      ],
      [
        "hate crime",
        "hate (?:crimes?|incidents)(?: offences)?|(?:racially|religiously)(?:,? (?:and|or) (?:racially|religiously))?[- ](?:aggravated|motivated) (?:offences|crimes|incidents)",
      ],
      [
        "violent and other crime",
        "knife crimes?|violent crimes?|violence against the person|(?<!\\b(?:sex(?:ual)?|indecent) )assaults on \\w+|homicides?|murders?|stalking|(?<!\\bsexual (?:assaults? and )?)harassment|modern slavery|trafficking|drug offences|public order offences|anti-?social behaviour",
      ],
      [
        "property crime",
        "frauds?|burglar(?:y|ies)|robber(?:y|ies)|thefts?|shoplifting|arson|criminal damage|vehicle crimes?",
      ],
      [
        "crime of all kinds",
        "crimes? (?:as a whole|generally)|crime overall|(?<!\\b[Ss]ex(?:ual)? )crimes? of (?:all|every|any) (?:kind|sort|type)s?|(?:all|overall|total|overall recorded) crimes?(?! of)|police[- ]recorded crime|(?:the )?crime recorded by (?:the )?police|recorded crimes? (?=in England|is|was|rose|fell|increased)|(?<=(?:number of|total of) )crimes (?:recorded|reported) in",
      ],
      [
        "images on the web",
        "child abuse images?|(?:images|webpages) (?:of|showing)|web ?pages|suspicious images",
      ],
      ["referrals", "[Rr]eferrals"],
      [
        "missing children",
        "missing (?:children|people|persons|episodes|incidents|reports)|(?:go|goes|going|gone|went) missing|missing(?= (?:\ue001+ times|from (?:home|care)))|runaways",
      ],
      [
        "sex offenders",
        "(?:registered|convicted) sex(?:ual)? offenders|sex offenders(?= (?:per|for every|on the register|living in|were registered)\\b)|(?<=(?:number of|most|fewest|\ue001+) )sex offenders",
      ],
      ["deaths", "child deaths?|children (?:died|killed)|suicides?|self-harm"],
      [
        "work of a charity",
        "calls (?:to|about) (?:the |its |a |our )?(?:\\w+ )?(?:helpline|charity)?|contacts (?:to|with)|helpline|sought help|waiting lists?|clinic|shelters?|web addresses|(?<=(?:[Tt]hose|[Tt]hese|such|\\ue001+) )calls(?! to report)|calls(?= that (?:the|a) charity)|callers|(?:children|girls|boys|people|youngsters|adults) (?:rang|ringing|phoned|phoning) (?:it|its|them|the)\\b|(?<=\\ue001+ )contacts",
      ],
      [
        "others",
        "officer numbers|complaints(?: against| rose| fell)|arrest(?:s|ed)?|children in care",
      ],
      [
        "adults",
        "sexual (?:offences|crimes) against adults|adults (?:\\S+ ){0,3}(?:are|were) raped|[Rr]apes? of (?:adults|women|men)|[Aa]dult(?:s'|') rapes?|[Aa]dult rapes?|(?<=\ue001+ )of adults|rapes?(?= (?:fell|rose|were up|were down))",
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
    value: EVERY_AGE,
    kind: true,
    pattern: word(
      "all (?:the )?(?:recorded |reported )?sex(?:ual)? (?:offences|crimes)(?! (?:against|on|involving|of) (?:\\w+ )?(?:child|minor|under|young|girl|boy))|sex(?:ual)? (?:offences|crimes) (?:of (?:any|all|every) (?:kind|age)s?|(?:of|against|on) (?:people|victims|persons) of (?:any|all|every) ages?|whatever the age|overall|in (?:total|all))(?! (?:against|on|involving|of) (?:\\w+ )?(?:child|minor|under|young|girl|boy|\ue002))|[Cc]ounting (?:people|victims|persons) of (?:any|all|every) ages?",
    ),
    examples: [
      "One in three of all sex crimes are committed against children.",
      "Recorded sexual offences of every kind came to 9,540.",
      "Counting people of all ages, the force recorded 4,410.",
    ],
  },
  {
    facet: "subject",
    value: "grooming",
    kind: true,
    pattern: word(
      "(?:child |sexual |sex |online )*grooming(?: (?:offences?|crimes?|cases?|reports?)|(?=: ))(?: against (?:children|minors|young people))?|(?:offences?|crimes?|cases?|instances|reports) of (?:child |sexual |online )*grooming(?: online)?",
    ),
    examples: ["Grooming offences against children rose.", "33 cases of child grooming"],
  },
  {
    facet: "subject",
    value: "child_on_child",
    kind: true,
    pattern: over(
      `(?<![\\w-])(?:(?:offences|crimes|abuse|assaults|harm)(?: [\\w-]+){0,5} by (?:(?:other|fellow) (?:children|minors|pupils)|(?:children|minors|pupils|under-18s|{A}) (?:on|against) (?:other )?(?:children|minors|pupils))|(?:on|against|abused?) (?:other (?:children|minors|pupils|under-1[68]s)|another (?:child|minor|pupil))|child(?:ren)?[- ](?:on[- ]child|sexually (?:abusing|harming|assaulting) (?:other )?children|committing (?:\\w+ )?(?:offences|crimes) (?:on|against) (?:other )?children)|child (?:\\w+ ){0,4}(?:harmed|assaulted|harassed|abused|attacked) (?:another|other)(?: child(?:ren)?)?|peer-on-peer)(?![\\w-])`,
    ),
    examples: [
      "Sexual offences by children against other children rose to 310.",
      "Offences that a child commits against another child rose to 310.",
    ],
    counterExamples: ["Sexual offences against children rose to 310."],
  },
  {
    facet: "subject",
    value: "sexual_assault",
    kind: true,
    pattern: word("(?<=\\b[Oo]ffences of |\ue001 of )sexual assault(?= on a )"),
    examples: ["Offences of sexual assault on a child rose to 701."],
  },
  {
    facet: "subject",
    value: "rape",
    kind: true,
    pattern: over(`(?<![\\w-])${CHILD}(?:'s)? rapes?(?![\\w-])(?! (?:and(?! \ue001)|or|,)\\b)`),
    examples: [
      "Child rapes told to police reached 340.",
      "It recorded 583 allegations of child rape and 1,803 of sexual assault on a child.",
    ],
    counterExamples: ["Police recorded 300 child rape and sexual abuse offences."],
  },
  {
    facet: "subject",
    value: "",
    pattern: over(
      `(?<![\\w-])(?:${CHILD}(?:'s)?(?:[- ](?:and|recorded))?[- ](?:sex(?:ual(?:ly)?)?|abuse|rape|exploitation)(?:[- ](?:sex(?:ual(?:ly)?)?|abuse|rape|and|exploitation)){0,3}(?: (?:and|or) \\w+)?(?: ${OFFENCE})?|sex(?:ual|ually)?(?: \\w+)? ${OFFENCE}[^.;:\ue001]{0,60}?(?:against|on|of|involving|with|from|by|to) (?:\\S+ ){0,3}?${CHILD}|${OFFENCE} against ${CHILD}|(?:grooming|rape)[^.;\ue001]{0,30} sexual assault)`,
    ),
    examples: ["There were 600 sexual offences against children.", "300 child sex offences"],
    counterExamples: ["There were 300 child neglect offences."],
  },
  {
    facet: "subject",
    value: "rape",
    kind: true,
    pattern: word(
      "rapes? and attempted rapes?|(?<!including |such as |like |, |and )rapes?(?! and|,| or)|(?<=\ue001 )rapes(?=(?:,|,? and) \ue001)|(?<=, )rapes?(?= ?[:-] ?\ue001)|(?<=\ue001 of )rape(?= and \ue001)|(?<=, )rape(?= for \ue001)|(?<=\ue001 were )rapes(?=[,.])|(?<=and )rape(?= of (?:a )?child(?:ren)? (?:from |rose |fell )(?:by )?\ue001)",
    ),
    examples: [
      "There were 200 cases of rape.",
      "240 rapes, 311 sexual assaults",
      "Male child under 16, rape: 13",
      "Of those, 214 were rapes, and 156 involved the internet.",
      "There were 33 reports of grooming, 150 of rape and 122 of indecent images.",
      "Offences rose to 701 and rape of a child from 391 to 402.",
    ],
    counterExamples: ["crimes including rape, sexual assault and grooming"],
  },
  {
    facet: "subject",
    value: "sexual_assault",
    kind: true,
    pattern: word(
      "(?<=\\bof |\ue001 )sexual assaults?(?! on| against| and|,)|^sexual assaults?(?= -|:|,? (?:of |on |against )?(?:an? )?(?:fe)?male|$)|sexual assaults?(?= (?:for|accounted|made up|was|were) )|(?<=\ue001 )sexual assaults(?=(?:,|,? and) \ue001)",
    ),
    examples: ["There were 400 cases of sexual assault."],
    counterExamples: ["more than 400 sexual assaults against children"],
  },
  {
    facet: "subject",
    value: "grooming",
    kind: true,
    pattern: word(
      "(?:child |sexual |online )*grooming (?:offences?|crimes?|cases?)|sexual communications? with (?:a )?child(?:ren)?|meeting (?:a )?child(?:ren)? (?:after|following) (?:sexual )?grooming|(?<=\ue001 (?:of|for) )(?:sexual |online )*grooming|(?<=\ue001,? (?:were|was) )grooming(?=[.,;])|grooming(?= (?:made up|accounted for|came to) \ue001)|(?<=^\\W*(?:For|In|With) )(?:online )?grooming(?=,? )|^(?:online )?grooming(?: online)?(?= (?:accounted|made up|was|were|rose|fell|went|has|had|more than|nearly|almost|rises|falls|soars|doubles|triples|trebles|up|down) )",
    ),
    examples: [
      "There were 27 offences of sexual communication with a child.",
      "Grooming made up eight per cent of the total.",
      "A tenth of the cases, 167, were grooming.",
      "Back in the county, grooming made up 117 of the offences.",
    ],
    counterExamples: ["crimes including grooming"],
  },
  {
    facet: "subject",
    value: SEX_OF_ANY_AGE,
    pattern: word("sex(?:ual)? (?:offences|crimes)"),
    examples: [],
  },
];
