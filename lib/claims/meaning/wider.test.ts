import { testExamples } from "../testing/figures";

// A number too large for the place last spoken of is of a wider one. Counts of 2019/20: the UK 73,518
// (61,400 before), Sussex 1,952; the ages are of all the forces (NSPCC, August 2020).
testExamples([
  {
    idea: "a part that is more than all of the county",
    text: "Sussex Police recorded 1,952 sexual offences against children in 2019/20. Across the UK there were 73,518.\n\nIn Sussex that is 37 a week.\n\nChildren under ten were the victims of 12,374 of the offences, and 449 were against babies.",
    figures: { "12,374": { area: "UK" }, "449": { area: "UK" }, "37": { area: "Sussex Police" } },
  },
  {
    idea: "a total many times that of the force",
    text: "Sussex Police recorded 1,952 sexual offences against children in 2019/20.\n\nPolice everywhere in the UK were asked. The forces recorded 73,518 such offences, up by a fifth.",
    figures: { "73,518": { area: "UK" }, "1,952": { area: "Sussex Police" } },
  },
  {
    // 190 a year are one every two days
    idea: "a rate that the force's count cannot make",
    text: "In England and Wales police recorded 5,653 online child sexual offences in 2016-17.\n\nAt Durham Constabulary 190 such online offences were recorded in 2016-17.\n\nThe figures have police recording 15 online child sexual offences a day, on average.",
    figures: { "15": { area: "England and Wales" }, "190": { area: "Durham Constabulary" } },
  },
  {
    idea: "a part within the force's total stays where it was",
    text: "Sussex Police recorded 1,952 sexual offences against children in 2019/20. Across the UK there were 73,518.\n\nIn Sussex reports have risen.\n\nChildren under ten were the victims of 374 of the offences.",
    figures: { "374": { area: "Sussex Police" } },
  },
]);
