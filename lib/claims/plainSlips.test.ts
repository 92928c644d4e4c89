/**
 * Slips that plain words refute: the statement and the counts that it is of stand together in so many
 * words. Texts and numbers are invented, the sums by hand; each slip is crossed, and nothing else.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";

const SLIPS: [idea: string, text: string, slip: string][] = [
  [
    "a part of its whole, named in one breath, whatever other counts would give the share",
    // 388 / 1,972 = 19.7 per cent; 461 / 1,972 = 23.4
    "The Police Service of Northern Ireland recorded 1,972 sexual offences against children in 2018/19. Police said 388 of the 1,972 offences were against a child under 12, which is 23%. In Belfast there were 461 offences.",
    "23%",
  ],
  [
    "charges of cases, or so many per cent",
    // 92 / 527 = 17.5 per cent; 92 / 438 = 21.0
    "Leicestershire Police recorded 527 rapes of children in 2019/20, up from 438. Charges were brought in 92 of the 527 rape cases, or 21 per cent.",
    "21 per cent",
  ],
  [
    "in other words",
    // 60 / 71 = 84.5 per cent
    "Derbyshire Police recorded 71 grooming crimes in 2019/20. Sixty of the crimes were online. In other words half of the crimes were online.",
    "half",
  ],
  [
    "a force that accounts for half of its nation",
    // 1,396 / 3,368 = 41.4 per cent
    "Police in Wales recorded 3,368 sexual offences against children in 2017/18. South Wales Police had the most with 1,396, and South Wales accounted for half of the offences.",
    "half",
  ],
  [
    "a headline whose digits are turned",
    // 171 + 118 + 104 + 72 + 61 = 526
    "562 child grooming offences recorded in East Midlands\n\nForces across the East Midlands recorded 526 grooming offences against children in the year to March.",
    "562",
  ],
  [
    "two forces and what they had between them",
    // 214 + 362 = 576
    "Surrey Police and Sussex Police recorded 586 image crimes between them last year, as Surrey had 214 and Sussex 362.",
    "586",
  ],
  [
    "girls for each boy, whatever all and boys would give",
    // 852 / 213 = 4.0; (852 + 213) / 213 = 5.0
    "Kent Police recorded 1,065 child sexual offences in 2019/20. Five times as many were against girls (852) as against boys (213).",
    "Five times",
  ],
  [
    "a number that has prompted calls is no other number",
    // 214 / 161 = 1.329
    "Grooming offences in Kent have risen by 25 per cent, which has prompted renewed calls for tougher laws on social networks. Kent Police recorded 161 grooming offences in 2018/19 and 214 in 2019/20.",
    "25 per cent",
  ],
];

for (const [idea, text, slip] of SLIPS)
  test(`${idea}: only "${slip}" is crossed`, () => {
    const crossed = check(text).findings.filter(({ verdict }) => verdict === "does not hold");
    assert.deepEqual(
      crossed.map(({ quote }) => quote),
      [slip],
    );
  });
