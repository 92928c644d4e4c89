import { datesIn } from "../words/dates";
import { limits } from "../words/marks";
import { periodsIn } from "../words/periods";
import { NUMBER_WORDS, numberOfWords } from "../words/numberWords";
import { plain } from "../words/plain";

/** A count that a sentence prints. */
export interface NumberFound {
  value: number | null;
  /** As printed: "413", "fewer than five". */
  printed: string;
  atLeast: number | null;
  atMost: number | null;
  at: number;
  end: number;
}

const WORD = `(?:no|${NUMBER_WORDS})`;
const DIGITS = "\\d{1,3}(?:,\\d{3})+|\\d+";
const LIMIT = new RegExp(
  `\\b(?:fewer than|less than|under|below|no more than|up to) (?:${DIGITS}|${WORD})\\b|<=? ?\\d+|≤ ?\\d+`,
  "g",
);
const COUNT = new RegExp(
  `(?<![\\w£/.,:#-]|: )(?:${DIGITS})(?![\\w/%]|\\.\\d|,\\d|-\\d|(?:st|nd|rd|th)\\b)|(?<=[:=-] )(?:${DIGITS})(?![\\w/%]|\\.\\d)|(?<=:)(?:${DIGITS})(?![\\w/%:]|\\.\\d)`,
  "g",
);
const SPELT = new RegExp(
  `\\b${WORD}\\b(?= (?:sexual |child |such |recorded |further )*(?:offences?|crimes?|victims?|were|was|had|female|male|girls?|boys?|an? (?:boy|girl|male|female)|the (?:victim|sex|age|gender)|we do not|not (?:known|recorded|stated)|unknown|of (?:these|which|them|those))|[.,;]| \\()`,
  "g",
);

/** Of several words, which need none behind them to be known for a number: "three hundred and six". */
const LONG = new RegExp(
  `(?<!\\bper )\\b(?=[a-z]+ (?:hundred|thousand)\\b|[a-z]+[- ][a-z]+ thousand\\b)${NUMBER_WORDS}\\b`,
  "g",
);

/** Numbers that count something else, by the words before or after them. */
const BEFORE =
  /(?:section|sections|s\.|outcomes?|questions?|answers?|requests?|q|qu|table|note|page|paragraph|part|appendix|annex|act|item|point|ref\w*|foi\w*|number:?|no\.?|tel\w*:?|fax|ext\w*\.?|£|version|sheet|code|hmic\w*|volume|row|column|line|step|figure|groups?|years?) ?$/;
const AFTER =
  /^ ?(?:hours?|minutes?|mins?|hrs?|days?|working days?|weeks?|months?|pages?|pounds|pence|per ?cent|%|years?(?: old| of age)?|year[- ]olds?|yrs|(?:\w+ )?officers?|forces|times|o'clock|am\b|pm\b|kb|mb)/;

/** The counts in a sentence: no dates, years, ages, sections, hours, telephone numbers. */
export function numbersIn(sentence: string): NumberFound[] {
  const text = plainSameLength(sentence);
  const taken = [...datesIn(text), ...periodsIn(text)].map(
    ({ at, length }) => [at, at + length] as const,
  );
  for (const form of AGES)
    for (const match of text.matchAll(form))
      taken.push([match.index!, match.index! + match[0].length]);
  for (const form of [ITEM, INNER_ITEM, SECTION, PAGE, MARK])
    for (const match of sentence.matchAll(form))
      taken.push([match.index!, match.index! + match[0].length]);
  const found: NumberFound[] = [];
  const free = (at: number, end: number): boolean =>
    !taken.some(([from, to]) => at < to && from < end) &&
    !found.some((other) => at < other.end && other.at < end);
  for (const match of text.matchAll(LIMIT)) {
    const [at, end] = [match.index!, match.index! + match[0].length];
    const range = limits(match[0]);
    if (range === undefined || AFTER.test(text.slice(end)) || !free(at, end)) continue;
    const [atLeast, atMost] = range;
    found.push({ value: null, printed: sentence.slice(at, end), atLeast, atMost, at, end });
  }
  for (const form of [COUNT, LONG, SPELT]) {
    for (const match of text.matchAll(form)) {
      const [at, end] = [match.index!, match.index! + match[0].length];
      if (
        !free(at, end) ||
        BEFORE.test(text.slice(Math.max(0, at - 60), at)) ||
        AFTER.test(text.slice(end))
      )
        continue;
      if (
        /^0\d{3,}/.test(match[0]) ||
        /\d \d{3} \d{3,}|\d{5} \d{6}/.test(text.slice(at - 6, end + 8))
      )
        continue;
      const value = valueOf(match[0]);
      found.push({
        value,
        printed: sentence.slice(at, end),
        atLeast: value,
        atMost: value,
        at,
        end,
      });
    }
  }
  found.sort((a, b) => a.at - b.at);
  // "four hundred and twelve (412)" is one number.
  return found.filter(({ at, value }, i) => {
    const before = found[i - 1];
    return !(before !== undefined && before.value === value && text.slice(before.end, at) === " (");
  });
}

function valueOf(text: string): number {
  if (text === "no") return 0;
  return /^\d/.test(text) ? Number(text.replaceAll(",", "")) : numberOfWords(text);
}

/** "2. How many", "(2) How many": the number of a question, or of a note ("1 Includes crimes later cancelled"). */
const ITEM =
  /^\s*(?:\(\d{1,2}\)(?=\s)|\d{1,2}(?:[.)](?=\s)|(?= [A-Z])(?! (?:Child|Fe?male|Girl|Boy|Victim|Offence|Crime|Sexual|Unknown|Not))))/g;

/** "Your request has three parts: 1) offences 2) sex 3) age": but "(of whom 12) were" counts. */
const INNER_ITEM = /(?<!\([^()]*)(?<=\s)\d{1,2}\)(?=\s)/g;

/** "Child victims(1)": the mark of a note. */
const MARK = /(?<=[a-z])\(\d\)/gi;

/** "Page 2 of 3" */
const PAGE = /\bpages? \d+ (?:of|\/) \d+\b/gi;

/** "Sections 30 and 40(2)", "s.31(1)(a)": of the law. */
const SECTION =
  /\b(?:sections?|sec\.?|ss?\.?) ?\d+[a-z]?(?: ?\(\w{1,3}\))*(?:(?:,| and| or| &) ?\d+[a-z]?(?:\(\w{1,3}\))+)*|\d(?:\(\w{1,3}\))+/gi;

const WHO =
  "(?:child(?:ren)?|girls?|boys?|females?|males?|victims?|persons?|people|those|anyone|babies|infants|toddlers)";

/** Ages are no counts. */
const AGES = [
  // "a child under five", "girls under 13 were": whose number is no limit of a count.
  new RegExp(
    `\\b${WHO}(?: who (?:is|are|was|were))?(?: aged)? (?:under|below|over|younger than|older than)(?: the age of)? (?:\\d{1,2}|${NUMBER_WORDS})s?\\b(?! (?:offences|crimes|victims))`,
    "g",
  ),
  // "Girls 11 to 17: 302"
  new RegExp(`\\b${WHO}(?: aged)? \\d{1,2} ?(?:-|to) ?\\d{1,2}\\b(?! (?:offences|crimes))`, "g"),
  /\bage[ds]? (?:group )?(?:between )?\d{1,2}(?: ?(?:-|to|and|&|or) ?(?:\d{1,2}|under|over|younger|older|below|above))*(?: years?(?: old)?)?/g,
  /\b(?:under|over|below|younger than|older than)(?: the age of)? (?:\d{1,2}(?:s|'s)?)(?: years?(?: of age| old)?)?(?= (?:years?|at)|[.,;)]|$| and| or)/g,
  /\b\d{1,2} ?(?:-|to) ?\d{1,2}(?: years?(?: olds?)?| year[- ]olds?)\b/g,
  /\b\d{1,2}(?: years?(?: old)?)? (?:and|or) (?:under|over|younger|older|below|above)\b/g,
  /(?:^|[(,;] ?)(?:\d{1,2} ?(?:-|to) ?\d{1,2}|(?:under|below) \d{1,2})(?= ?[:=-])/g,
  // "13 to 15, 141": a label, a comma and its number are the whole of it.
  /^(?:\d{1,2} ?(?:-|to) ?\d{1,2}|(?:under|below) \d{1,2})(?=, \d[\d,]*\W*$)/g,
  /\bunder[ -]?(?:the age of )?1[0-8]s?\b/g,
];

/** Small letters and plain dashes, each letter in its place. */
export function plainSameLength(text: string): string {
  const words = text
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\s\u00a0]/g, " ")
    .toLowerCase();
  return words.length === text.length ? words : plain(text);
}
