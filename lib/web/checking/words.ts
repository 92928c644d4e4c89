/** How the page says what was found. */
import { plain } from "../../claims/reading/plain";
import { tally } from "../../claims/telling/words";
import type { Finding } from "../../claims/types";

/** The `id` of a figure's button: its place in the text, which outlives an edit elsewhere in it. */
export const figureName = ({ start }: Pick<Finding, "start">): string => `figure-${start}`;

/** Marks of direction and other unseen characters do no harm to a paragraph: a space stands for each. */
export const visible = (words: string): string => (UNSEEN.test(words) ? spaced(words) : words);

// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const spaced = (words: string): string =>
  [...words].map((character) => (UNSEEN.test(character) ? plain(character) : character)).join("");

/** "12 figures: 5 hold, 1 does not hold, 6 cannot be checked." */
export function sayTally(findings: readonly Pick<Finding, "verdict">[]): string {
  const words = tally(findings);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** The same for a class that is to decide for itself. */
export const sayFigures = (count: number): string =>
  count === 1 ? "1 figure" : `${count} figures`;
