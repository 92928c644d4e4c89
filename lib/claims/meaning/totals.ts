/** Totals that the text makes of several counts: of years, of forces, of what stands in a list. */
import type { Gazetteer } from "../reading/gazetteer";
import { over } from "../reading/marks";
import { joinedNames, namesIn } from "../reading/areaNames";
import { valueOfWords } from "../reading/numerals";
import { carried, type Claim, inTable, isCount, keyOf, said } from "./facets";
import { sumOf } from "../verdict/sumOf";
import { runs } from "../reading/runs";
import { toldSum } from "./toldSums";

/** "In all, 3,742 over these five years", "in the first two years", "in three years" */
const OVER_YEARS = /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[- ]years?\b/i;
/** "2,690 between the two of them", "Together it is a total of 3,066 across the two counties" */
const OF_BOTH =
  /\b(?:between (?:the two of )?them|together|combined|both|the (?:two|pair))\b|\b(?:two|three|four|five|six|seven|eight) (?:counties|forces|areas|constabularies)\b/i;
/** "Between them the region's forces had 5,515": how many the words do not say. */
const OF_SOME = /\bbetween them,? (?:\S+ ){0,4}?(?:forces|constabularies|counties) (?!of )/i;
const MOST_FORCES = 8;
const HOW_MANY = /\b(?:three|four|five|six|seven|eight)\b/i;
/** Two numbers may make a third by chance; three and more that stand together do not. */
const LEAST = 3;
/** As far as a reader looks for what a total is made of. */
const NEAR = 16;
/** As far as forces are listed one by one, each with its years. */
const FAR = 32;

/** The last of all the parts. */
const REMAINING = /\b[Tt]he remaining $/;
/** Parts that may count the same offence twice, or a part of a part. */
const OVERLAP = /\b(?:also|including|of whom|of which|among them|both|more than one|at least)\b/i;

/** Ties a total to the counts that the words say it is of, where they make it exactly: such a sum is no chance. */
export function tieTotals(claims: readonly Claim[], gazetteer: Gazetteer): void {
  for (const total of claims) {
    const parts = isTotal(total)
      ? (ofSentence(total, claims) ??
        ofWords(total, claims, gazetteer) ??
        toldSum(total, claims, gazetteer))
      : undefined;
    if (!parts) continue;
    total.totalOf = parts;
    tieBases(total, claims);
  }
  for (const rest of claims) {
    const parts = ofRest(rest, claims);
    const whole = parts?.find(({ wholeIs }) => wholeIs && !parts.includes(wholeIs))?.wholeIs;
    if (parts && whole && isTotal(whole)) whole.totalOf = parts;
  }
  for (const list of lines(claims)) {
    const near = claims.slice(Math.max(0, list[0]!.index - NEAR), list[0]!.index);
    const total = near.findLast((one) => isTotal(one) && sumOf(list) === one.value);
    if (total) total.totalOf = list;
  }
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
  isPlain(one) && !inTable(one) && one.reading.sentence.firstOfParagraph;

/** Words that make the last count of a sentence the sum of those before it. */
const MAKING = over(
  "\\b(?:making|which makes|(?:for|giving) a total of|bring(?:s|ing) (?:the|their|its) total(?: (?:\\w|{N}| ){0,30})? to|in total,?|altogether,?|the sum of (?:these|the) {N} (?:is|was)) (?:just )?$",
  "i",
);

/** "1,204 (Kent), 987 (Sussex) and 620 (Surrey), making 2,811": what stands in one sentence, whether or not it makes it. */
function ofSentence(total: Claim, claims: readonly Claim[]): Claim[] | undefined {
  const { marked, sentence } = total.reading;
  const here = claims
    .slice(Math.max(0, total.index - NEAR), total.index)
    .filter((one) => one.reading === total.reading);
  const parts = here.filter(isCount);
  const last = parts.at(-1);
  const adds = last && MAKING.test(marked.slice(last.end, total.start));
  if (!adds || parts.length < 2 || OVERLAP.test(sentence.text)) return undefined;
  const areAlike = parts.every(
    (one) => isPlain(one) && !one.isBase && keyOf(one.what) === keyOf(total.what),
  );
  const areas = new Set(parts.map(({ area }) => area.value));
  const years = new Set(parts.map(({ period }) => period.value));
  // Of years some may be left out: "317 in 2013/14 and 699 in 2016/17, 2,176 in all over the four years".
  if (!areAlike || areas.size < parts.length || years.size > 1) return undefined;
  // No number of the sentence was passed over, but "the sum of these three".
  const areRead = total.reading.numerals.every(
    ({ start, end }) =>
      start >= last.end || here.some((one) => one.start <= start && end <= one.end),
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
  if (!REMAINING.test(marked.slice(Math.max(0, rest.start - 20), rest.start)) || !isPlain(rest))
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
        isPlain(one) &&
        one.area.value === total.area.value &&
        one.period.value === total.period.value &&
        !OVERLAP.test(one.reading.sentence.text) &&
        isAllRead(one, claims),
    );
  return fits ? parts : undefined;
}

/** No number of its sentence was passed over: it might be a part as well. */
function isAllRead({ reading, index }: Claim, claims: readonly Claim[]): boolean {
  const here = claims
    .slice(Math.max(0, index - NEAR), index + NEAR)
    .filter((one) => one.reading === reading);
  return reading.numerals.every((numeral) =>
    here.some(({ start, end }) => start <= numeral.start && numeral.end <= end),
  );
}

const isPlain = (one: Claim): boolean => isCount(one) && one.bound === "exact" && !one.corrects;
const isTotal = (one: Claim): boolean => isPlain(one) && !one.isBase && !one.totalOf;

/** The counts of so many years or areas, one after another, that are alike in all else and make the total. */
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
    const parts = alike
      .map((_, i) => alike.slice(i, i + width))
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

/** "Kent, Essex and Surrey police had 3,523": the areas in a row that a count is of, all told. */
function rowBefore({ reading: { places, marked }, start }: Claim): string[] {
  const named = places.flatMap((place) => (place.named && place.end <= start ? [place] : []));
  const [row = []] = runs(named, (last, next) =>
    /^(?:,| and|, and) $/.test(marked.slice(last.end, next.start)),
  );
  const rest = marked.slice(row.at(-1)?.end, start);
  return /[,;.\ue001]/.test(rest) ? [] : row.map(({ area }) => area);
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
  const named = Math.max(rowBefore(total).length, namesIn(total.area.value).length);
  const ofBoth = OF_BOTH.test(text);
  if (length < 2 && !ofBoth && named < LEAST) return undefined;
  const near = claims
    .slice(Math.max(0, total.index - FAR), total.index + FAR)
    .filter((one) => isPlain(one) && one.value < total.value);
  const ofYears = length >= 2 ? partsBy("period", length, total, near) : undefined;
  if (ofYears) return ofYears;
  const own = near.filter(({ isBase }) => !isBase);
  if (named >= LEAST) return partsBy("area", named, total, own);
  const many = valueOfWords(HOW_MANY.exec(text)?.[0].toLowerCase() ?? "two");
  const forces = own.filter(({ area }) => gazetteer.kindOf(area.value) === "force");
  if (!OF_SOME.test(text)) return ofBoth ? partsBy("area", many, total, forces) : undefined;
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
  const baseOf = (one: Claim): Claim[] => near.filter((base) => base.baseOf === one);
  const [base, ...others] = baseOf(total);
  const parts = total.totalOf!.map(baseOf);
  const fits =
    base &&
    others.length === 0 &&
    parts.every(
      (all) =>
        all.length === 1 &&
        isPlain(all[0]!) &&
        all[0]!.period.value === base.period.value &&
        all[0]!.coverage === base.coverage,
    );
  if (fits && isPlain(base)) base.totalOf = parts.flat();
}
