/**
 * The way from a cell to whoever shows its outputs: the tslab kernel in Jupyter, or the engine
 * that publishes. Both set tslab's own writer; tslab's public `display` sends one MIME type at a
 * time, where a chart has to arrive as data, as HTML and as text in one output.
 */

/** One output in several forms, by MIME type. */
export type Bundle = Record<string, unknown>;

type Write = (
  content: { data: Bundle; metadata: object; transient: object },
  update: boolean,
) => void;

/** Whether a kernel, or what publishes, is there to take an output. */
export function inKernel(): boolean {
  return writer() !== undefined;
}

/** Sends one output; outside a kernel its text goes to standard output. */
export function send(bundle: Bundle): void {
  const write = writer();
  if (write !== undefined) {
    write({ data: bundle, metadata: {}, transient: {} }, false);
  } else if (typeof bundle["text/plain"] === "string") {
    console.log(bundle["text/plain"]);
  }
}

/**
 * The writer of the cell that runs. It is looked for among loaded modules: a kernel has loaded
 * tslab, its own copy perhaps, and a plain script must not wait for it.
 */
function writer(): Write | undefined {
  for (const [path, module] of Object.entries(require.cache)) {
    if (!/[\\/]tslab[\\/]dist[\\/]jupyter\.js$/.test(path)) continue;
    const tslab = module?.exports as { lastWriteDisplayData?: Write | null } | undefined;
    if (tslab?.lastWriteDisplayData) return tslab.lastWriteDisplayData;
  }
  return undefined;
}
