/** How articles name stretches of time. */
import { CHANGED, EVENT_NOUN, MONTH } from "../lexicon/words";
import { MONTH_RULES } from "./monthRules";
import { type Meaning, number, pattern, type PeriodRule, YEAR_ENDING } from "./periodWords";
import { financialLabel, yearTo } from "./yearLabels";

const COUNT = "(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const MARCH = "(?:the )?(?:end of )?(?:31(?:st)? )?March(?: 31(?:st)?)?,? ((?:19|20)\\d\\d)";

/** "On average 26 years afterwards" is no year of a count. */
const FAR_AHEAD = 12;
const ACROSS = "(?:(?:over|in|during|for|across) )?(?:the |those |these )?(?:last |past )?";
const KIND_OF_YEAR = "(?:financial |fiscal |reporting |calendar |whole )?";
/** The words for stretches of time, the more exact first: of overlapping matches the first has it. */
export const PERIOD_RULES: PeriodRule[] = [
  [
    // "Between April 2013 and March 2016": some whole years together.
    pattern(
      `(?:between |from )?(?:1(?:st)? )?April(?: 1(?:st)?)?,? ((?:19|20)\\d\\d)(?: and| to| ?-| until) ?(?:the )?(?:end of )?${MARCH}`,
    ),
    ([, from, to]) => {
      const years = Number(to) - Number(from);
      return years > 0 ? yearsTo(Number(to) - 1, years) : undefined;
    },
  ],
  [
    // "Between the years ending March 2007 and March 2017": what changed from the one to the other.
    pattern(
      "between the years? (?:ending|to) March ((?:19|20)\\d\\d) and (?:the year (?:ending|to) )?(?:March )?((?:19|20)\\d\\d)",
    ),
    ([, from, to]) => ({
      kind: "year",
      label: `${financialLabel(Number(from) - 1)} to ${financialLabel(Number(to) - 1)}`,
    }),
  ],
  [
    // "The five years to March 2020", "the three financial years 2014/15 to 2016/17": some years together.
    pattern(
      `${ACROSS}${COUNT} ${KIND_OF_YEAR}years (?:to|up to|ending|ended|until)(?: in| on)? ${MARCH}`,
    ),
    ([, years, year]) => yearsTo(Number(year) - 1, number(years)),
  ],
  [
    // "640 in the five years to 2019/20", but "up by half in the two years to 2016/17"
    pattern(`${ACROSS}${COUNT} ${KIND_OF_YEAR}years (?:to|up to) ((?:19|20)\\d\\d)[/-]\\d\\d`),
    ({ 1: years, 2: year, input = "" }) =>
      CHANGED.test(input) ? undefined : yearsTo(Number(year), number(years)),
  ],
  [
    pattern(
      `${ACROSS}${COUNT} ${KIND_OF_YEAR}years,? (?:from |between |of |covering )?((?:19|20)\\d\\d)[/-](\\d\\d) (?:to|and|until|up to|through to) ((?:19|20)\\d\\d)[/-](\\d\\d)`,
    ),
    ([, years, first, , last]) =>
      Number(last) - Number(first) === number(years) - 1
        ? yearsTo(Number(last), number(years))
        : undefined,
  ],
  [
    pattern(
      `(?:(?:the )?(?:financial |fiscal |reporting )?(?:twelve months|12 months|12[- ]month period|year)(?:,)? (?:to|ending|ended|up to|(?:which|that) ended(?: in| on| with)?)(?: in| on)? )${MARCH}`,
    ),
    ([, year]) => ({ kind: "year", label: financialLabel(Number(year) - 1) }),
  ],
  [
    pattern(
      `(?:between |from )?(?:1(?:st)? )?April(?: 1(?:st)?)?(?: and| to| ?-| until) ?(?:the )?(?:end of )?${MARCH}`,
    ),
    ([, year]) => ({ kind: "year", label: financialLabel(Number(year) - 1) }),
  ],
  [
    // "Between March 2018 and 2019", "from March 2018 to March 2019": the year that ends in March.
    pattern(
      "(?:between|from) March(?: 31(?:st)?,?)? ((?:19|20)\\d\\d) (?:and|to) (?:March(?: 31(?:st)?,?)? )?((?:19|20)\\d\\d)",
    ),
    yearOfTwo,
  ],
  ...MONTH_RULES,
  [
    pattern("(?<=\\bsince )(?:1(?:st)? )?April(?: 1(?:st)?,?)? ((?:19|20)\\d\\d)"),
    ([, year]) => ({ kind: "year", label: financialLabel(Number(year)) }),
  ],
  [
    // "Between 2013 and 14"
    pattern("between ((?:19|20)\\d\\d) and (\\d\\d)(?![,:.]?\\d| \\w+s\\b)"),
    yearOfTwo,
  ],
  [
    // "17% up on 2021 and 2022": the year from April to March.
    pattern(
      "(?<=\\b(?:up|down|rise|increase|fall|drop)(?: [\\d.]+ ?(?:%|per ?cent|pc))? on )((?:19|20)\\d\\d) and ((?:19|20)\\d\\d)",
    ),
    yearOfTwo,
  ],
  [
    // "In 2019 to 2020", which is one year, unless something rose from the one to the other.
    pattern("(?<!\\b(?:from|between) )((?:19|20)\\d\\d) +to +((?:19|20)?\\d\\d)(?!\\d|,\\d)"),
    yearOfTwo,
  ],
  [
    pattern(
      `(?:the )?(?:twelve months|12 months|12[- ]month period|year),? \\(?(?:to|ending|ended|up to) (?:in |on |the end of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(${MONTH})(?: \\d{1,2})?,? ((?:19|20)\\d\\d)`,
    ),
    ([, month = "", year]) => ({ kind: "year", label: yearTo(month, Number(year)) }),
  ],
  [
    pattern(
      `(?:the )?(?:twelve months|12 months|12[- ]month period|year) ${YEAR_ENDING}(${MONTH})(?: (this|last) year)?(?!,? (?:19|20)\\d\\d| \\d)`,
    ),
    ([, to = "", which]) => ({
      kind: "latest",
      ending: { to, ago: which === "this" ? 0 : which === "last" ? 1 : "last" },
    }),
  ],
  [
    // A line of a list: "14/15: 1,358".
    /^\s*(\d\d)[/-](\d\d)(?=(?: ?[:-] ?|\s+)\d)/g,
    shortYear,
  ],
  [
    // "(14/15)", "679 in 15/16"
    /(?<=\bin |\()([012]\d)\/([012]\d)(?![\d/,])/g,
    shortYear,
  ],
  [
    // "2016/17", "2016-2017", "2004-5"
    pattern("((?:19|20)\\d\\d) ?[-/] ?((?:19|20)?\\d\\d|\\d)(?!\\d|,\\d)"),
    yearOfTwo,
  ],
  // "The 2023 report", which is no count of reports
  [
    pattern(
      "(?<=\\bthe )((?:19|20)\\d\\d)(?= (?:report|survey|review|total|figures?|count|number)\\b)",
    ),
    ([, year = ""]) => ({ kind: "year", label: year }),
  ],
  // "2018/29", "2022-22": misprinted, and no count of 2,018.
  [pattern("(?:19|20)\\d\\d[/-]\\d\\d(?!\\d|-\\d)"), () => ({ kind: "part" })],
  [
    pattern(
      `(?:the )?(?:previous|preceding|prior) (?:twelve months|12 months|(?:financial |reporting )?year)(?:'s)?|(?:the |a )?(?:year|twelve months|12 months) (?:before(?: that)?(?! last)|earlier|previously|prior)|the (?:previous|preceding) year's|the previous one|the year-earlier|(?:the )?(?:year|twelve months|12 months) ago|(?:the )?last time(?: round| around)?|at the last count|(?:the |a )?follows a year in which|(?:the |that )?(?:previous|preceding|last) (?:survey|count|exercise)|(?<=\\bon )(?:the|last) year|(?<=\\bthan )last year|(?<=\\bon )the previous`,
    ),
    () => ({ kind: "back", years: 1 }),
  ],
  // Of a length that is not told, or one that ends where another year begins.
  [
    pattern(
      `since the (?:start|beginning|turn) of the (?:decade|century|millennium)|(?:in|over|during) the ${COUNT} years (?:before|previously|earlier)|(?:in )?the (?:worst|busiest|quietest|peak|first|last|final|following) (?:day|week|weekend|month|quarter)(?: of (?:the year|(?:19|20)\\d\\d(?:[/-]\\d\\d)?))?`,
    ),
    () => ({ kind: "part" }),
  ],
  [
    pattern(`${COUNT} years (?:earlier|before|previously|ago|prior)`),
    ([, years]) => ({ kind: "back", years: number(years) }),
  ],
  [
    pattern(
      "(?:a|one) year (?:later|on(?! (?:year|from|the))|after)|(?:twelve|12) months (?:later|on|after)|the (?:following|next) (?:(?:financial |reporting )?year|twelve months|12 months)(?:'s)?|the (?:year|one) after(?: that)?|the (?:one|year) (?:that|which) followed|next time (?:round|around)|in the next(?= ?[.,;)])|then came the \\w+(?= (?:jump|rise|leap|increase|climb|surge))",
    ),
    () => ({ kind: "back", years: -1 }),
  ],
  [
    pattern(
      `${COUNT} years (?:later|on(?! (?:year|from|the (?!number|figure|total)))|after|afterwards)`,
    ),
    ([, years]) =>
      number(years) > FAR_AHEAD ? { kind: "aside" } : { kind: "back", years: -number(years) },
  ],
  [pattern("a decade (?:earlier|before|ago)"), () => ({ kind: "back", years: 10 })],
  // "The highest number in five years" is no change over them.
  [
    pattern(
      `(?<=\\b(?:most|highest|lowest|worst|fewest|biggest|largest|steepest|record)(?: [\\w-]+){0,2} )(?:in|for) (?:at least |more than |over )?(?:${COUNT} years|(?:a|two) decades?)`,
    ),
    () => ({ kind: "aside" }),
  ],
  [
    pattern(
      `(?<!first time )(?:over|in|inside|within|during|across|for)(?: just| only| the| a mere)?(?: last| past| previous| space of| course of)? ${COUNT} years|(?<=^\\W*)(?:the )?(?:(?:past|last) )?${COUNT} years(?= (?:saw|sees?|have seen|has seen|brought))|${COUNT}[- ]year(?= (?:rise|increase|jump|surge|period|change|growth|fall|drop|climb)\\b)`,
    ),
    ([, first, second, third]) => ({ kind: "span", years: number(first ?? second ?? third) }),
  ],
  [
    pattern("(?<!first time )(?:over|in|within|across) (?:a|the|that|one)(?: last| past)? decade"),
    () => ({ kind: "span", years: 10 }),
  ],
  [
    pattern("(?:over|in|within|across)(?: just| only| the)?(?: last| past)? half[- ](?:a )?decade"),
    () => ({ kind: "span", years: 5 }),
  ],
  // "In 2014/15, having recorded 1,090 over the twelve months"
  [
    pattern("(?<=\\d )(?:over|in|during) the (?:twelve|12) months(?=[.,;)]|$)"),
    () => ({ kind: "same" }),
  ],
  [
    pattern(
      "(?:over|in|inside|within|during|across)(?: just| only)?(?: the space of)? (?:(?:a(?: single)?|one|the(?: past)?) (?:year(?! (?:19|20)\\d\\d)|twelve months|12 months)|(?:(?<=just |only |space of )(?:twelve|12) months))|lately|annual(?=(?: \\w+)? (?:rise|increase|jump|fall|drop))",
    ),
    () => ({ kind: "span", years: 1 }),
  ],
  [
    pattern(
      "(?:the |over the |in the |that |those )?same (?:financial )?(?:year|twelve months|12 months)|the (?:financial )?year(?! before| earlier| ago| on year| after|(?: of| to| ending| ended)?,? ?(?:19|20)\\d\\d)",
    ),
    () => ({ kind: "same" }),
  ],
  [
    pattern("that (?:financial |very )?year(?:'s)?(?! before| earlier| ago)"),
    () => ({ kind: "that" }),
  ],
  [
    pattern("(?:over|in|during|across) the (?:whole|entire|full) period"),
    () => ({ kind: "period", isWhole: true }),
  ],
  [
    pattern(
      `(?:over|in|during|across) the (?:same )?period|(?:taken|put|added|all) together,? (?:the|those|these) (?:${COUNT} )?years|(?:over|in|during) (?:that|the same) (?:stretch|time|span)|(?:over|between|in|across) (?:the|those) same (?:two|twelve|12) (?:years|months)|(?:over|in|across|within) (?:those|these) ${COUNT} years|(?:over|in|across) the same ${COUNT} years`,
    ),
    ([, those, same]) =>
      those || same ? { kind: "period", years: number(those ?? same) } : { kind: "period" },
  ],
  [
    pattern(
      "(?:that (?:earlier|first|previous|older)|the (?:earlier|older)) year(?:'s)?|(?:back|by) then|(?<=^\\W*)Then(?=, )|at (?:the|that) (?:time|stage|point)(?! of\\b)",
    ),
    () => ({ kind: "then" }),
  ],
  [pattern("(?:in )?the (?:latter|later) year(?:'s)?"), () => ({ kind: "that" })],
  [
    pattern(
      "(?<=\\b(?<!than )(?:in|for|during) )the (first|second|final(?=.*\\bthe first\\b))(?: year(?! of\\b| that\\b| on record)| of the two(?: years)?|(?=[.,;)]| and\\b))",
    ),
    ([, which = ""]) => ({ kind: "of two", isLater: /second|final/i.test(which) }),
  ],
  [pattern("since(?=, to )"), () => ({ kind: "latest" })],
  [
    pattern("since then|since that (?:time|year)|ever since(?! (?:19|20)\\d\\d)"),
    () => ({ kind: "since" }),
  ],
  [
    pattern(
      "the (?:latest|newest|most recent) (?:financial |reporting )?(?:year|twelve months|12 months)|the (?:latest|newest)",
    ),
    () => ({ kind: "recent" }),
  ],
  [
    pattern(
      "(?:last|this|the (?:last|past)) (?:financial |reporting |calendar )?(?:year|twelve months|12 months)",
    ),
    () => ({ kind: "latest" }),
  ],
  [
    new RegExp(
      `(?<![\\w,./-]|£|(?:${MONTH}),? )((?:19[5-9]|20[0-4])\\d)(?![\\d,/]?\\d|\\w|\\.\\d|-\\d)(?:(?<=(?:^|\\b[Bb]y |[Ii]n |[Dd]uring )\\d{4})(?= (?:recorded|reported) )|(?! (?:(?:${MONTH})|(?:child|sexual|sex|recorded|reported) \\w+|${EVENT_NOUN}|children|victims)\\b)|(?<=\\b[Bb]etween \\d{4} and \\d{4}))(?:(?='s\\b)|(?<!\\b(?:almost|nearly|than|about|around|some|least) \\d{4}))`,
      "g",
    ),
    ([, year = ""]) => ({ kind: "year", label: year }),
  ],
];

/** Some financial years together, of which the last begins in a year. */
const yearsTo = (last: number, years: number): Meaning => ({
  kind: "year",
  label:
    years > 1
      ? `${financialLabel(last - years + 1)} to ${financialLabel(last)}`
      : financialLabel(last),
});

/** "2016-2017", "2013 and 14": the financial year, where the second follows the first. */
function yearOfTwo([, first, second = ""]: RegExpMatchArray): Meaning | undefined {
  return String(Number(first) + 1).endsWith(second)
    ? { kind: "year", label: financialLabel(Number(first)) }
    : undefined;
}

/** "14/15" */
function shortYear([, first, second]: RegExpMatchArray): Meaning | undefined {
  const start = Number(first);
  return start + 1 === Number(second) && start < 70
    ? { kind: "year", label: financialLabel(2000 + start) }
    : undefined;
}
