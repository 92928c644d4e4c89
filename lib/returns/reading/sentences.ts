import type { Passage } from "../files/grid";

/** A sentence of a letter, and the line on which it begins. */
export interface Sentence {
  at: string;
  text: string;
}

/** The sentences of a letter: lines that a margin broke are put together again. */
export function sentencesOf(lines: readonly Passage[]): Sentence[] {
  const sentences: Sentence[] = [];
  let open: { text: string; lines: { at: string; from: number }[] } | undefined;
  const close = (): void => {
    if (open !== undefined) sentences.push(...split(open.text, open.lines));
    open = undefined;
  };
  for (const { at, text } of lines) {
    const words = text.replace(/\s+/g, " ").trim();
    if (words === "") {
      close();
      continue;
    }
    if (open !== undefined && isBroken(open.text, words)) {
      open.lines.push({ at, from: open.text.length + 1 });
      open.text += ` ${words}`;
      continue;
    }
    close();
    open = { text: words.replace(BULLET, ""), lines: [{ at, from: 0 }] };
  }
  close();
  return sentences;
}

/** "- 11 to 13: 640"; the dash before a number alone may stand for nothing held. */
const BULLET = /^[-–•·] (?!\d[\d,]*$)/;

/** A long line that ends in no stop goes on in the next, as does one that begins in small letters. */
function isBroken(before: string, next: string): boolean {
  const last = before.slice(-90);
  if (/[.!?:;]$/.test(last) || /^\([a-z]\)\s/i.test(next)) return false;
  return (
    /^[a-z(]/.test(next) ||
    (!/^(?:q(?:uestion)? ?\d|\d+[.)]|[-•*])/i.test(next) &&
      /[a-z,]$/i.test(last) &&
      before.length > 68)
  );
}

function split(text: string, lines: readonly { at: string; from: number }[]): Sentence[] {
  const parts: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?](?=\s+[A-Z"“(\d])|;(?= )/g)) {
    const end = match.index! + 1;
    // "2. How many" is one sentence.
    if (/^\s*\d{1,2}\.$/.test(text.slice(from, end))) continue;
    if (
      /\b(?:s|no|art|e\.g|i\.e|mr|mrs|ms|dr|st|approx|para|ext|tel|extn)\.$/i.test(
        text.slice(from, end),
      )
    )
      continue;
    parts.push({ at: lineAt(lines, from), text: text.slice(from, end).trim() });
    from = end;
  }
  parts.push({ at: lineAt(lines, from), text: text.slice(from).trim() });
  return parts.filter((part) => part.text !== "");
}

function lineAt(lines: readonly { at: string; from: number }[], offset: number): string {
  return (lines.findLast(({ from }) => from <= offset + 1) ?? lines[0]!).at;
}
