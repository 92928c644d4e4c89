/** What of a figure is not drawn, though the rest of it is. */
import { cleanFigure, drawsMap, isRemotePicture, type PlotlyFigure, whyNotDrawn } from "./figure";
import { partOf } from "./points";
import { unheeded } from "./settings";

/**
 * Each part of a figure that is left out of its picture, in words that follow "left out".
 *
 * @example leftOutOf({ data: [], layout: { images: [{ source: "https://example.org/x.png" }] } })
 * // → ["the pictures laid over it (images), which Plotly would fetch"]
 */
export function leftOutOf(figure: Partial<PlotlyFigure>): string[] {
  const { data = [], layout = {}, config } = figure;
  const template = partOf(partOf(layout["template"])["layout"]);
  const images = [layout["images"], template["images"]]
    .flat()
    .filter((each) => partOf(each)["source"]);
  const settings = unheeded(config ?? {});
  const parts = [
    ...(images.length > 0 ? ["the pictures laid over it (images), which Plotly would fetch"] : []),
    ...(data.some(isRemotePicture)
      ? ["a picture at an address (source), which Plotly would fetch"]
      : []),
    ...(drawsMap(figure) ? ["the coasts and countries of its map, which Plotly would fetch"] : []),
    ...(settings.length > 0
      ? [`the settings ${settings.join(", ")}, which a page does not have`]
      : []),
  ];
  // Of a picture that is not drawn at all that is said, and no more.
  return parts.length > 0 && whyNotDrawn(cleanFigure(figure)) !== "" ? [] : parts;
}
