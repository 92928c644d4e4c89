import { it } from "node:test";

import { fuzzPageWriter } from "./testing/fuzz";

it("whatever a notebook says and shows, no script but the page's own gets in", () =>
  fuzzPageWriter(300));
