/**
 * The cells of a notebook as files of one program: each a module whose names the next ones see, as
 * tslab lets a cell see the names of those before it.
 */
import * as ts from "@tslab/typescript-for-tslab";
import { getCodeMetadata } from "tslab/dist/metadata";

import type { Bound } from "./internals";
import { PREFIX } from "../mended";
import { inserted, longForms } from "../shorthand";
import { varsWithin } from "../variables";
import { bindSourceFile } from "./internals";

export interface Cell {
  source: string;
  file: Bound;
  /** The names that it declares. */
  names: ReadonlySet<string>;
}

/** What would reach beyond the cell. */
const REACHES_OUT = /\bdeclare\b|\/\/\/\s*</;

/** The cells as files in `folder`; `undefined` where one of them is not to be compiled together. */
export function cellFiles(
  sources: readonly string[],
  folder: string,
  options: ts.CompilerOptions,
): Cell[] | undefined {
  if (sources.some(isSpecial)) return undefined;
  const cells = sources.map((source, index) =>
    cellFile(source, `${folder}/__cell_${index + 1}__.ts`, options),
  );
  if (cells.some(hidesVariables)) return undefined;
  return declareApart(cells) ? cells : undefined;
}

/** The kernel hands on nothing of a `var` within a block: a later cell is told that there is no such name. */
const hidesVariables = ({ source, file }: Cell): boolean =>
  /\bvar\b/.test(source) && varsWithin(file).length > 0;

/** tslab treats a cell that is marked as a module, or as meant for browsers, in a way of its own. */
function isSpecial(source: string): boolean {
  if (REACHES_OUT.test(source)) return true;
  if (!/@(?:module|browser)\b/.test(source)) return false;
  const { module, mode } = getCodeMetadata(source);
  return module !== undefined || mode === "browser";
}

function cellFile(source: string, path: string, options: ts.CompilerOptions): Cell {
  const file = parse(path, PREFIX + source, options);
  bindSourceFile(file, options);
  const names = [...(file.locals?.keys() ?? [])].map(String);
  const written = inserted(file.text, longForms(file));
  if (names.length === 0 && written === file.text) return { source, file, names: new Set() };
  // All names are for other cells to see.
  const text = names.length === 0 ? written : `${written}\nexport {${names.join(", ")}}`;
  return { source, file: parse(path, text, options), names: new Set(names) };
}

const parse = (path: string, text: string, options: ts.CompilerOptions): Bound =>
  ts.createSourceFile(path, text, options.target ?? ts.ScriptTarget.ES2022, false) as Bound;

/**
 * Whether no name stands for two things. tslab writes types down as text and reads that again in the
 * next cell, so that a name given twice may change what the types before it say.
 */
function declareApart(cells: readonly Cell[]): boolean {
  const seen = new Map<string, string>();
  const asked = cells.some(({ source }) => /\btypeof\b/.test(source));
  for (const { file, names } of cells) {
    const here = kinds(file);
    for (const name of names) {
      const kind = here.get(name) ?? "other";
      const before = seen.get(name);
      seen.set(name, kind);
      if (before === undefined) continue;
      if (kind !== before || kind === "other" || (kind === "value" && asked)) return false;
    }
  }
  return true;
}

/** For each name that it matters for: a plain value, or what is imported from where. */
function kinds(file: ts.SourceFile): Map<string, string> {
  const found = new Map<string, string>();
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) {
        for (const each of boundNames(name)) found.set(each, "value");
      }
    } else if (ts.isFunctionDeclaration(statement) && statement.name) {
      found.set(statement.name.text, "value");
    } else if (ts.isImportDeclaration(statement)) {
      const from = statement.moduleSpecifier.getText(file);
      for (const [name, what] of imported(statement)) found.set(name, `${what} of ${from}`);
    }
  }
  return found;
}

function* boundNames(name: ts.BindingName): Generator<string> {
  if (ts.isIdentifier(name)) return yield name.text;
  for (const element of name.elements) {
    if (ts.isBindingElement(element)) yield* boundNames(element.name);
  }
}

function* imported({ importClause: clause }: ts.ImportDeclaration): Generator<[string, string]> {
  if (clause?.name) yield [clause.name.text, "default"];
  const bindings = clause?.namedBindings;
  if (bindings === undefined) return;
  if (ts.isNamespaceImport(bindings)) return yield [bindings.name.text, "*"];
  for (const { name, propertyName } of bindings.elements) {
    yield [name.text, (propertyName ?? name).text];
  }
}
