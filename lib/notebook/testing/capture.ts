import { type TestContext } from "node:test";
import type { Bundle } from "../kernel";

/**
 * Stands in for the kernel: collects what is sent while a test runs. It sets tslab's own writer, as
 * the kernel and the publishing engine do.
 */
export function captured(t: TestContext): Bundle[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- its export is assigned to
  const tslab = require("tslab/dist/jupyter") as { lastWriteDisplayData: unknown };
  const bundles: Bundle[] = [];
  tslab.lastWriteDisplayData = ({ data }: { data: Bundle }) => void bundles.push(data);
  t.after(() => {
    tslab.lastWriteDisplayData = null;
  });
  return bundles;
}
