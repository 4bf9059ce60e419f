// Work on a list, some of it at a time: all at once would hold the work of a thousand lessons in memory.

const AT_ONCE = 16;

/** In the order of the items. */
export async function someAtATime<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  const left = items.entries();
  const take = async () => {
    for (const [at, item] of left) done[at] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  return done;
}
