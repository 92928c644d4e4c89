/** Totals of the areas that stand in a row: "Kent, Essex and Surrey police had 3,523". */
import { runs } from "../reading/runs";
import { type Claim, isExactCount, keyOf } from "./facets";

/** Parts that may count the same offence twice, or a part of a part. */
export const OVERLAP =
  /\b(?:also|including|of whom|of which|among them|both|more than one|at least)\b/i;

/** "Surrey and Sussex recorded 576 between them, as Surrey had 214 and Sussex 362": of each of the row, whether or not they make it. */
export function ofRowBehind(total: Claim, claims: readonly Claim[]): Claim[] | undefined {
  const row = rowBefore(total);
  const parts = claims
    .slice(total.index + 1, total.index + 1 + row.length)
    .filter(
      (one) =>
        one.reading === total.reading &&
        isExactCount(one) &&
        !one.isBase &&
        row.includes(one.area.value) &&
        one.period.value === total.period.value &&
        keyOf(one.what) === keyOf(total.what),
    );
  const areas = new Set(parts.map(({ area }) => area.value));
  const isOfAll = row.length > 1 && parts.length === row.length && areas.size === row.length;
  const { text } = total.reading.sentence;
  if (!isOfAll || !BETWEEN_THEM.test(text) || OVERLAP.test(text)) return undefined;
  total.addsUp = true;
  return parts;
}
const BETWEEN_THEM = /\b(?:between (?:the two of )?them|together|in all|in total|combined)\b/i;

/** "Kent, Essex and Surrey police had 3,523": the areas in a row that a count is of, all told. */
export function rowBefore({ reading: { places, marked }, start }: Claim): string[] {
  const named = places.flatMap((place) => (place.named && place.end <= start ? [place] : []));
  const [row = []] = runs(named, (last, next) =>
    /^(?:,| and|, and) $/.test(marked.slice(last.end, next.start)),
  );
  const rest = marked.slice(row.at(-1)?.end, start);
  return /[,;.\ue001]/.test(rest) ? [] : row.map(({ area }) => area);
}
