/** What stands on a page, read as a browser reads it. */
import { Parser } from "htmlparser2";

const UNSEEN = new Set(["script", "style", "title"]);

/** The words of a page in order, without its markup, styles, scripts and data. */
export function wordsOf(html: string): string {
  const words: string[] = [];
  let unseen = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (UNSEEN.has(name)) unseen += 1;
      words.push(" ");
    },
    ontext: (text) => {
      if (unseen === 0) words.push(text);
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) unseen -= 1;
      words.push(" ");
    },
  });
  parser.end(html);
  return words.join("").replace(/\s+/g, " ");
}

/** The elements of a page, each with its attributes. */
export function elementsOf(html: string): { name: string; attributes: Record<string, string> }[] {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => elements.push({ name, attributes }),
  });
  parser.end(html);
  return elements;
}
