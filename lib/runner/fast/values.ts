/**
 * Cells that only set values, such as the one that `--each` writes: `const area: string = "Kent";`. Since
 * the type is written down, nothing about any other cell hangs on which value it is.
 */

const LITERAL = String.raw`(?:"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?)`;
const LINE = new RegExp(
  String.raw`^(const [A-Za-z_$][\w$]*): (string|number|${LITERAL}(?: \| ${LITERAL})*) = (${LITERAL});$`,
);

interface Setting {
  /** All that is before the value. */
  declares: string;
  /** As it is compiled. */
  compiled: string;
}

/** `undefined` when the cell does anything else, or a value is not of its type. */
function settingsOf(source: string): Setting[] | undefined {
  const settings: Setting[] = [];
  for (const line of source.split("\n")) {
    const [, names, type, value] = LINE.exec(line) ?? [];
    if (names === undefined || !isOfType(value!, type!)) return undefined;
    settings.push({ declares: `${names}: ${type}`, compiled: `${names} = ${value};` });
  }
  return settings;
}

function isOfType(value: string, type: string): boolean {
  if (type === "string") return value.startsWith('"');
  if (type === "number") return !value.startsWith('"');
  // With the same spaces on either side, no value is part of another.
  return ` | ${type} | `.includes(` | ${value} | `);
}

/** What the other cells can know of this one: the same for every value that it may set. */
export const withoutValues = (source: string): string =>
  settingsOf(source)
    ?.map(({ declares }) => declares)
    .join("\n") ?? source;

/**
 * What a cell is compiled to, from what another was that differs in its values alone; `undefined` when
 * that cannot be told.
 */
export function withValuesOf(source: string, other: string, output: string): string | undefined {
  if (source === other) return output;
  const [wanted, before] = [settingsOf(source), settingsOf(other)];
  if (wanted === undefined || before === undefined) return undefined;
  const lines = output.split("\n");
  for (const [index, { compiled }] of before.entries()) {
    const places = lines.flatMap((line, place) => (line === compiled ? [place] : []));
    if (places.length !== 1) return undefined;
    lines[places[0]!] = wanted[index]!.compiled;
  }
  return lines.join("\n");
}
