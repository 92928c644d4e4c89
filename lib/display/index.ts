/** What a cell shows, as data and as plain HTML that is complete without any script. */
export { displayCss, packedScript, type PackedScript } from "./assets";
export * from "./bundle";
export { csvLink, fileName, tableCsv } from "./csv";
export * from "./exercise";
export type * from "./marked";
export { figureHtml, type FigureOptions, leftOutWords } from "./figure";
export { escapeHtml, jsonForScript, webAddress } from "./html";
export { exerciseHtml, feedbackHtml, messageHtml, predictionHtml } from "./message";
export { formatNumber, MISSING } from "./number";
export { parseShown, type ParsedShown } from "./parse";
export * from "./plotly";
export { sourceHtml, sourcesHtml } from "./sources";
export { SUPPORT, SUPPORT_CHECKED, supportHtml, type SupportLine } from "./support";
export { cellText, tableHtml } from "./table";
