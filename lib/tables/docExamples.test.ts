import { DataFrame } from "danfojs-node";

import { testDocExamples } from "../testing/docExamples";

testDocExamples("tables", { DataFrame });
