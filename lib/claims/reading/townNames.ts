/** The towns and districts that a text has counts of: those it names beside a number, and those of the table. */
import { CHANGE_NOUN } from "../lexicon/words";
import { shortName } from "./areaNames";
import { FORCE_OF_DISTRICT } from "./districts";
import type { Gazetteer } from "./gazetteer";
import { matches } from "./matches";
import type { NamedArea } from "./names";
import type { Span } from "./sentences";

const CAPITALISED =
  "([A-Z][a-z]+(?:[- ](?:(?:and|of|the|on|upon|under|in|&)[- ])*[A-Z][a-z]+){0,4})";
/** A count; of longer runs there is no end on a line of commas. */
const DIGITS = "\\d[\\d,]{0,12}";
const NUMBER = `(?<![\\w,.])${DIGITS}(?: \\(${DIGITS}\\))?`;
const HAD = "(?:had|recorded|saw|logged|accounts? for|accounted for)";
const MOST = "the (?:most|fewest|highest|lowest|largest|biggest|smallest)";
/** How a text names towns and districts beside a number. */
const TOWNS = [
  // "402 (388) in Torbay"
  `${NUMBER}(?: (?:were|was)| (?:child |sexual |sex |abuse |domestic |hate |violent )*(?:offences|crimes|cases|reports|incidents)(?: [a-z]+){0,7})? in (?:the (?:town|city|borough|district|rest) of )?${CAPITALISED}`,
  // "100 youngsters from Wigan", "in Fife, where there were 155"
  `\\b${DIGITS} (?:[\\w-]+ ){0,2}(?:children|youngsters|victims|under-\\d+s|girls|boys) (?:from|living in) ${CAPITALISED}`,
  `\\b[Ii]n ${CAPITALISED}, where there (?:were|was|had been) \\d`,
  // "Croydon had 402 offences", "Bradford had the highest number of children reported missing at 216"
  `(?:^|[.\\n] ?)${CAPITALISED}(?: district| borough)? ${HAD} (?:only |just |${MOST},? (?:with )?|${MOST}\\b[^.,;\\n]{0,50} (?:at|with) )?\\d`,
  // "with Newham on 344", "then Torbay with 318", "had 143 and Croydon 131"
  `\\bwith ${CAPITALISED} on \\d`,
  `\\b(?:then|followed by) ${CAPITALISED} (?:with |on |\\()\\d`,
  `\\b${HAD} ${DIGITS}(?: (?:child |sexual |recorded )*(?:offences|crimes|cases|reports|incidents)(?: with a child victim)?)?,? and ${CAPITALISED} (?:for )?\\d`,
  // "Newham was the borough with the most, 402", "Croydon followed with 344"
  `${CAPITALISED} (?:was|is) the (?:division|district|borough|town|area|city|council area)\\b[^.;\\n]{0,40}\\d`,
  `${CAPITALISED} (?:followed|came next|was next|was second)(?: with| on| at|,) \\d`,
  // "Referrals from Croydon alone came to 612", "in Torbay there were 141"
  `\\bfrom ${CAPITALISED} (?:alone )?(?:came to|numbered|totalled|stood at) \\d`,
  `\\b(?:[Ii]n|[Ww]ithin) ${CAPITALISED}(?: alone)?,? (?:there were |it was |the (?:number|figure|rate|total)(?: of (?:offences|crimes|cases|reports))? (?:was |stood at ))?${NUMBER}(?! (?:of|per|p\\.?m|a\\.?m|years?|months?|days?)\\b)\\b`,
  // "In Norwich there was an increase of 30 per cent and in Great Yarmouth a fall of five per cent"
  `\\b[Ii]n ${CAPITALISED},? (?:there (?:was|has been|had been) )?an? (?:[a-z]+ )?(?:${CHANGE_NOUN}) of\\b`,
  // "referrals in Bradford went up by two-thirds"
  `\\b(?:offences|crimes|cases|reports|referrals)\\b[^.;\\n]{0,60} in ${CAPITALISED} (?:rose|fell|went up|went down|increased|jumped|soared|doubled|trebled) (?:by|to|from)\\b`,
  // "Tayside's figure rose to 310", "the number in Fife fell from 300"
  `\\b${CAPITALISED}'s (?:own )?(?:(?:figure|number|total|tally) )?(?:was|rose|fell|stood|went|came)\\b[^.;\\n]{0,30}\\d`,
  `(?:^|[.\\n] ?)${CAPITALISED} saw (?:its|the) (?:figure|number|total|tally)\\b[^.;\\n]{0,30}\\d`,
  `\\b(?:number|figure|total|tally) in (?:the )?${CAPITALISED} (?:was|rose|fell|stood|went|came)\\b[^.;\\n]{0,30}\\d`,
].map((source) => new RegExp(source, "gm"));
/** "Watford (41), Stevenage 38", "Ely recorded 29", where the paragraph speaks of districts. */
const LISTED = new RegExp(
  `${CAPITALISED}(?: ${HAD})? (?:\\(${DIGITS}\\)|${DIGITS}(?![\\d/-]))`,
  "g",
);
const DISTRICTS =
  /\b(?:districts?|boroughs?|towns?|cities|wards?|divisions?|local authorit\w+|council areas?|followed by)\b/i;
const NO_TOWN =
  /^(?:The|A|An|In|Of|It|Forces|Offences|Crimes|Cases|Reports|Figures|Data|Children|Victims|He|She|They|We|All|Both|Each|Some|Police|Officers|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Facebook|Instagram|Snapchat|WhatsApp|Twitter|Kik|YouTube|Childline|Barnardo|Parliament|Crown|Court|Table|Figure|Year|Force|Girls|Boys|Children|Victims|Region|Total|Every|That|This|There|Europe|Iceland|Ireland|Crime|Survey|Rapes?|Grooming|Abuse|Assaults?|Neglect|Cruelty|Online|Images?)\b|\b(?:Police|Constabulary|Court|Prison|University|School|Hospital|Street|Road|House|Council|Trust|Office)$/;

/** So many towns are the most that a text has counts of. */
const MOST_TOWNS = 60;
const MOST_NAMES = 400;

/** The names of towns and districts in a text, none of them a force or region. */
export function townsIn(
  text: string,
  gazetteer: Gazetteer,
  forces: ReadonlySet<string>,
): Set<string> {
  const towns = new Set<string>();
  const short = new Set([...forces].map(shortName));
  const seen = new Set<string>();
  for (const name of [...townNames(text), ...districtsIn(text)]) {
    if (towns.size >= MOST_TOWNS || seen.size >= MOST_NAMES) break;
    if (seen.has(name)) continue;
    seen.add(name);
    if (name.length <= 3 || NO_TOWN.test(name) || short.has(name)) continue;
    // "Bath and North East Somerset" is no region, "Kent and Torbay" no town, "East Sussex" not all of Sussex.
    const isWithin = ({ start, end, kind }: Span & NamedArea): boolean =>
      (kind === "region" && start > 0 && end < name.length) ||
      (/^(?:North|South|East|West|Mid)$/.test(name.slice(0, start).trim()) && end === name.length);
    if (!FORCE_OF_DISTRICT.has(name) && !gazetteer.find(name).every(isWithin)) continue;
    // A word that the text also has in small letters only opens a sentence.
    if (!new RegExp(`\\b${name.toLowerCase()}\\b`).test(text)) towns.add(name);
  }
  return towns;
}

const DISTRICT = new RegExp(
  `(?<![\\w-])(?:${[...FORCE_OF_DISTRICT.keys()].sort((a, b) => b.length - a.length).join("|")})(?![\\w-])`,
  "g",
);
/** The districts of the table that a text names. */
export const districtsIn = (text: string): Set<string> =>
  new Set(matches(DISTRICT, text).map(([name]) => name));

function* townNames(text: string): Generator<string> {
  for (const pattern of TOWNS) for (const [, name = ""] of matches(pattern, text)) yield name;
  for (const [paragraph] of matches(/[^\n]+/g, text)) {
    const listed = matches(LISTED, paragraph);
    if (listed.length < 2 || !DISTRICTS.test(paragraph)) continue;
    for (const [, name = ""] of listed) yield name;
  }
}
