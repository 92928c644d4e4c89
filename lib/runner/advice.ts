/** What to write instead, by what tslab's compiler says of a cell; also told in Jupyter (`lib/kernel`). */
const ADVICE: readonly [RegExp, (found: RegExpExecArray) => string][] = [
  [
    /^Cannot find module 'plain-figures'/,
    () => "the package is part of this project and is made by: npm run build",
  ],
  [
    /^File '(?:.*[\\/])?([^\\/']+?)(\.\w+)' is not under 'rootDir'/,
    ([, name, ending]) =>
      `put ${name}${ending} in the notebook's folder, and import "./${name}"; what lies outside it is not compiled`,
  ],
  [
    /^Cannot find module '([^.'/][^']*)'/,
    ([, name]) => `to have it in this project: npm install ${name}`,
  ],
  [
    /^Modifiers cannot appear here|^Cannot redeclare exported variable/,
    () => "a cell exports nothing: leave out the word export",
  ],
  [
    // Plotly 2 took a text; Plotly 3 and later leave a title that is one out without a word.
    /^Type 'string' has no properties in common with type '\{ (?:readonly )?automargin\?/,
    () => 'a title is an object in this Plotly: title: { text: "…" }',
  ],
];

/**
 * Advice on a fault of the compiler, as the end of a sentence; undefined where there is none.
 *
 * @example
 * compilerAdvice("Modifiers cannot appear here.") // → "a cell exports nothing: leave out the word export"
 * compilerAdvice("';' expected.") // → undefined
 */
export function compilerAdvice(message: string): string | undefined {
  for (const [pattern, say] of ADVICE) {
    const found = pattern.exec(message);
    if (found !== null) return say(found);
  }
  return undefined;
}

/**
 * Advice on an error that a cell threw, where tslab's compiler does what nobody expects.
 *
 * @param isDeclared whether an earlier cell has declared a name
 * @example
 * thrownAdvice("ReferenceError", "area is not defined", (name) => name === "area")
 * // → "a name of an earlier cell has to be written in full in an object: { area: area }"
 */
export function thrownAdvice(
  name: string,
  message: string,
  isDeclared: (name: string) => boolean,
): string | undefined {
  const unknown = /^([\w$]+) is not defined$/.exec(message)?.[1];
  if (name !== "ReferenceError" || unknown === undefined) return undefined;
  if (unknown === "await") {
    return 'tslab takes "await (" for the call of a function: give what is in the brackets a name, and await that';
  }
  // It leaves the short form `{ area }` as it is when `area` is of an earlier cell.
  if (!isDeclared(unknown)) return undefined;
  return `a name of an earlier cell has to be written in full in an object: { ${unknown}: ${unknown} }`;
}
