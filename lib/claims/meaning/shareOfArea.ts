import type { Gazetteer } from "../reading/gazetteer";
import { anyOf } from "../reading/patterns";
import { MARK } from "../reading/plain";
import type { Claim } from "./claim";
import { shareOf } from "./shareOf";

/** A share that one area has of the count of a wider one. */
const OF_A_TOTAL = new RegExp(
  `\\b${anyOf(
    "account(?:s|ed|ing) for",
    "made up|makes up",
    "responsible for",
    "suppl(?:ied|ies|ying)|contribut(?:ed|es|ing)|provid(?:ed|es|ing)",
    "fell to|belong(?:ed|s)? to",
    "share (?:was|is|of)",
    "came from|comes? from",
    "(?:was|were) (?:recorded |reported |made )?(?:here|in|to)",
    "(?:recorded|logged|reported) by one",
    "(?:regional|national|region's|UK|whole) (?:total|cases|offences|figure|tally|crimes)",
    "region's",
    "of the whole",
    "of (?:them|these|those|which|whom) (?:was|were|came)",
  )}\\b`,
  "i",
);
/** "… was Scottish", "was Scotland's". */
const IS_OF = new RegExp(`\\b(?:was|were|is|are) ${MARK.place}`, "i");
/** The wider count may stand so many figures before. */
const LOOKS_BACK = 8;

/**
 * "Northern Ireland accounted for less than three per cent of it": one area's share of a wider one.
 * `before` are the claims of earlier sentences, `main` the area of the article.
 */
export function shareOfArea(
  claim: Claim,
  here: readonly Claim[],
  before: readonly Claim[],
  gazetteer: Gazetteer,
  main: string,
): void {
  const { wholeIs, sameAs, reading } = claim;
  const isOfTotals = [claim, sameAs, wholeIs].every((one) => !one || one.measure === "total");
  if (claim.unit !== "percent" || !isOfTotals) return;
  const named = reading.places.flatMap((place) => (place.named ? [place.area] : []));
  const inside = wholeIs && named.find((area) => gazetteer.isWithin(area, wholeIs.area));
  if (inside === undefined && !isShareOfTotal(claim)) return;
  const recordedHere = /\bhere\b/i.test(reading.sentence.text.slice(claim.end));
  const narrows = [
    ...(recordedHere ? [main] : []),
    ...(inside === undefined ? [] : [inside]),
    ...named,
    sameAs?.area ?? claim.area,
  ];
  const others = [
    ...here.filter((other) => other !== claim),
    ...latestFirst(before.slice(-LOOKS_BACK)),
  ];
  const wides = [wholeIs?.area ?? "", ...named, claim.area, ...others.map(({ area }) => area)];
  for (const narrow of narrows) {
    const wide = wides.find((area) => area !== "" && gazetteer.isWithin(narrow, area));
    if (wide === undefined) continue;
    Object.assign(claim, { area: narrow, measure: shareOf(wide), shareOf: wide });
    if (wholeIs && wholeIs.area !== wide) delete claim.wholeIs;
    return;
  }
}

const latestFirst = (claims: readonly Claim[]): Claim[] =>
  claims.map((_, i) => claims[claims.length - 1 - i]!);

const isShareOfTotal = ({ reading: { sentence, marked }, end }: Claim): boolean =>
  OF_A_TOTAL.test(sentence.text) || IS_OF.test(marked.slice(end));
