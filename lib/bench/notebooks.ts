/** Notebooks for measuring: eight that differ as real ones do, and as many as are wanted like them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { EIGHT } from "./eight/more";

const KERNELS = {
  typescript: { name: "tslab", language: "typescript", display_name: "TypeScript" },
  python: { name: "python3", language: "python", display_name: "Python 3" },
};

/** Writes `count` notebooks to the folder and gives their paths. Beyond eight their figures differ. */
export function writeEight(
  folder: string,
  language: keyof typeof KERNELS,
  count = EIGHT.length,
): string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const subject = EIGHT[index % EIGHT.length]!;
    const round = Math.floor(index / EIGHT.length);
    const cells = subject[language].map((source, cell) => ({
      cell_type: "code",
      id: `code-${cell + 1}`,
      metadata: {},
      source: round === 0 ? source : source.replaceAll(/\b[1-9]\d\d\b/g, (n) => `${+n + round}`),
      outputs: [],
      execution_count: null,
    }));
    const title = {
      cell_type: "markdown",
      id: "title",
      metadata: {},
      source: `# ${subject.title}`,
    };
    const path = join(folder, `eight-${String(index + 1).padStart(3, "0")}.ipynb`);
    const notebook = {
      nbformat: 4,
      nbformat_minor: 5,
      metadata: { kernelspec: KERNELS[language] },
      cells: [title, ...cells],
    };
    writeFileSync(path, JSON.stringify(notebook, null, 1));
    return path;
  });
}
