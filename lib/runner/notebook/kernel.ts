/** Which kernel a notebook was written for, as far as it says. */
import { NotebookError } from "./error";
import type { Metadata, Notebook } from "./nbformat";

/** The names by which a notebook calls its kernel: of the kernel itself, then of its language. */
function namesOf(metadata: Metadata): { kernel: string; languages: string[] } {
  const spec = fieldsOf(metadata.kernelspec);
  const info = fieldsOf(metadata.language_info);
  const words = [spec.language, info.name].filter(isName).map((name) => name.toLowerCase());
  return { kernel: isName(spec.name) ? spec.name.toLowerCase() : "", languages: words };
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
const isName = (value: unknown): value is string => typeof value === "string" && value !== "";

/** Kernels of TypeScript that are not tslab: their cells call what tslab does not have. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  [
    "deno",
    "Deno's Jupyter kernel, whose cells may use Deno's own functions and imports by address",
  ],
]);

/** Whether it was written for jslab, which comes with tslab. */
export const isJavaScript = ({ metadata }: Notebook): boolean =>
  namesOf(metadata).kernel === "jslab";

/** Whether the notebook leaves open which kernel it is for; it is then run as TypeScript. */
export function namesNoKernel({ metadata }: Notebook): boolean {
  const { kernel, languages } = namesOf(metadata);
  return kernel === "" && languages.length === 0;
}

/**
 * A notebook that names no kernel is taken for TypeScript; one that names another is refused.
 *
 * @throws {NotebookError} naming the kernel.
 */
export function refuseOtherKernels(metadata: Metadata, path: string): void {
  const { kernel, languages } = namesOf(metadata);
  const other = OTHERS.get(kernel);
  if (other === undefined) {
    if (kernel === "" && languages.length === 0) return;
    if (kernel === "jslab" || kernel === "tslab" || languages.includes("typescript")) return;
    if (languages.includes("tslab")) return;
  }
  const named = other ?? `the kernel "${kernel || languages.at(-1)}"`;
  throw new NotebookError(
    `${path} was written for ${named}; only notebooks of the kernels "tslab" (TypeScript) and ` +
      `"jslab" (JavaScript) can be run. If it is plain TypeScript, choose tslab in Jupyter's Kernel ` +
      `menu and save it.`,
  );
}
