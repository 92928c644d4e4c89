/** Where this package lies. */
import { dirname } from "node:path";

/** The folder of this package. */
export const LIB = dirname(dirname(__dirname));
