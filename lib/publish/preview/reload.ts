/** What a previewed page does beside what it does when published: it loads itself again. */
import { EVENTS_PATH } from "./server";

/** Waits for word from the preview server; after a pause of the server it asks again by itself. */
export const RELOAD_SCRIPT = `
const events = new EventSource("${EVENTS_PATH}?page=" + encodeURIComponent(location.pathname));
events.onmessage = () => location.reload();
`.trim();
