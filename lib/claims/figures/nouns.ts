import { NOUNS } from "../lexicon/words";
import type { ClaimUnit } from "../types";

const UNITS = (Object.keys(NOUNS) as (keyof typeof NOUNS)[]).map((unit): [ClaimUnit, RegExp] => [
  unit,
  new RegExp(`^(?:${NOUNS[unit]})$`, "i"),
]);

/** Where a noun phrase ends. */
const STOPS = new Set(
  `a an the this that these those its his her their our it they he she we who if because since after
  before although though whereas versus v vs not did do does could would will can may might must
  should in on at by for from to of with against among amongst across during over under between into
  than and or but while as when where which were was are is be been being had has have out up down
  back respectively seen made held known taken given put shown set found hit came then now again altogether overall nationally locally alone too also there here each
  apiece more fewer higher lower compared last earlier ago so yet only just about nearly almost
  around plus per via within without went fell rose took made gave said until till both all
  some any no every such means represents equals marks leaves puts makes includes
  covers looks sits compares totals stands reflects follows exceeds shows suggests became become becomes grew shrank
  belongs brings compare mean represent remain remains remained stand whose whom led make come involve include relate
  concern recorded reported logged concerned involved affected`
    .split(/\s+/)
    .filter(Boolean),
);

const WORD = /^[ ]*(?:[-'"]+)?([A-Za-z'][\w'-]*)/;
const LATE_NOUN = new RegExp(
  `^(?: [\\w'-]+){0,4}? (?:cyber-?)?(?:${NOUNS.offences}|${NOUNS.victims}|convictions|suspects|investigations|inquiries)\\b`,
  "i",
);

/** The unit of the noun after a number; "foreign" for a noun that counts something else. */
export function nounAfter(after: string): ClaimUnit | "foreign" | undefined {
  let rest = after;
  let unit: ClaimUnit | undefined;
  for (let i = 0; i < 7; i++) {
    const match = WORD.exec(rest);
    const word = (match?.[1] ?? "").replace(/^cyber-?(?=\w)/i, "");
    const next = rest.slice(match?.[0].length ?? 0);
    // "offences recorded", but "recorded offences" goes on.
    const goesOn = i === 0 && /^(?:recorded|reported|logged)$/i.test(word) && lateNoun(next);
    const stops = STOPS.has(word.toLowerCase()) && !goesOn;
    if (!match || stops) break;
    const found = UNITS.find(([, nouns]) => nouns.test(word));
    // "17,699 online child sex offences"
    const isOfNext = /^child$/i.test(word) && lateNoun(next);
    if (found && !isOfNext && (/s$|children|^(?:fe)?male$/i.test(word) || i > 0)) unit = found[0];
    else if (!found && isForeign(word)) {
      if (unit !== undefined) return unit;
      if (!lateNoun(next)) return "foreign";
    } else if (!found && i === 0 && /(?:ed|ing)$/i.test(word) && !lateNoun(next)) return undefined;
    rest = next;
    if (!/^[ ]/.test(rest)) break;
  }
  return unit;
}

/** A counted noun stands in the same phrase, before any word that would end it. */
function lateNoun(rest: string): boolean {
  const match = LATE_NOUN.exec(rest);
  const words = match?.[0].trim().toLowerCase().split(" ") ?? [];
  return match !== null && !words.some((word) => word !== "and" && STOPS.has(word));
}

/** A small-letter word that is neither a participle nor an adverb. */
function isForeign(word: string): boolean {
  return /^[a-z]/.test(word) && !/(?:ed|ing|ly|wise)$/.test(word);
}
