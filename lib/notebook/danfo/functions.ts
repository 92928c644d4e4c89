/** danfo's functions that are no methods of a frame, mended in the modules that hold them. */
import { type Frame, mend } from "./classes";

interface MergeOptions {
  left: Frame;
  right: Frame;
  on: string[];
}
interface Copied extends Frame {
  copy(): Copied;
}
interface ConcatOptions {
  dfList: Copied[];
}
const BASE = "danfojs-node/dist/danfojs-base";

export function mendFunctions(): void {
  // oxlint-disable-next-line typescript/no-require-imports -- danfo's own module, which has no types
  const base = require(BASE) as object;
  mend(base, "merge", (merge) => (options: MergeOptions) => {
    for (const side of ["left", "right"] as const) refuseUnknown(side, options);
    return merge(options);
  });
  // danfo puts the rows of the others into the first frame's own columns as well.
  mend(base, "concat", (concat) => (options: ConcatOptions) => {
    return concat({ ...options, dfList: options.dfList.map((frame) => frame.copy()) });
  });
}

function refuseUnknown(side: "left" | "right", { on, ...frames }: MergeOptions): void {
  const { columns } = frames[side];
  const unknown = on.find((name) => !columns.includes(name));
  if (unknown === undefined) return;
  throw new RangeError(
    `merge, on: the ${side} frame has no column "${unknown}": ${columns.join(", ")}.`,
  );
}
