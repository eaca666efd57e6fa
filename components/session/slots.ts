/**
 * A place in the page for each id: it keeps its own while it is listed, and one that comes takes the place of one that
 * goes, so that what stands there is written over and not made anew. The same map when nothing comes or goes. Cannot fail.
 * @example slotsAfter(new Map([['a', 0], ['b', 1]]), ['c', 'b']) // 'c' → 0, 'b' → 1
 */
export const slotsAfter = (
  before: ReadonlyMap<string, number>,
  ids: readonly string[],
): ReadonlyMap<string, number> => {
  if (ids.length === before.size && ids.every((id) => before.has(id))) return before;
  const kept = new Set(ids.flatMap((id) => before.get(id) ?? []));
  let next = 0;
  const free = (): number => {
    while (kept.has(next)) next += 1;
    return next++;
  };
  return new Map(ids.map((id) => [id, before.get(id) ?? free()]));
};
