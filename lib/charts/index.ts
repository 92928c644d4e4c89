/** Charts that cannot lack words, source, description or table. */
export { barChart, type BarChartOptions } from "./barChart";
export { type FrameLike, isFrame, type TableData } from "./data";
export { funnelPlot, type FunnelMeasure, type FunnelPlotOptions } from "./funnelPlot";
export {
  dotPlot,
  type DotPlotOptions,
  intervalChart,
  type IntervalChartOptions,
} from "./intervalChart";
export { lineChart, type LineChartOptions } from "./lineChart";
export { type AnyFigure, type FigureOptions, isAnyFigure, plotlyChart } from "./plotlyChart";
export { type RecordingChange } from "./recordingChanges";
export { type TableOptions, toTable } from "./table";
export { type ChartText } from "./text";
export { tileMap, type TileMapOptions } from "./tileMap";
