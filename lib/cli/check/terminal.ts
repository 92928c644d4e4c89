import type { Finding, Verdict } from "../../claims";
import { plain } from "../../claims/reading/plain";
import { type Sentence, sentences } from "../../claims/reading/sentences";
import { steerless } from "../output";
import { meaning, recomputed, SIGNS, tally } from "../../claims/telling/words";

interface Article {
  file: string;
  text: string;
  findings: Finding[];
}

const COLOURS: Record<Verdict, number> = { holds: 32, "does not hold": 31, "not checkable": 2 };

/** The articles' sentences that hold figures, the figures marked, each with its verdict. */
export function view(articles: readonly Article[], colour: boolean): string {
  return articles.map((article) => viewOne(article, colour)).join("\n\n");
}

function viewOne({ file, text, findings }: Article, colour: boolean): string {
  const paint = (words: string, code: number): string =>
    colour ? `\u001b[${code}m${words}\u001b[0m` : words;
  const mark = (words: string): string => (colour ? paint(words, 1) : `[${words}]`);
  const lines = [`${steerless(file).replaceAll("\n", " ")}: ${tally(findings)}`];
  for (const [sentence, here] of bySentence(text, findings)) {
    lines.push("", marked(text, sentence, here, mark));
    for (const finding of here) {
      const { verdict, quote, because } = finding;
      const sign = paint(SIGNS[verdict], COLOURS[verdict]);
      const truth = recomputed(finding);
      const meant = paint(meaning(finding), 2);
      lines.push(`  ${sign} ${clean(quote)}${truth === "" ? "" : ` → ${truth}`}  ${meant}`);
      lines.push(`    ${because}`);
      if (finding.but !== undefined) lines.push(`    But: ${finding.but}`);
    }
  }
  return lines.join("\n");
}

function bySentence(text: string, findings: readonly Finding[]): Map<Sentence, Finding[]> {
  const found = new Map<Sentence, Finding[]>();
  let next = 0;
  for (const sentence of sentences(text)) {
    const here: Finding[] = [];
    while (next < findings.length && findings[next]!.start < sentence.end)
      here.push(findings[next++]!);
    if (here.length > 0) found.set(sentence, here);
  }
  return found;
}

function marked(
  source: string,
  { start, end }: Sentence,
  findings: readonly Finding[],
  mark: (words: string) => string,
): string {
  // As it is printed: what parts the cells of a row for the reading is a space.
  const text = plain(source.slice(start, end)).replaceAll(/\s/g, " ");
  let result = "";
  let at = 0;
  for (const finding of findings) {
    const [from, to] = [finding.start - start, finding.end - start];
    result += text.slice(at, from) + mark(text.slice(from, to));
    at = to;
  }
  return (result + text.slice(at)).trim();
}

/** No character of an article may steer the terminal. */
const clean = (words: string): string => plain(words).replaceAll(/\s+/g, " ");
