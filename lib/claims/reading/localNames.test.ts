import assert from "node:assert/strict";
import { test } from "node:test";
import { gazetteer } from "./gazetteer";
import { withLocalNames } from "./localNames";

const placesOf = (text: string): string[] =>
  withLocalNames(text, gazetteer())
    .find(text)
    .map(({ area }) => area);

test("towns and districts beside their numbers", () => {
  const cases: Record<string, string[]> = {
    "The districts with most were Ashby (41), Elm Green (38) and Firby (29).": [
      "Ashby",
      "Elm Green",
      "Firby",
    ],
    "Ashby had the highest number of children at 216, followed by Elmby (198) and Firby (131).": [
      "Ashby",
      "Elmby",
      "Firby",
    ],
    "Ashby saw the most, with 1,711, then Elm and North East Firby with 318.": [
      "Ashby",
      "Elm and North East Firby",
    ],
    "Referrals from Ashby alone came to 612. Elmby had 143 and Firby-on-Sea 131.": [
      "Ashby",
      "Elmby",
      "Firby-on-Sea",
    ],
    "By division, Greater Ashby recorded 1,002, Elmby 611 and Firby 344.": [
      "Greater Ashby",
      "Elmby",
      "Firby",
    ],
    "By division there were 498 in Ashby & Elm, 742 in East Sussex and 974 in West Sussex.": [
      "Ashby & Elm",
      "East Sussex",
      "West Sussex",
    ],
    "In Ashby, 210 offences were recorded. Elmby's figure rose to 310.": ["Ashby", "Elmby"],
  };
  for (const [text, places] of Object.entries(cases))
    assert.deepEqual(placesOf(text), places, text);
});

test("people with their ages, apps and figures of a region are no towns", () => {
  for (const text of [
    "In court were Adam Ash (41), Peter Elm (38) and Ann Fir (29).",
    "Snapchat had 402 offences, followed by Instagram (198).",
    "In August, 310 were recorded, and in September 290 of them were charged.",
  ])
    assert.deepEqual(placesOf(text), [], text);
  for (const region of ["the South West", "the South West of England"])
    assert.deepEqual(placesOf(`Forces in ${region} recorded 5,515 offences.`), ["South West"]);
});
