/** Draws an executed notebook, and the list of all of them, as self-contained HTML pages. */
export { renderIndex } from "./list";
export { drawPage, prepareToDraw, renderPage } from "./page";
export * from "./types";
