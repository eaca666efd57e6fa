import { z } from 'zod';
import { type EntryChange, type ReleaseChanges, releaseChanges } from './schema';

/**
 * What was otherwise in a closed release, as its file keeps it. The same published cases hold hundreds of entries: they are
 * named once, and stand at each change by their places. What is nothing, and a name that is the id, is left out.
 */
const packedChanges = z.strictObject({
  release: z.string(),
  since: z.string(),
  /** Each once, in the order in which the changes first name them. */
  cases: z.array(z.string()),
  changes: z.array(
    z.strictObject({
      kind: z.string(),
      id: z.string(),
      name: z.string().optional(),
      change: z.string(),
      sources: z.array(z.string()).optional(),
      reviewer: z.string().optional(),
      /** Places among the cases above, from 0. */
      cases: z.array(z.int().nonnegative()).optional(),
    }),
  ),
});

type PackedChanges = z.infer<typeof packedChanges>;

/** The same changes as their file keeps them. Cannot fail. */
export const packed = ({ release, since, changes }: ReleaseChanges): PackedChanges => {
  const places = new Map<string, number>();
  for (const id of changes.flatMap(({ cases }) => cases)) if (!places.has(id)) places.set(id, places.size);
  return { release, since, cases: [...places.keys()], changes: changes.map((one) => packedChange(one, places)) };
};

const packedChange = (
  { kind, id, name, change, sources, reviewer, cases }: EntryChange,
  places: ReadonlyMap<string, number>,
): PackedChanges['changes'][number] => ({
  kind,
  id,
  ...(name !== id && { name }),
  change,
  ...(sources.length > 0 && { sources: [...sources] }),
  ...(reviewer !== null && { reviewer }),
  ...(cases.length > 0 && { cases: cases.flatMap((one) => places.get(one) ?? []) }),
});

/** The changes that a file keeps. Throws when it is no such file, or names a place where no case stands. */
export const unpacked = (file: unknown): ReleaseChanges => {
  const { release, since, cases, changes } = packedChanges.parse(file);
  return releaseChanges.parse({
    release,
    since,
    changes: changes.map((one) => ({
      ...one,
      name: one.name ?? one.id,
      sources: one.sources ?? [],
      reviewer: one.reviewer ?? null,
      // A place without a case is no text, and so is refused.
      cases: (one.cases ?? []).map((place) => cases[place]),
    })),
  });
};
