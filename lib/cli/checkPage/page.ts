/** `check.html`, the page that checks an article without anything installed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { displayCss } from "../../display/assets";
import { asset } from "../../publish/page/assets";
import { EXAMPLE } from "../../web/checking/example";
import { WORTH } from "../../web/checking/worth";
import { pageData } from "./data";
import { checkPageHtml } from "./document";

const WEB = join(__dirname, "..", "..", "web");
const built = (path: string): string => readFileSync(join(WEB, path), "utf8");

/** The page as it is written; `madeOf` says when and from which ledger and code. */
export function checkPage(madeOf: string): string {
  return checkPageHtml({
    css: [displayCss(), asset("page.css"), built("checking/check.css")].join("\n"),
    main: built("bundles/checking.js").trimEnd(),
    worker: built("bundles/checking.worker.js").trimEnd(),
    data: pageData([{ title: "the example", text: EXAMPLE }]),
    madeOf,
    worth: WORTH,
  });
}
