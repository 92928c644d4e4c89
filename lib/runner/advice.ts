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
