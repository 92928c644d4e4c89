/**
 * Which outputs carry Plotly. It is half a megabyte packed and more, so that one chart of a notebook
 * has it for all that need no other. Running that chart's cell again replaces its output: it must
 * carry it again.
 */
const carriers = new Map<string, string>();

/** Whether the chart with this mark brings the library along that draws these kinds of trace. */
export function carriesLibrary(mark: string, key = ""): boolean {
  if (!carriers.has(key)) carriers.set(key, mark);
  return carriers.get(key) === mark;
}
