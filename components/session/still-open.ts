import type { RedFlag } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';
import { nameIn } from './reading-words';

interface OpenEnds {
  /** Red flags that nobody has set aside. */
  readonly standing: readonly RedFlag[];
  /** Danger signs that nobody has answered. */
  readonly safety: readonly string[];
  /** Asked where findings are typed, and not answered. */
  readonly waiting: readonly { readonly name: string }[];
  readonly state: Pick<SessionState, 'decisions' | 'results'>;
}

/** So many are named; the others are counted. */
const NAMED = 3;

/** What is left open by whoever signs now, a line each, the weightiest first. Cannot fail. */
export const stillOpen = (catalogue: Catalogue, { standing, safety, waiting, state }: OpenEnds): readonly string[] => {
  const names = safety.slice(0, NAMED).map((id) => nameIn(catalogue, id));
  const more = safety.length > NAMED ? ` and ${safety.length - NAMED} more` : '';
  const planned = Object.values(state.decisions).some(({ choice }) => choice === 'chosen');
  return [
    ...standing.map(({ rule }) => `Red flag not set aside: ${nameIn(catalogue, rule)}`),
    ...(safety.length > 0 ? [`Danger signs not answered: ${names.join('; ')}${more}`] : []),
    ...(waiting.length > 0 ? [`Asked and not answered: ${waiting.map(({ name }) => name).join('; ')}`] : []),
    ...(planned || Object.keys(state.results).length > 0
      ? []
      : ['Plan empty: no investigation chosen, no result entered']),
  ];
};
