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

/** Pixels between rows whose names, in lines, must not touch. */
export function rowHeight(names: readonly (readonly string[])[]): number {
  return 11 + 17 * Math.max(1, ...names.map((lines) => lines.length));
}

const SMALL = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });
const FINE = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const COARSE = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/**
 * A number as drawn on a chart, in three digits or so; the table beneath has the exact one. A small
 * one keeps two digits: 0.0004 is not 0. What is nearly one, ten or a hundred keeps as many as it
 * takes to be told from it: 99.96 per cent is not all.
 */
export function drawn(value: number): string {
  const size = Math.abs(value);
  const format = size >= 10 ? COARSE : size >= 0.1 ? FINE : SMALL;
  return (nearlyPower(size) ? exactEnough(value) : format.format(value)).replace("-", "−");
}

/**
 * The numbers of one chart, as {@link drawn}, those of a size with as many places: 4.40 beside 3.79.
 * @example
 * drawnAlike([3.79, 4.4, 12]) // → ["3.79", "4.40", "12"]
 */
export function drawnAlike(values: readonly number[]): string[] {
  const texts = values.map(drawn);
  const places = (isOfSize: (size: number) => boolean): number =>
    texts.reduce(
      (most, text, i) => (isOfSize(Math.abs(values[i]!)) ? Math.max(most, placesIn(text)) : most),
      0,
    );
  const [fine, coarse] = [places(isFine), places(isCoarse)];
  return texts.map((text, i) => {
    const size = Math.abs(values[i]!);
    return padded(text, size, isFine(size) ? fine : isCoarse(size) ? coarse : 0);
  });
}
const isFine = (size: number): boolean => size >= 0.1 && size < 10;
const isCoarse = (size: number): boolean => size >= 10;
const placesIn = (text: string): number => text.split(".")[1]?.length ?? 0;
/** With noughts behind, where the number has them: 45.23, drawn as 45.2, has none. */
function padded(text: string, size: number, places: number): string {
  const more = places - placesIn(text);
  const isSame = Number(size.toFixed(places)) === Number(text.replaceAll(/[^\d.]/g, ""));
  if (more <= 0 || !isSame) return text;
  return `${text}${text.includes(".") ? "" : "."}${"0".repeat(more)}`;
}

/** Whether it would be drawn as one, ten, a hundred … and is not. */
function nearlyPower(size: number): boolean {
  if (size < 0.1) return false;
  const rounded = Number(size.toFixed(size >= 10 ? 1 : 2));
  return rounded >= 1 && claimsMore(rounded, size);
}

/** Whether what is left of a number is one, ten, a hundred … or a tenth, and the number is not. */
export const claimsMore = (rounded: number, value: number): boolean =>
  rounded !== value && Number.isInteger(Math.log10(Math.abs(rounded)));

const MOST_PLACES = 6;

function exactEnough(value: number): string {
  const nearest = Math.round(value);
  let places = 2;
  while (places < MOST_PLACES && Number(value.toFixed(places)) === nearest) places += 1;
  return value.toLocaleString("en-GB", { maximumFractionDigits: places });
}
