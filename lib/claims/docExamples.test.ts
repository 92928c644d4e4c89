import { testDocExamples } from "../testing/docExamples";

testDocExamples("claims");
