import type { Catalogue, CatalogueKnownIllness } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';

/** The diagnosis made before that turns the question around; the first, when there are two, `undefined` when none is said. */
export const knownIllnessOf = (
  { knownIllnesses }: Catalogue,
  { answers }: SessionState,
): CatalogueKnownIllness | undefined =>
  knownIllnesses.find(({ id }) => {
    const answer = answers[id];
    return answer?.kind === 'state' && answer.state === 'present';
  });
