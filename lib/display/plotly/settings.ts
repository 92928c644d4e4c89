/**
 * The settings that `Plotly.newPlot` takes beside data and layout: those that a page can have. None of
 * them leads to another site, as the logo and the buttons that send or edit a chart elsewhere do.
 */
const HEEDED = new Set(
  (
    "staticPlot displayModeBar modeBarButtonsToRemove scrollZoom doubleClick doubleClickDelay editable edits " +
    "showTips showAxisDragHandles showAxisRangeEntryBoxes toImageButtonOptions"
  ).split(" "),
);
/** What a page does by itself, or what makes no difference on it. */
const DONE = new Set(
  (
    "responsive autosizable fillFrame frameMargins logging notifyOnLogging queueLength typesetMath " +
    "plotGlPixelRatio displaylogo topojsonURL plotlyServerURL"
  ).split(" "),
);

type Settings = Record<string, unknown>;

export const heeded = (config: Settings): Settings =>
  Object.fromEntries(Object.entries(config).filter(([name]) => HEEDED.has(name)));

/** Settings that ask for something and do not get it. */
export const unheeded = (config: Settings): string[] =>
  Object.entries(config)
    .filter(([name, value]) => {
      const asks = value !== undefined && value !== null && value !== false;
      return (
        asks && !HEEDED.has(name) && (!DONE.has(name) || (name === "displaylogo" && value === true))
      );
    })
    .map(([name]) => name);
