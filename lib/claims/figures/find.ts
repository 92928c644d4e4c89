import { COMPARING_UNITS } from "../../measures/comparingUnits";
import type { Numeral } from "../reading/numerals";
import { MULTIPLIES } from "../lexicon/words";
import { MARK } from "../reading/plain";
import type { Reading } from "../reading/reading";
import type { Bound } from "../types";
import { boundAround } from "./bound";
import { changes } from "./changes";
import { CHILD_CONTEXT, countedBy, STATISTICAL } from "./counts";
import { isForeign } from "./others";
import { forcesRules } from "./forces";
import { intervals, rates } from "./rates";
import { ratios } from "./ratios";
import { apply, type FigureRule, type Found, type Mention, ofNumber } from "./rule";
import { fractions, halves, percents } from "./shares";

const FRACTIONS = [...fractions, ...halves];

/** The rules in the order of their claim on a number; each group only where its words stand. */
const GROUPS: { rules: FigureRule[]; needs: RegExp }[] = [
  { rules: intervals, needs: /hour|minute|mins/i },
  {
    rules: forcesRules,
    needs:
      /force|constabular|police serv|answers|replies|responses|returns|replied|answered|responded|took part|did|provided|supplied|disclosed|sent|gave|returned/i,
  },
  { rules: percents, needs: /%|cent|pc\b|p\.c/i },
  {
    rules: ratios,
    needs: new RegExp(
      `times|again|twice|half as|${MULTIPLIES}|fold|factor|multipl|${MARK.number}[x\u00d7]|[ -]to[ -]|:|girl|boy`,
      "i",
    ),
  },
  {
    rules: FRACTIONS,
    needs: /half|halv|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|\b(?:in|of)\b/i,
  },
  { rules: rates, needs: /day|week|daily|\bper |for e(?:very|ach)/i },
  {
    rules: changes,
    needs:
      /\bup\b|\bdown\b|more|fewer|less|higher|lower|extra|additional|above|below|put on|[+-]\ue001|rise|rose|increase|jump|leap|surge|climb|grew|growth|fall|fell|drop|decrease|decline|slip|reduc|dip|difference|gap|gain|change|\bby\b/i,
  },
];

/** Every rule, for the tests of its examples and the count of its hits. */
export const FIGURE_RULES: FigureRule[] = GROUPS.flatMap(({ rules }) => rules);

/** The figures of a sentence, in order, none overlapping. */
export function find(reading: Reading, without = ""): Mention[] {
  const { marked, numerals } = reading;
  const byStart = new Map(numerals.map((numeral) => [numeral.start, numeral]));
  const free = new Set(numerals);
  const found: Found[] = [];
  const numeralAt = (start: number): Numeral | undefined => byStart.get(start);
  for (const { rules, needs } of GROUPS) {
    if (!needs.test(marked)) continue;
    for (const rule of rules) {
      if (rule.name === without) continue;
      for (const candidate of apply(rule, marked, numeralAt)) {
        if (candidate.parts.some((part) => !free.has(part))) continue;
        if (found.some(({ start, end }) => start < candidate.end && candidate.start < end))
          continue;
        for (const part of candidate.parts) free.delete(part);
        found.push(candidate);
      }
    }
  }
  const others: Numeral[] = [];
  for (const numeral of [...free].sort((a, b) => a.start - b.start)) {
    if (found.some(({ start, end }) => start <= numeral.start && numeral.end <= end)) continue;
    const unit =
      countedBy(reading, numeral) ?? (isOfShare(marked, numeral, found) ? "offences" : undefined);
    if (unit === undefined || goesOnOthers(marked, numeral, others, found)) {
      others.push(numeral);
      continue;
    }
    const { start, end, value } = numeral;
    found.push({ ...ofNumber(numeral), start, end, value, unit, rule: "a count" });
  }
  return goOn(
    marked,
    found.flatMap(answersAndAsked).sort((a, b) => a.start - b.start),
  )
    .filter((one) => isOfCrime(one, reading) && !isOfOthers(one, reading))
    .map((one) => bounded(marked, one))
    .sort((a, b) => a.start - b.start);
}

/** "35 specialist officers, up from 20": the second counts what the first does. */
function goesOnOthers(
  marked: string,
  numeral: Numeral,
  others: readonly Numeral[],
  found: readonly Found[],
): boolean {
  const last = others.at(-1);
  // "Reports that one child had harmed another rose to 468"
  if (
    !last ||
    last.value * TIMES < numeral.value ||
    found.some(({ start }) => start > last.start && start < numeral.start)
  )
    return false;
  return /^[^.;]{0,60}\b(?:up from|down from|from|to|than|against|compared (?:with|to))(?: \w+){0,2} $/i.test(
    marked.slice(last.end, numeral.start),
  );
}

/** Two counts of one thing are not so many times apart. */
const TIMES = 25;

/** "44 of the 45 forces": how many answered, and how many were asked. */
function answersAndAsked(one: Found): Found[] {
  const [answered, asked] = one.parts;
  if (one.unit !== "forces" || !answered || !asked || one.measure === "forces_named") return [one];
  const all = { ...one, ...ofNumber(asked), value: asked.value, measure: "forces_asked" };
  return [
    { ...one, end: answered.end },
    { ...all, start: asked.start, end: Math.max(one.end, asked.end) },
  ];
}

/** "One in seven of them, or 512": what is said beside a share counts what the share is of. */
const BESIDE_A_SHARE =
  /^(?: of (?:them|these|those|all|the \w+))?(?:,| -| \() ?(?:or |some |about |around |nearly |almost |just over |more than )*$/i;
function isOfShare(marked: string, { start, value }: Numeral, found: readonly Found[]): boolean {
  const share = found.findLast((one) => one.end <= start);
  return (
    share?.unit === "percent" &&
    value >= LEAST_BESIDE &&
    BESIDE_A_SHARE.test(marked.slice(share.end, start))
  );
}
const LEAST_BESIDE = 20;

const RATES = new Set<string>(["per_day", "per_week", "minutes_per_event"]);

/** "Officer numbers fell by a fifth": a comparison of something else. */
const isOfOthers = ({ unit, measure, start, end }: Found, { sentence }: Reading): boolean =>
  (COMPARING_UNITS.has(unit) || measure === "change") &&
  // "For every 1,000 of the population" names what it is a rate of.
  unit !== "per_1000" &&
  isForeign(sentence.text, start, end, RATES.has(unit));

/** A multiple without a word on crime multiplies something else. */
const OF_MEANS =
  /^ (?:as many |(?:its|their|the) )?(?:size of|funding|spending|investment|budget|(?:number of )?(?:officers|staff|detectives|teams?))\b/i;

function isOfCrime(found: Found, { sentence, places, periods, marked }: Reading): boolean {
  const { unit, measure, end } = found;
  // "has doubled the size of its team", "trebled funding"
  if ((unit === "ratio" || unit === "percent_change") && OF_MEANS.test(marked.slice(end)))
    return false;
  if (unit !== "ratio" || measure !== undefined) return true;
  const { text } = sentence;
  return places.length + periods.length > 0 || STATISTICAL.test(text) || CHILD_CONTEXT.test(text);
}

/** Between the members of a list of changes: ", ", " and ". */
const NEXT_CHANGE =
  /^(?:,|,? and)(?: (?:about|around|nearly|almost|just over|just under|more than))? $/i;

/** "an increase of 68 per cent in the referrals and of 83 per cent in contacts" */
const AND_OF = /^ (?:in|for) (?:the )?[\w' -]{2,40}?(?:,| and|, and) (?:of|by) $/i;

/** "The rise was 20 per cent; in the latter it was ten", "92 per cent in the first and 48 per cent in the second" */
const IN_THE_NEXT =
  /^,? and \ue004+(?:'s)? (?:was |by )?$|^(?: in (?:the (?:first|second|former|latter)\b[^,.;]{0,20}|\ue004+))?[;,]?(?: and| but| while)? (?:(?:(?:over |in )?\ue003+|in (?:the (?:latter|second|third|other)(?: of \w+)?|\ue004+)) (?:it was|by)(?: \w+)? )?$/i;

/** "Rises of 14.9%, 58.8% and 9.1%": the later members change the same way as the first. */
function goOn(marked: string, found: readonly Found[]): Found[] {
  const result: Found[] = [];
  for (const one of found) {
    const last = result.at(-1);
    const before = result.findLast(({ unit }) => unit === "percent_change");
    const between = last ? marked.slice(last.end, one.start) : "";
    const isRise =
      one.unit === "percent" &&
      !one.inWords &&
      !/^ of\b/.test(marked.slice(one.end)) &&
      last?.unit === "percent_change" &&
      [NEXT_CHANGE, AND_OF, IN_THE_NEXT].some((words) => words.test(between));
    result.push(
      isRise
        ? { ...one, unit: "percent_change", value: Math.sign(before?.value ?? 1) * one.value }
        : one,
    );
  }
  return result;
}

const RANGE = new RegExp(`\\bbetween $`, "i");
const RANGE_END = new RegExp(`\\bbetween ${MARK.number}+ and $`, "i");

function bounded(marked: string, found: Found): Mention {
  const core = found.start;
  if (RANGE.test(marked.slice(0, core))) return { ...found, core, bound: "more_than" };
  if (RANGE_END.test(marked.slice(0, core))) return { ...found, core, bound: "less_than" };
  const around = boundAround(marked, core, found.end);
  // "By 2015/16 it was up to 4,368": the count itself.
  const upTo = /^up to $/i.test(marked.slice(around?.start, core));
  if (upTo && found.value > 100 && found.value % 10 !== 0)
    return { ...found, core, bound: "exact" };
  const start = around?.start ?? core;
  return { ...found, start, core, bound: around?.bound ?? unsaid(found) };
}

/** A rate is rounded as a matter of course; a fraction in words is a round number, a count is a count. */
function unsaid({ unit, inWords }: Found): Bound {
  if (unit === "per_day" || unit === "per_week") return "about";
  return inWords && COMPARING_UNITS.has(unit) ? "about" : "exact";
}
