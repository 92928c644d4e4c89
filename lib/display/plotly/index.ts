/** Any Plotly figure: cleaned, put into words, and the smallest library that draws it. */
export {
  cleanFigure,
  figureForFrontEnd,
  isBasic,
  isPlotlyFigure,
  PLOTLY_MIME,
  type PlotlyFigure,
  readFigure,
  textOnly,
  traceTypes,
  whyNotDrawn,
} from "./figure";
export { leftOutOf } from "./leftOut";
export { plainLists } from "./lists";
export { plotlyFor, plotlyVersion } from "./library";
export { chartOfFigure, figureTable, notDrawnHtml } from "./words";
