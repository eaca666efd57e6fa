/** What is kept by id, by id: the order in which things were entered must change nothing. Cannot fail. */
export const inOrder = <Value>(record: Readonly<Record<string, Value>>): readonly (readonly [string, Value])[] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** JSON with its keys in order, and nothing written as `null`: the same text for the same value. Fails where JSON does. */
export const canonical = (value: unknown, space?: number): string =>
  JSON.stringify(
    value ?? null,
    (_key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(inOrder(inner as Readonly<Record<string, unknown>>))
        : inner,
    space,
  );
