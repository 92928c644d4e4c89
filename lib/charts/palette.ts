/**
 * Colours of the UK Government Analysis Function: each has a contrast of at least 3:1 on white and
 * to its neighbour. No colour here means girl, boy, better or worse: more recorded can mean more
 * found.
 */
export const SERIES_COLOURS = ["#12436D", "#28A197", "#801650", "#F46A25"] as const;

/** Two groups stay apart in greyscale as well. */
export const TWO_COLOURS = ["#12436D", "#F46A25"] as const;

/** Dark is more. */
export const ORDERED_COLOURS = ["#6BACE6", "#2073BC", "#12436D"] as const;

/** From the least to the most of what can rise and fall; nought between the second and the third. */
export const DIVERGING_COLOURS = ["#F46A25", "#FBD0B5", "#B5D5F2", "#12436D"] as const;

export const FOCUS_COLOUR = "#12436D";
export const CONTEXT_COLOUR = "#BFBFBF";

/** Text and axes. */
export const INK = "#3D3D3D";
/** The line of nought, fainter than a line that is spoken of. */
export const ZERO = "#8A8F94";
/** Grid lines and rules, fainter than any mark. */
export const RULE = "#D9D9D9";

/** Each series has a marker of its own, so that colour is never the only difference. */
export const MARKERS = ["circle", "square", "diamond", "triangle-up"] as const;

/** Distinct colours for `count` series. */
export function seriesColours(count: number): readonly string[] {
  return count === 2 ? TWO_COLOURS : SERIES_COLOURS;
}
