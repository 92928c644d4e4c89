/** A change whose years a length tells: "in four years", "over the decade". */
import { isOneYear, yearsBefore } from "../reading/yearLabels";
import { carried, type Facet, said } from "./facets";
import { laterYear } from "./laterYear";
import { type Dating, type Scene, startOf } from "./scene";
import { between, type Dated, isLength } from "./years";

/** Where a change's own stretch of the sentence begins and ends. */
export const stretchOf = ({ marked, mentions }: Scene, i: number): [number, number] => [
  mentions[i - 1]?.end ?? 0,
  mentions[i + 1]?.start ?? marked.length,
];

export const isNear = ([left, right]: [number, number], { span }: Dated): boolean =>
  span.start >= left && span.start < right + 60;

/**
 * "Quadrupled in four years: 131 in 2013/14 and 525 in 2017/18": two years of the sentence that are so far
 * apart, else the last of the text and one so long before it.
 */
function soFarApart({ span }: Dated, later: Facet, { dated, text }: Scene): Facet | undefined {
  if (span.kind !== "span" || span.years < 2) return undefined;
  const labels = dated.flatMap((one) => (one.span.kind === "year" ? [one.label] : []));
  const here = labels.find((label) => labels.includes(yearsBefore(label, span.years)));
  if (here) return between(said(yearsBefore(here, span.years)), said(here));
  const last = [...text.labels].filter(isOneYear).sort().at(-1);
  const isTold = text.labels.has(yearsBefore(later.value, span.years));
  if (later.how === "said" || isTold || !last || later.value >= last) return undefined;
  const from = yearsBefore(last, span.years);
  return text.labels.has(from) ? between(said(from), carried(last)) : undefined;
}

/** The years of a change over such a length. */
function acrossLength(length: Dated, scene: Scene, i: number): Facet | undefined {
  const later = laterYear(scene, i);
  const told = soFarApart(length, later, scene);
  if (told || later.value === "") return told;
  return between(said(startOf(later.value, length.span, scene)), later);
}

/** "up by 15 per cent in five years" */
export const ownLength: Dating = (scene, i) => {
  const [, right] = stretchOf(scene, i);
  const past = scene.mentions[i]!.end;
  const length = scene.dated.find(
    ({ span }) => isLength(span) && span.start >= past && span.start < right,
  );
  return length?.span.kind === "span" ? acrossLength(length, scene, i) : undefined;
};

/** A length of time anywhere in the sentence. */
export const someLength: Dating = (scene, i) => {
  const { dated, time } = scene;
  const own = stretchOf(scene, i);
  // "Up by 22 per cent to 1,452; during the past three years it was 37 per cent"
  const isApart = ({ span: { start } }: Dated): boolean =>
    scene.marked.slice(scene.mentions[i]!.end, start).includes(";");
  const lengths = dated.filter((one) => isLength(one.span) && !isApart(one));
  const length = lengths.find((one) => isNear(own, one)) ?? lengths[0];
  if (!length) return undefined;
  if (length.span.kind === "period" && time.change) return said(time.change);
  return acrossLength(length, scene, i);
};
