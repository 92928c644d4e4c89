/** "So the three forces had 2,273 in all": a total of so many counts just told, whether or not they make it. */
import { IN_ALL } from "../lexicon/words";
import type { Gazetteer } from "../reading/gazetteer";
import { over } from "../reading/marks";
import { valueOfWords } from "../reading/numerals";
import { type Claim, isCount, isExactCount, keyOf } from "./facets";

const SO_MANY = "(two|three|four|five|six|seven|eight)";
const FORCES = "forces|counties|areas|constabularies|districts|boroughs";
/** "the three forces of the North East", "those three", "the five districts" */
const OF_PLACES = new RegExp(
  `\\b(?:the|those|these|all) ${SO_MANY}(?: (?:${FORCES}|towns|localities|councils|places|cities))?\\b`,
  "i",
);
/** "The three forces of the North East recorded", "Across the three forces there were" */
const THEY_HAD = new RegExp(
  `\\b(?:the|all) ${SO_MANY} (?:police )?(?:${FORCES})\\b[^.;:]{0,60}? (?:recorded|logged|registered|received|had|saw|(?:there|they) (?:were|had))(?: (?:a|in) (?:total of|all|total))? $`,
  "i",
);
/** "Over those two years that makes 760" */
const OF_YEARS = new RegExp(`\\b(?:those|these|the) ${SO_MANY} years\\b`, "i");
const SHARE_OF = over("{N} ?(?:%|per ?cent|pc) of [^.;\ue001]{0,40}$", "i");
/** Words that add up. */
const ADDS_UP = new RegExp(
  `\\b(?:${IN_ALL}|in total|a total of|between them|the sum|that (?:makes|is|was|comes to|came to)|they make|add(?:s|ing)? up to|(?:came|come|amounted) to|(?:grand|combined|overall) total|(?:${FORCES})'? total of)\\b`,
  "i",
);
/** Some of them, or more than them. */
const NOT_THESE =
  /\b(?:other|further|another|of the (?:two|three|four|five|six|seven|eight|\d+)|largest|smallest|top|worst|only|alone)\b/i;
/** As far back as a reader adds up, in sentences and in figures. */
const SENTENCES = 6;
const FIGURES = 20;

const isPlain = (one: Claim): boolean => isExactCount(one) && !one.isPart;

/** A force or a place has it in that year. */
const isLocal = ({ area, period, isBase }: Claim, year: string, gazetteer: Gazetteer): boolean =>
  !isBase &&
  ["force", "place"].includes(gazetteer.kindOf(area.value) ?? "") &&
  period.value === year;

/** The counts that such words make the parts of a total: as many as they say, of different places or years. */
export function toldSum(
  total: Claim,
  claims: readonly Claim[],
  gazetteer: Gazetteer,
): Claim[] | undefined {
  const { text, index } = total.reading.sentence;
  // "The four made up 38 per cent of Manchester's 1,402": the whole of a share is no sum of its parts.
  const left = total.reading.marked.slice(0, total.start);
  if (!isPlain(total) || total.isBase || SHARE_OF.test(left)) return undefined;
  const behind =
    listedBehind(total, claims, gazetteer) ??
    listedBefore(total, claims, gazetteer) ??
    ofLastSentence(total, claims);
  if (behind || !ADDS_UP.test(text)) return behind;
  const before = claims
    .slice(Math.max(0, total.index - FIGURES), total.index)
    .filter(
      (one) =>
        isPlain(one) &&
        one.reading !== total.reading &&
        index - one.reading.sentence.index <= SENTENCES &&
        keyOf(one.what) === keyOf(total.what),
    );
  const [words, years] = OF_YEARS.exec(text) ?? [];
  if (words) {
    const own = before.filter(({ area }) => area.value === total.area.value);
    return allOf(own, valueOfWords(years!.toLowerCase()), total, ({ period }) => period.value);
  }
  const [places, many] = OF_PLACES.exec(text) ?? [];
  if (!places || NOT_THESE.test(text)) return undefined;
  const { value: year } = before.findLast(({ isBase }) => !isBase)?.period ?? { value: "" };
  // "A total of 676 in 2018", of counts of that year
  if (total.reading.periods.length > 0 && total.period.value !== year) return undefined;
  const local = before.filter((one) => isLocal(one, year, gazetteer)).filter(isTheFirst);
  // Districts told after their force are the parts, and not it.
  const parts = local.filter(
    (one) => !local.some((other) => gazetteer.isWithin(other.area.value, one.area.value)),
  );
  return allOf(parts, valueOfWords(many!.toLowerCase()), total, ({ area }) => area.value);
}

/** "Kent had 556 … Of Kent's 556": the same count told again is no other part. */
const isTheFirst = ({ value, area }: Claim, i: number, all: readonly Claim[]): boolean =>
  all.findIndex((one) => one.value === value && one.area.value === area.value) === i;

/** "The three forces recorded 1,800: Kent 700, Surrey 500 and Sussex 600", in its sentence or the next. */
function listedBehind(
  total: Claim,
  claims: readonly Claim[],
  gazetteer: Gazetteer,
): Claim[] | undefined {
  const { sentence } = total.reading;
  const [, many] = THEY_HAD.exec(sentence.text.slice(0, total.start)) ?? [];
  if (many === undefined || NOT_THESE.test(sentence.text)) return undefined;
  const width = valueOfWords(many.toLowerCase());
  const isItem = (one: Claim): boolean =>
    isPlain(one) &&
    isLocal(one, total.period.value, gazetteer) &&
    keyOf(one.what) === keyOf(total.what);
  const [first, ...more] = claims.slice(total.index + 1, total.index + 1 + width);
  const last = claims[total.index + width + 1];
  const fits =
    first !== undefined &&
    first.reading.sentence.index - sentence.index <= 1 &&
    [first, ...more].every((one) => isItem(one) && one.reading === first.reading) &&
    last?.reading !== first.reading;
  return fits ? allOf([first, ...more], width, total, ({ area }) => area.value) : undefined;
}

/** "846 against girls and 190 against boys; for another 31 the sex was not noted. That makes 1,067 in all." */
function ofLastSentence(total: Claim, claims: readonly Claim[]): Claim[] | undefined {
  const { sentence, marked } = total.reading;
  if (!MAKES.test(marked.slice(0, total.start)) || !IN_ALL_TOLD.test(marked)) return undefined;
  const last = claims
    .slice(Math.max(0, total.index - FIGURES), total.index)
    .filter(({ reading }) => reading.sentence.index === sentence.index - 1);
  const areParts =
    last.length > 1 &&
    last.every(
      (one) =>
        isPlain(one) &&
        !one.isBase &&
        !one.wholeIs &&
        one.area.value === total.area.value &&
        one.period.value === total.period.value,
    ) &&
    last[0]!.reading.numerals.length === last.length;
  return areParts ? allOf(last, last.length, total, ({ what }) => keyOf(what)) : undefined;
}
const MAKES =
  /^\W*(?:That|This|It|Which) (?:all )?(?:makes?|made|adds? up to|added up to|comes? to|came to|brings? the total to) (?:a total of )?$/;
const IN_ALL_TOLD = new RegExp(`\\b(?:${IN_ALL}|in total|all told|a total of|the total)\\b`, "i");

/** "Between them Kent (700), Surrey (500) and Sussex (600) recorded 1,800" */
function listedBefore(
  total: Claim,
  claims: readonly Claim[],
  gazetteer: Gazetteer,
): Claim[] | undefined {
  const { marked } = total.reading;
  if (!TOGETHER.test(marked.slice(0, total.start))) return undefined;
  const here = claims
    .slice(Math.max(0, total.index - FIGURES), total.index)
    .filter((one) => one.reading === total.reading && isCount(one));
  const areItems = here.every(
    (one) =>
      isPlain(one) &&
      isLocal(one, total.period.value, gazetteer) &&
      keyOf(one.what) === keyOf(total.what),
  );
  return areItems && here.length > 1
    ? allOf(here, here.length, total, ({ area }) => area.value)
    : undefined;
}
const TOGETHER = /^\W*(?:Between them|Together|Taken together|In all|Altogether)\b/;

/** The counts, where they are as many as the words say, each of another place or year, and none is as large as the total. */
function allOf(
  counts: readonly Claim[],
  many: number,
  total: Claim,
  labelOf: (one: Claim) => string,
): Claim[] | undefined {
  const labels = new Set(counts.map(labelOf));
  const fits =
    counts.length === many &&
    labels.size === many &&
    !labels.has("") &&
    counts.every(({ value }) => value < total.value);
  if (!fits) return undefined;
  total.addsUp = true;
  return [...counts];
}
