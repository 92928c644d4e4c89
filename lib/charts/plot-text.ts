/**
 * Plotly reads some markup in its texts (`<b>`, `<br>`, links). Text from data must never become
 * markup, so that everything drawn goes through {@link plain}.
 */
export function plain(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Breaks a text at spaces into lines of about `width` characters, each safe to draw. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines.map(plain);
}

/** Room that a line of text takes at the charts' size, in pixels: a generous guess. */
export function textWidth(text: string): number {
  return Math.ceil(text.length * 7.5);
}

const ENGLISH = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** A number as drawn on a chart; the table beneath has the exact one. */
export function drawn(value: number): string {
  return ENGLISH.format(value);
}
