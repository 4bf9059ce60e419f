// Work on a list, some of it at a time: all at once would hold the work of a thousand lessons in memory.

const BATCH = 16;

export async function inBatches<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  for (let start = 0; start < items.length; start += BATCH) {
    done.push(...(await Promise.all(items.slice(start, start + BATCH).map(work))));
  }
  return done;
}
