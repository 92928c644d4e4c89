/** What Shift-Tab tells of a helper. */
import * as ts from "@tslab/typescript-for-tslab";

/** The end of the name of the function whose brackets the cursor stands in; undefined outside of any. */
export function functionAround(code: string, cursor: number): number | undefined {
  const file = ts.createSourceFile("cell.ts", code, ts.ScriptTarget.ES2022, true);
  let innermost: number | undefined;
  const visit = (node: ts.Node): void => {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && isWithin(node, code, cursor)) {
      innermost = node.expression.end;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return innermost;
}

function isWithin(
  call: ts.CallExpression | ts.NewExpression,
  code: string,
  cursor: number,
): boolean {
  const open = code.indexOf("(", (call.typeArguments ?? []).at(-1)?.end ?? call.expression.end);
  if (open === -1 || cursor <= open) return false;
  if (code[call.end - 1] === ")") return cursor < call.end;
  // The bracket is still to be closed.
  return cursor <= call.end || code.slice(call.end, cursor).trim() === "";
}

/** The signature and what is said of it, links by their names. */
export function helpText({ displayParts, documentation, tags }: ts.QuickInfo): string {
  const described = plain(documentation);
  const told = (tags ?? []).flatMap(({ name, text }) => {
    const words = plain(text);
    return words === "" ? [] : [name === "param" ? `@param ${words}` : words];
  });
  const below = [...(described === "" ? [] : [described]), ...told];
  const signature = plain(displayParts);
  return below.length === 0 ? signature : `${signature}\n\n${below.join("\n")}`;
}

/** `{@link comparable}` comes in parts: its brackets, the name, and what is to be read in its place. */
function plain(parts: readonly ts.SymbolDisplayPart[] = []): string {
  return parts
    .map(({ kind, text }, index) => {
      if (kind === "link") return "";
      const next = parts[index + 1];
      if (kind === "linkName" && next?.kind === "linkText" && next.text.trim() !== "") return "";
      return kind === "linkText" ? text.trim() : text;
    })
    .join("");
}
