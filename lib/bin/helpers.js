// Reads what `plain-figures` exports from its declarations, with their doc comments, for the page
// of helpers: only what a notebook can import is on it, and nothing that is not documented there.
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { dirname, join, relative } = require("node:path");
const ts = require("@tslab/typescript-for-tslab");

/**
 * One for each exported name, in the order in which rooms and files export them.
 * @returns {{ name: string, room: string, kind: "function" | "value" | "type", signature: string, words: string, example: string }[]}
 */
exports.helpers = function helpers(dist) {
  const found = new Map();
  for (const { name, node, path } of exported(join(dist, "index.d.ts"))) {
    if (found.has(name)) continue;
    const room = relative(dist, path).split(/[\\/]/)[0];
    found.set(name, { name, room, ...describe(node) });
  }
  return [...found.values()];
};

exports.writeHelpers = function writeHelpers(dist) {
  writeFileSync(join(dist, "helpers.json"), JSON.stringify(exports.helpers(dist)));
};

/** The declarations that a file exports, of its own or from others. */
function* exported(path, only) {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier) {
      const from = resolved(path, statement.moduleSpecifier.text);
      if (from === undefined) continue;
      const names =
        statement.exportClause && ts.isNamedExports(statement.exportClause)
          ? new Map(
              statement.exportClause.elements.map(({ name, propertyName }) => [
                (propertyName ?? name).text,
                name.text,
              ]),
            )
          : undefined;
      for (const one of exported(from, names && new Set(names.keys()))) {
        const name = names?.get(one.name) ?? one.name;
        if (statement.isTypeOnly && !isType(one.node)) continue;
        if (only === undefined || only.has(name)) yield { ...one, name };
      }
      continue;
    }
    const isExported = ts.getCombinedModifierFlags(statement) & ts.ModifierFlags.Export;
    if (!isExported) continue;
    const named = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations
      : [statement];
    for (const { name } of named) {
      if (name === undefined || (only !== undefined && !only.has(name.text))) continue;
      yield { name: name.text, node: statement, path };
    }
  }
}

/** Whether it is there for the compiler only: `export type *` hands on no function. */
const isType = (node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

/** The declarations of a file of the project; none for those of other packages. */
function resolved(path, specifier) {
  if (!specifier.startsWith(".")) return undefined;
  const base = join(dirname(path), specifier);
  return [`${base}.d.ts`, join(base, "index.d.ts")].find((file) => existsSync(file));
}

function describe(node) {
  const text = node
    .getText()
    .replace(/^export declare /, "")
    .replace(/^export /, "");
  const doc = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  const example = (doc?.tags ?? []).find(({ tagName }) => tagName.text === "example");
  const kind = ts.isFunctionDeclaration(node) ? "function" : isType(node) ? "type" : "value";
  return { kind, signature: text, words: said(doc?.comment), example: said(example?.comment) };
}

/** A doc comment as Markdown: {@link name} becomes code. */
function said(comment) {
  if (comment === undefined) return "";
  if (typeof comment === "string") return comment;
  return comment
    .map((part) =>
      part.kind === ts.SyntaxKind.JSDocText
        ? part.text
        : `\`${(part.name?.getText() ?? "") + part.text}\``,
    )
    .join("");
}
