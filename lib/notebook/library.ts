/**
 * Which outputs carry Plotly. It is half a megabyte packed, so that one chart of a notebook has it
 * for all. Running that chart's cell again replaces its output: it must carry it again.
 */
let carrier: string | undefined;

/** Whether the chart with this mark brings the library along. */
export function carriesLibrary(mark: string): boolean {
  carrier ??= mark;
  return carrier === mark;
}
