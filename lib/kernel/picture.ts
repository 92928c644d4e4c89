/** A Plotly figure that a cell sends under Plotly's own type, which few front ends can draw. */
import { chartOfFigure, figureForFrontEnd, PLOTLY_MIME, readFigure } from "../display";
import { bundle } from "../notebook/bundles";

export interface DisplayContent {
  data?: Record<string, unknown>;
}

/** The same output with a picture of its figure, which itself asks for nothing any more. */
export function withPicture<Content extends DisplayContent>(content: Content): Content {
  const figure = readFigure(content.data?.[PLOTLY_MIME]);
  if (figure === undefined) return content;
  const { [PLOTLY_MIME]: _, ...data } = content.data!;
  const clean = figureForFrontEnd(figure);
  if (clean !== undefined) data[PLOTLY_MIME] = clean;
  if (data["text/html"] !== undefined) return { ...content, data };
  return { ...content, data: { ...bundle(chartOfFigure(figure)), ...data } };
}
