/** Charts that cannot lack words, source, description or table. */
export { barChart, type BarChartOptions } from "./bar-chart";
export { type FrameLike, isFrame, type TableData } from "./data";
export { funnelPlot, type FunnelMeasure, type FunnelPlotOptions } from "./funnel-plot";
export {
  dotPlot,
  type DotPlotOptions,
  intervalChart,
  type IntervalChartOptions,
} from "./interval-chart";
export { lineChart, type LineChartOptions } from "./line-chart";
export { type RecordingChange } from "./recording-changes";
export { type TableOptions, toTable } from "./table";
export { type ChartText } from "./text";
export { tileMap, type TileMapOptions } from "./tile-map";
