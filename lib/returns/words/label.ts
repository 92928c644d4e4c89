import { type Ages, agesIn } from "./ages";
import type { Dimension } from "./dimension";
import { noteMarks } from "./noteMarks";
import { type PeriodFound, periodsIn } from "./periods";
import { plain } from "./plain";

/** What the words beside or above a number say of it. What no word says is left open. */
export interface Label {
  periods: PeriodFound[];
  /** Marks that point to notes: "*", "1" of "(1)". */
  marks: string[];
  unit?: string;
  sex?: "girls" | "boys" | "sex_not_stated";
  ages?: Ages | "not stated";
  flag?: "online" | "abused_before" | "pre_school" | "charged";
  /** "Total", "All offences", "under 18": the whole and no part. */
  whole: boolean;
  /** "Under 18": the children, among figures of others. */
  under18: boolean;
  /** "Adults and children", "adult victims". */
  adults: boolean;
  /** "Unknown", "Not recorded": a category of whatever the table divides by. */
  unknown: boolean;
  /** A kind of offence by its name: a female child in it is no victim's sex. */
  offence?: string;
  /** An outcome other than a charge: "positive outcome", "no further action". */
  outcome?: string;
  /** "As first sent": the reply itself says that another column takes its place. */
  superseded: boolean;
  /** A share, rate or change, which is no count. */
  statistic: boolean;
  /** Words that nothing here understands. */
  rest: string;
}

const OFFENCE =
  /\b(?:rapes?|sexual assaults?|assault by penetration|penetrat\w+|sexual activity|grooming|incit\w+|caus(?:e|ing)\b|indecen\w+|voyeurism|exposure|abuse of (?:a )?(?:position of )?(?:trust|children)|sexual communication|communicat\w+ with|exploitation of|trafficking|familial|incest|prostitution|pornograph\w+|meeting a|buggery|sodomy|unlawful sexual|other sexual offences?)/;

const OUTCOME =
  /\b(?:positive|other|no(?:t yet)?|without|all) (?:assigned )?(?:an )?outcomes?\b|\bcaution(?:s|ed)?\b|\bno further action\b|\bnfa\b|\bundetected\b|\bdetect(?:ed|ions?)\b|\bcommunity resolutions?\b|\bevidential\b|\bunassigned\b|\bnot yet assigned\b|\binvestigation complete\b|\b(?:no|named) suspect(?: identified)?\b|\bsuspect (?:not )?identified\b|\bprosecution (?:prevented|not|time)/;

const STATISTIC =
  /%|\bper ?cent(?:age)?s?\b|\bproportion\b|\brates?\b|\bper (?:1|10|100),?000\b|\bchange\b|\baverage\b|\bmean\b|\bmedian\b|\bincrease\b|\bdecrease\b|\bdifference\b|\bvariance\b/;

/** A mark of a note close behind a word, which goes on. */
const MARK_WITHIN = /(?<=[a-z])\((\d)\)(?= )/g;

const NOT_STATED =
  "(?:(?:not |un)(?:stated|known|recorded|specified|given|identified)|unknown|unk|blank|missing|null)";
const SEX_WORD = "(?:victim'?s? )?(?:sex|gender)(?: of victims?)?";
const AGE_WORD = "(?:victim'?s? )?ages?(?: of victims?)?";

/** "Child victims of sexual offences" are people; "offences with a female victim" are offences. */
const VICTIMS_OF =
  /(?<!\b(?:age|sex|gender)s? of (?:the )?(?:child |female |male )?)\b(?:victims|complainants|children|people|persons) of (?:[a-z-]+ ){0,4}?(?:offences|crimes)\b/;

type Rule = [RegExp, Partial<Label>];

/** "Repeat victims (persons)", "Online (number of offences)": what stands alone in brackets is counted. */
const IN_BRACKETS: Rule[] = [
  [
    /\((?:number of |no\.? of |count of )?(?:persons|people|victims|individuals)\)/,
    { unit: "victims" },
  ],
  [/\((?:number of |no\.? of |count of )?(?:offences|crimes)\)/, { unit: "offences" }],
];

/** In this order: what an earlier rule reads, a later one does not see. */
const RULES: Rule[] = [
  [
    new RegExp(`\\b(?:${SEX_WORD}(?: is| was)? ${NOT_STATED}|${NOT_STATED} ${SEX_WORD})\\b`),
    { sex: "sex_not_stated" },
  ],
  [
    new RegExp(`\\b(?:${AGE_WORD}(?: is| was)? ${NOT_STATED}|${NOT_STATED} ${AGE_WORD})\\b`),
    { ages: "not stated" },
  ],
  // Before "previously recorded", which is of victims.
  [
    /\bas (?:first|originally|previously) (?:sent|supplied|provided|reported|published|stated|given)\b/,
    { superseded: true },
  ],
  [
    /\b(?:cyber|on-?line|internet)(?:[ -](?:enabled|related|flag(?:ged)?|crimes?|crime flag|element|facilitated|dependent|marker|keyword))*\b|\bdigital(?: flag| element)?\b|\b(?:with an? )?on ?line(?: crime)? flag\b/,
    { flag: "online" },
  ],
  [
    /\b(?:repeat(?:ed)?(?: victims?(?:ation)?)?|previous(?:ly)?(?: (?:victims?|abused?|a victim|reported|recorded|been (?:a )?(?:victims?|abused)|been (?:recorded|reported) as (?:a |the )?victims?))+|abused before|(?:victims? )?(?:had been )?(?:a )?victims? before|prior victims?(?:ation)?|(?:earlier|previous|prior) (?:(?:sexual )?offences?|victimi[sz]ations?)|previously (?:a )?victims?)\b/,
    { flag: "abused_before" },
  ],
  [
    /\b(?:resulted in (?:a )?)?(?:charges?|charged)(?:\/| ?(?:or|and|&) ?)?(?:summons(?:ed)?)?(?: brought| laid)?\b/,
    { flag: "charged" },
  ],
  [
    /\b(?:as )?(?:first|originally|previously) (?:sent|supplied|provided|reported|published|stated|given)\b|\bsuperseded\b|\b(?:original|previous|earlier) (?:figures?|response|reply)\b/,
    { superseded: true },
  ],
  [/\bpre[- ]?school(?:ers?)?\b/, { flag: "pre_school" }],
  [
    /\b(?:both|all) (?:sexes|genders)\b|\b(?:male|boy)s? (?:and|&|or) (?:female|girl)s?\b|\b(?:female|girl)s? (?:and|&|or) (?:male|boy)s?\b|\bpersons\b|\ball ages\b/,
    { whole: true },
  ],
  [/\bconvict(?:ions?|ed)\b|\bfound guilty\b/, { unit: "convictions" }],
  [/\b(?:suspects?|offenders?|perpetrators?|accused|defendants?)\b/, { unit: "suspects" }],
  [
    /\b(?:females?|girls?)(?: (?:victims?|child(?:ren)?|complainants?)(?! of))?\b|^(?:(?:sex|gender):? )?f$/,
    { sex: "girls" },
  ],
  [
    /\b(?:males?|boys?)(?: (?:victims?|child(?:ren)?|complainants?)(?! of))?\b|^(?:(?:sex|gender):? )?m$/,
    { sex: "boys" },
  ],
  [/\b(?:offences?|crimes?)(?: counts?)?\b/, { unit: "offences" }],
  [
    /\b(?:victims|complainants|victim counts?|number of children|child victims?|individual children)\b/,
    { unit: "victims" },
  ],
  [
    /\bincidents?\b|\bcases?\b|\breports?\b|\boccurrences?\b|\binvestigations?\b/,
    { unit: "other" },
  ],
  [
    new RegExp(
      `\\b${NOT_STATED}\\b|\\bn\\/?k\\b|\\bother\\/unknown\\b|\\bindeterminate\\b|\\(blank\\)|^u$`,
    ),
    { unknown: true },
  ],
  [
    /\b(?:grand |overall |sub-?|force )?totals?\b|\ball\b|\boverall\b|\bsum\b|\bcombined\b|\bchild(?:ren)?\b/,
    { whole: true },
  ],
];

const STOP =
  /\b(?:the|an?|of|in|by|with|for|to|on|at|and|or|where|was|were|is|are|who|has|had|been|as|against|involving|recorded|record|police|number|numbers?|no|count|counts|counted|figure|figures|sexual|sex|sexually|age|aged|ages|years?|yrs?|old|olds|victims?|victim's|gender|category|financial|fiscal|calendar|year|fy|group|band|flag|flagged|offences?|crimes?|time|during|between|from|period|only|these|those|which|that|how|many|per|breakdown|inclusive|csa|cse|q|question|total|date|force|constabulary|provisional|final|revised|p|r|data|s|not|each|their|its|whose|aggregate|count|marked|marker|type|use|used|using|table|annual|yearly|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|quarter|ytd|tax|fys?|q\d{1,2}[a-z])\b/g;

/**
 * Reads a label: "Female victims aged 11 to 15, 2023/24". `dimension` is what its column lists, which
 * decides words that could be two things: "16/17" and "11" are ages in a column of ages.
 * @example
 * readLabel("Age 16-17").ages // → { from: 16, to: 17 }
 * readLabel("Cyber flag").flag // → "online"
 * readLabel("Rape of a female child under 16").sex // → undefined
 */
export function readLabel(text: string, dimension?: Dimension): Label {
  const key = `${dimension === "age" || dimension === "sex" ? dimension : ""}|${text}`;
  const known = READ.get(key) ?? readAnew(text, dimension);
  if (READ.size > 20_000) READ.clear();
  READ.set(key, known);
  return { ...known };
}

/** The same few labels stand in every row of a table. */
const READ = new Map<string, Label>();

function readAnew(text: string, dimension?: Dimension): Label {
  const label: Label = {
    periods: [],
    marks: [],
    whole: false,
    under18: false,
    adults: false,
    unknown: false,
    statistic: false,
    superseded: false,
    rest: "",
  };
  const { bare, marks } = noteMarks(plain(text).replaceAll("_", " "));
  // "Child victims(1) of sexual offences"
  const inner = [...bare.matchAll(MARK_WITHIN)].map(([, mark]) => mark!);
  label.marks = [...marks, ...inner];
  let words = bare.replace(MARK_WITHIN, "");
  if (dimension !== "age") {
    label.periods = periodsIn(words);
    for (const { at, length } of label.periods) {
      words = words.slice(0, at) + "~".repeat(length) + words.slice(at + length);
    }
    words = words
      .replace(/~+/g, " ")
      .replace(/\(\s*\)/g, " ")
      .trim();
  }
  if (OFFENCE.test(words)) return { ...label, offence: words };
  if (STATISTIC.test(words)) label.statistic = true;
  if (OUTCOME.test(words)) label.outcome = words;
  words = words
    .replace(
      /^(?:q(?:uestion)?\.? ?|table )?\d{1,2}(?:[.):] |[a-z]\) )|\(?\boutcomes? \d+\b\)?(?: -)?/g,
      " ",
    )
    .trim();
  words = words.replace(
    /\bunder[ -]?18'?s?\b|\b(?:aged )?0 ?- ?17\b|\b17 (?:and|or|&) under\b/g,
    () => {
      label.whole = true;
      label.under18 = true;
      return " ";
    },
  );
  const withoutAdults = words.replace(/\badults?\b/g, " ");
  label.adults = withoutAdults !== words && !/\b(?:no|not|exclud\w+|without) adults?\b/.test(words);
  words = withoutAdults;
  if (words === "victim") label.unit = "victims";
  // Before the sexes, which take "female victims" for girls.
  words = apply(words, VICTIMS_OF, { unit: "victims" }, label);
  for (const [form, facet] of [...IN_BRACKETS, ...RULES.slice(0, 2)])
    words = apply(words, form, facet, label);
  const ages = label.ages === undefined ? readAges(words, dimension) : undefined;
  if (ages !== undefined) {
    label.ages = ages.ages;
    words = ages.rest;
  }
  for (const [form, facet] of RULES.slice(2)) words = apply(words, form, facet, label);
  // "Pre-school (0-4)" is the ages that it names.
  if (label.flag === "pre_school" && label.ages !== undefined) delete label.flag;
  if (/^(?:sex|gender):? u$/.test(bare)) label.sex ??= "sex_not_stated";
  if (label.unknown && dimension === "sex") label.sex ??= "sex_not_stated";
  if (label.unknown && dimension === "age") label.ages ??= "not stated";
  label.rest = words
    .replace(STOP, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return label;
}

function apply(words: string, form: RegExp, facet: Partial<Label>, label: Label): string {
  if (!form.test(words)) return words;
  for (const [name, value] of Object.entries(facet)) {
    const key = name as keyof Label;
    if (label[key] === undefined || label[key] === false) Object.assign(label, { [key]: value });
  }
  return words.replace(new RegExp(form, "g"), " ").trim();
}

function readAges(words: string, dimension?: Dimension): ReturnType<typeof agesIn> {
  const bare = /^\d{1,2}$/.exec(words);
  if (bare !== null && dimension === "age") {
    return { ages: { from: Number(words), to: Number(words) }, rest: "" };
  }
  return agesIn(words);
}

/** Whether a label says anything at all that a figure could mean. */
export function saysSomething(label: Label): boolean {
  const { periods, unit, sex, ages, flag, whole, unknown, offence, outcome } = label;
  const facets = [unit, sex, ages, flag, offence, outcome];
  return periods.length > 0 || whole || unknown || facets.some((facet) => facet !== undefined);
}
