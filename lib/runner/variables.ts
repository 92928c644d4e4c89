/** What a cell's compiled code declares, and which of it its functions read. */
import * as ts from "@tslab/typescript-for-tslab";

export interface Declared {
  /** Every name that the cell hands on to later ones. */
  names: string[];
  /** Those of them that may be assigned, and that a function of the cell reads or writes. */
  shared: string[];
  /** Functions by name, each with the variables of this cell that it reads. */
  readers: Map<string, Set<string>>;
}

/** tslab's compiler names first all that a cell hands on, fifty names a line. */
const HEAD = /^(?:exports\.[^\s=.;]+ = )+void 0;$/gm;

/** Where the lines end that name what the cell hands on; 0 where there is none. */
export const endOfHead = (output: string): number =>
  Array.from(output.matchAll(HEAD), ({ 0: line, index }) => index! + line.length).at(-1) ?? 0;

export function declaredBy(output: string): Declared {
  const head = output.slice(0, endOfHead(output)).matchAll(/exports\.([^\s=.;]+) = /g);
  const names = Array.from(head, ([, name]) => name!);
  if (names.length === 0 || !/=>|function|class|\) \{/.test(output)) {
    return { names, shared: [], readers: new Map() };
  }
  const file = ts.createSourceFile("cell.js", output, ts.ScriptTarget.ES2022);
  const handedOn = new Set(names);
  const variables = new Map(
    variablesOf(file).flatMap(([name, isFixed]) => (handedOn.has(name) ? [[name, isFixed]] : [])),
  );
  const kept = new Set<string>();
  for (const inner of functionsIn(file)) for (const name of freeNames(inner)) kept.add(name);
  return {
    names,
    shared: [...variables].flatMap(([name, isFixed]) => (!isFixed && kept.has(name) ? name : [])),
    readers: readersIn(file, new Set(variables.keys())),
  };
}

/** The names of earlier cells that the code uses. */
export function usedBy(output: string): Set<string> {
  const code = output.slice(endOfHead(output));
  const uses = code.matchAll(/\bexports\.([\p{ID_Start}$_][\p{ID_Continue}$]*)/gu);
  return new Set(Array.from(uses, ([, name]) => name!));
}

/** The variables at the top of a file, each with whether it is a constant. */
function variablesOf(file: ts.SourceFile): [string, boolean][] {
  return file.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    const { declarations, flags } = statement.declarationList;
    const isFixed = (flags & ts.NodeFlags.Const) !== 0;
    return declarations
      .flatMap(({ name }) => boundNames(name))
      .map((name): [string, boolean] => [name, isFixed]);
  });
}

/** What `var` declares in the blocks and loops of a file, which are variables of the file all the same. */
export const varsWithin = (file: ts.SourceFile): string[] =>
  file.statements.flatMap((each) => (ts.isVariableStatement(each) ? [] : varsIn(each)));

function varsIn(node: ts.Node): string[] {
  if (ts.isFunctionLike(node) || ts.isClassLike(node)) return [];
  const isVar = ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0;
  const own = isVar ? node.declarations.flatMap(({ name }) => boundNames(name)) : [];
  return [...own, ...childrenOf(node).flatMap(varsIn)];
}

/** Functions at the top that have a name, with the variables that they read. */
function readersIn(file: ts.SourceFile, variables: ReadonlySet<string>): Declared["readers"] {
  const named = file.statements.flatMap((statement): [string, ts.Node][] => {
    if (ts.isFunctionDeclaration(statement) && statement.name) {
      return [[statement.name.text, statement]];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer && isFunction(initializer)
        ? [[name.text, initializer] as [string, ts.Node]]
        : [],
    );
  });
  const found = named.map(([name, node]): [string, Set<string>] => [
    name,
    new Set([...freeNames(node)].filter((each) => variables.has(each))),
  ]);
  return new Map(found.filter(([, reads]) => reads.size > 0));
}

const isFunction = (node: ts.Node): boolean =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node);

/** The outermost functions and classes of a file. */
function* functionsIn(node: ts.Node): Generator<ts.Node> {
  if (ts.isFunctionLike(node) || ts.isClassLike(node)) yield node;
  else for (const child of childrenOf(node)) yield* functionsIn(child);
}

/** Names that a function uses and nowhere within itself declares. */
function freeNames(root: ts.Node): Set<string> {
  const used = new Set<string>();
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) used.add(node.text);
    else if (ts.isPropertyAccessExpression(node)) visit(node.expression);
    else if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) visit(node.initializer);
    else {
      if (ts.isVariableDeclaration(node) || ts.isParameter(node)) {
        for (const name of boundNames(node.name)) own.add(name);
      }
      for (const child of childrenOf(node)) visit(child);
    }
  };
  visit(root);
  return new Set([...used].filter((name) => !own.has(name)));
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    ts.isBindingElement(element) ? boundNames(element.name) : [],
  );
}
