/** The text of a file that was dropped or chosen; read here, sent nowhere. */
import { strFromU8, unzipSync } from "fflate";
import { articleOf, isHtml, type Nodes } from "../articleOf";
import { isTooDeep, TOO_DEEP } from "../tooDeep";

/** A file of more is not read: an article is shorter. */
export const MOST_BYTES = 20_000_000;
const MOST_XML = 40_000_000;

/** What can be read, for the file chooser. */
export const ACCEPT = ".txt,.md,.html,.htm,.docx,text/plain,text/html";

/** @throws {Error} with a sentence that says what to do instead, where a file cannot be read. */
export async function textOf(file: File): Promise<string> {
  if (file.size > MOST_BYTES) {
    throw new Error(
      `${file.name} is larger than ${MOST_BYTES / 1e6} MB. Copy the article's own text out of it and paste it here.`,
    );
  }
  if (file.size === 0) throw new Error(`${file.name} is empty.`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (startsWith(bytes, "%PDF")) {
    throw new Error(`${file.name} is a PDF. Open it, select the text, copy it and paste it here.`);
  }
  if (startsWith(bytes, "PK\u0003\u0004")) return wordText(bytes, file.name);
  const text = decode(bytes);
  if (text.includes("\u0000")) {
    throw new Error(
      `${file.name} is no text. Open it in its own program, copy the words and paste them here.`,
    );
  }
  if (!isHtml(file.name, text)) return text;
  if (isTooDeep(text))
    throw new Error(
      `${file.name} cannot be read: ${TOO_DEEP}. Copy the article's own text and paste it here.`,
    );
  return htmlText(text);
}

const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  [...mark].every((character, at) => bytes[at] === character.charCodeAt(0));

/** UTF-8, UTF-16 with its mark, or else Windows-1252, in which older articles are saved. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The paragraphs of a Word document. */
function wordText(bytes: Uint8Array, name: string): string {
  const DOCUMENT = "word/document.xml";
  const refused = `${name} is no Word document. Open it in its own program, copy the words and paste them here.`;
  let xml: Uint8Array | undefined;
  try {
    xml = unzipSync(bytes, {
      filter: (entry) => entry.name === DOCUMENT && entry.originalSize <= MOST_XML,
    })[DOCUMENT];
  } catch {
    throw new Error(refused);
  }
  if (xml === undefined) throw new Error(refused);
  const parsed = new DOMParser().parseFromString(strFromU8(xml), "text/xml");
  // What the parser gives of a broken document ends where it broke.
  if (parsed.getElementsByTagName("parsererror").length > 0)
    throw new Error(
      `${name} is no whole Word document. Open it in its own program, copy the words and paste them here.`,
    );
  return [...parsed.getElementsByTagName("w:p")].map(paragraphText).join("\n\n");
}

function paragraphText(paragraph: Element): string {
  return [...paragraph.getElementsByTagName("*")]
    .map(({ tagName, textContent }) => {
      if (tagName === "w:t") return textContent ?? "";
      return tagName === "w:tab" ? "\t" : tagName === "w:br" ? "\n" : "";
    })
    .join("");
}

const NODES: Nodes<Node> = {
  name: (node) =>
    node instanceof Text ? "" : node instanceof Element ? node.localName : undefined,
  letters: (node) => node.nodeValue ?? "",
  children: (node) => [...node.childNodes],
  attribute: (node, name) => (node as Element).getAttribute(name),
};

/** The words of a saved page's article. The markup is parsed inert: nothing in it runs. */
const htmlText = (html: string): string =>
  articleOf([new DOMParser().parseFromString(html, "text/html").documentElement], NODES);
