/**
 * A cell that waits at its top level. tslab goes by what TypeScript says against it, and of `await (` it
 * says nothing: the cell ran as the call of a function that there is not.
 */
import * as ts from "@tslab/typescript-for-tslab";

export function waitsAtTop(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node)) return true;
  if (ts.isForOfStatement(node) && node.awaitModifier !== undefined) return true;
  if (ts.isFunctionLike(node) || ts.isClassLike(node)) return false;
  return ts.forEachChild(node, waitsAtTop) ?? false;
}
