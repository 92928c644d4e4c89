/** Prose block by block: what a room has to see of it, and how much of it a slide can hold. */
import { blocksOf as tokensOf } from "../markdown";

export interface Block {
  markdown: string;
  /** Whether it says something that cannot be said aloud: a table, a picture, code, a formula. */
  visual: boolean;
  /** Lines that it takes on a slide, roughly. */
  lines: number;
}

/** Letters that a line of a slide holds. */
const LINE = 78;
/** Lines that fit beneath a slide's heading. */
const LINES = 13;

const PICTURE = /!\[[^\]]{0,500}\][([]|<(?:img|svg)\b/i;

/** The blocks in their order; each item of a list is a block of its own. */
export function blocksOf(markdown: string): Block[] {
  const lines = markdown.split("\n");
  const blocks: Block[] = [];
  for (const token of tokensOf(markdown)) {
    const isList = /^(?:bullet|ordered)_list_open$/.test(token.type);
    const isItem = token.type === "list_item_open" && token.level === 1;
    if (token.map === null || isList || !(isItem || token.level === 0) || token.nesting < 0)
      continue;
    const text = lines.slice(token.map[0], token.map[1]).join("\n").trimEnd();
    const pictured = token.type === "paragraph_open" && PICTURE.test(text);
    blocks.push({
      markdown: text,
      visual: !["paragraph_open", "list_item_open"].includes(token.type) || pictured,
      lines: linesOf(token.type, text, pictured),
    });
  }
  return blocks;
}

function linesOf(type: string, text: string, pictured: boolean): number {
  if (pictured) return LINES - 2;
  if (type === "table_open") return 1.4 * (text.split("\n").length - 1);
  if (type === "fence" || type === "code_block") return text.split("\n").length;
  return Math.ceil(text.length / LINE) + 0.6;
}

/** Blocks in as few slides as hold them, in their order. */
export function packed(blocks: Block[]): string[] {
  const slides: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const last = slides.at(-1);
    if (last === undefined || block.lines > room) {
      slides.push([block]);
      room = LINES - block.lines;
    } else {
      last.push(block);
      room -= block.lines;
    }
  }
  return slides.map(joined);
}

/** Items of one list stay one list. */
export const joined = (blocks: Block[]): string =>
  blocks
    .map(({ markdown }, index) => {
      const before = blocks[index - 1]?.markdown ?? "";
      const item = /^\s*(?:[-*+]|\d+[.)])\s/;
      return (
        (index === 0 ? "" : item.test(markdown) && item.test(before) ? "\n" : "\n\n") + markdown
      );
    })
    .join("");
