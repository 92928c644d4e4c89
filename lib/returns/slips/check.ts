import type { ReplyReading } from "../types";
import { chooseLatest, corrections } from "./corrections";
import { sumsThatFail } from "./sums";
import { tenfold } from "./tenfold";
import { partsAboveWholes } from "./wholes";
import { workedOut } from "./workedOut";

/** Holds what each force gives against itself, and puts what is wrong beside the figures. */
export function checkReplies(readings: readonly ReplyReading[]): ReplyReading[] {
  for (const own of replies(readings)) {
    const rows = chooseLatest(own);
    const found = [
      ...corrections(own),
      ...partsAboveWholes(rows),
      ...sumsThatFail(rows),
      ...tenfold(rows),
      ...workedOut(rows),
    ];
    for (const remark of found) {
      own.find(({ file }) => file === remark.file)?.remarks.push(remark);
    }
  }
  return [...readings];
}

/**
 * The files of one reply. Those in no folder of a force need not be of one round: each stands by
 * itself, but for a correction, which stands with what it corrects.
 */
function replies(readings: readonly ReplyReading[]): ReplyReading[][] {
  const found = new Map<string, ReplyReading[]>();
  for (const reading of readings) {
    const [folder, isWithin] = reading.file.split("/");
    // Folders that are named as no force is are not of one force.
    const key =
      isWithin === undefined ? `file ${reading.file}` : reading.force || `folder ${folder}`;
    const own = found.get(key);
    if (own === undefined) found.set(key, [reading]);
    else own.push(reading);
  }
  for (const correction of readings.filter(
    ({ corrects, file }) => corrects && !file.includes("/"),
  )) {
    const name = stem(correction.file);
    const corrected = readings.filter(({ force, file, corrects }) => {
      return !corrects && force === correction.force && stem(file) === name;
    });
    for (const other of corrected) {
      found.get(`file ${correction.file}`)?.push(other);
      found.delete(`file ${other.file}`);
    }
  }
  return [...found.values()];
}

/** "20a-first.csv" and "20b-corrected.csv" are of one reply: "20". */
const stem = (file: string): string => /^[a-z]*[\s_-]*\d+/i.exec(file)?.[0].toLowerCase() ?? file;
