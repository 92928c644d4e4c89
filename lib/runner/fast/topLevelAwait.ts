/** tslab lets a cell wait at its top level, by passing over what the compiler says of it. */
import * as ts from "@tslab/typescript-for-tslab";

/** "'await' expressions are only allowed within async functions". */
const AWAIT_OUTSIDE = 1308;

const FUNCTIONS = new Set([
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.ModuleDeclaration,
]);

interface Internals {
  findPrecedingToken(position: number, file: ts.SourceFile): ts.Node | undefined;
}

export function isTopLevelAwait(file: ts.SourceFile, fault: ts.Diagnostic): boolean {
  if (fault.code !== AWAIT_OUTSIDE || fault.file !== file) return false;
  const end = fault.start! + fault.length!;
  const word = (ts as unknown as Internals).findPrecedingToken(end, file);
  if (word?.kind !== ts.SyntaxKind.AwaitKeyword) return false;
  let node: ts.Node = word.parent;
  while (node !== file) {
    if (FUNCTIONS.has(node.kind)) return false;
    node = node.parent;
  }
  return true;
}
