/** Totals that the text makes of several counts: of years, of forces, of what stands in a list. */
import type { Gazetteer } from "../reading/gazetteer";
import { over } from "../reading/marks";
import { joinedNames, namesIn } from "../reading/areaNames";
import { valueOfWords } from "../reading/numerals";
import {
  areAllRead,
  carried,
  type Claim,
  inTable,
  isCount,
  isExactCount,
  keyOf,
  said,
} from "./facets";
import { sumOf } from "../verdict/sumOf";
import { runs } from "../reading/runs";
import { tieRemainders } from "./remainder";
import { ofRowBehind, OVERLAP, rowBefore } from "./rowTotals";
import { toldSum } from "./toldSums";

/** "In all, 3,742 over these five years", "in the first two years", "in three years" */
const OVER_YEARS = /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[- ]years?\b/i;
/** "2,690 between the two of them", "Together it is a total of 3,066 across the two counties" */
const OF_BOTH =
  /\b(?:between (?:the two of )?them|together|combined|both|the (?:two|pair))\b|\b(?:two|three|four|five|six|seven|eight) (?:counties|forces|areas|constabularies)\b/i;
const HOW_MANY = /\b(?:three|four|five|six|seven|eight)\b/i;
/** "Between them the region's forces had 5,515": how many the words do not say. */
const OF_SOME = /\bbetween them,? (?:\S+ ){0,4}?(?:forces|constabularies|counties) (?!of )/i;
const MOST_FORCES = 8;
const LONGEST_LINE = 180;
/** Two numbers may make a third by chance; three and more that stand together do not. */
const LEAST = 3;
/** As far as a reader looks for what a total is made of. */
const NEAR = 16;
/** As far as forces are listed one by one, each with its years. */
const FAR = 32;

/** The last of all the parts. */
const REMAINING = /\b[Tt]he remaining $/;
/** Ties a total to the counts that the words say it is of, where they make it exactly: such a sum is no chance. */
export function tieTotals(claims: readonly Claim[], gazetteer: Gazetteer): void {
  for (const total of claims) {
    const was = total.area.value;
    const parts = isTotal(total)
      ? (ofSentence(total, claims) ??
        ofRowBehind(total, claims) ??
        ofWords(total, claims, gazetteer) ??
        toldSum(total, claims, gazetteer))
      : undefined;
    if (!parts) continue;
    total.totalOf = parts;
    tieBases(total, claims);
    // "The five forces recorded 5,138, up five per cent": the change is theirs too.
    if (total.area.value === was) continue;
    for (const one of claims.slice(total.index + 1, total.index + NEAR))
      if (one.reading === total.reading && one.area.how !== "said" && one.area.value === was)
        one.area = total.area;
  }
  for (const rest of claims) {
    const parts = ofRest(rest, claims);
    const whole = parts?.find(({ wholeIs }) => wholeIs && !parts.includes(wholeIs))?.wholeIs;
    if (parts && whole && isTotal(whole)) whole.totalOf = parts;
  }
  tieRemainders(claims);
  for (const list of lines(claims)) {
    const [first] = list;
    const near = claims.slice(Math.max(0, first!.index - NEAR), list.at(-1)!.index + 3);
    for (const total of near.filter(
      (one) => !list.includes(one) && isExactCount(one) && !one.isBase && !one.totalOf,
    )) {
      // "Of these, 412 … The other outcomes were:"
      const parts = [
        ...near
          .filter(({ wholeIs, index }) => wholeIs === total && index < first!.index)
          .filter(isExactCount),
        ...list,
      ];
      const all = [list, parts].find((some) => sumOf(some) === total.value);
      if (!all) continue;
      total.totalOf = all;
      // "No suspect identified: 566 (11 per cent)" is a share of that total.
      for (const share of claims.slice(first!.index, list.at(-1)!.index + 2))
        if (share.unit === "percent" && share.sameAs && list.includes(share.sameAs))
          share.wholeIs ??= total;
    }
  }
}

/** Words that make the last count of a sentence the sum of those before it. */
const MAKING = over(
  "\\b(?:making|which makes|(?:for|giving) a total of|bring(?:s|ing) (?:the|their|its) total(?: (?:\\w|{N}| ){0,30})? to|in total,?|altogether,?|the sum of (?:these|the) {N} (?:is|was)) (?:just )?$",
  "i",
);
const IN_ALL =
  /^(?: (?:offences|crimes|cases|reports))? (?:in all|in total|altogether|all told|between them)\b/i;

/** "1,204 (Kent), 987 (Sussex) and 620 (Surrey), 2,811 in all": what stands in one sentence, whether or not it makes it. */
function ofSentence(total: Claim, claims: readonly Claim[]): Claim[] | undefined {
  const { marked, sentence } = total.reading;
  const here = claims
    .slice(Math.max(0, total.index - NEAR), total.index)
    .filter((one) => one.reading === total.reading);
  const parts = here.filter(isCount);
  const last = parts.at(-1);
  const adds =
    last &&
    (MAKING.test(marked.slice(last.end, total.start)) || IN_ALL.test(marked.slice(total.end)));
  if (!adds || parts.length < 2 || OVERLAP.test(sentence.text)) return undefined;
  const areAlike = parts.every(
    (one) => isExactCount(one) && !one.isBase && keyOf(one.what) === keyOf(total.what),
  );
  const areas = new Set(parts.map(({ area }) => area.value));
  const years = new Set(parts.map(({ period }) => period.value));
  // Of years some may be left out: "317 in 2013/14 and 699 in 2016/17, 2,176 in all over the four years".
  if (!areAlike || areas.size < parts.length || years.size > 1) return undefined;
  // No number of the sentence was passed over, but "the sum of these three".
  const figures = [...here, total];
  const areRead = total.reading.numerals.every(
    ({ start, end }) =>
      (start >= last.end && end <= total.start) ||
      start > total.end ||
      figures.some((one) => one.start <= start && end <= one.end),
  );
  if (!areRead) return undefined;
  // "… which makes 76,204 for the whole UK" names its own.
  if (areas.has(total.area.value)) total.area = carried(joinedNames([...areas]));
  total.addsUp = true;
  return parts;
}

/** "702 of them … Another 251 … The remaining 39": all parts of what they are of, whether or not they make it. */
function ofRest(rest: Claim, claims: readonly Claim[]): Claim[] | undefined {
  const { marked, sentence } = rest.reading;
  if (
    !REMAINING.test(marked.slice(Math.max(0, rest.start - 20), rest.start)) ||
    !isExactCount(rest)
  )
    return undefined;
  const here = claims
    .slice(Math.max(0, rest.index - NEAR), rest.index)
    .filter(
      (one) => one.reading.sentence.paragraph === sentence.paragraph && isCount(one) && !one.isBase,
    );
  const from = here.findLastIndex(({ wholeIs }) => wholeIs && !here.includes(wholeIs));
  const parts = [...here.slice(Math.max(from, 0)), rest];
  const total = here[from]?.wholeIs;
  const fits =
    total !== undefined &&
    parts.length >= LEAST &&
    parts.every(
      (one) =>
        isExactCount(one) &&
        one.area.value === total.area.value &&
        one.period.value === total.period.value &&
        !OVERLAP.test(one.reading.sentence.text) &&
        areAllRead(one.reading, claims.slice(Math.max(0, one.index - NEAR), one.index + NEAR)),
    );
  return fits ? parts : undefined;
}

const isTotal = (one: Claim): boolean =>
  isExactCount(one) && !one.isBase && !one.totalOf && one.reading.sentence.index >= 0;

/** The counts of so many years or forces, one after another, that are alike in all else and make the total. */
function partsBy(
  by: "period" | "area",
  width: number,
  total: Claim,
  near: readonly Claim[],
): Claim[] | undefined {
  const other = by === "area" ? "period" : "area";
  const own = total[other];
  // Where no words of its own tell the area or year of the total, it is that of its parts.
  const others = own.how === "said" ? [] : near.map((one) => one[other].value);
  for (const value of new Set([own.value, ...others])) {
    const alike = near.filter(
      (one) => keyOf(one.what) === keyOf(total.what) && one[other].value === value,
    );
    // A count that is printed twice is of one year.
    const once = alike.filter(
      (one, i) => by === "area" || alike.findIndex((twin) => twin.value === one.value) === i,
    );
    const parts = once
      .map((_, i) => once.slice(i, i + width))
      .find((some) => some.length === width && sumOf(some) === total.value);
    const labels = [...new Set(parts?.map((one) => one[by].value))].filter(Boolean).sort();
    if (!parts || (labels.length < width && (by === "area" || width < LEAST))) continue;
    if (value !== own.value) total[other] = carried(value);
    // "The two forces recorded 1,791" is of the two, and of neither.
    if (by === "area" && ["", ...labels].includes(total.area.value))
      total.area = carried(joinedNames(parts.map(({ area }) => area.value)));
    if (by === "period" && labels.length === width)
      total.period = said(`${labels[0]} to ${labels.at(-1)}`);
    return parts;
  }
  return undefined;
}

/** The counts of which words of its sentence make a total. */
function ofWords(
  total: Claim,
  claims: readonly Claim[],
  gazetteer: Gazetteer,
): Claim[] | undefined {
  const { text } = total.reading.sentence;
  const [, years = ""] = OVER_YEARS.exec(text) ?? [];
  const length = /^\d/.test(years) ? Number(years) : valueOfWords(years.toLowerCase());
  const row = rowBefore(total);
  const named = Math.max(row.length, namesIn(total.area.value).length);
  const ofBoth = OF_BOTH.test(text);
  if (length < 2 && !ofBoth && named < LEAST) return undefined;
  const near = claims
    .slice(Math.max(0, total.index - FAR), total.index + FAR)
    .filter((one) => isExactCount(one) && one.value < total.value);
  const ofYears = length >= 2 ? partsBy("period", length, total, near) : undefined;
  if (ofYears) return ofYears;
  const own = near.filter(({ isBase, area }) => !isBase && area.value !== "");
  if (named >= LEAST) {
    const parts = partsBy("area", named, total, own);
    // What goes on from the total is of the same areas.
    const was = total.area.value;
    for (const one of parts && row.length === named ? claims : [])
      if (one.reading === total.reading && one.area.value === was && one.index >= total.index)
        one.area = said(joinedNames(row));
    return parts;
  }
  const forces = own.filter(({ area }) => gazetteer.kindOf(area.value) === "force");
  const both = valueOfWords(HOW_MANY.exec(text)?.[0].toLowerCase() ?? "two");
  if (HOW_MANY.test(text) || !OF_SOME.test(text))
    return ofBoth ? partsBy("area", both, total, forces) : undefined;
  for (let width = MOST_FORCES; width >= LEAST; width--) {
    const parts = partsBy("area", width, total, forces);
    if (parts) return parts;
  }
  return undefined;
}

/**
 * "7,398 in all, from 6,429": a base of the total is that of its parts, where each of them has its own
 * of the same year.
 */
function tieBases(total: Claim, claims: readonly Claim[]): void {
  const near = claims.slice(Math.max(0, total.index - NEAR), total.index + NEAR);
  const baseOf = (one: Claim): Claim[] =>
    near.filter((base) => base.baseOf === one && isCount(base) && base.isBase);
  const [base, ...others] = baseOf(total);
  const parts = total.totalOf!.map(baseOf);
  const fits =
    base &&
    others.length === 0 &&
    parts.every(
      (all) =>
        all.length === 1 &&
        isExactCount(all[0]!) &&
        all[0]!.period.value === base.period.value &&
        all[0]!.coverage === base.coverage,
    );
  if (fits && isExactCount(base)) base.totalOf = parts.flat();
}

/** Counts that open lines one below another: the first of each. */
const lines = (claims: readonly Claim[]): Claim[][] =>
  runs(
    claims.filter(({ reading }, i) => reading.sentence !== claims[i - 1]?.reading.sentence),
    (last, next) =>
      opensLine(last) &&
      opensLine(next) &&
      next.reading.sentence.paragraph === last.reading.sentence.paragraph + 1,
  ).filter(({ length }) => length >= LEAST);

const opensLine = (one: Claim): boolean =>
  isExactCount(one) &&
  !inTable(one) &&
  one.reading.sentence.firstOfParagraph &&
  one.reading.sentence.text.length < LONGEST_LINE;
