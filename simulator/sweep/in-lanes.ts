// Jobs in order over so many lanes, each of which does one at a time. What comes out does not depend on how many there
// are: results are in the order of the jobs, and of several that fail the first of that order is thrown.

export type Lane<Job, Result> = (job: Job) => Promise<Result>;

export async function inLanes<Job, Result>(
  jobs: readonly Job[],
  lanes: readonly Lane<Job, Result>[],
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const failures: { readonly index: number; readonly error: unknown }[] = [];
  const waiting = jobs.entries();
  const work = async (lane: Lane<Job, Result>) => {
    // After a failure no job is taken any more; whatever comes before the one that failed already was.
    while (failures.length === 0) {
      const next = waiting.next();
      if (next.done) return;
      const [index, job] = next.value;
      try {
        results[index] = await lane(job);
      } catch (error) {
        failures.push({ index, error });
      }
    }
  };
  await Promise.all(lanes.map(work));
  const [first] = failures.toSorted((a, b) => a.index - b.index);
  if (first) throw first.error;
  return results;
}
