import type { Answer } from '@/engine';
import type { Catalogue, CatalogueKnownIllness } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';

/** The diagnosis made before that turns the question around; the first, when there are two, `undefined` when none is said. */
export const knownIllnessOf = (
  { knownIllnesses }: Catalogue,
  { answers }: SessionState,
): CatalogueKnownIllness | undefined => knownIllnesses.find(({ id }) => isPresent(answers[id]));

/** The conditions among those ranked that were diagnosed before, by their ids. */
export const knownConditions = ({ knownIllnesses }: Catalogue, answers: SessionState['answers']): readonly string[] => {
  const known = knownIllnesses.flatMap(({ id, condition }) => (condition && isPresent(answers[id]) ? [condition] : []));
  // The same list for almost everybody: what is drawn from it is left as it is.
  return known.length > 0 ? known : none;
};
const none: readonly string[] = [];

const isPresent = (answer: Answer | undefined): boolean => answer?.kind === 'state' && answer.state === 'present';

/**
 * What the figure of a condition means in somebody who is known to have it.
 * @example knownWords(['Ulcerative colitis']) // 'Ulcerative colitis is known: its figure says how likely …'
 */
export const knownWords = (names: readonly string[]): string =>
  names.length === 1
    ? `${names[0]} is known: its figure says how likely it is active again and behind this complaint, not how likely the diagnosis is.`
    : `${names.join(' and ')} are known: their figures say how likely each is active again and behind this complaint, not how likely the diagnosis is.`;
