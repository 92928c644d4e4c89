/** Node's options for every worker. */
import { INSPECTOR_ARGUMENTS } from "./inspector";
import { HEAP_LIMIT_MB } from "./memory";

export const OPTIONS = [`--max-old-space-size=${HEAP_LIMIT_MB}`, ...INSPECTOR_ARGUMENTS];
