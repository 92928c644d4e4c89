import { documentHtml } from "../../publish/page/document";

/** A page of a round in the frame of every page of the project. */
export function roundPage(
  { title, description, main }: { title: string; description: string; main: string },
  year: string,
): string {
  const made = new Date().toISOString().slice(0, 10);
  return documentHtml({
    title,
    description,
    main,
    kind: "release",
    footer: `<p>Made on <time datetime="${made}">${made}</time> from the replies of ${year}.</p>`,
    scripts: [],
    figures: [],
    libraries: [],
  });
}
