/** The later of the two years that a change is between, and the count that is its base. */
import { carried, type Facet, isChange, isCount } from "./facets";
import { isOwn, type Scene } from "./scene";
import { WHEN } from "./countYears";
import { ANOTHER_CLAUSE, labelled } from "./years";

/** The base nearest to a change in its sentence. */
export function linkedBase({ mentions, bases }: Scene, i: number): number | undefined {
  const distance = (j: number): number => Math.abs(j - i - 0.1);
  return mentions
    .map((_, j) => j)
    .filter((j) => bases[j]!.isBase)
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** "When there were 2,238, 33% up on the 1,752 of 2014-15": what the sentence goes back to has changed. */
function countBefore(scene: Scene, i: number, base: number): number | undefined {
  const { marked, mentions, bases, dated, found } = scene;
  const at = mentions.findLastIndex((one, j) => j < i && isCount(one));
  const when = dated.findLast(({ span }) => at >= 0 && span.end <= mentions[at]!.start);
  if (!when || !WHEN.test(marked.slice(when.span.end, mentions[at]!.start))) return undefined;
  // "Eight fewer than in 2015/16, when there were 2,448, but a third more than …": both are of another.
  if (at === base || mentions.slice(0, at).some(isChange)) return undefined;
  return bases[at]!.isBase && found[at]!.how === "said" ? at : undefined;
}

/** The later year: that of the count which has the base, else the one named, else that of a count. */
export function laterYear(scene: Scene, i: number): Facet {
  const { mentions, bases, dated, found, now } = scene;
  const linked = linkedBase(scene, i);
  if (linked !== undefined) {
    const main = bases[linked]!.of ?? countBefore(scene, i, linked);
    return main === undefined ? carried(now) : found[main]!;
  }
  const { start, end } = mentions[i]!;
  const own = dated.filter(isOwn);
  const { marked } = scene;
  const one =
    own.findLast(({ span }) => span.end <= start) ??
    // "An increase of 660 on the year before, although in 2007/08 one force did not reply"
    own.find(
      ({ span }) => span.start >= end && !ANOTHER_CLAUSE.test(marked.slice(end, span.start)),
    );
  if (one) return labelled(one);
  const count = mentions.findIndex(
    (other, j) => isCount(other) && !bases[j]!.isBase && found[j]!.value !== "",
  );
  return count >= 0 ? found[count]! : carried(now);
}
