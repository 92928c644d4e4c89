/**
 * True statements that stand beside the counts of other places, years and things, of which a careless
 * reader would take the wrong two. Texts and numbers are invented, the sums by hand; none is crossed.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";
import { type Example, testExamples } from "./testing/figures";

const EXAMPLES: Example[] = [
  {
    idea: "of two changes the nearer has the counts behind it",
    text: "Kent Police recorded 1,110 child sexual offences in 2019/20 and 1,000 in 2018/19. The rise, of 11 per cent, compares with 5 per cent across the three forces, which between them recorded 3,150 offences, up from 3,000.",
    // 1,110 / 1,000 = 1.11; 3,150 / 3,000 = 1.05
    figures: { "11 per cent": { verdict: "holds" } },
  },
  {
    idea: "a base is no later count of another base",
    text: "South Wales Police had 1,500 child sexual offences, North Wales Police 1,020, Gwent Police 600 and Dyfed-Powys Police 500, making 3,620 in all. North Wales recorded the biggest rise, 27% from 802, and the total went up by 13%, from 3,200.",
    // 1,020 / 802 = 1.272; 3,620 / 3,200 = 1.131
    figures: { "27%": { verdict: "holds" } },
  },
  {
    idea: "what went up in one place is not of what another came to",
    text: "Numbers rose in two of three areas. In Durham the number of child sexual offences went up by 80 to 920 and in Cleveland by 90 to 760.",
    figures: { "80": { measure: "change" }, "90": { measure: "change" } },
  },
  {
    idea: "police of another country",
    text: "The Police Service of Northern Ireland recorded 2,000 child sexual offences in 2019/20. In the Republic An Garda Síochána gave a figure of 1,980 for 2019. PSNI's total was up by 5% from 1,905.",
    figures: { "1,980": { area: "Republic of Ireland", period: "2019" } },
  },
  {
    idea: "the islands have police of their own",
    text: "Recorded sexual offences in Jersey\n\n195 2018\n\n206 2019\n\n134 2020\n\nRecorded sexual offences in Guernsey\n\n123 2018\n\n143 2019\n\n127 2020",
    figures: {
      "134": { area: "Jersey", period: "2020", verdict: "not checkable" },
      "127": { area: "Guernsey", period: "2020", verdict: "not checkable" },
    },
  },
  {
    idea: "what is in brackets is of the two counts before it",
    text: "Q. How many offences of sexual activity with a child were recorded by Sussex Police?\nA. 610 in 2017/18 and 671 in 2018/19 (+10%).\nQ. How many led to a charge?\nA. 80 in 2017/18 and 60 in 2018/19 (-25%).",
    // 671 / 610 = 1.10; 60 / 80 = 0.75
    figures: { "10%": { verdict: "holds" }, "25%": { value: -25, verdict: "holds" } },
  },
  {
    idea: "a rise in all crime is not of the offences beside it",
    text: "West Yorkshire Police recorded an 11 per cent rise in all recorded crime last year. Its figure for sexual offences against children rose by 9 per cent, to 3,942 from 3,620.",
    // 3,942 / 3,620 = 1.089
    figures: {
      "11 per cent": { verdict: "not checkable" },
      "9 per cent": { verdict: "holds" },
    },
  },
  {
    idea: "those not flagged as online are not all",
    text: "The number of child sexual offences flagged as online in Surrey rose from 96 to 144; the number not flagged rose from 682 to 698, an increase of 2 per cent. Surrey Police's total was 8 per cent up.",
    // 698 / 682 = 1.023; (144 + 698) / (96 + 682) = 842 / 778 = 1.082
    figures: { "2 per cent": { verdict: "holds" }, "8 per cent": { verdict: "not checkable" } },
  },
  {
    idea: "a year that a paper takes back",
    text: "We reported on Monday that 1,600 child sexual offences had been recorded in Essex in 2018/19. That was the number for 2017/18. The 2018/19 figure was 1,864. We apologise for the error.",
    figures: {
      "1,600": { verdict: "not checkable" },
      "1,864": { verdict: "not checkable" },
    },
  },
  {
    idea: "a fall of the total is not of the girls or boys beside it",
    text: "In Cheshire the number of girls raped went down from 148 to 139 and that of boys rose from 26 to 31, leaving the total four lower at 170.",
    // 148 + 26 = 174, 139 + 31 = 170
    figures: { four: { measure: "change", verdict: "not checkable" } },
  },
  {
    idea: "of two changes behind a pair the nearer has it",
    text: "In 2018 West Yorkshire Police recorded 800 child sexual offences, and in 2017 it recorded 785. New offences went up, from 670 to 720, by 7 per cent, when the total went up by 2 per cent.",
    // 720 / 670 = 1.075; 800 / 785 = 1.019
    figures: { "7 per cent": { verdict: "holds" } },
  },
  {
    idea: "a number of no year and one of a year that is named are two",
    text: "A report to the council puts the number of children at risk of sexual exploitation in Bournemouth last year at 262. In 2020/21 it was 235.",
    figures: { "262": { verdict: "not checkable" }, "235": { verdict: "not checkable" } },
  },
  {
    idea: "four-fold and a bit",
    text: "Reports of child sexual offences in West Yorkshire increased four-fold and a bit, to 188 in 2022 from 44 in 2019.",
    // 188 / 44 = 4.27
    figures: { "four-fold": { verdict: "holds" } },
  },
  {
    idea: "what fell more than another thing fell",
    text: "In Northern Ireland sexual offences against adults fell rather more, by 4%, from 1,988 in 2021/22 to 1,917 in 2022/23.",
    // 1,917 / 1,988 = 0.9643
    figures: { "4%": { value: -4, verdict: "holds" } },
  },
  {
    idea: "offences in the home are none of the Home Office's words",
    text: "The number of child sexual offences recorded by Lincolnshire Police fell from 655 to 524 in 2020. There were 78 fewer offences in the home.",
    figures: { "78": { measure: "change", verdict: "not checkable" } },
  },
  {
    idea: "a part is one, though it is called a total, and how long after is no year",
    text: "A charity in Leeds helped 640 victims of child sexual offences in 2018. Of the 640, a total of 403 were adults when they first spoke, on average 26 years afterwards.",
    figures: { "403": { period: "2018", verdict: "not checkable" } },
  },
  {
    idea: "cases per officer are none of officers",
    text: "Detectives in Avon and Somerset had an increase of five child abuse cases per officer, while the number of suspects went from 88 in 2018 to 96 in 2022.",
    figures: { five: { verdict: "not checkable" } },
  },
  {
    idea: "of so many who were asked, whom the text counts nowhere",
    text: "Of 2,050 parents asked, 1,372 (67 per cent) said they worried about grooming and 512 (25 per cent) had talked with their child.",
    // 512 / 2,050 = 25.0 per cent, of 1,372 it would be 37.3
    figures: { "25 per cent": { verdict: "not checkable" } },
  },
  {
    idea: "so many per cent, and from what to what in brackets",
    text: "Child sexual offences in Hertfordshire between 2013 and 2017: Watford saw 90 per cent (70 to 133), Dacorum 62.5 per cent (80 to 130).",
    // 133 / 70 = 1.90; 130 / 80 = 1.625
    figures: {
      "90 per cent": { unit: "percent_change", verdict: "holds" },
      "62.5 per cent": { unit: "percent_change", verdict: "holds" },
    },
  },
  {
    idea: "a share of those known is not borne out by a whole of all",
    text: "There were 540 offences of sexual communication with a child in Wales in 2022/23. Of these 332 were against girls. That means girls were the victims in 61% of the cases where the gender was known.",
    // 332 / 540 = 61.5 per cent
    figures: { "61%": { verdict: "not checkable" } },
  },
  {
    idea: "a count of long ago is no later one",
    text: "South Yorkshire Police recorded 1,464 child sexual offences in 2019/20. The figure has grown by 244 since 2017/18 - by 20 per cent - having stood at 952 as long ago as 2013/14.",
    // 1,464 - 244 = 1,220; 1,464 / 1,220 = 1.20
    figures: { "20 per cent": { verdict: "holds" } },
  },
  {
    idea: "up on its own base, and another's base behind it",
    text: "Of the child sexual offences in Hampshire last year Portsmouth had 441 and Southampton 164. The last named is 33 per cent up on 123; Portsmouth was up 15 per cent, from 383.",
    // 164 / 123 = 1.333; 441 / 383 = 1.151
    figures: { "33 per cent": { verdict: "holds" } },
  },
  {
    idea: "what may come is no other count",
    text: "Hertfordshire's nine-month figure of 597 child sexual offences is by contrast short of the 822 recorded in 2015/16, with the projection (796) falling 3 per cent below.",
    figures: { "822": { verdict: "not checkable" }, "796": { verdict: "not checkable" } },
  },
  {
    idea: "what a part is, told after a fall",
    text: "Police in Kent recorded 6,400 grooming offences in 2021/22. Charges fell from 512 in 2020/21 to 480, that is one in ten and then three in forty.",
    figures: { "one in ten": { unit: "percent" } },
  },
  {
    idea: "a change whose way is told behind it",
    text: "In Hertfordshire there was a change of 29 per cent in 2011/12, down from 28 child sexual offences to 20.",
    // 20 / 28 = 0.714
    figures: { "29 per cent": { value: -29, verdict: "holds" } },
  },
  {
    idea: "a headline's round number is passed",
    text: "Child sex offences in Guernsey pass 100\n\nIn 2024 Guernsey Police recorded 107 sexual offences against children.",
    figures: {
      "100": { bound: "more_than", verdict: "holds" },
      "107": { area: "Guernsey" },
    },
  },
  {
    idea: "sex crimes of all sorts are not the rapes that a text opens with",
    text: "Child rapes reported to Essex Police were up by 25 per cent, and serious sex crimes of all sorts by 40 per cent.\n\nThere were 1,400 serious sex crimes from April 2014 to March 2015. The year before it was 1,000.",
    // 1,400 / 1,000 = 1.4
    figures: {
      "25 per cent": { measure: "rape", verdict: "not checkable" },
      "40 per cent": { verdict: "holds" },
      "1,400": { measure: "total" },
    },
  },
  {
    idea: "in the space of 12 months is from one year to the next",
    text: "Online sexual offences against children went up by 525% in Lancashire in the space of 12 months.\n\nLancashire Police recorded 419 in 2019/20. In the previous 12 months there had been 66, and 67 in the year before that.",
    // 419 / 66 = 6.348, a rise of 535 per cent; 419 / 67 = 6.254, of 525 per cent, in two years
    figures: { "525%": { period: "2018/19 to 2019/20", verdict: "not checkable" } },
  },
];

testExamples(EXAMPLES);

test("none of these true statements is crossed", () => {
  for (const { text } of EXAMPLES)
    for (const { quote, verdict, because } of check(text).findings)
      assert.notEqual(verdict, "does not hold", `${quote}: ${because}`);
});
