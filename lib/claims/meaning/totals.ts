/** Totals that the text makes of several counts: of years, of forces, of what stands in a list. */
import type { Gazetteer } from "../reading/gazetteer";
import { valueOfWords } from "../reading/numerals";
import { type Claim, isCount, keyOf, said, sumOf } from "./facets";

/** "In all, 3,742 over these five years", "in the first two years", "in three years" */
const OVER_YEARS = /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[- ]years?\b/i;
/** "2,690 between the two of them", "Together it is a total of 3,066 across the two counties" */
const OF_BOTH =
  /\b(?:between (?:the two of )?them|together|combined|both)\b|\b(?:two|three|four) (?:counties|forces|areas|constabularies)\b/i;
const HOW_MANY = /\b(?:three|four)\b/i;
const LONGEST_LINE = 180;
/** Two numbers may make a third by chance; three and more that stand together do not. */
const LEAST = 3;
/** As far as a reader looks for what a total is made of. */
const NEAR = 16;

/** The last of all the parts. */
const REMAINING = /\b[Tt]he remaining $/;
/** Parts that may count the same offence twice, or a part of a part. */
const OVERLAP = /\b(?:also|including|of whom|of which|among them|both|more than one|at least)\b/i;

/** Ties a total to the counts that the words say it is of, where they make it exactly: such a sum is no chance. */
export function tieTotals(claims: readonly Claim[], gazetteer: Gazetteer): void {
  for (const total of claims) {
    const { text } = total.reading.sentence;
    if (!isTotal(total) || !(OVER_YEARS.test(text) || OF_BOTH.test(text))) continue;
    const near = claims
      .slice(Math.max(0, total.index - NEAR), total.index + NEAR)
      .filter((one) => isPlain(one) && one.value < total.value);
    const parts = ofYears(total, near) ?? ofForces(total, near, gazetteer);
    if (parts) total.totalOf = parts;
  }
  for (const rest of claims) {
    const parts = ofRest(rest, claims);
    const whole = parts?.find(({ wholeIs }) => wholeIs && !parts.includes(wholeIs))?.wholeIs;
    if (parts && whole && isTotal(whole)) whole.totalOf = parts;
  }
  for (const list of lines(claims)) {
    const [first] = list;
    const near = claims.slice(Math.max(0, first!.index - NEAR), list.at(-1)!.index + 3);
    for (const total of near.filter(
      (one) => !list.includes(one) && isPlain(one) && !one.isBase && !one.totalOf,
    )) {
      // "Of these, 412 … The other outcomes were:"
      const parts = [
        ...near
          .filter(({ wholeIs, index }) => wholeIs === total && index < first!.index)
          .filter(isPlain),
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
const isTotal = (one: Claim): boolean =>
  isPlain(one) && !one.isBase && !one.totalOf && one.reading.sentence.index >= 0;

/** The counts of so many years, one after another. */
function ofYears(total: Claim, near: readonly Claim[]): Claim[] | undefined {
  const [, years = ""] = OVER_YEARS.exec(total.reading.sentence.text) ?? [];
  const width = /^\d/.test(years) ? Number(years) : valueOfWords(years.toLowerCase());
  if (!(width >= 2)) return undefined;
  const same = near.filter(
    (one, i) =>
      keyOf(one.what) === keyOf(total.what) &&
      one.area.value === total.area.value &&
      near.findIndex(({ value }) => value === one.value) === i,
  );
  const parts = windows(same, width).find((some) => sumOf(some) === total.value);
  if (!parts) return undefined;
  const labels = [...new Set(parts.map(({ period }) => period.value))].filter(Boolean).sort();
  if (labels.length === width) total.period = said(`${labels[0]} to ${labels.at(-1)}`);
  return labels.length === width || width >= LEAST ? parts : undefined;
}

/** The counts of two forces, or of as many as the words say, for the same year. */
function ofForces(total: Claim, near: readonly Claim[], gazetteer: Gazetteer): Claim[] | undefined {
  const { text } = total.reading.sentence;
  if (!OF_BOTH.test(text)) return undefined;
  const width = valueOfWords(HOW_MANY.exec(text)?.[0].toLowerCase() ?? "two");
  const same = near.filter(
    (one) =>
      !one.isBase &&
      keyOf(one.what) === keyOf(total.what) &&
      one.period.value === total.period.value &&
      gazetteer.kindOf(one.area.value) === "force",
  );
  return windows(same, width).find(
    (some) =>
      sumOf(some) === total.value && new Set(some.map(({ area }) => area.value)).size === width,
  );
}

const windows = (claims: readonly Claim[], width: number): Claim[][] =>
  claims.slice(width - 1).map((_, i) => claims.slice(i, i + width));

/** Counts that open lines one below another: the first of each. */
function* lines(claims: readonly Claim[]): Generator<Claim[]> {
  let block: Claim[] = [];
  for (const claim of claims) {
    const { index, text, paragraph, firstOfParagraph } = claim.reading.sentence;
    const last = block.at(-1)?.reading.sentence;
    if (last && last === claim.reading.sentence) continue;
    const isLine = index >= 0 && firstOfParagraph && text.length < LONGEST_LINE && isPlain(claim);
    const goesOn = isLine && last !== undefined && paragraph === last.paragraph + 1;
    if (!goesOn && block.length >= LEAST) yield block;
    if (goesOn) block.push(claim);
    else block = isLine ? [claim] : [];
  }
  if (block.length >= LEAST) yield block;
}
