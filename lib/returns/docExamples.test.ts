import { testDocExamples } from "../testing/docExamples";
import * as numbersIn from "./reading/numbersIn";
import * as spoiltDates from "./reading/spoiltDates";
import * as asked from "./reading/asked";
import * as footnotes from "./reading/footnotes";
import * as limits from "./release/limits";
import * as bankHolidays from "./round/bankHolidays";
import * as recipes from "./round/recipes";
import * as standing from "./slips/standing";
import * as whyNoNumber from "./collate/whyNoNumber";
import * as ages from "./words/ages";
import * as dates from "./words/dates";
import * as label from "./words/label";
import * as marks from "./words/marks";
import * as measure from "./words/measure";
import * as noteMarks from "./words/noteMarks";
import * as numberWords from "./words/numberWords";
import * as partOfYear from "./words/partOfYear";
import * as periods from "./words/periods";

testDocExamples("returns", {
  ...ages,
  ...asked,
  ...bankHolidays,
  ...dates,
  ...footnotes,
  ...label,
  ...limits,
  ...marks,
  ...measure,
  ...noteMarks,
  ...numberWords,
  ...numbersIn,
  ...partOfYear,
  ...periods,
  ...recipes,
  ...spoiltDates,
  ...standing,
  ...whyNoNumber,
});
