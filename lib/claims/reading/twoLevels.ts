/** Headings on two levels: years, and under each of them the same columns. */
import { YEAR } from "./valueCells";

/** "2004, 2005" over "Charged, Convicted, Charged, Convicted": each year has the same columns. */
export function underEach(over: readonly string[], under: readonly string[]): string[] | undefined {
  const own = under.length / over.length;
  if (own < 2 || !Number.isInteger(own)) return undefined;
  if (!under.every((text, i) => text === under[i % own] && !YEAR.test(text))) return undefined;
  return under.map((text, i) => `${over[Math.floor(i / own)]!} ${text}`.trim());
}

/** The names over each column, and those under them. A name over a blank one is for both of them. */
export function spread(over: readonly string[], under: readonly string[]): string[] | undefined {
  const names = over.filter(Boolean);
  const starts = over.flatMap((name, i) => (name === "" ? [] : [i]));
  const even = underEach(names, under);
  if (even && starts.every((at, i) => at < ((i + 1) * under.length) / names.length)) return even;
  // "2017/18, , 2018/19, , ," over "Girls, Boys, Girls, Boys, Change": the change is of neither.
  const sizes = starts.map((at, i) => (starts[i + 1] ?? over.length) - at);
  const [first = 0] = sizes;
  const areAlike = sizes.slice(1).every((size, i) => {
    const at = starts[i + 1]!;
    return (
      size >= first &&
      under.slice(at, at + first).every((text, c) => text === under[starts[0]! + c])
    );
  });
  const ends = starts.map(
    (at, i) => at + (areAlike && sizes.length > 1 && first > 1 ? first : sizes[i]!),
  );
  const isOverSeveral = (i: number): boolean =>
    sizes.every((size, k) => size > 1 || under[starts[k]!] === "") ||
    /(?:19|20)\d\d/.test(names[i]!);
  return under.map((text, column) => {
    const i = starts.findLastIndex((at) => at <= column);
    const isOwn = i >= 0 && (starts[i] === column || (isOverSeveral(i) && column < ends[i]!));
    return isOwn ? `${names[i]!} ${text}`.trim() : text;
  });
}
