import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";
import { type Example, testExamples } from "./testing/figures";

const HOLDS = "holds" as const;
const OPEN = "not checkable" as const;
const FAILS = "does not hold" as const;

const TWO =
  "Gwent Police recorded 500 offences in 2016/17 and 600 in 2017/18. Cumbria Constabulary recorded 400 in 2016/17 and 440 in 2017/18.";

/** One count or share, told by its words alone. */
const told = (
  idea: string,
  text: string,
  quote: string,
  meaning: Example["figures"][string],
): Example => ({ idea, text, figures: { [quote]: meaning } });

// Ways of writing that were once misread; all are invented. Sums are worked by hand.
testExamples([
  {
    idea: "a part above the count just told may be of the larger one before",
    text: "Gwent Police recorded 1,402 child sexual offences in 2020/21. The month of most was September 2020, with 151 offences. Rape of a child under 16 accounts for 294 of the offences.",
    figures: { "294": { verdict: OPEN } },
  },
  {
    // 730 / 365 = 2; 110 / 365 = 0.3: all may be meant, or the part that was told last.
    idea: "a rate of its own sentence after a part may be of the part or of all",
    text: "Gwent Police recorded 730 child sexual offences in 2018/19. Of these, 510 were against children aged 11 to 17. It means that officers deal with two new crimes of this kind a day.",
    figures: { "two new crimes of this kind a day": { verdict: OPEN } },
  },
  {
    // 110 in 365 days are 0.3 a day, 730 are two.
    idea: "but not of a part that gives a wholly different rate",
    text: "Gwent Police recorded 730 child sexual offences in 2018/19. Of these, 110 were against children aged ten and under. It means that officers deal with two new crimes of this kind a day.",
    figures: { "two new crimes of this kind a day": { verdict: HOLDS } },
  },
  {
    idea: "and of the part alone where its own words say so",
    text: "Gwent Police recorded 3,000 child sexual offences in 2018/19. Of these, 730 were against children aged ten and under. It means two crimes against children aged ten and under a day.",
    figures: { "two crimes": { verdict: HOLDS } },
  },
  told(
    "a rise on the mean of some years",
    "The count went from 400 in 2017/18 to 500 in 2018/19: up 25% in the year, and up by 26% on the three-year mean.",
    "26%",
    { verdict: OPEN },
  ),
  {
    idea: "neglect and assessments are other subjects, and neither contradicts the other",
    text: "Police in Wales recorded 3,100 child neglect offences between April 2020 and March 2021. More than 2,700 child in need assessments were made.",
    figures: {
      "3,100": { measure: "other_subject", period: "2020/21", verdict: OPEN },
      "2,700": { measure: "other_subject", verdict: OPEN },
    },
  },
  {
    idea: "a multiple of people who sought help",
    text: "There were 900 child sex offences in Gwent, against 300 in 2018-19. About 5,000 people sought help from a charity, three times the number in 2018-19.",
    figures: {
      "900": { period: "2019/20" },
      "5,000": { measure: "other_subject" },
      "three times": { measure: "other_subject", period: "2018/19 to 2019/20", verdict: OPEN },
    },
  },
  // Gwent +20, Cumbria +10 per cent
  told("the latter of two", `${TWO} In the latter the rise was 20 per cent.`, "20 per cent", {
    area: "Cumbria Constabulary",
    verdict: OPEN,
  }),
  told("there", `${TWO} Offences there rose by 20 per cent.`, "20 per cent", {
    area: "Cumbria Constabulary",
    verdict: FAILS,
  }),
  told("each", `${TWO} Each saw a rise of 20 per cent.`, "20 per cent", { verdict: OPEN }),
  {
    idea: "under 16 is a part of under 18",
    text: "The force recorded 2,900 offences against those under the age of 18 and 2,300 against those under the age of 16.",
    figures: {
      "2,900": { measure: "total", verdict: OPEN },
      "2,300": { measure: "age_under_16", verdict: OPEN },
    },
  },
  {
    idea: "last year is the one after the base",
    text: "The number of offences in Scotland rose to 1,500 last year. That was a 25% rise on 2011-12, when 1,200 were recorded.",
    figures: {
      "1,500": { period: "2012/13" },
      "1,200": { period: "2011/12" },
      "25%": { period: "2011/12 to 2012/13", verdict: HOLDS },
    },
  },
  {
    idea: "the previous year, when …",
    // 650/500 = +30 per cent
    text: "Gwent recorded 650 in 2021/22, up 25% on the previous year when 500 were recorded.",
    figures: { "500": { period: "2020/21" }, "25%": { verdict: FAILS } },
  },
  told("higher last year", "Offences in Kent were 8% higher last year compared to 2012-13.", "8%", {
    period: "2012/13 to 2013/14",
  }),
  told("domestic abuse", "Police recorded 41,300 domestic abuse crimes in 2017/18.", "41,300", {
    measure: "other_subject",
  }),
  {
    idea: "a table with one cell a line",
    // 450 of 600 is 75 per cent
    text: "Convictions\nUnsuccessful\nTOTAL\n2014-2015\n450\n75.0%\n150\n25.0%\n600",
    figures: {
      "450": { measure: "convictions", period: "2014/15", verdict: HOLDS },
      "75.0%": { verdict: HOLDS },
      "25.0%": { verdict: HOLDS },
      "600": { verdict: HOLDS },
    },
  },
  told(
    "common somewhere, doubled elsewhere",
    "Child neglect, the most common form of abuse in the UK, has nearly doubled during a four-year period in Scotland.",
    "nearly doubled",
    { area: "Scotland", measure: "other_subject" },
  ),
  told(
    "on the national scale",
    "Essex Police recorded 52.\n\nOn the national scale, 2,300 were recorded.",
    "2,300",
    { area: "UK", verdict: OPEN },
  ),
  {
    idea: "a rise told as a number and again as a percentage",
    // 1,200 - 200 = 1,000
    text: "Police recorded 1,200 online offences, an increase of 200, or 20%.",
    figures: { "20%": { measure: "online", verdict: HOLDS } },
  },
  {
    idea: "the year before which reached so many",
    text: "There were 1,400 in Essex in 2018/19, a rise of 300 from the year before which reached 1,100 reports.",
    figures: { "1,100": { period: "2017/18" }, "300": { measure: "change", verdict: HOLDS } },
  },
  told(
    "the lowest level since",
    "Crimes fell from 3,400 to 3,100, the lowest level since 1982.",
    "3,400",
    {
      period: "",
      verdict: OPEN,
    },
  ),
  {
    idea: "just under eight a day is no age",
    // 2,190/365 = 6.0; 2,170/365 = 5.95
    text: "That is an average of just under six child sexual offences each day, 2,170 in all.",
    figures: {
      "just under six": { unit: "per_day", bound: "nearly", verdict: HOLDS },
      "2,170": { measure: "total" },
    },
  },
  {
    idea: "the last of a list, its count in brackets",
    text: "There were offences in Gwent (81), Dyfed-Powys (64) and North Wales (77).",
    figures: { "77": { area: "North Wales Police" } },
  },
  told("capitals", "ALMOST 3000 child sex offences in Kent", "3000", {
    value: 3000,
    bound: "nearly",
  }),
  told("allegations", "More than 410 allegations of child abuse were made.", "410", {
    bound: "more_than",
  }),
  {
    idea: "a range has two ends",
    text: "There were between 700 and 800 offences.",
    figures: { "700": { bound: "more_than" }, "800": { bound: "less_than" } },
  },
  told("a space in a number", "There were 514 000 offences recorded in England.", "514 000", {
    value: 514000,
  }),
  told("a stroke in a number", "Police recorded 31'208 offences.", "31'208", { value: 31208 }),
  {
    idea: "those that replied and those that did not",
    text: "Thirty-six forces replied but seven did not respond.",
    figures: {
      "Thirty-six forces": { measure: "forces_responding" },
      "seven did not respond": { measure: "forces_not_responding" },
    },
  },
  {
    idea: "two shares, the one against the other",
    text: "Fewer were charged than in the year before (11% against 13%).",
    figures: { "11%": { unit: "percent", value: 11 }, "13%": { unit: "percent", value: 13 } },
  },
  told("a further share", "A third happened online; a further 20% took place at home.", "20%", {
    unit: "percent",
    measure: "total",
  }),
  {
    idea: "so many in one year is no rate",
    text: "There were more than four every day, including nearly 90 crimes in just one year.",
    figures: { "nearly 90": { unit: "offences" } },
  },
  {
    idea: "doubled, and then trebled",
    text: "The number doubled from 300 to 600 in 2012/13 and then trebled to 1,800.",
    figures: {
      doubled: { verdict: HOLDS },
      trebled: { period: "since 2012/13", verdict: HOLDS },
    },
  },
  {
    idea: "of the victims",
    // 910 + 150 = 1,060 of 1,100
    text: "910 of the 1,100 victims were girls and 150 were boys.",
    figures: {
      "910": { measure: "girls", unit: "victims", verdict: HOLDS },
      "1,100": { measure: "total" },
      "150": { measure: "boys", verdict: HOLDS },
    },
  },
  {
    idea: "subsets of forces have their own totals",
    // 20,600/20,000 = +3 per cent
    text: "The 36 forces that answered in both years recorded 20,600, up 3 per cent from 20,000; in all 38 forces gave 22,300. Of these 3,900 were online; 610 had no age recorded.",
    figures: {
      "20,600": { verdict: OPEN },
      "22,300": { verdict: OPEN },
      "3 per cent": { verdict: HOLDS },
      "3,900": { measure: "online", verdict: OPEN },
      "610": { measure: "age_not_stated", verdict: OPEN },
    },
  },
  {
    idea: "a share's own count in brackets, of all and not of the girls",
    // 520 of 2,000 is 26 per cent
    text: "Police recorded 2,000 offences, 1,600 against girls. More than a quarter of the victims were under 11 (520).",
    figures: {
      "More than a quarter": { measure: "age_10_and_under", verdict: HOLDS },
      "520": { measure: "age_10_and_under", verdict: OPEN },
    },
  },
]);

test("a nation's one force has its own name, and its counts are those of the nation", () => {
  const { findings } = check(
    "Police Scotland recorded 5,000 offences in 2020/21. In Scotland 5,200 were recorded in 2019/20.",
    {
      references: [
        {
          area: "Police Scotland",
          period: "2019/20",
          unit: "offences",
          measure: "total",
          value: 5200,
          bound: "exact",
          where: "a return",
          from: "returns",
        },
      ],
    },
  );
  assert.deepEqual(
    findings.map(({ area, verdict }) => [area, verdict]),
    [
      ["Police Scotland", OPEN],
      ["Scotland", HOLDS],
    ],
  );
});

test("an age that stands alone is no figure", () => {
  assert.deepEqual(check("The most common age was 13.").findings, []);
});

test("a sum that is right and a sentence that claims more: said beside the tick", () => {
  // 1,200/300 = 4; 150 of 1,600 is 9.4 per cent
  const text =
    "Girls were four times more likely to be abused than boys (1,200 and 300). Fewer than one in ten resulted in a conviction (150 and 1,600).";
  const { findings } = check(text);
  const four = findings.find(({ quote }) => quote.startsWith("four times"))!;
  assert.equal(four.verdict, HOLDS);
  assert.match(four.but!, /do not say how likely/);
  const tenth = findings.find(({ quote }) => quote.startsWith("Fewer than one in ten"))!;
  assert.equal(tenth.verdict, HOLDS);
  assert.match(tenth.but!, /need not be of the offences recorded/);
});

test("what is not printed is named in the text's own words", () => {
  const { findings } = check("In Kent, fraud rose by 12 per cent in 2018/19.");
  assert.match(findings[0]!.because, /^No count is printed for fraud \(Kent Police/);
});

test("a base of other forces, told after it, is no base", () => {
  // 2,100/2,000 = +5 per cent
  const { findings } = check(
    "Of the 43 forces 42 recorded 2,100 offences in 2011/12, which is five per cent up on the 2,000 of 2010/11, when all but one force answered.",
  );
  const change = findings.find(({ quote }) => quote.includes("five per cent"))!;
  assert.equal(change.verdict, OPEN);
  assert.match(change.because, /not comparable/);
});
