import { DataFrame } from "danfojs-node";

import { testDocExamples } from "../testing/docExamples";
import * as raised from "./cells/raised";

testDocExamples("tables", { DataFrame, ...raised });
