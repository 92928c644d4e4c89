/** Words at the beginning of a sentence that are said of all its counts: "Of the online crimes, 203 were …". */
import type { Mention } from "../figures/rule";
import type { Known } from "./around";

interface Opening {
  end: number;
  words: Known[];
}

/** "Of the online crimes, 203 were against girls and 58 against boys", "Among girls, 302 were …" */
const OPENS_WITH_GROUP = /^\W*(?:(?:Out )?Of|Among) (?:the|these|those|all)?[^,;.\ue001]*, /;

export function openingOf(marked: string, all: readonly Known[]): Opening {
  const end = OPENS_WITH_GROUP.exec(marked)?.[0].length ?? 0;
  const words = all.filter(
    (word) => word.end <= end && (word.facet === "online" || word.facet === "sex"),
  );
  return { end, words };
}

/** The words of a count with those that open its sentence; after a semicolon something else begins. */
export function withOpening(
  own: Known[],
  { end, words }: Opening,
  marked: string,
  { start }: Mention,
): Known[] {
  if (own.length === 0 || marked.slice(end, start).includes(";")) return own;
  const facets = new Set(own.map(({ facet }) => facet));
  return [...own, ...words.filter(({ facet }) => !facets.has(facet))];
}
