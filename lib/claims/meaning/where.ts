import { CHANGE_NOUN } from "../lexicon/words";
import type { Mention } from "../figures/rule";
import type { Gazetteer } from "../reading/gazetteer";
import { over } from "../reading/marks";
import { isLeftOut, isSilent, type Place } from "../reading/places";
import type { Reading } from "../reading/reading";
import { carried, type Facet, isCount, OPEN, said } from "./facets";
import type { Overview } from "./overview";
import { endOfBoth, eachOf } from "./eachOf";
import { inTurn } from "./inTurn";
import { areaOf, type Whereabouts } from "./whereabouts";
import { ofAll } from "./whereTogether";

/** "More than any force apart from Thames Valley with 2,118" */
const HAS_ITS_OWN = over("^,? (?:with|on|at) {N}|^ \\({N}", "");
/** "It ranged from 5.8 in Surrey to 14.2 in Cleveland": examples. */
const RANGES = /\b(?:ranged|ranging|varied|varying|ranges|varies) from\b[^.;]*$/i;
/** "In West Mercia, which takes in Shropshire and Worcestershire, …": what an area is made of. */
const COVERS =
  /\b(?:which|that) (?:also )?(?:takes in|covers|includes|polices|serves|is made up of|comprises)\b[^.;]*?$/i;
/** "The West Mercia area, to which Worcestershire and Shropshire belong, had 2,037" */
const TO_WHICH = /\bto which [^.;,]*$/i;
/** "West Mercia next door, in which Wyre Forest lies, had 389" */
const IN_WHICH = /\bin which $/i;
const LIES = /^ (?:lies|sits|is)\b/i;
/** "In West Mercia's area, that is Shropshire and Worcestershire, …" */
const THAT_IS = over("\\bthat is,? (?:{W},? and )?$", "i");
/** "In West Mercia's area, with Shropshire and Worcestershire in it, …" */
const IS_IN_IT = /^(?:(?: and |, )[A-Z]\w+)? in it\b/;
/** "The forces of the region (Kent, Surrey and Sussex)": a list in brackets without a number. */
function isMadeOf(sentence: string, at: number): boolean {
  const open = sentence.lastIndexOf("(", at);
  const close = sentence.indexOf(")", at);
  const within = open < 0 || close < 0 ? "" : sentence.slice(open, close);
  return !within.includes(")") && /, .* and [A-Z]/.test(within) && !/\d/.test(within);
}

/** "offences recorded against children in": what may stand between number and place. */
const POSTMODIFIES = over(
  `^(?: ?[,)-](?= (?:were|was|came|belonged)\\b))?(?!.*\\b(?:(?<!\\bup )and|while|but|whereas|whilst|as|then|than|compared|or)\\b)(?: (?:[\\w'"%-]|{A}|{P})+){0,11}? (?:in|by|across|at|for|within|throughout|around|up and down|from|(?:reported|made|passed|disclosed|known) to|involving|covering|belong(?:ed|ing)? to)(?: (?:the|police|officers|forces?|constabular(?:y|ies)|areas?|all|of|whole|wider|neighbouring|nearby|in|to|across|rest))*? $|^ ?\\($|^\\) in $`,
  "i",
);
/** "Of the 60 offences that Essex Police recorded" */
const THAT = /^(?: [\w'-]+){1,4} (?:that|which) (?:the )?$/i;
/** "141 were reported to Kent Police, 105 to Essex and 24 to Surrey": as the first of the row is. */
const TOLD_TO = /\b(?:reported|made|passed|disclosed|known|belong(?:ed|ing)?) to [^.;]*$/i;
const TO = /^ to (?:the )?$/i;
const RECORDED_IN =
  /^ (?:(?:has|had|have) )?(?:recorded|logged|registered|dealt with) in (?:the )?$/i;
/** "Gwent's 314", "Gwent's total of 314" */
const ITS = /^(?:'s? (?:(?:total|tally) of )?|,? with (?:just |only |about |some )?)$/;
const HAS_RECORDED = /^ (?:(?:has|had|have) )?(?:recorded|logged|registered|counted|received)\b/i;
/** "the only county in the region", "the most common form of abuse in the UK" */
const DEFINES =
  /\b(?:the only|one of the|any other|every other|all other) (?:\w+ )?(?:forces?|county|counties|area)s? (?:in|of|across) (?:the )?$|\bthe (?:(?:most|least|second|third) \w+|(?:larg|high|bigg|low|small|great)est (?:number|total|figure|count)) (?![^.;,-]*\b(?:was|were|is|are)\b)[^.;,-]{0,40}$/i;
/** "West Mercia saw the biggest increase in the region": of the force that saw it. */
const BIGGEST_RISE = new RegExp(
  `\\bthe (?:\\w+ )?(?:larg|bigg|great|steep|sharp|high)est (?:${CHANGE_NOUN})(?: of any force)? (?:(?:in|across|anywhere in) (?:the )?)?$`,
  "i",
);
const ANAPHOR = /^\W*of (?:the|these|those|them|this|that|all)\b/i;
const APPOSED = over("{W}(?: \\w+)?(?: -|,) (?:the|an?|one of) [^.;,-]*$", "i");
/** "48 per cent) of the UK grooming cases" */
const OF_CASES = /^(?: ?\([^()]*\)|\))? of (?:all |the |recorded |these )*$/i;
const CASES = /^ (?:[\w-]+ ){0,3}(?:cases|offences|crimes|reports|incidents)\b/i;
const OF = /^(?: \w+)? of $/i;
const BY = /\bby (?:the )?$/i;
const PRONOUN =
  /^\W*(?:Its\b|(?:It|That|They) (?:had|was|has|also|then|recorded|saw|logged|reported|stood|rose|fell|went|dealt)\b)/;
const ITS_OWN = /\bits own\b/i;
const PAST_ITS = /^ its own\b/i;
/** "The rise of 58 per cent compares with 33 per cent across England and Wales": not of them. */
const COMPARES =
  /\b(?:compare[sd]?|than|above|below|against(?! (?:children|girls|boys|under))|whereas)\b/i;
/** "A decrease of 6 per cent, while in Wales there was an increase"; "when nationally", but "since 2011-12, when Kent had 3,047" */
const OPENS_CLAUSE = /,? (?:while|whilst|whereas|but|although|though)(?: in)?(?: the)? $/i;
/** "Higher than the one for the whole force", "than that of Kent" */
const THAN_OF = over("\\bthan (?:the {N}|that|those) (?:for|of|in|at) (?:[\\w-]+ ){0,2}$", "i");
const opensClause = (left: string, { named }: Place): boolean =>
  OPENS_CLAUSE.test(left) || THAN_OF.test(left) || (!named && / when $/i.test(left));
const PAIR = /^ to (?:\w+ )?$|^ \($/;
const SMALLER =
  /\bthe (smaller|larger|bigger|former|first)(?: of the two)? (?:force|county|constabulary|one)\b|\bthe (former|first)\b(?= (?:had|saw|recorded|was|were|by|rose|fell)\b|[,;.:)])/i;

/** The area of each figure of a sentence, in order. */
export function areasIn(
  reading: Reading,
  mentions: readonly Mention[],
  state: Whereabouts,
  text: Overview,
  gazetteer: Gazetteer,
): { areas: Facet[]; each: string[] } {
  if (mentions.length === 0) return { areas: [], each: [] };
  const { marked, sentence } = reading;
  const places = reading.places.filter(
    ({ start, end }) =>
      !IS_IN_IT.test(sentence.text.slice(end)) &&
      !isMadeOf(sentence.text, start) &&
      !(IN_WHICH.test(marked.slice(0, start)) && LIES.test(marked.slice(end))) &&
      (!isLeftOut(marked, start) || HAS_ITS_OWN.test(marked.slice(end))) &&
      !isSilent(marked, end) &&
      !COVERS.test(marked.slice(Math.max(0, start - 120), start)) &&
      !THAT_IS.test(marked.slice(0, start)) &&
      !TO_WHICH.test(marked.slice(0, start)) &&
      !RANGES.test(marked.slice(Math.max(0, start - 80), start)),
  );
  const isForce = (area: string): boolean => gazetteer.kindOf(area) === "force";
  const areas = places.map((place, i) => {
    const isOfKind = (other: Place): boolean => other.named && other.kind === place.kind;
    // "Nationally, 31,238 were recorded in England and Wales": the nation may stand behind it.
    const named =
      places.slice(0, i).findLast(isOfKind) ??
      (place.kind === "nation" ? places.find(isOfKind) : undefined) ??
      // "Derbyshire saw 1,183 - the latter an increase on the 727"
      (place.kind === "last" ? places.slice(0, i).findLast((other) => other.named) : undefined);
    return !place.named && named?.named ? named.area : areaOf(place, state, text, isForce);
  });
  const forces = [...state.figured.keys()].filter(isForce);
  const both = endOfBoth(marked);
  const each = eachOf(sentence.text, places, forces, both);
  const ranked = rankedForce(sentence.text, forces, state);
  const inARow = inTurn(
    marked,
    mentions,
    places.flatMap((place) => (place.named ? [place] : [])),
  );
  const following = mentions.map((_, i) => after(i));
  const summed = ofAll(reading, mentions, places, state, text, gazetteer);
  const isPronoun = PRONOUN.test(marked);
  return { each, areas: mentions.map((mention, i) => placed(mention, i)) };

  function placed(mention: Mention, i: number): Facet {
    // "more than ten … in Wales every day" holds its own place.
    const inside = places.findIndex(
      ({ start, end }) => start >= mention.start && end <= mention.end,
    );
    const own = areas[inside] ?? inARow.get(mention)?.area ?? possessor(mention) ?? following[i];
    if (mention.unit === "forces") return ofForces(own, mention);
    if (ranked) return said(ranked);
    // "Both forces recorded more than 500: Kent 640 and Essex 450": these have their own place.
    const isOfOne = own !== undefined || isBehindItsPlace(mention);
    if (each.length > 0 && !isOfOne) return OPEN;
    const next = mentions[i + 1];
    // "from 607 to 1,051 in Hertfordshire": the first of a pair shares the place of the second.
    const pairs = next && PAIR.test(marked.slice(mention.end, next.start));
    const isOne =
      isOwnOfList(mention) ||
      isInBrackets(mention) ||
      hasOwnPlace(mention, i) ||
      inARow.has(mention);
    const sum = isOne ? undefined : summed;
    const found = sum ?? own ?? (pairs ? following[i + 1] : undefined) ?? before(i);
    if (found !== undefined) return found === "" ? OPEN : said(found);
    if (isPronoun && state.last !== "") return carried(state.last);
    if (ANAPHOR.test(marked.slice(0, mention.start)) && state.current !== "")
      return carried(state.current);
    const to = places.findIndex(({ start }) => start >= mention.end);
    const nextPlace = places[to];
    const apart = marked.slice(mention.end, nextPlace?.start);
    // "85 a day; Scotland saw a rise as well": another clause.
    const isNext =
      nextPlace &&
      !apart.includes(";") &&
      (nextPlace.kind === "force" || !COMPARES.test(apart)) &&
      !opensClause(apart, nextPlace) &&
      !isDefinition(nextPlace);
    const ahead = isNext ? areas[to] : undefined;
    if (mentions.length <= 2 && ahead) return said(ahead);
    if (state.town !== "" && places.length === 0) return carried(state.town);
    if (state.fresh && state.current !== "") return said(state.current);
    return carried(state.current || ahead || text.area);
  }

  function isBehindItsPlace({ start }: Mention): boolean {
    const last = places.findLast((place) => place.end <= start && place.named);
    return last !== undefined && last.start >= both;
  }

  /** "Between them Surrey (214) and Sussex (362) recorded 576" */
  function isInBrackets({ start }: Mention): boolean {
    return places.some((one) => one.named && marked.slice(one.end, start) === " (");
  }

  /** "Surrey and Sussex recorded 576 between them, as Surrey had 214 and Sussex 362" */
  function hasOwnPlace({ start }: Mention, i: number): boolean {
    const last = mentions[i - 1];
    return (
      last !== undefined &&
      places.some((one) => one.named && one.start >= last.end && one.end <= start)
    );
  }

  /** "Gwent's 314 recorded cases made it the lowest in Wales" */
  function possessor({ start }: Mention): string | undefined {
    const at = places.findIndex(
      (place) => place.named && place.end <= start && ITS.test(marked.slice(place.end, start)),
    );
    return areas[at];
  }

  /** "The two forces had 300 in all: Kent 180 and Essex 120": a force of a list behind its sum. */
  function isOwnOfList({ start }: Mention): boolean {
    const colon = marked.lastIndexOf(": ", start);
    return colon > 0 && places.some((one) => one.named && one.start > colon && one.end <= start);
  }

  /** The place that stands after a figure and belongs to it: "352 offences in Kent". */
  function after(i: number): string | undefined {
    const { unit, end } = mentions[i]!;
    const limit = mentions[i + 1]?.start ?? Infinity;
    const isBehind = ({ start }: Place): boolean => start >= end && start < limit;
    const first = places.findIndex(isBehind);
    if (first < 0) return undefined;
    // "In Birmingham, Solihull and Coventry by West Midlands Police"
    const by = places.findIndex(
      (place) => isBehind(place) && place.kind === "force" && BY.test(marked.slice(0, place.start)),
    );
    const [opening, second] = [places[first]!, places[first + 1]];
    // "711 offences which the force recorded in Warrington"
    const isWithin =
      (!opening.named || opening.kind === "force") &&
      second?.named &&
      (second.kind === "place" || !opening.named) &&
      RECORDED_IN.test(marked.slice(opening.end, second.start));
    const at = opening.kind === "place" && by > first ? by : isWithin ? first + 1 : first;
    const between = marked.slice(end, places[at]!.start);
    const isWhole = /^'s\b/.test(marked.slice(places[at]!.end));
    const isOf = (unit === "forces" || (isCount(mentions[i]!) && !isWhole)) && OF.test(between);
    const isOfCases =
      unit === "percent" && OF_CASES.test(between) && CASES.test(marked.slice(places[at]!.end));
    const isItsOwn = THAT.test(between) && HAS_RECORDED.test(marked.slice(places[at]!.end));
    const isInRow = TO.test(between) && TOLD_TO.test(marked.slice(0, mentions[i]!.start));
    const isOfIt =
      isOf || isOfCases || isItsOwn || isInRow || at !== first || POSTMODIFIES.test(between);
    return isOfIt ? areas[at] : undefined;
  }

  /** The last place before a figure; the first where "its own" means the subject's. */
  function before(i: number): string | undefined {
    const { start, end } = mentions[i]!;
    const at = places.findLastIndex(
      (place) =>
        place.end <= start &&
        !isApposed(place) &&
        (!isDefinition(place) || /^ \($/.test(marked.slice(place.end, start))),
    );
    if (at < 1) return areas[at];
    const between = marked.slice(mentions[i - 1]?.end ?? 0, start);
    const isIts = ITS_OWN.test(between) || (i > 0 && PAST_ITS.test(marked.slice(end)));
    return areas[isIts && !ITS_OWN.test(marked.slice(0, places[0]!.end)) ? 0 : at];
  }

  /** "Strathclyde Police - the biggest of the Scottish forces - had" says more of the place before it. */
  function isApposed({ start, end }: Place): boolean {
    return (
      APPOSED.test(marked.slice(Math.max(0, start - 80), start)) &&
      /^[^.;,-]*(?: -|,) /.test(marked.slice(end))
    );
  }

  /** "the most common form of abuse in the UK" says where it is common. */
  function isDefinition({ start, kind }: Place): boolean {
    const left = marked.slice(Math.max(0, start - 60), start);
    return DEFINES.test(left) || (kind !== "force" && BIGGEST_RISE.test(left));
  }

  /** Forces are counted in a nation or region, never in one of them. */
  function ofForces(own: string | undefined, { parts }: Mention): Facet {
    const wide = places.find((place) => place.named && place.kind !== "force");
    const known = [own ?? "", wide?.named ? wide.area : "", state.current, text.area].find(
      (area) => area !== "" && !isForce(area),
    );
    const all = parts.at(-1)?.value ?? 0;
    if ((all === 44 || all === 45) && !own && !wide && known !== "England and Wales")
      return carried("UK");
    const area = known ?? (all === 43 ? "England and Wales" : state.nation);
    return own || wide ? said(area) : carried(area);
  }
}

function rankedForce(
  sentence: string,
  forces: readonly string[],
  { figured }: Whereabouts,
): string | undefined {
  const match = SMALLER.exec(sentence);
  const two = forces.slice(-2);
  if (!match || two.length < 2) return undefined;
  const word = (match[1] ?? match[2] ?? "").toLowerCase();
  if (/former|first/.test(word)) return two[0];
  const [small, large] = [...two].sort((a, b) => figured.get(a)! - figured.get(b)!);
  return word === "smaller" ? small : large;
}
