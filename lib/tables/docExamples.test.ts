import { testDocExamples } from "../testing/docExamples";

testDocExamples("tables");
