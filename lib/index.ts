/** Plain Figures: everything a notebook imports. */
export * from "./display/bundle";
export * from "./tables";
export * from "./measures";
export * from "./charts";
export * from "./notebook";
