/** The candidates nearest to a word that was mistyped: by edits, with part of a name counting as near. */
export function nearest(word: string, candidates: string[], count = 3): string[] {
  const wanted = word.toLowerCase();
  const distance = (candidate: string): number => {
    const other = candidate.toLowerCase();
    return other.includes(wanted) && wanted !== "" ? 0.5 : edits(wanted, other);
  };
  return candidates
    .map((candidate) => ({ candidate, far: distance(candidate) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** Levenshtein's distance: the fewest letters to add, drop or change. */
function edits(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(change, above[column]! + 1, line[column - 1]! + 1));
    }
    above = line;
  }
  return above[b.length]!;
}
