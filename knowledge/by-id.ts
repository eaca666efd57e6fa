/** Entries by their ids, in the order in which they came. */
export const byId = <Entry extends { readonly id: string }>(list: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(list.map((entry) => [entry.id, entry]));
