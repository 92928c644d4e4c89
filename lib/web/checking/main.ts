/** The page "Check an article": text in, marked text out; all of it on the reader's machine. */
import { startPage } from "./dom/start";

startPage();
