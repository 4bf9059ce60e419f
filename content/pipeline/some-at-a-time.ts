// Work on many things, some of them at a time: all at once would hold the work of a thousand lessons in memory.

/** In the order of the items. Each is taken when there is room for it, and not before. */
export async function someAtATime<T, R>(
  items: Iterable<T>,
  work: (item: T) => Promise<R>,
  atOnce = 16,
): Promise<R[]> {
  const done: R[] = [];
  const left = items[Symbol.iterator]();
  let taken = 0;
  const take = async () => {
    for (let next = left.next(); !next.done; next = left.next()) {
      const at = taken;
      taken += 1;
      done[at] = await work(next.value);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, take));
  return done;
}
