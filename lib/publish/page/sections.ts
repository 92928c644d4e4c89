/** Prose cut at its headings, wherever they stand. */
import { blocksOf, plainText } from "./markdown";

/** A heading and the Markdown beneath it, up to the next one. */
export interface ProseSection {
  /** The heading's words, without Markdown; absent for what stands before the first one. */
  heading?: string;
  body: string;
}

/** A fenced `# comment` is code and no heading, and a line of dashes beneath words makes them one. */
export function sectionsOf(markdown: string): ProseSection[] {
  const lines = markdown.split("\n");
  const sections: ProseSection[] = [];
  let open: Omit<ProseSection, "body"> = {};
  let from = 0;
  const close = (to: number): void => {
    const body = lines.slice(from, to).join("\n").trim();
    if (open.heading !== undefined || body !== "") sections.push({ ...open, body });
  };
  const tokens = blocksOf(markdown);
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open" || token.level !== 0 || token.map === null) continue;
    close(token.map[0]);
    open = { heading: plainText(tokens[index + 1]?.content ?? "") };
    from = token.map[1];
  }
  close(lines.length);
  return sections;
}
