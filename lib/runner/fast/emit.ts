/** Writes a cell's JavaScript, as an ES module, as tslab's converter does, word for word (its `getCustomTransformers`). */
import * as ts from "@tslab/typescript-for-tslab";

import type { Cell } from "./cells";
import { noContext } from "./internals";

export interface Emitted {
  /** An ES module; `commonJs.ts` makes of it what runs. */
  code: string;
  lastExpressionVar?: string;
}

/** `undefined` when the cell's types cannot be written down, which tslab reports. */
export function emitCell(
  program: ts.Program,
  cell: Cell,
  isEarlierCell: (file: ts.SourceFile) => boolean,
): Emitted | undefined {
  let code = "";
  let lastExpressionVar: string | undefined;
  const checker = program.getTypeChecker();
  const take: ts.WriteFileCallback = (path, text) => {
    if (path.endsWith(".js")) code = text;
  };
  const { diagnostics } = program.emit(cell.file, take, undefined, false, {
    after: [
      () => (node) => {
        const reached = reachEarlierCells(node, checker, isEarlierCell);
        const { file, name } = keepLastValue(reached, cell.names);
        lastExpressionVar = name;
        return file;
      },
    ],
  });
  if (diagnostics.length > 0) return undefined;
  return { code, ...(lastExpressionVar !== undefined && { lastExpressionVar }) };
}

/** A name of another cell is a property of the `exports` that all cells share. */
function reachEarlierCells(
  file: ts.SourceFile,
  checker: ts.TypeChecker,
  isEarlierCell: (file: ts.SourceFile) => boolean,
): ts.SourceFile {
  const context = noContext();
  const visit = (node: ts.Node): ts.Node => {
    if (!ts.isIdentifier(node)) return ts.visitEachChild(node, visit, context);
    const parent = node.parent as ts.Node | undefined;
    if (parent && ts.isPropertyAccessExpression(parent) && parent.name === node) return node;
    const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
    if (!declarations.some((each) => isEarlierCell(each.getSourceFile()))) return node;
    return ts.factory.createPropertyAccessExpression(ts.factory.createIdentifier("exports"), node);
  };
  return ts.visitEachChild(file, visit, context);
}

/** The value of a last expression goes to a variable, for the executor to print. */
function keepLastValue(
  file: ts.SourceFile,
  names: ReadonlySet<string>,
): { file: ts.SourceFile; name?: string } {
  const { statements } = file;
  let index = statements.length - 1;
  while (index >= 0 && ts.isExportDeclaration(statements[index]!)) index--;
  const last = statements[index];
  if (last === undefined || !ts.isExpressionStatement(last)) return { file };
  const name = freeName(names);
  const variable = ts.factory.createVariableStatement(
    [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)],
    ts.factory.createVariableDeclarationList(
      [ts.factory.createVariableDeclaration(name, undefined, undefined, last.expression)],
      ts.NodeFlags.Const,
    ),
  );
  const kept = [...statements.slice(0, index), variable, ...statements.slice(index + 1)];
  (file as { statements: ts.NodeArray<ts.Statement> }).statements =
    ts.factory.createNodeArray(kept);
  return { file, name };
}

function freeName(names: ReadonlySet<string>): string {
  const name = "tsLastExpr";
  if (!names.has(name)) return name;
  let number = 0;
  while (names.has(name + number)) number++;
  return name + number;
}
