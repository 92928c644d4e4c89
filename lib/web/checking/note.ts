import type { Finding } from "../../claims/types";

/** Words of the page and of the text by which a note is written. */
export interface NoteOptions {
  /** Name of the text: "article.txt", "the text". */
  name: string;
  /** When the check was made: "25 November 2026". */
  date: string;
}

/**
 * A short note to an editor in plain words: what does not hold and what the counts give instead,
 * what holds with more to be said, and how many figures nothing in the text can test. It accuses
 * nobody: it says what was printed and what the arithmetic gives.
 */
export function editorsNote(findings: readonly Finding[], { name, date }: NoteOptions): string {
  const wrong = findings.filter(({ verdict }) => verdict === "does not hold");
  const more = findings.filter(({ verdict, but }) => verdict === "holds" && but);
  const good = findings.filter(({ verdict }) => verdict === "holds").length;
  const open = findings.filter(({ verdict }) => verdict === "not checkable").length;
  return [
    `Figures in ${name}, checked on ${date}`,
    "",
    ...(wrong.length === 0
      ? ["No figure was found that the text's own figures contradict."]
      : [
          wrong.length === 1 ? "One statement does not hold:" : "These statements do not hold:",
          ...wrong.map(line),
        ]),
    ...(more.length === 0
      ? []
      : ["", "The sum is right, and there is more to say:", ...more.map(butLine)]),
    "",
    `${sayCount(good, "figure holds", "figures hold")}; ${sayCount(open, "cannot", "cannot")} be checked from the text.`,
    "The check is of arithmetic: it does not say whether a count itself is right. It is done by rules and can misread; please look at each sentence before you write to anyone.",
  ].join("\n");
}

const line = ({ quote, because }: Finding): string =>
  `- The text says “${tidy(quote)}”. ${because}`;

const butLine = ({ quote, but }: Finding): string => `- “${tidy(quote)}”: ${but}`;

const sayCount = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const tidy = (words: string): string => words.replaceAll(/\s+/g, " ").trim();
