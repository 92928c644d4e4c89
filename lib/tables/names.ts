/**
 * Edits that turn one word into the other: insertions, deletions, substitutions and swaps of
 * neighbours (Damerau 1964, optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      current[j] = Math.min(
        previous[j]! + 1,
        current[j - 1]! + 1,
        previous[j - 1]! + (same ? 0 : 1),
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? before[j - 2]! + 1
          : Infinity,
      );
    }
    before = previous;
    previous = current;
  }
  return previous[b.length]!;
}

/** Small letters, "&" as "and", one space between words: how names are compared. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/** "; did you mean Kent Police?", behind what was expected; nothing where no name is near. */
export const orNear = (names: readonly string[]): string =>
  names.length === 0 ? "" : `; did you mean ${names.join(" or ")}?`;

/**
 * The candidates that someone who wrote `name` may have meant, nearest first: those that begin
 * with it or hold it as a word, then those that few edits reach. Empty when nothing is near.
 *
 * @example
 * nearestNames("Norfork", ["Norfolk", "Kent"]) // → ["Norfolk"]
 */
export function nearestNames(name: string, candidates: Iterable<string>, most = 3): string[] {
  const wanted = foldName(name);
  if (wanted === "") return [];
  const near = [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: nameDistance(wanted, foldName(candidate)) }))
    .filter(({ distance }) => distance <= 0.4);
  near.sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate, "en"));
  return near.slice(0, most).map(({ candidate }) => candidate);
}

/** From 0, the same, to 1, nothing in common. Whole words of a longer name count as near. */
function nameDistance(wanted: string, candidate: string): number {
  const whole = editDistance(wanted, candidate) / Math.max(wanted.length, candidate.length);
  if (wanted.length >= 3 && candidate.startsWith(wanted)) return Math.min(whole, 0.05);
  if (` ${candidate} `.includes(` ${wanted} `)) return Math.min(whole, 0.1);
  const opening = editDistance(wanted, candidate.slice(0, wanted.length)) / wanted.length;
  const endsWord = candidate[wanted.length] === " ";
  return endsWord ? Math.min(whole, 0.05 + opening) : whole;
}
