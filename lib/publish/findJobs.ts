/** From notebooks to jobs, one for each page, with their parameters checked. */
import { dirname } from "node:path";

import type { Job, Wanted } from "./jobs";
import { hasParameters, jobsOf, label, pageName, wantsParameters } from "./jobs";
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
    if (!wantsParameters(wanted)) return jobsOf(path, notebook, wanted, []);
    if (!hasParameters(notebook)) {
      if (wanted.named) {
        throw new ParameterError(
          `${label(path)} takes no parameters: it has no cell tagged parameters.`,
        );
      }
      return jobsOf(
        path,
        notebook,
        { edition: wanted.edition, set: {}, nearest: wanted.nearest },
        [],
      );
    }
    takers++;
    // What it can take is known only when it has run that far.
    const probe = await pool.use(dirname(path), (session) =>
      runNotebook(notebook, session, { ...wanted, stopAfter: isParametersCell }),
    );
    if (probe.failures.length > 0) return refuse(probe.failures);
    return jobsOf(path, notebook, wanted, declaredParameters(probe.notebook));
  });
  if (wantsParameters(wanted) && takers === 0 && refused.length === 0) {
    throw new ParameterError("None of the notebooks takes parameters.");
  }
  return { jobs: found.flat(), refused };
}
