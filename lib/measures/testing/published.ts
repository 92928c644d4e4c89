/** Values as printed in publications, to the decimals printed there. */
import {
  financialYear,
  minutesBetween,
  perDay,
  poissonInterval,
  proportion,
  proportionTrend,
  rate,
  rateRatio,
  roundHalfUp,
  twoProportions,
} from "../index";

export interface Published {
  source: string;
  what: string;
  ours: () => number | undefined;
  printed: string;
}

function entries(source: string, rows: [string, () => number | undefined, string][]): Published[] {
  return rows.map(([what, ours, printed]) => ({ source, what, ours, printed }));
}

/** Both limits of an interval in one row of a table. */
function limits(
  what: string,
  ours: () => { lower: number | undefined; upper: number | undefined },
  lower: string,
  upper: string,
): [string, () => number | undefined, string][] {
  return [
    [`${what}, lower`, () => ours().lower, lower],
    [`${what}, upper`, () => ours().upper, upper],
  ];
}

const fredericia = () =>
  rateRatio({ count: 11, exposure: 800 }, { count: 6 + 8 + 7, exposure: 1083 + 1050 + 878 });
const smokers = () => proportionTrend([83, 90, 129, 70], [86, 93, 136, 82]);

export const PUBLISHED: Published[] = [
  ...entries("R documentation, poisson.test: nickel workers", [
    ["rate", () => rate(137, 24.19893).value, "5.661407"],
    ...limits("rate", () => rate(137, 24.19893), "4.753125", "6.692709"),
  ]),
  ...entries("R documentation, poisson.test: lung cancer in Fredericia", [
    ["ratio", () => fredericia().value, "1.971488"],
    ...limits("ratio", fredericia, "0.8584264", "4.2772659"),
  ]),
  ...entries("R documentation, binom.test: Mendel's peas, Conover (1971), 97", [
    ["share", () => proportion(682, 682 + 243).value, "0.7372973"],
    ...limits(
      "share",
      () => proportion(682, 682 + 243, { method: "exact" }),
      "0.7076683",
      "0.7654066",
    ),
  ]),
  ...entries("R documentation, prop.trend.test: smokers, Fleiss (1981), 139", [
    ["chi-squared", () => smokers().chiSquared, "8.2249"],
    ["p-value", () => smokers().pValue, "0.004132"],
  ]),
  ...entries("Newcombe, Statistics in Medicine 17 (1998), 857-872, table I", [
    ...limits("81/263, method 3", () => proportion(81, 263), "0.2553", "0.3662"),
    ...limits("15/148, method 3", () => proportion(15, 148), "0.0624", "0.1605"),
    ...limits("0/20, method 3", () => proportion(0, 20), "0.0000", "0.1611"),
    ...limits("1/29, method 3", () => proportion(1, 29), "0.0061", "0.1718"),
    ...limits(
      "81/263, method 5",
      () => proportion(81, 263, { method: "exact" }),
      "0.2527",
      "0.3676",
    ),
    ...limits(
      "15/148, method 5",
      () => proportion(15, 148, { method: "exact" }),
      "0.0578",
      "0.1617",
    ),
    ...limits("0/20, method 5", () => proportion(0, 20, { method: "exact" }), "0.0000", "0.1684"),
    ...limits("1/29, method 5", () => proportion(1, 29, { method: "exact" }), "0.0009", "0.1776"),
  ]),
  ...entries("Newcombe, Statistics in Medicine 17 (1998), 873-890, table II, method 10", [
    ...limits("56/70 - 48/80", () => twoProportions(56, 70, 48, 80), "0.0524", "0.3339"),
    ...limits("9/10 - 3/10", () => twoProportions(9, 10, 3, 10), "0.1705", "0.8090"),
    ...limits("6/7 - 2/7", () => twoProportions(6, 7, 2, 7), "0.0582", "0.8062"),
    ...limits("5/56 - 0/29", () => twoProportions(5, 56, 0, 29), "-0.0381", "0.1926"),
    ...limits("0/10 - 0/20", () => twoProportions(0, 10, 0, 20), "-0.1611", "0.2775"),
    ...limits("0/10 - 0/10", () => twoProportions(0, 10, 0, 10), "-0.2775", "0.2775"),
    ...limits("10/10 - 0/20", () => twoProportions(10, 10, 0, 20), "0.6791", "1.0000"),
    ...limits("10/10 - 0/10", () => twoProportions(10, 10, 0, 10), "0.6075", "1.0000"),
  ]),
  ...entries("Garwood, Biometrika 28 (1936); Pearson and Hartley, Biometrika Tables I, table 40", [
    ...limits("0 events, 95%", () => poissonInterval(0), "0.00", "3.69"),
    ...limits("1 event, 95%", () => poissonInterval(1), "0.0253", "5.57"),
    ...limits("10 events, 95%", () => poissonInterval(10), "4.80", "18.39"),
    ...limits("30 events, 95%", () => poissonInterval(30), "20.24", "42.83"),
    ...limits("10 events, 99%", () => poissonInterval(10, { level: 0.99 }), "3.72", "21.40"),
  ]),
  ...entries("Worked by hand", [
    ["525,600 minutes / 23,097", () => minutesBetween(23_097, 365).value, "22.756"],
    ["23,097 / 365 days", () => perDay(23_097, 365).value, "63.279"],
    ["days from April 2011 to March 2012", () => financialYear("2011/12").days, "366"],
    ["days from April 1899 to March 1900", () => financialYear("1899/1900").days, "365"],
    ["1.005 to two decimals", () => roundHalfUp(1.005, 2), "1.01"],
    ["-2.5 to a whole number", () => roundHalfUp(-2.5, 0), "-3"],
    ["285 to tens", () => roundHalfUp(285, -1), "290"],
  ]),
];
