import { createContext, Script } from "node:vm";

/** Longer texts than this fit no pattern of a column: a source's address has some hundred letters. */
const LONGEST = 1_000;
/** What cannot take longer than the square of so few letters. */
const isSimple = (pattern: string): boolean =>
  !/\)(?:[*+]|\{\d*,)|\\[1-9k]/.test(pattern) && (pattern.match(/[*+]|,\}/g) ?? []).length <= 2;
/** Words of letters and digits with one mark between them, as `^[a-z]+(-[a-z0-9]+)*$`. */
const JOINED = /^\^\[[a-z0-9-]+\](?:\+|\[[a-z0-9-]+\]\*)?\([-_]\[[a-z0-9-]+\]\+\)\*\$$/;
const MOST_MS = 500;

/**
 * A test of texts by the pattern of a column. The pattern may be anybody's who describes a table: one
 * that takes the power of a text's length is given up.
 * @throws Error where it is no pattern; so does the test that takes too long.
 */
export function patternTest(pattern: string, column: string): (text: string) => boolean {
  const fault = (what: string): Error =>
    new Error(`datapackage.json: the pattern ${shown(pattern)} of the column "${column}" ${what}.`);
  let expression: RegExp;
  try {
    expression = new RegExp(pattern, "u");
  } catch (error) {
    throw Object.assign(fault("is no regular expression"), { cause: error });
  }
  if (isSimple(pattern) || JOINED.test(pattern)) {
    return (text) => text.length <= LONGEST && expression.test(text);
  }
  const script = new Script("expression.test(text)");
  const within = createContext({ expression, text: "" });
  return (text) => {
    if (text.length > LONGEST) return false;
    within["text"] = text;
    try {
      return script.runInContext(within, { timeout: MOST_MS }) as boolean;
    } catch {
      throw fault("takes too long");
    }
  };
}

const shown = (pattern: string): string =>
  JSON.stringify(pattern.length > 100 ? `${pattern.slice(0, 100)}…` : pattern);
