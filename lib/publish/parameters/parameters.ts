/**
 * A notebook's parameters: read from what its cell tagged `parameters` shows, set by a cell put in
 * after it, as papermill does.
 */
import { BUNDLE_MIME } from "../../display/bundle";
import type { ShownParameter } from "../../display/bundle";
import type { CodeCell, Notebook } from "../../runner";
import { isJavaScript, tagsOf } from "../../runner";
import { FAILURE_TAG } from "../failedCopy";

export type ParameterValue = ShownParameter["value"];
export type Parameters = Record<string, ParameterValue>;

/** What was asked for is no parameter of the notebook, or no value that it can take. */
export class ParameterError extends Error {
  override name = "ParameterError";
}

export const isParametersCell = (cell: Notebook["cells"][number]): boolean =>
  cell.cell_type === "code" && tagsOf(cell).includes("parameters");

/** The parameters that the cells run so far have declared, in their order. */
export function declaredParameters(notebook: Notebook): ShownParameter[] {
  return notebook.cells.flatMap((cell) => {
    if (cell.cell_type !== "code") return [];
    return cell.outputs.flatMap((output) => {
      if (output.output_type !== "display_data") return [];
      const shown = output.data[BUNDLE_MIME] as Partial<ShownParameter> | undefined;
      return shown?.kind === "parameter" && typeof shown.name === "string"
        ? [{ ...(shown as ShownParameter), values: shown.values ?? [] }]
        : [];
    });
  });
}

/** The declared parameter of that name. @throws {ParameterError} naming those that there are. */
export function findParameter(
  declared: ShownParameter[],
  name: string,
  notebook: string,
): ShownParameter {
  const found = declared.find((parameter) => parameter.name === name);
  if (found) return found;
  const names = declared.map((parameter) => parameter.name);
  const has =
    names.length === 0 ? "its cell tagged parameters declares none" : `it has ${names.join(", ")}`;
  throw new ParameterError(`${notebook} has no parameter "${name}": ${has}.`);
}

/** Gives the candidates that someone who wrote `word` may have meant, nearest first. */
export type Nearest = (word: string, candidates: string[]) => string[];

/** The value that a word is another name of; `undefined` when it is none. */
export type KnownAs = (word: string, values: string[]) => string | undefined;

/**
 * The values meant by the words given on the command line, each once. A word may list several:
 * `Norfolk,Kent`; one that is a value as it stands, commas and all, is that value.
 * @throws {ParameterError}
 */
export function parameterValues(
  parameter: ShownParameter,
  words: string[],
  notebook: string,
  names: { nearest: Nearest; knownAs?: KnownAs },
): ParameterValue[] {
  const values = parameter.values.map(String);
  const single = words.flatMap((word) =>
    values.length === 0 || values.includes(word) || !word.includes(",")
      ? [word]
      : word
          .split(",")
          .map((each) => each.trim())
          .filter((each) => each !== ""),
  );
  return [...new Set(single.map((word) => parameterValue(parameter, word, notebook, names)))];
}

/** The value meant by the word given on the command line. @throws {ParameterError} */
export function parameterValue(
  parameter: ShownParameter,
  word: string,
  notebook: string,
  { nearest, knownAs }: { nearest: Nearest; knownAs?: KnownAs },
): ParameterValue {
  const { name, value, values } = parameter;
  if (values.length > 0) {
    const found =
      values.find((candidate) => String(candidate) === word) ??
      values.find((candidate) => fold(String(candidate)) === fold(word)) ??
      values.find((candidate) => String(candidate) === knownAs?.(word, values.map(String)));
    if (found !== undefined) return found;
    const near = nearest(word, values.map(String));
    const few = near.length > 0 ? near : values.slice(0, 12).map(String);
    const said = near.length > 0 ? "the nearest are" : "it takes, for example,";
    throw new ParameterError(
      `"${word}" is no value that ${name} can take in ${notebook}; ${said} ${few.join(", ")}.`,
    );
  }
  if (typeof value === "number" && word.trim() !== "" && Number.isFinite(Number(word))) {
    return Number(word);
  }
  if (typeof value === "boolean" && (word === "true" || word === "false")) return word === "true";
  if (typeof value === "string") return word;
  const wanted = typeof value === "number" ? "a number" : "true or false";
  throw new ParameterError(`${name} in ${notebook} takes ${wanted}, not "${word}".`);
}

/** Tags of cells that an earlier run put in. */
const PUT_IN = new Set(["injected-parameters", FAILURE_TAG]);

/**
 * A copy of the notebook with the values set in a cell after the one tagged `parameters`. Each has a
 * type that does not hang on which value it is, so that `kind === "victims"` compiles for every page.
 *
 * @param declared What the notebook said of its parameters.
 */
export function withParameters(
  notebook: Notebook,
  values: Parameters,
  declared: readonly ShownParameter[] = [],
): Notebook {
  const cells = notebook.cells.filter((cell) => !tagsOf(cell).some((tag) => PUT_IN.has(tag)));
  if (Object.keys(values).length === 0) return { ...notebook, cells };
  const source = Object.entries(values)
    .map(([name, value]) => {
      const { values: possible = [] } = declared.find((each) => each.name === name) ?? {};
      const type = isJavaScript(notebook) ? "" : `: ${typeOf(value, possible)}`;
      return `const ${name}${type} = ${literal(value)};`;
    })
    .join("\n");
  const injected: CodeCell = {
    cell_type: "code",
    id: "injected-parameters",
    metadata: { tags: ["injected-parameters"] },
    source,
    outputs: [],
    execution_count: null,
  };
  cells.splice(cells.findIndex(isParametersCell) + 1, 0, injected);
  return { ...notebook, cells };
}

/** A parameter of more values than this has surely not been given each of them as a type. */
const MOST_NAMED = 12;

function typeOf(value: ParameterValue, possible: readonly ParameterValue[]): string {
  const isOneOfFew = possible.length <= MOST_NAMED && possible.includes(value);
  if (typeof value === "boolean" || !isOneOfFew) return typeof value;
  return possible.map(literal).join(" | ");
}

/** To TypeScript, though not to JavaScript, a separator of lines ends a text that is not closed. */
const literal = (value: ParameterValue): string =>
  JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

const fold = (text: string): string => text.trim().toLowerCase();
