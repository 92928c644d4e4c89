import type { ClaimUnit } from "../types";

/** Nouns that a count of this subject has. */
const NOUNS: [ClaimUnit, RegExp][] = [
  ["convictions", /^(?:convictions?|sentences|sentenced|convicted)$/i],
  ["suspects", /^(?:suspects|offenders|perpetrators|abusers|defendants|culprits)$/i],
  [
    "victims",
    /^(?:victims?|children|youngsters|girls|boys|minors|toddlers|infants|babies|teenagers|teens|pupils|females?|males?|under-\w+|kids|child)$/i,
  ],
  [
    "offences",
    /^(?:offences?|crimes?|cases?|reports?|incidents?|attacks?|assaults?|rapes?|allegations|complaints|instances|violations|records|occasions|abuses|counts|times)$/i,
  ],
  ["other", /^(?:contacts|referrals|calls|sessions|arrests|charges|cautions|prosecutions)$/i],
];

/** Where a noun phrase ends. */
const STOPS = new Set(
  `a an the this that these those its his her their our it they he she we who if because since after
  before although though whereas versus v vs not did do does could would will can may might must
  should in on at by for from to of with against among amongst across during over under between into
  than and or but while as when where which were was are is be been being had has have out up down
  back respectively seen made held known taken given put shown set found hit came then now again altogether overall nationally locally alone too also there here each
  apiece more fewer higher lower compared last earlier ago so yet only just about nearly almost
  around plus per via within without came went fell rose took made gave said per until till both all
  some any no every via such compares means represents equals marks leaves puts makes includes
  covers looks sits stands reflects follows exceeds shows suggests became become becomes grew shrank
  belongs brings compare mean represent remains remained`
    .split(/\s+/)
    .filter(Boolean),
);

const WORD = new RegExp(`^[ ]*(?:[-'"]+)?([A-Za-z'][\\w'-]*)`);

/** The unit of the noun after a number; "foreign" for a noun that counts something else. */
export function nounAfter(after: string): ClaimUnit | "foreign" | undefined {
  let rest = after;
  let unit: ClaimUnit | undefined;
  for (let i = 0; i < 7; i++) {
    const match = WORD.exec(rest);
    const word = match?.[1] ?? "";
    if (!match || STOPS.has(word.toLowerCase())) break;
    const found = NOUNS.find(([, nouns]) => nouns.test(word));
    if (found && (/s$|children|^(?:fe)?male$/i.test(word) || i > 0)) unit = found[0];
    else if (found === undefined && unit !== undefined && isForeign(word)) return unit;
    else if (found === undefined && isForeign(word)) {
      if (!lateNoun(rest.slice(match[0].length))) return "foreign";
    } else if (
      found === undefined &&
      i === 0 &&
      /(?:ed|ing)$/i.test(word) &&
      !lateNoun(rest.slice(match[0].length))
    ) {
      return undefined;
    }
    rest = rest.slice(match[0].length);
    if (!/^[ ]/.test(rest)) break;
  }
  return unit;
}

const LATE_NOUN = new RegExp(
  `^(?: [\\w'-]+){0,4}? (?:offences|crimes|cases|reports|incidents|attacks|assaults|rapes|victims|children|girls|boys|youngsters|convictions|suspects|complaints|allegations|instances)\\b`,
  "i",
);

/** A counted noun stands in the same phrase, before any word that would end it. */
function lateNoun(rest: string): boolean {
  const match = LATE_NOUN.exec(rest);
  if (!match) return false;
  return !match[0]
    .trim()
    .split(" ")
    .some((word) => STOPS.has(word.toLowerCase()));
}

/** A small-letter word that is neither a participle nor an adverb. */
function isForeign(word: string): boolean {
  return /^[a-z]/.test(word) && !/(?:ed|ing|ly|wise)$/.test(word);
}
