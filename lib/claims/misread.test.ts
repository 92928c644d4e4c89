import { testExamples } from "./testing/figures";

const HOLDS = "holds" as const;
const OPEN = "not checkable" as const;
const FAILS = "does not hold" as const;

const TWO =
  "Kent Police recorded 1,000 offences in 2014/15 and 1,200 in 2015/16. Essex Police recorded 900 in 2014/15 and 990 in 2015/16.";

// Sentences of kinds that were once read wrongly; all are invented. Sums are worked by hand.
testExamples([
  {
    idea: "a rise across the UK is not that of the force before",
    // 60,000/20,000 is 3
    text: "Norfolk Constabulary recorded 120 offences in 2013/14 and 228 in 2018/19.\n\nThe rise has been seen across the whole UK. The number of offences has almost doubled.\n\n60,000 offences were recorded in the UK in 2018/19 compared to 20,000 in 2013/14.",
    figures: { "almost doubled": { area: "UK", verdict: FAILS } },
  },
  {
    idea: "double is of the count that the words lead to",
    // 600/250 = 2.4
    text: "In Wales, 600 offences were recorded last year. The total is higher than the 450 recorded in 2017/18, and almost double the 250 recorded in 2015/16.",
    figures: { "almost double": { verdict: FAILS }, "250": { period: "2015/16" } },
  },
  {
    idea: "a rise of another subject",
    text: "Dorset Police recorded 300 child sex offences in 2016/17, up from 200. Fraud in Dorset also rose, by 50 per cent.",
    figures: { "50 per cent": { verdict: OPEN, measure: "other_subject" } },
  },
  {
    idea: "a rise of another area",
    text: "Dorset Police recorded 300 offences, up from 200 the year before. Across the region the number rose by half.",
    figures: { half: { verdict: OPEN } },
  },
  {
    idea: "convictions are no offences",
    text: "Convictions rose from 2,000 in 2015/16 to 2,400 in 2016/17. Recorded child sex offences were up by 20 per cent.",
    figures: { "20 per cent": { verdict: OPEN, measure: "total" } },
  },
  {
    idea: "both forces: one of the two rises is another",
    text: `${TWO} Both forces saw rises of 20 per cent.`,
    figures: { "20 per cent": { verdict: OPEN } },
  },
  {
    idea: "the smaller force",
    text: `${TWO} The smaller force saw a rise of 20 per cent.`,
    figures: { "20 per cent": { verdict: FAILS, area: "Essex Police" } },
  },
  {
    idea: "offences against victims",
    text: "In 2024/25 Kent recorded 465 offences, up 32 per cent from 352 child victims the year before.",
    figures: { "32 per cent": { verdict: OPEN } },
  },
  {
    idea: "a calendar year against a financial one",
    text: "There were 1,000 in the calendar year 2024, up 3.4 per cent from 967 in 2023/24.",
    figures: { "3.4 per cent": { verdict: OPEN } },
  },
  {
    idea: "kinds make their whole",
    text: "In 2014-15 there were 600 sexual offences against children under the age of 13 in Scotland. There were 400 cases of sexual assault in 2014-15 and 200 of rape.",
    figures: {
      "600": { verdict: HOLDS, measure: "age_under_13" },
      "400": { verdict: HOLDS, measure: "sexual_assault" },
      "200": { verdict: HOLDS, measure: "rape" },
    },
  },
  {
    idea: "a base that stands after 'when'",
    // 1,100/900 = +22.2 per cent
    text: "Gwent recorded 1,100 in 2022/23, an increase of 20 per cent on the year before, when there were 900.",
    figures: {
      "1,100": { period: "2022/23", verdict: OPEN },
      "900": { period: "2021/22", verdict: OPEN },
      "20 per cent": { verdict: FAILS },
    },
  },
  {
    idea: "a force left out is not the area",
    text: "Police recorded 700,000 crimes in England and Wales (excluding Greater Manchester Police), an increase of 9%.",
    figures: { "9%": { area: "England and Wales" } },
  },
  {
    idea: "online offences have their own base",
    // 5,600/3,860 = +45.1 per cent
    text: "A total of 5,600 offences had an online element. This number has risen by 44 per cent from 2015/16, when forces recorded 3,860 online sexual offences.",
    figures: { "44 per cent": { measure: "online", verdict: FAILS } },
  },
  {
    idea: "a year written as 2019 to 2020",
    text: "In 2019 to 2020, 400 offences were recorded, up from 320 in 2018 to 2019, a 25 per cent rise.",
    figures: {
      "400": { period: "2019/20" },
      "320": { period: "2018/19" },
      "25 per cent": { verdict: HOLDS },
    },
  },
  {
    idea: "a list and its total: only the total is said not to hold",
    // 1,667 + 945 + 1,100 = 3,712
    text: "Norfolk recorded 1,667, Cumbria 945 and Gwent 1,100, a total of 3,900.",
    figures: {
      "3,900": { verdict: FAILS },
      "1,100": { verdict: OPEN },
      "1,667": { verdict: OPEN },
    },
  },
  {
    idea: "the year before in brackets, and a list that makes its total",
    // 588 + 406 + 201 + 484 = 1,679; 541 + 417 + 188 + 466 = 1,612
    text: "Devon and Cornwall Police recorded 1,679 offences in 2019/20, against 1,612 in 2018/19. By area, with the year before in brackets, there were 588 (541) in Plymouth, 406 (417) in Torbay, 201 (188) in Newquay and 484 (466) in Barnstaple.",
    figures: {
      "588": { area: "Plymouth", period: "2019/20", verdict: HOLDS },
      "541": { area: "Plymouth", period: "2018/19", verdict: HOLDS },
      "1,679": { verdict: HOLDS },
      "1,612": { verdict: HOLDS },
    },
  },
  {
    idea: "an earlier count opens the sentence that tells the rise since",
    // 468/402 = +16.4 per cent
    text: "Cumbria Constabulary recorded 468 offences in 2015/16. In 2014/15 there were 402, making an increase of 16 per cent.",
    figures: { "16 per cent": { period: "2014/15 to 2015/16", verdict: HOLDS } },
  },
  {
    idea: "a year in brackets is of what stands in them",
    // 6,980/365 = 19.1
    text: "The Metropolitan Police recorded 6,980 offences in 2021/22 (6,455 in 2020/21), an average of 19 a day.",
    figures: {
      "6,455": { period: "2020/21" },
      "19 a day": { period: "2021/22", verdict: HOLDS },
    },
  },
  {
    idea: "some months are no year, and the same months of another year are those",
    text: "From April to September 2023 Gwent Police recorded 861 offences, compared with 842 in the same six months of 2022.",
    figures: {
      "861": { period: "April to September 2023" },
      "842": { period: "April to September 2022" },
    },
  },
  {
    idea: "a corrected number contradicts nothing",
    text: "Kent Police recorded 97 offences in 2018.\n\nCorrection: an earlier version of this article said there were 131 offences in Kent in 2018.",
    figures: { "97": { verdict: OPEN }, "131": { verdict: OPEN } },
  },
]);
