/** From notebooks to jobs, one for each page, with their parameters checked. */
import { dirname } from "node:path";

import type { Job, Wanted } from "./jobs";
import { hasParameters, jobsOf, label, ownEach, pageName, wantsParameters } from "./jobs";
import type { Failure, Notebook, Pool } from "../runner";
import { NotebookError, readNotebook, runNotebook } from "../runner";
import { ParameterError, declaredParameters, isParametersCell } from "./parameters/parameters";

export interface JobsWanted extends Wanted {
  notebooks: string[];
  /** Whether the notebooks were named; those not named may lack a parameter that was set. */
  named: boolean;
  timeoutSeconds: number;
}

/** A notebook that cannot be published at all. */
export interface Refused {
  label: string;
  name: string;
  failures: Failure[];
}

/** The whole project as it stands: then a notebook may have pages for each value of a parameter. */
const wantsAll = (wanted: JobsWanted): boolean =>
  !wanted.named && wanted.edition === undefined && !wantsParameters(wanted);

/** Notebooks that cannot be read are told apart, and the others go on. @throws {ParameterError} */
export async function findJobs(
  pool: Pool,
  wanted: JobsWanted,
): Promise<{ jobs: Job[]; refused: Refused[] }> {
  const refused: Refused[] = [];
  let takers = 0;
  const found = await pool.each(wanted.notebooks, async (path): Promise<Job[]> => {
    const refuse = (failures: Failure[]): Job[] => {
      refused.push({ label: label(path), name: pageName(path, wanted.edition), failures });
      return [];
    };
    let notebook: Notebook;
    try {
      notebook = readNotebook(path, label(path));
    } catch (error) {
      if (!(error instanceof NotebookError)) throw error;
      return refuse([{ cell: 0, message: error.message }]);
    }
    const plain = { ...wanted, set: {} };
    delete plain.each;
    const each = wantsAll(wanted) ? ownEach(notebook) : undefined;
    if (!wantsParameters(wanted) && each === undefined) return jobsOf(path, notebook, plain, []);
    if (!hasParameters(notebook)) {
      if (wanted.named) {
        throw new ParameterError(
          `${label(path)} takes no parameters: it has no cell tagged parameters.`,
        );
      }
      return jobsOf(path, notebook, plain, []);
    }
    takers++;
    // What it can take is known only when it has run that far.
    const probe = await pool.use(dirname(path), (session) =>
      runNotebook(notebook, session, { ...wanted, stopAfter: isParametersCell }),
    );
    if (probe.failures.length > 0) return refuse(probe.failures);
    const declared = declaredParameters(probe.notebook);
    if (each === undefined) return jobsOf(path, notebook, wanted, declared);
    return [
      ...jobsOf(path, notebook, plain, []),
      ...jobsOf(path, notebook, { ...plain, each }, declared),
    ];
  });
  if (wantsParameters(wanted) && takers === 0 && refused.length === 0) {
    throw new ParameterError("None of the notebooks takes parameters.");
  }
  return { jobs: found.flat(), refused };
}
