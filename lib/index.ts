/** Plain Figures: everything a notebook imports. */
export * from "./display/bundle";
export { formatNumber } from "./display/number";
export * from "./tables";
export * from "./measures";
export * from "./claims";
export * from "./charts";
export * from "./notebook";
