/** A browser's two windows that read page after page: one as pages are read, one without script. */
import type { Browser, Page } from "playwright-core";

export interface Reader {
  /** Offline, with script. Its charts are drawn at once and not as they come into view. */
  page: Page;
  /** Without script. */
  plain: Page;
  /** What pages asked for, said and failed at since this was last called. */
  heard(): string[];
}

export async function newReader(browser: Browser): Promise<Reader> {
  const [scripted, scriptless] = await Promise.all([
    browser.newContext({ offline: true }),
    browser.newContext({ offline: true, javaScriptEnabled: false }),
  ]);
  await scripted.addInitScript(AT_ONCE);
  const [page, plain] = await Promise.all([scripted.newPage(), scriptless.newPage()]);
  const faults = listen(page);
  return { page, plain, heard: () => faults.splice(0) };
}

/** Whatever is watched for is in view. What has no size, such as the next slide, is not. */
const AT_ONCE = `globalThis.IntersectionObserver = class {
  constructor(tell) { this.tell = tell; this.watched = new Set(); }
  observe(target) {
    this.watched.add(target);
    const look = () => {
      if (!this.watched.has(target) || !target.isConnected) return;
      if (target.clientWidth > 0) this.tell([{ target, isIntersecting: true }], this);
      else setTimeout(look, 30);
    };
    setTimeout(look);
  }
  unobserve(target) { this.watched.delete(target); }
  disconnect() { this.watched.clear(); }
};`;

/** Notes every request, message and error of the pages. */
function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on("request", (request) => {
    const own = request.isNavigationRequest() && request.url().startsWith("file:");
    if (!own && !/^(?:data|blob):/.test(request.url())) faults.push(`asked for ${request.url()}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`said ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`failed: ${error.message}`));
  page.on("dialog", (dialog) => {
    faults.push(`opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return faults;
}
