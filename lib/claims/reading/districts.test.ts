import assert from "node:assert/strict";
import { test } from "node:test";
import { AREAS } from "../../facts/areas";
import { testExamples } from "../testing/figures";
import { FORCE_OF_DISTRICT } from "./districts";
import { gazetteer } from "./gazetteer";

test("each district is in the area of one force of the ledger, and is no area of the ledger itself", () => {
  const forces = new Set(AREAS.filter(({ kind }) => kind === "force").map(({ area }) => area));
  for (const [district, force] of FORCE_OF_DISTRICT) {
    assert.ok(forces.has(force), force);
    assert.ok(!AREAS.some(({ area }) => area === district), district);
    const whole = gazetteer()
      .find(district)
      .find(({ start, end }) => start === 0 && end === district.length);
    assert.equal(whole, undefined, district);
  }
  // Police Act 1996, Schedule 1: the metropolitan districts of West Yorkshire.
  for (const one of ["Bradford", "Calderdale", "Kirklees", "Leeds", "Wakefield"])
    assert.equal(FORCE_OF_DISTRICT.get(one), "West Yorkshire Police");
});

testExamples([
  {
    idea: "towns in a row, each with its count, which make their force's total",
    text: "South Yorkshire Police recorded 2,041 sexual offences against children in 2017/18.\n\nSheffield had 801, Doncaster 497, Rotherham 452 and Barnsley 291.",
    figures: {
      // 801 + 497 + 452 + 291 = 2,041
      "2,041": { area: "South Yorkshire Police", verdict: "holds" },
      "801": { area: "Sheffield", verdict: "holds" },
      "497": { area: "Doncaster", verdict: "holds" },
      "452": { area: "Rotherham", verdict: "holds" },
      "291": { area: "Barnsley", verdict: "holds" },
    },
  },
  {
    idea: "a number of the force told again by somebody in a town stays the force's",
    text: 'Police in Staffordshire recorded 1,212 sexual offences against children in 2021/22.\n\n"More than 1,200 crimes in one year ought to stop us all," a panel was told in Stafford.',
    figures: { "More than 1,200": { area: "Staffordshire Police", verdict: "holds" } },
  },
  {
    idea: "where somebody works, and where courts sit, is no place of the figures",
    text: "Kent Police recorded 1,904 sexual offences against children in 2018/19.\n\nA teacher from Medway, tried at Leeds Crown Court, had known of it. There were 212 online offences.",
    figures: { "212": { area: "Kent Police" } },
  },
  {
    idea: "a council's page is of its town, and only what names the force is of that",
    text: "Torbay Safeguarding Children Board\n\nAnnual report 2016/17\n\nDuring the year the Board received 143 referrals for children at risk of sexual exploitation. Across the force area Devon and Cornwall Police recorded 1,498 sexual offences against children.\n\nIn the borough there were 96 such offences.",
    figures: {
      "143": { area: "Torbay" },
      "1,498": { area: "Devon and Cornwall Police" },
      "96": { area: "Torbay" },
    },
  },
  {
    idea: "two places and their two counts",
    text: "The figures for Kent and Essex were 612 and 540 grooming offences in 2018/19.",
    figures: { "612": { area: "Kent Police" }, "540": { area: "Essex Police" } },
  },
  {
    idea: "a team, the line of a page and a place among others are no areas",
    text: "News for Llanelli, Carmarthenshire, Pembrokeshire and beyond\n\nA former England captain spoke in Swansea.\n\nGwent Police had the lowest rate in Wales, with 512 sexual offences against children in 2018/19.",
    figures: { "512": { area: "Gwent Police" } },
  },
]);
