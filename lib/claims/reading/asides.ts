import { MONTH, WORD_NUMBER } from "../lexicon/words";
import { matches } from "./matches";
import type { Span } from "./sentences";

const STREET =
  "Street|St|Road|Rd|Lane|Avenue|Ave|Way|Place|Square|Close|Drive|Crescent|Terrace|Gardens|Parade|Row|Walk|Hill|Court|Quay|Gate|Yard|Mews|House|Park|Broadway";
const NUMBER = `(?:\\d+|${WORD_NUMBER}|thirty|forty|fifty)`;
const SURNAME = "[A-Z][\\w'-]+";

/** Numbers that measure no crime: when, where, how dear, how old the speaker is. */
const IN_FIGURES: RegExp[] = [
  // Dates and times
  new RegExp(
    `\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH})\\b(?:,? (?:19|20)\\d\\d)?`,
    "g",
  ),
  new RegExp(`\\b(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?\\b(?!,\\d)(?:,? (?:19|20)\\d\\d)?`, "g"),
  new RegExp(`\\b(?:${MONTH}),? (?:19|20)\\d\\d\\b`, "g"),
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/g,
  /\b\d{4}-\d\d-\d\d\b/g,
  /\b\d{1,2}[:.]\d\d(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|GMT|BST)?(?![\d%]| ?per ?cent)/g,
  // Money
  /(?:[£$€]|\b(?:GBP|EUR|USD) ?)\d[\d,.]*(?: ?(?:million|billion|thousand|bn|m|k)\b)?/gi,
  // Telephone numbers, helplines, and anything with a long run of grouped digits
  /(?<![\w,.])\+?\(?0\d{2,4}\)?(?:[ -]?\d{2,6}){1,4}\b/g,
  /\+44[ \d()-]{8,16}/g,
  /\b(?:call(?:ing|ed)?|dial(?:ling|led)?|ring(?:ing)?|phone|telephone|text(?:ing)?|tel:?|on|police on|contact)(?: (?:us|police|the \w+))?(?: on)? (?:999|101|111|116 ?\d{3}|11\d{3}|8\d{4}|6\d{4})\b/gi,
  /\b116 ?(?:000|111|123)\b|\b0808[ \d]+\b|\b0800[ \d]+\b/g,
  // Addresses, postcodes, roads, web
  new RegExp(
    `\\b\\d{1,4}[A-Za-z]?(?:-\\d{1,4})?,? (?:(?:${SURNAME}|St|The|Old|New|High|Upper|Lower)\\.? ){1,3}(?:${STREET})\\b`,
    "g",
  ),
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g,
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /\b(?:Act(?: of)?,?|report of) (?:18|19|20)\d\d\b/g,
  // "[Advert: save 20%]"
  /^\W*(?:Advert|Advertisement|Sponsored|Promoted)\b\W.*/g,
  // "The most frequent age was 14", "no single age appeared as often as 14", "four were over 35"
  /\bage\b[^.;,]{0,40} as often as \d{1,2}\b|\blikely to be \d{1,2} than\b|\b(?:over|above|older than) (?:1[89]|[2-6]\d)(?=[.,;](?!\d)| and\b| or\b|$)/gi,
  // Ages of grown people: "had not reached 24", "19 or younger", "women of 16 to 24"
  /\bnot (?:yet )?(?:reached|turned) (?:19|[2-6]\d)\b|\b(?:19|[2-6]\d) (?:or|and) (?:younger|older)\b|\b(?:men|women|people|adults|males|females) (?:of|from|between) \d{1,2} (?:to|and) (?:1[89]|[2-9]\d)\b/gi,
  /\b(?:19|20)\d\d ?- ?(?:19|20)\d\d\b/g,
  /\b(?:highest|lowest|most|fewest|worst|first)(?: \w+){0,4} (?:since|before) (?:19|20)\d\d(?:[/-]\d\d)?\b/gi,
  /\b(?:law|section|sections|code|s\.) ?\d+[A-Za-z]?\b/gi,
  /\b(?:charity|company|reg\.?|registration|budget code|code) (?:number |no\.? )?\d{4,8}\b/gi,
  /\b(?:answer|response|request|FOI|ref(?:erence)?)\.? (?:no\.? )?\d{2,6}\/\d{2,4}\b/gi,
  /\bYears? \d{1,2}\b|\bQ(?:uarter )?[1-4]\b/g,
  /(?<!\w)#\d+\b/g,
  // Parliament: the number of a question, a column and a volume of its record
  /\b[Qq]uestions? \d{5,7}(?:(?:, | and |, and )\d{5,7})*/g,
  /[[(]\d{5,7}\](?!\w)|\(\d{5,7}\)(?=\s*(?:$|Answered|[A-Z][a-z]+ [A-Z]))|\bcc?\. ?\d{1,4}(?:-\d+)?W?\b|^\s*\d{1,4}, c\. ?\d+/g,
  // The mark of a note: "in September.[115]"
  /(?<=[a-z.,;:"'%)])\[\d{1,3}\]/g,
  /^\s*\(?\d{1,3}[.)](?=\s+[A-Z"])/g,
  /^\s*\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?=\s+[A-Z])/g,
  /\b(?:[Pp]lan|[Ss]trategy|[Pp]rogramme) (?:19|20)\d\d ?[-–] ?(?:19|20)?\d\d\b/g,
  // "Penny Marsh, 41," and "Beth, 34 (not her real name)"; "sergeant Ann Lee (52)"
  new RegExp(
    `(?<=(?:${SURNAME} |^\\s*"?)${SURNAME}, )\\d{2}(?=,(?!\\d)| \\(|\\.|;| from | who | of )`,
    "g",
  ),
  /(?<=[A-Z][a-z]+ [A-Z][\w'-]+ \()\d{2}(?=\))/g,
];

/** The same, where the number may also be a word. */
const IN_WORDS_TOO: RegExp[] = [
  /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?(?:am|pm|a\.m\.|p\.m\.|o'clock)(?!\w)/gi,
  new RegExp(
    `\\b(?:\\d[\\d,.]*|${NUMBER})(?: (?:million|billion|thousand|hundred))? ?(?:pounds|euros|pence|p)\\b`,
    "gi",
  ),
  /\b(?:junctions?|exits?) \d+[A-Z]?\b/gi,
  // Labels
  /\b(?:pages?|p|pp|table|fig|chapter|section|article|appendix|annex|volume|vol|nos?|item|question|ref|reference|note|footnote|step|phase|stage|level|key stage|grade|class|channel|radio|bbc|itv|tier|band|category|route|bus|platform|room|unit|version|issue|agenda item|paragraph|para|form|pq|uin|hc|hl|episode|series|round|lot|flat|floor|gate|plot|covid)\.? ?(?:[-#:]|no\.?|number)? ?\(?(?:\d+(?:\.\d+)*|one|two|three|four|five|six|seven)\b(?![,\d]*\d)(?!\s*(?:per ?cent|%))/gi,
  // How long, how far, how old
  /\b(?:aged |between )?\d{1,2}(?: to | and |-)(?:1[89]|[2-9]\d)(?! ?(?:%|per|pc))(?= years?\b|-year-olds?\b|s\b| (?:was|were) the (?:biggest|largest|most))|\baged (?:between )?\d{1,2}(?: to | and |-)(?:1[89]|[2-9]\d)\b/gi,
  new RegExp(
    `(?<!\\bevery |\\d-)\\b${NUMBER}(?:[- ](?:and a half))?[- ](?:years?|months?|weeks?|days?|hours?|nights?|decades?|miles?|metres?|kilometres?|acres?|pages?|inches|feet|seconds?|centur(?:y|ies))(?![- ]olds?)(?:'|\\b)`,
    "gi",
  ),
  /\b(?:mother|father|mum|dad|parent|grandmother|grandfather|gran|grandparent|foster (?:mother|father|carer))[- ]of[- ](?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b/gi,
  /\b(?:the|all|those|these|its) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:areas|regions|nations|boroughs|years|places|countries|districts|categories)\b/gi,
  // Idiom, and no end of "sixty-one of the 94"
  /(?<![\w-])(?:one (?:another|day|thing|way|of (?:the|those|these|our|its|his|her|my|us|them)\b(?! \w*\s?(?:offences|crimes|cases))|is|person|child is|victim is|can|man|woman|mother|father|former|local|reason|time|has to|step|single|key|important|more|or more|stop|that)|no one|for one(?! (?:\w+ )?in\b)|one-off|one-to-one|one-stop|day one|first one|square one|number one|two-fold approach|two-way|twenty-four seven|24\/7|second to none|nine to five|24[- ]hours?)(?!\w)/gi,
];

const CALLING = /\b(?:call|dial|ring|phone|telephone|contact|text|helpline|emergency|urgent)\b/i;
const SHORT_NUMBERS = /(?<![\w,.])(?:999|101|111|112)(?![\w,.]\d)\b/g;

/** Stretches of a sentence whose numbers are not figures. */
export function asides(sentence: string): Span[] {
  const figures = /\d/.test(sentence) ? IN_FIGURES : [];
  const short = figures.length > 0 && CALLING.test(sentence) ? [SHORT_NUMBERS] : [];
  const patterns = [...figures, ...IN_WORDS_TOO, ...short];
  return patterns.flatMap((pattern) =>
    matches(pattern, sentence).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
