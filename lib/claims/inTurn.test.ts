import { testExamples } from "./testing/figures";

const [HOLDS, DOES_NOT_HOLD] = ["holds", "does not hold"] as const;

// Counts told in rows, in lines of a list and beside one another.
testExamples([
  {
    // 506 + 226 + 348 + 349 + 403 = 1,832, which is 8.4 per cent below 2,000
    idea: "as many counts as years are told in the same order",
    text: "Cheshire Police recorded nearly 2,000 crimes of indecent images of children in five years, or 1,832 from 2016/17 to 2020/21. There were 506 of them in 2020/21. Before that the number was 226, 348, 349 and 403 for 2016/17, 2017/18, 2018/19 and 2019/20 in turn.",
    figures: {
      "226": { period: "2016/17" },
      "403": { period: "2019/20", verdict: HOLDS },
      "nearly 2,000": { verdict: HOLDS },
    },
  },
  {
    idea: "as many counts as forces, two only where words say so",
    text: "Kent, Surrey and Sussex recorded 400, 310 and 205 child sexual offences in 2016/17. In Norfolk and Suffolk there were 190 and 170 respectively.",
    figures: {
      "310": { area: "Surrey Police" },
      "205": { area: "Sussex Police" },
      "170": { area: "Suffolk Constabulary" },
    },
  },
  {
    idea: "fewer counts than forces are of all of them",
    text: "Child sexual offences in South East England\n\nForces in Kent, Surrey, Sussex and Hampshire recorded 680 child sexual offences in 2023/24, up from 378 in 2017/18.",
    figures: {
      "680": { area: "South East England" },
      "378": { area: "South East England", period: "2017/18" },
    },
  },
  {
    idea: "counts told one after another, each behind its year",
    text: "Police Scotland recorded 685 offences in 2020/21. In 2016/17 there were 462 offences, in 2017/18 429 and in 2018/19 581.",
    figures: {
      "462": { period: "2016/17" },
      "429": { period: "2017/18" },
      "581": { period: "2018/19" },
    },
  },
  {
    // 314 to 328 is +4.5 per cent, 299 to 328 is +9.7; 706 + 328 + 328 + 637 = 1,999
    idea: "a line of a list has the area of its heading, and its change is of its two counts",
    text: "Police in Wales recorded 2,069 child sex offences in 2014/15. Wales's four forces recorded 1,446 in 2013/14. At Gwent Police the count went from 226 to 706 in 2014/15. At the others it looked like this:\n\nNorth Wales\n314 (13/14) - 328 (14/15) - 26.7% increase\n\nDyfed Powys\n299 (13/14) - 328 (14/15) - 9.7% increase\n\nSouth Wales\n607 (13/14) - 637 (14/15) - 4.9% increase\n\nVictims aged 10 and under numbered 364.",
    figures: {
      "26.7%": { area: "North Wales Police", verdict: DOES_NOT_HOLD },
      "299": { area: "Dyfed-Powys Police" },
      "9.7%": { area: "Dyfed-Powys Police", verdict: HOLDS },
      "364": { area: "Wales" },
      "2,069": { verdict: DOES_NOT_HOLD },
    },
  },
  {
    // 1,793 + 290 + 554 + 115 + 167 + 38 = 2,957
    idea: "kinds that differ in sex and age, and make a total that stands apart",
    text: "West Yorkshire Police recorded 2,957 rapes in 2017/18. In 187 of them prosecutors were asked. It counts 1,793 rapes of a female aged 16 and over; 290 rapes of a female aged under 13; and 554 rapes of a female aged 14 to 16. For males it shows 115 rapes of someone aged 16 and over; 167 rapes of a boy aged under 13; and 38 rapes of a boy aged 14 to 16.",
    figures: { "2,957": { verdict: HOLDS }, "167": { verdict: HOLDS }, "187": {} },
  },
  {
    // 12 + 10 + 6 = 28
    idea: "shares that make a share",
    text: "Police in the UK recorded more than 7,000 grooming offences in 2023/24. Over a quarter of UK cases with a known platform featured its apps: WhatsApp (12 per cent), Messenger (10 per cent) and Instagram (six per cent).",
    figures: { "Over a quarter": { area: "UK", verdict: HOLDS } },
  },
  {
    // 53 to 97 is 1.83 times, 8 per cent below twice; 40 to 53 is +32.5 per cent; 23,733 to 33,333 is +40.5
    idea: "nearly doubled is nearly twice; a change beside its two counts is of them",
    text: "Offences against children in North Wales almost doubled, from 53 in 2017/18 to 97 in 2023/24. In Gwent they climbed from 40 in 2017/18 to 53 in 2023/24 - a 30% rise. Across the UK they have gone up by almost a third, to 33,333 from 23,733.",
    figures: {
      "almost doubled": { verdict: HOLDS },
      "30%": { verdict: DOES_NOT_HOLD },
      "almost a third": { verdict: DOES_NOT_HOLD },
    },
  },
  {
    // 1,737 / 1,176 = +47.7 per cent, 2,037 / 1,949 = +4.5; 3,624 + 1,737 + 2,037 = 7,398
    idea: "one count becoming another, and a count where there had been another",
    text: "In 2018/19 the West Midlands, Staffordshire and West Mercia police forces recorded 7,398 child sex crimes. In the West Midlands there were 3,624. In Staffordshire they went up by 48 per cent, 1,176 becoming 1,737. In the area of West Mercia's force, that is Shropshire and Worcestershire, there were 2,037 reports where there had been 1,949, a five per cent rise.",
    figures: {
      "7,398": { verdict: HOLDS },
      "1,176": { area: "Staffordshire Police", period: "2017/18" },
      "48 per cent": { verdict: HOLDS },
      "1,949": { area: "West Mercia Police", period: "2017/18" },
      "five per cent": { verdict: HOLDS },
    },
  },
  {
    idea: "how many answered and how many were asked",
    text: "Figures for 2018/19 came from 44 of the 45 police forces in the UK.",
    figures: {
      "44": { measure: "forces_responding", value: 44 },
      "45 police forces": { measure: "forces_asked", value: 45 },
    },
  },
  {
    idea: "a force that gave nothing is not what the next counts are of",
    text: "The figures for 2008 came from all 43 forces in England and Wales. Greater Manchester Police alone did not reply. According to these, 20,758 sex crimes against children were recorded.\n\nThe year before it was 19,900, but one force - Gwent - gave no statistics.",
    figures: { "20,758": { area: "England and Wales" }, "19,900": { area: "England and Wales" } },
  },
  {
    // 1,204 + 987 + 620 = 2,811; 845 + 1,320 + 402 = 2,567
    idea: "a sum that its sentence tells is right, or it does not hold",
    text: "Kent had 1,204 sexual offences against children in 2014/15, Sussex 987 and Surrey 620, making 2,811 in all. The other three forces of Wales gave 845 (North Wales), 1,320 (South Wales) and 402 (Gwent) for 2020/21; the sum of these three is 2,867.",
    figures: { "2,811": { verdict: HOLDS }, "2,867": { verdict: DOES_NOT_HOLD } },
  },
  {
    // 700 to 1,190 is +70 per cent; 1,825 / 365 = 5 a day
    idea: "however far off, what the words tie straight to its counts is of them",
    text: "Offences against children in Surrey went up by 28 per cent, from 700 in 2013/14 to 1,190 in 2018/19. Norfolk recorded 300. Kent recorded 1,825 offences against children in 2018/19, more than twelve a day.",
    figures: {
      "28 per cent": { verdict: DOES_NOT_HOLD },
      "more than twelve": { verdict: DOES_NOT_HOLD },
    },
  },
  {
    // 200 / 118 = +69.5 per cent
    idea: "a paragraph that goes on is of the force of the one before",
    text: "Police in Hertfordshire recorded 309 offences against children in 2016/17 and 301 in 2017/18.\n\nNext door, Bedfordshire's force had 118 in 2016/17 and 200 in 2017/18.\n\nThat is up by 66 per cent on the year before.",
    figures: { "66 per cent": { area: "Bedfordshire Police", verdict: DOES_NOT_HOLD } },
  },
  {
    // Rates: 4.5 / 3.3 = +36.4 per cent, the counts +36.8
    idea: "counts do not refute what is said of a rate; an earlier count is no more exact one; a revised one contradicts none",
    text: "The rate of child sexual offences in Wales rose from 3.3 per 1,000 children to 4.5 in two years - up 36 per cent. In numbers of offences the rise was from 2,080 to 2,845. In Kent they have risen from 1,665 to at least 1,832 in 2013. The number for 2016 (1,301) was revised to 1,290.",
    figures: {
      "36 per cent": { verdict: "not checkable" },
      "at least 1,832": { verdict: "not checkable" },
      "1,290": { verdict: "not checkable" },
    },
  },
  {
    idea: "every force and all of them, a force left out, the town that children are from",
    text: "In Cambridgeshire 164 child sex offences were recorded in 2017/18.\n\nEvery force replied, and the answers from UK forces made 22,724 offences. In Kent more than 100 youngsters from Dover fell victim. Figures from every force but the City of London Police show 7,775 child rapes in England and Wales.",
    figures: {
      "22,724": { area: "UK" },
      "more than 100": { area: "Dover" },
      "7,775": { area: "England and Wales" },
    },
  },
  {
    idea: "a region whose forces are named, the force and the region of one name, a region as papers call it",
    text: "Police forces in Staffordshire, Warwickshire, the West Midlands and West Mercia recorded 391 grooming offences in the West Midlands in 2024/25. West Country forces recorded 420.",
    figures: { "391": { area: "West Midlands" }, "420": { area: "West Country" } },
  },
  {
    idea: "ages of suspects and children, and what is left of them",
    text: "In Kent in 2019 more than half of offences were committed by children (10-17 years). Of these 2,788 were against children of four and under. There were 900 offences with a victim of 16 or 17.",
    figures: {
      "2,788": { measure: "age_4_and_under" },
      "900": { measure: "age_16_to_17" },
    },
  },
  {
    // 53 + 23 + 84 + 84 = 244
    idea: "a list of labels that ends with a sum which it does not make, and the same number above it",
    text: "In 2021/22 Kent Police recorded 245 crimes against children. How they were dealt with:\n\nUnder investigation: 53\nCharged or summonsed: 23\nCaution, adult: 84\nFiled, no suspect: 84\nSum: 245\n\nAll 245 would be read by hand.",
    figures: {
      "53": { value: 53 },
      "245": { verdict: "not checkable" },
    },
  },
  {
    // 17 + 11 + 9 = 37 and 14 + 16 + 6 = 36
    idea: "the year before in brackets, however small",
    text: "Across the three forces there were 37 grooming offences in 2016-17, against 36 in 2015-16.\n\n- Bedfordshire - 17 (14 in 2015-16)\n- Hertfordshire - 11 (16 in 2015-16)\n- Cambridgeshire - 9 (6 in 2015-16)",
    figures: {
      "36": { period: "2015/16", verdict: HOLDS },
      "14": { period: "2015/16", verdict: HOLDS },
    },
  },
]);
