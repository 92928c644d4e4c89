/** Parts of the compiler that its declarations do not tell of; tslab uses the same. */
import * as ts from "@tslab/typescript-for-tslab";

/** A file with what the compiler keeps of it. */
export interface Bound extends ts.SourceFile {
  /** Set by us: names are looked for there next. */
  parent: ts.SourceFile;
  externalModuleIndicator?: ts.Node;
  moduleAugmentations?: readonly unknown[];
  ambientModuleNames?: readonly string[];
}

interface Internals {
  bindSourceFile(file: ts.SourceFile, options: ts.CompilerOptions): void;
  getNullTransformationContext?(): ts.TransformationContext;
  nullTransformationContext: ts.TransformationContext;
}

const internals = ts as unknown as Internals;

export const bindSourceFile = internals.bindSourceFile;

export const noContext = (): ts.TransformationContext =>
  internals.getNullTransformationContext?.() ?? internals.nullTransformationContext;

/** Whether a file says something to all others, rather than to those that import it. */
export function isForAll(file: ts.SourceFile): boolean {
  const { externalModuleIndicator, moduleAugmentations, ambientModuleNames } = file as Bound;
  return (
    externalModuleIndicator === undefined ||
    (moduleAugmentations?.length ?? 0) > 0 ||
    (ambientModuleNames?.length ?? 0) > 0
  );
}
