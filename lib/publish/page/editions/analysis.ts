import { sourcesSection, supportSection } from "../closing";
import { mainPointsHtml, openingHtml } from "../opening";
import { type Content, failuresHtml, outputsOf, type Sheet } from "../sheet";
import type { Part } from "../story";
import type { PageContext } from "../types";

/** Tags of cells that only a lesson shows. */
const FOR_LESSONS = ["answer", "exercise", "facilitator", "lesson", "notebook-only", "prediction"];

/** Everything the notebook says, in its order, with the code folded. */
export function analysis(sheet: Sheet, context: PageContext): Content {
  const { parts } = sheet.story;
  const opening = openingHtml(sheet, context) + mainPointsHtml(sheet, "Main points");
  const body = parts.filter(inFlow).map((part) => partHtml(part, sheet));
  const sources = parts.filter((part) => part.tags.has("sources"));
  const closing = sourcesSection(sources, sheet) + supportSection(sheet.outline);
  return { opening, body: body.join("") + closing };
}

const inFlow = ({ tags }: Part): boolean =>
  !FOR_LESSONS.some((tag) => tags.has(tag)) && !tags.has("sources") && !tags.has("support");

function partHtml(part: Part, sheet: Sheet): string {
  const code = part.tags.has("hide-code") ? "" : sheet.code(part);
  const folded = code && `<details class="folded"><summary>Code</summary>${code}</details>\n`;
  const content = `${sheet.prose(part)}${folded}${failuresHtml(part.failures)}${outputsFor(part, sheet)}`;
  return content === "" ? "" : `<div class="part" id="${part.anchor}">${content}</div>\n`;
}

/** What is meant for learners is left to the lesson. */
function outputsFor(part: Part, sheet: Sheet): string {
  return outputsOf(part)
    .filter(
      (output) =>
        output.kind !== "shown" ||
        !["prediction", "exercise", "feedback"].includes(output.shown.kind),
    )
    .map((output) => sheet.output(output, part))
    .join("");
}
