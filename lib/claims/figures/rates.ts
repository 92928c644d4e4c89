import { roundHalfUp } from "../../measures/roundHalfUp";
import { BOUND_WORD } from "../lexicon/words";
import { over } from "../reading/marks";
import type { Numeral } from "../reading/numerals";
import type { ClaimUnit } from "../types";
import { type At, type FigureRule, type Given, ofNumber } from "./rule";

const NOT_EVENTS =
  /^ (?:hours?|days?|times? (?!an? (?:day|week|hour)|each|every|daily|weekly)|minutes?|weeks?|months?|years?|pounds?|per ?cent|units?|meals?|miles?|mornings?|afternoons?|evenings?|nights?|sessions?|meetings?|shifts?|trips?|visits?|pages?)\b/i;

/** "Every 20 minutes" holds its number where it says how often. */
const MINUTES: Record<string, number> = { minute: 1, hour: 60, min: 1 };

function lengthOf(words = ""): number {
  if (/^half/i.test(words)) return 30;
  if (/^quarter/i.test(words)) return 15;
  if (/and a half$/i.test(words)) return 90;
  return /^minute/i.test(words) ? 1 : 60;
}

/** How many minutes lie between so many events in as long a time. */
const apart = (numeral: Numeral, minutes: number): Given => ({
  ...ofNumber(numeral),
  value: roundHalfUp(minutes / numeral.value, 1),
  unit: "minutes_per_event",
});

function rate({ number, marked, start }: At, group: number, period: string): Given | undefined {
  const numeral = number(group);
  if (!numeral || NOT_EVENTS.test(marked.slice(numeral.end))) return undefined;
  if (/\bbetween \ue001+ and $/i.test(marked.slice(0, numeral.start))) return undefined;
  // "One regional daily had it": a newspaper.
  if (numeral.value === 1 && /daily|weekly/i.test(period)) return undefined;
  const unit: ClaimUnit = /^(?:day|daily|each day)$/i.test(period) ? "per_day" : "per_week";
  const from = Math.min(start, numeral.start);
  return { ...ofNumber(numeral), value: numeral.value, unit, start: from };
}

export const intervals: FigureRule[] = [
  {
    name: "M every N hours",
    pattern: over("(?<!\\ue001 )({N}) every ({N}) ?(minutes|mins|hours)\\b", "dgi"),
    gives: (at) => {
      const [events, length] = [at.number(1), at.number(2)];
      if (!events || !length || events.value < 2) return undefined;
      const unit = at.match[3]!.toLowerCase().replace(/s$/, "");
      const given = apart(events, length.value * MINUTES[unit]!);
      return { ...given, parts: [events, length] };
    },
    examples: [["That is 16 a day, or two every three hours.", "90 minutes_per_event"]],
  },
  {
    name: "every N minutes",
    pattern: over(
      "(?:once |one )?(every) ({N}) ?(minutes?|mins?|hours?)\\b(?:(?: and|,)? ({N}) ?min(?:ute)?s?\\b)?",
      "dgi",
    ),
    gives: (at) => {
      const numeral = at.number(2);
      if (!numeral) return undefined;
      const unit = (at.match[3] ?? "").toLowerCase().replace(/s$/, "");
      const start = at.match.indices?.[1]?.[0] ?? at.start;
      const minutes = at.number(4);
      const value = numeral.value * (MINUTES[unit] ?? 1) + (minutes?.value ?? 0);
      // "Two hours and 24 minutes" is as exact as "144 minutes".
      const inWords = numeral.inWords && !minutes;
      return { ...ofNumber(numeral), inWords, start, value, unit: "minutes_per_event" };
    },
    examples: [
      ["One child is abused every 20 minutes.", "20 minutes_per_event"],
      ["A crime is recorded every two hours.", "120 minutes_per_event"],
      ["A crime is recorded every two hours and 24 minutes.", "144 minutes_per_event"],
    ],
  },
  {
    name: "N an hour",
    pattern: over(
      "({N}) {words 0,10}(?<![\\w])(?:every(?: single)?|an|per|each) (half[- ](?:an )?hour|quarter of an hour|hour|minute)\\b(?!'s| and a half)",
      "dgi",
    ),
    gives: (at) => {
      const numeral = at.number(1);
      if (!numeral || numeral.value <= 0 || NOT_EVENTS.test(at.marked.slice(numeral.end)))
        return undefined;
      return apart(numeral, lengthOf(at.match[2]));
    },
    examples: [["Police record more than five an hour.", "12 minutes_per_event"]],
  },
  {
    name: "each hour N",
    pattern: over(
      "(?:every|each) hour(?: that passes)?,? ({N})(?= (?:\\w+ ){0,4}(?:offences|crimes|cases|children)\\b)",
      "dgi",
    ),
    gives: (at) => {
      const numeral = at.number(1);
      return numeral && numeral.value > 0 ? apart(numeral, MINUTES.hour!) : undefined;
    },
    examples: [
      ["With every hour that passes five child sex crimes are recorded.", "12 minutes_per_event"],
    ],
  },
  {
    name: "every hour",
    pattern: over(
      "(?<!every day and |on the hour, )every (half[- ](?:an )?hour|half an hour|quarter of an hour|hour and a half|hour|minute)\\b(?!'s)",
      "dgi",
    ),
    gives: ({ match }) => ({
      value: lengthOf(match[1]),
      unit: "minutes_per_event",
      inWords: true,
    }),
    examples: [
      ["A child sex offence is recorded every hour.", "60 minutes_per_event"],
      ["A child sex offence is recorded every hour and a half.", "90 minutes_per_event"],
    ],
    counterExamples: ["Hear the story on the hour, every hour."],
  },
];

const LARGER_POPULATION = new Set([10_000, 100_000]);

export const rates: FigureRule[] = [
  {
    name: "N per 1,000",
    pattern: over(
      "({N}) {words 0,6}(?:per|for every|for each) ({N})(?: (?:of the )?(?=(children|people|population|residents|inhabitants|under|crimes|offences|cases)))?",
      "dgi",
    ),
    gives: ({ number, match }) => {
      const [events, of] = [number(1), number(2)];
      if (!events || !of) return undefined;
      const { end } = of;
      const given = { ...ofNumber(events), parts: [events, of], value: events.value, end };
      if (of.value === 1000) return { ...given, unit: "per_1000" };
      if (LARGER_POPULATION.has(of.value)) return { ...given, unit: "other", per: of.value };
      return of.value === 100 && match[3] ? { ...given, unit: "percent" } : undefined;
    },
    examples: [
      ["There were 2.7 offences per 1,000 children.", "2.7 per_1000"],
      ["Essex had 5 offences reported to it for every 1,000 of the population.", "5 per_1000"],
      ["The average for such forces is 6.9 per 1,000.", "6.9 per_1000"],
      ["The rate in Kent was 51.3 per 100,000, above that of Wales.", "51.3 other"],
      ["They charged 36 for every 100 crimes.", "36 percent"],
    ],
    counterExamples: ["They made 41 arrests for every 100."],
  },
  {
    name: "for every 1,000 N",
    pattern: over(
      "(?:per|for every|for each) ({N}) (?:children|people|residents|inhabitants),? there (?:were|was|had been) (?:about |some |only |just )?({N})(?! ?(?:%|per))",
      "dgi",
    ),
    gives: ({ number }) => {
      const [of, events] = [number(1), number(2)];
      if (!events || of?.value !== 1000) return undefined;
      return { ...ofNumber(events), value: events.value, parts: [of, events], unit: "per_1000" };
    },
    examples: [["For every 1,000 people there were 84.7 crimes of all kinds.", "84.7 per_1000"]],
  },
  {
    name: "N a day",
    pattern: over(
      "({N})((?: {words 0,14}| (?:[\\w'-]+ ){0,6}[\\w'-]+, on average, )(?:a|an|per|each|every(?: single)?|in a|in every)(?: typical| average| normal| given)? (day|week)|(?: {words 0,9})(daily|weekly|each day|each week)|/(day|week))\\b(?!'s)(?! (?:before|later|after(?! (?:an?|the) )|earlier|ago|long))",
      "dgi",
    ),
    gives: (at) => {
      // A long way to "every day" is not part of the figure's own words.
      const tail = at.match[2] ?? "";
      const given = rate(at, 1, at.match[3] ?? at.match[4] ?? at.match[5] ?? "");
      return given && { ...given, end: tail.length > 60 ? at.end - tail.length : at.end };
    },
    examples: [
      ["That came to more than 60 a day.", "60 per_day"],
      ["Police hear of 40 children every week.", "40 per_week"],
      ["They put on record more than 23 child sex crimes, on average, each day.", "23 per_day"],
      ["Police record 85 sex crimes every day after a rise in reports.", "85 per_day"],
    ],
    counterExamples: ["They worked eight hours a day on it."],
  },
  {
    name: "twice a day",
    pattern: /(?<![\w-])(once|twice) (?:a|every|each) (day|week)\b/dgi,
    gives: ({ match }) => ({
      value: /^twice/i.test(match[1]!) ? 2 : 1,
      unit: /day/i.test(match[2]!) ? "per_day" : "per_week",
      inWords: true,
    }),
    examples: [["It happened twice a day, on average.", "2 per_day"]],
    counterExamples: ["They had tried twice."],
  },
  {
    name: "a daily average of N",
    pattern: over(
      "(daily|weekly) (?:average|rate|total|toll|figure|tally|count)(?: (?:in|for) {P})? (?:of|was|is|at|to|stood at|came to) (?:[a-z]+ ){0,3}?({N})(?! ?(?:%|per))",
      "dgi",
    ),
    gives: (at) => {
      const given = rate(at, 2, at.match[1] ?? "");
      return given?.parts?.[0] && { ...given, start: given.parts[0].start };
    },
    examples: [["It is a daily average of 85.", "85 per_day"]],
  },
  {
    name: "each day N",
    pattern: over(
      `(?:every|each|on an?(?: average| typical)?)(?: single)? (day|week)(?: of (?:the year|last year|{P})| {P})?(?: \\({P}\\))?,?(?: [a-z]+,?){0,4}? (?:(?:[a-z]+ ){0,3}?|(?:(?:[\\w'-]+|{W}) ){0,8}?(?:put|had|saw|see|took|take|hears? of|heard of|told of|deals? with|dealt with|receive[sd]?|(?:record|logg?|register|report)(?:s|ed)?) (?:(?:${BOUND_WORD}) )?)({N})(?! ?(?:%|per|hours|minutes|days|times))(?= (?:\\w+ ){0,5}(?:were|was|are|offences|crimes|cases|children|victims|reports|attacks)\\b)`,
      "dgi",
    ),
    gives: (at) => {
      if (/,\s*including\b/i.test(at.match[0])) return undefined;
      const given = rate(at, 2, at.match[1] ?? "");
      return given?.parts?.[0] && { ...given, start: given.parts[0].start };
    },
    examples: [
      ["Each day some 40 offences are recorded.", "40 per_day"],
      ["Every week last year (2010-11), they were told of more than 400 crimes.", "400 per_week"],
      [
        "On each day of last year, on average, officers in the east of Wales recorded close to 40 offences.",
        "40 per_day",
      ],
    ],
    counterExamples: [
      "There were more than five every day, including nearly 100 crimes in just one year.",
    ],
  },
];
