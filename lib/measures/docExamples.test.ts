import { testDocExamples } from "../testing/docExamples";

testDocExamples("measures");
