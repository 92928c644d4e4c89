import { COMPARING_UNITS } from "../../measures/comparingUnits";
import type { Reading } from "../reading/reading";
import type { Numeral } from "../reading/numerals";
import type { Bound } from "../types";
import { boundAround } from "./bound";
import { changes } from "./changes";
import { CHILD_CONTEXT, STATISTICAL } from "./context";
import { countedBy } from "./counts";
import { forces } from "./forces";
import { isForeign } from "./foreign";
import type { Finder, Found, Mention } from "./mention";
import { intervals, rates } from "./rates";
import { ratios } from "./ratios";
import { fractions, percents } from "./shares";

/** Earlier finders have the first claim on a number. */
const FINDERS: { finder: Finder; needs: RegExp }[] = [
  { finder: intervals, needs: /hour|minute/i },
  {
    finder: forces,
    needs:
      /force|constabular|police serv|replied|answered|responded|took part|did so|sent|returned/i,
  },
  { finder: percents, needs: /%|cent|pc\b|p\.c/i },
  {
    finder: ratios,
    needs: /times|again|twice|doubl|tripl|trebl|quadrupl|fold|[ -]to[ -]|:|girl|boy/i,
  },
  {
    finder: fractions,
    needs: /half|halv|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|\b(?:in|of)\b/i,
  },
  { finder: rates, needs: /day|week|daily/i },
  {
    finder: changes,
    needs:
      /\b(?:of|by|up|down|more|fewer|extra|additional|was|is|above|below|put)\b|rise|increase|jump|fall|drop|difference|gap|growth/i,
  },
];

/** The figures of a sentence, in order, none overlapping. */
export function find(reading: Reading): Mention[] {
  const { marked, numerals } = reading;
  const byStart = new Map(numerals.map((numeral) => [numeral.start, numeral]));
  const free = new Set(numerals);
  const found: Found[] = [];
  const numeralAt = (start: number): Numeral | undefined => byStart.get(start);
  for (const { finder, needs } of FINDERS) {
    // Most sentences have nothing for most finders.
    if (!needs.test(marked)) continue;
    for (const candidate of finder(marked, numeralAt)) {
      if (candidate.parts.some((part) => !free.has(part))) continue;
      if (found.some(({ start, end }) => start < candidate.end && candidate.start < end)) continue;
      for (const part of candidate.parts) free.delete(part);
      found.push(candidate);
    }
  }
  const foreign: Numeral[] = [];
  for (const numeral of [...free].sort((a, b) => a.start - b.start)) {
    if (found.some(({ start, end }) => start <= numeral.start && numeral.end <= end)) continue;
    const unit = countedBy(reading, numeral);
    if (unit === undefined || continuesForeign(marked, numeral, foreign, found)) {
      foreign.push(numeral);
      continue;
    }
    const { start, end, value, decimals, inWords } = numeral;
    found.push({ start, end, parts: [numeral], value, unit, decimals, inWords });
  }
  found.sort((a, b) => a.start - b.start);
  return goOn(marked, found)
    .filter((one) => isOfThisSubject(one, reading) && !isOfOthers(one, reading))
    .map((one) => bounded(marked, ofForces(marked, one, found)))
    .sort((a, b) => a.start - b.start);
}

/** "35 specialist officers, up from 20": the second counts what the first does. */
function continuesForeign(
  marked: string,
  numeral: Numeral,
  foreign: readonly Numeral[],
  found: readonly Found[],
): boolean {
  const last = foreign.at(-1);
  if (!last || found.some(({ start }) => start > last.start && start < numeral.start)) return false;
  return /^[^.;]{0,60}\b(?:up from|down from|from|to|than|against|compared (?:with|to))(?: \w+){0,2} $/i.test(
    marked.slice(last.end, numeral.start),
  );
}

const RATES = new Set<string>(["per_day", "per_week", "minutes_per_event"]);

/** "Officer numbers fell by a fifth": a comparison of something else. */
const isOfOthers = ({ unit, measure, start, end }: Found, { sentence }: Reading): boolean =>
  (COMPARING_UNITS.has(unit) || measure === "change") &&
  isForeign(sentence.text, start, end, RATES.has(unit));

/** A multiple without a word on crime multiplies something else. */
function isOfThisSubject(
  { unit, measure }: Found,
  { sentence, places, periods }: Reading,
): boolean {
  if (unit !== "ratio" || measure !== undefined) return true;
  const { text } = sentence;
  return places.length + periods.length > 0 || STATISTICAL.test(text) || CHILD_CONTEXT.test(text);
}

/** Between the members of a list of changes: ", ", " and ", "; compared with the second, ". */
const NEXT_CHANGE =
  /^(?:,|,? and|[;,] (?:and )?compared with the [a-z]+,)(?: (?:about|around|nearly|almost|just over|just under|more than))? $/i;

/** "From 1,176 to 1,737, billed as 47 per cent" */
const SAID_OF_IT =
  /^,? (?:or|\(|which is|that is|which (?:\w+ ){1,3}(?:called|rendered as|reported as|described as|put at|gave as|billed as)|billed as|given as|put at|described as|a matter of)(?: (?:about|around|some|nearly|almost))? ?$/i;

/** "Rises of 14.9%, 58.8% and 9.1%": the later members change the same way as the first. */
function goOn(marked: string, found: readonly Found[]): Found[] {
  const result: Found[] = [];
  for (const one of found) {
    const last = result.at(-1);
    const joined = last && NEXT_CHANGE.test(marked.slice(last.end, one.start));
    const [from, to] = result.slice(-2);
    const isBackwards = Boolean(
      from && to && /^ from (?:\w+ ){0,2}$/.test(marked.slice(from.end, to.start)),
    );
    const fromTo =
      from &&
      to &&
      one.unit === "percent" &&
      !one.inWords &&
      [from, to].every(({ unit }) => unit === "offences") &&
      ((/\bfrom (?:\w+ ){0,2}$/i.test(marked.slice(0, from.start)) &&
        /^ to (?:\w+ ){0,2}$/.test(marked.slice(from.end, to.start))) ||
        isBackwards) &&
      SAID_OF_IT.test(marked.slice(to.end, one.start));
    if (fromTo) {
      const way = Math.sign(isBackwards ? from.value - to.value : to.value - from.value) || 1;
      result.push({ ...one, unit: "percent_change", value: way * one.value });
      continue;
    }
    const isRise =
      joined && last.unit === "percent_change" && one.unit === "percent" && !one.inWords;
    result.push(
      isRise && !/^ of\b/.test(marked.slice(one.end))
        ? { ...one, unit: "percent_change", value: Math.sign(last.value) * one.value }
        : one,
    );
  }
  return result;
}

const THAN =
  /(?:\b(?:than|against|compared with|up from|down from|(?:older|earlier|other|previous|last|first|newer|latter)(?: one)? (?:from|by|on))|, not)(?: just| only| the)* $/i;
/** "43 forces answered on this occasion and 41 on that" */
const ON_THAT =
  /^ (?:on that|the (?:last|time before)|then|last time|before|the time before|the year before)\b/i;

/** "43 forces replied, two more than the 41 that did so the year before". */
function ofForces(marked: string, one: Found, all: readonly Found[]): Found {
  const before = all.find(({ unit, end }) => unit === "forces" && end <= one.start);
  if (!before || one.unit !== "offences" || one.value > 45 || one.measure !== undefined) return one;
  const than = THAN.test(marked.slice(before.end, one.start));
  if (!than && !ON_THAT.test(marked.slice(one.end))) return one;
  return { ...one, unit: "forces", measure: "forces_responding" };
}

function bounded(marked: string, found: Found): Mention {
  const around = boundAround(marked, found.start, found.end);
  // "By 2015/16 it was up to 4,368": the count itself.
  const upTo = marked.slice(around?.start, found.start);
  if (/^up to $/i.test(upTo) && found.value > 100 && found.value % 10 !== 0)
    return { ...found, bound: "exact" };
  return { ...found, start: around?.start ?? found.start, bound: around?.bound ?? unsaid(found) };
}

/** A rate is rounded as a matter of course. Words without "about" are round numbers when they compare; a count in words is a count. */
function unsaid({ unit, inWords }: Found): Bound {
  if (unit === "per_day" || unit === "per_week") return "about";
  return inWords && COMPARING_UNITS.has(unit) ? "about" : "exact";
}
