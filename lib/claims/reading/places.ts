import { matches } from "./matches";
import type { Gazetteer } from "./gazetteer";
import { joinedNames } from "./areaNames";
import type { NamedArea } from "./names";
import { isNamedForItself, isScope } from "./notPlaces";
import { runs } from "./runs";
import type { Span } from "./sentences";

/** What a place that is not named points to; "last" is the one named last: "there", "the latter". */
type Pointer = "force" | "region" | "nation" | "last";

/** A place that a sentence names, or points back to. */
export type Place = Span &
  (
    | ({ named: true } & NamedArea)
    /** "the force", "the region", "across the country". */
    | { named: false; kind: Pointer }
  );

/** "The two counties between them": an area made of those spoken of. */
export const TOGETHER =
  /\b(?:the|both|those|all) (?:two|three|four|five|six)?\s?(?:counties|forces|areas|constabularies)\b.{0,40}?\b(?:between them|together|combined|jointly|in all)\b|\bbetween the (?:two|three|four|five) of them\b/i;

const POINTERS: [RegExp, Pointer][] = [
  [
    /\b(?:in )?the latter\b(?! (?:county|force|year))|\b(?:offences|crimes|cases|reports|numbers?|total|figures?) there\b(?! (?:were|was|is|are|has|have))/gi,
    "last",
  ],
  [
    /\b(?:the|its|that|local) (?:police )?(?:force|constabulary)(?:'s)?\b(?! in (?:the )?[A-Z])|\bthe (?:region|area)'s (?:police )?(?:force|constabulary)\b(?! areas?\b)|\bthe county(?:'s)?\b|\b(?:the latter|that) (?:county|force)\b|\bthe two counties'|\bforce[- ]wide\b|\bcounty-wide\b/gi,
    "force",
  ],
  [
    /^\W*(?:Regional total|Region(?: total)?|Total|All forces|Overall)(?= [^a-z]*\d)|\b(?:the|its|our|this) region(?:'s|al)?\b|\bregion-?wide\b|\bregionally\b|\bregional (?=total|figure|tally)/gi,
    "region",
  ],
  [
    /^\W*(?:All (?:the )?(?:police )?forces|Every (?:police )?force) (?=replied|answered|responded|gave|provided|sent)|\b(?:nationally|nationwide|country-?wide)\b|\b(?:across|around|throughout|in|over|for) (?:the|this) (?:whole |entire )?(?:country|nation)\b|\bthe (?:country|nation)'s (?=(?:\w+ )?(?:children|youngsters|girls|boys|police)\b)|\bthe (?:country|nation) as a whole\b|\b(?:across|in|of) (?:the two|both) nations\b|\b(?:on|at) (?:the|a) national (?:scale|level)\b|\b(?:the )?national (?=(?:one|level|total|figure|tally|count|number|picture|rise|increase|fall|average|trend)s?\b)/gi,
    "nation",
  ],
];

/** Before what something is only measured by: "more than the national average". */
const ABOVE =
  /\b(?:than|above|below|over|under|exceeding|with|buck(?:s|ed|ing)|unlike|mirror(?:s|ed|ing))(?: (?:is|was|are|were))?(?: (?:the case|true|usual))? (?:the )?$/i;

/** An area that the words leave out, or only compare with. */
const LEFT_OUT =
  /(?<=\b(?:forces?|all|everywhere) )but(?: for)? (?:the )?$|(?<!\bas (?:many|high|large|great|common|likely)(?: \w+)? )\bas in (?:the )?$|\b(?:just like|excluding|leav(?:e|es|ing) out|omit(?:s|ted|ting)?|(?:does|do|did) not include|except(?: for)?|apart from|without(?: \S+ force(?: -|,|:))?|bar|outside(?: of)?|not including|minus|other than|unlike|next to|bordering) (?:the )?$/i;
export const isLeftOut = (words: string, start: number): boolean =>
  LEFT_OUT.test(words.slice(Math.max(0, start - 40), start));

/** "Greater Manchester Police alone did not reply", "one force - Gwent - gave no statistics": a force of which there are no figures. */
const SILENT =
  /^(?:'s)?(?: police| force)?(?: -|,)?(?: alone| also)? (?:(?:gave|sent|provided|supplied|had|returned) (?:no|none)\b|(?:did not|didn't|failed to|refused to|declined to|was unable to|could not|has not)(?: \w+)? (?:repl|respon|answer|giv|provid|suppl|disclos|hand|tak))/i;
export const isSilent = (words: string, end: number): boolean =>
  SILENT.test(words.slice(end, end + 80));

/** "The West Midlands" is the region, as are its forces together. */
const REGION_BY_ARTICLE = /^West Midlands Police$/;

/** "The Yorkshire force": that which the text is on. */
const ONE_FORCE = /^ (?:police )?(?:force|constabulary)\b(?! areas?\b)/;
/** Of a council's page. */
const THE_TOWN = /\b(?:the|our) (?:borough|city|town|district|island|council area)\b/gi;

/** The places of a sentence, none overlapping, in order. */
export function places(sentence: string, gazetteer: Gazetteer): Place[] {
  const all: Place[] = gazetteer
    .find(sentence)
    .filter((one) => isNamedForItself(sentence, one))
    .map((named) => {
      const { start, end } = named;
      if (named.kind === "region" && ONE_FORCE.test(sentence.slice(end)))
        return { start, end, named: false, kind: "force" };
      return { ...asRegion(sentence, named), start, end, named: true };
    });
  const forces = all.filter((place) => place.kind === "force");
  // Between the Metropolitan Police and West Yorkshire, "the West Midlands" is the force.
  const isForce = forces.length > 1 || gazetteer.speaksOfForce === true;
  const found = all.filter(
    (place) => place.kind === "force" || forces.length === 0 || !isScope(sentence, place),
  );
  for (const place of found) {
    if (place.named && place.area === "West Midlands" && isForce) {
      Object.assign(place, { area: "West Midlands Police", kind: "force" });
    }
  }
  for (const [pattern, kind] of POINTERS) {
    for (const match of matches(pattern, sentence)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && other.end > start)) continue;
      // "340 of them, more than the national average": the average is no place of the 340.
      if (
        kind === "nation" &&
        ABOVE.test(sentence.slice(0, start)) &&
        !/^\w* of \w*\d/.test(sentence.slice(end))
      )
        continue;
      found.push({ start, end, named: false, kind });
    }
  }
  for (const { 0: words, index: start } of gazetteer.council ? matches(THE_TOWN, sentence) : []) {
    const end = start + words.length;
    if (!found.some((other) => other.start < end && other.end > start))
      found.push({ start, end, named: true, area: gazetteer.council!, kind: "place" });
  }
  return withNations(
    sentence,
    found.sort((a, b) => a.start - b.start),
  );
}

/** Between two of "England, Wales and Northern Ireland", which are one place. */
const NEXT_NATION = /^(?:,|,? and) $/;
/** "With Scotland and Northern Ireland the number rises to 45,456", after England and Wales. */
const WITH_THE_REST =
  /(?<=\b(?:[Ww]ith|[Aa]dd(?:ing|ed)?(?: in)?|[Pp]lus|[Ii]nclud(?:e|es|ed|ing)) (?:the figures (?:for|of) )?)Scotland and Northern Ireland\b/;
const TOGETHER_CALLED = new Map([
  ["England, Wales", "England and Wales"],
  ["England, Northern Ireland, Scotland, Wales", "UK"],
  ["England and Wales, Northern Ireland, Scotland", "UK"],
]);

/** Nations in a row are counted together, unless each has its own number. */
function withNations(sentence: string, found: readonly Place[]): Place[] {
  const rest = WITH_THE_REST.exec(sentence);
  if (rest) {
    const [start, end] = [rest.index, rest.index + rest[0].length];
    const others = found.filter((one) => one.end <= start || one.start >= end);
    return [
      ...others,
      { area: "UK", kind: "nation" as const, named: true as const, start, end },
    ].sort((a, b) => a.start - b.start);
  }
  if (/\brespectively\b/i.test(sentence)) return [...found];
  const isNation = (place: Place): boolean => place.named && place.kind === "nation";
  const rows = runs(
    found,
    (last, next) =>
      isNation(last) && isNation(next) && NEXT_NATION.test(sentence.slice(last.end, next.start)),
  );
  return rows.flatMap((row) => {
    const names = row.flatMap((place) => (place.named ? [place.area] : []));
    const called = TOGETHER_CALLED.get(names.toSorted().join(", "));
    if (names.length < 3 && called === undefined) return row;
    const area = called ?? joinedNames(names);
    return [{ area, kind: "nation", named: true, start: row[0]!.start, end: row.at(-1)!.end }];
  });
}

function asRegion(sentence: string, named: Span & NamedArea): NamedArea {
  const { start, end } = named;
  if (!REGION_BY_ARTICLE.test(named.area) || /police/i.test(sentence.slice(start, end)))
    return named;
  const after = sentence.slice(end);
  if (/^ (?:force|officers|detectives)\b/i.test(after)) return named;
  return /\bthe $/i.test(sentence.slice(0, start))
    ? { area: "West Midlands", kind: "region" }
    : named;
}
