import { outcome as outcomeSchema } from '../../sessions/schema';
import { type EntryRules, validateOutcome } from '../../sessions/validate-entry';
import type { ReadOutcome } from '../schema';
import { assertedDate, systems, verificationStatus } from '../systems';
import type { Place } from './place';
import { codeIn } from './values';
import { whyLeft } from './why-left';

/** A resource of ours that says what it turned out to be. */
export interface OutcomeClaim {
  readonly outcome: unknown;
  readonly at: string | null;
  readonly place: Place;
}

/** Of our own: a confirmed Condition that is marked as the final diagnosis. `null` for any other. */
export const readFinalCondition = (condition: Place): OutcomeClaim | null => {
  const marked = condition.at('category').items().some(isMarked);
  if (!marked || codeIn(condition.at('verificationStatus'), verificationStatus) !== 'confirmed') return null;
  const known = codeIn(condition.at('code'), systems.condition);
  const [day, ...more] = condition
    .at('extension')
    .items()
    .filter((one) => one.at('url').text() === assertedDate);
  const [evidence] = condition.at('evidence').items();
  const [basis] = evidence?.at('code').items() ?? [];
  return claimed(condition, {
    diagnosis:
      known === null
        ? { kind: 'other', text: condition.at('code').at('text').text() }
        : { kind: 'condition', condition: known },
    basis,
    day: more.length === 0 ? day?.at('valueDateTime') : undefined,
    at: condition.at('recordedDate'),
  });
};

/** Of our own: the Observation that no disease was found. `null` for any other. */
export const readNothingFound = (observation: Place): OutcomeClaim | null => {
  if (!isMarked(observation.at('code')) || observation.at('status').text() !== 'final') return null;
  if (codeIn(observation.at('valueCodeableConcept'), systems.finalDiagnosis) !== 'none-found') return null;
  return claimed(observation, {
    diagnosis: { kind: 'none_found' },
    basis: observation.at('method'),
    day: observation.at('effectiveDateTime'),
    at: observation.at('issued'),
  });
};

const isMarked = (concept: Place): boolean => codeIn(concept, systems.finalDiagnosis) === 'final-diagnosis';

const claimed = (
  place: Place,
  read: {
    readonly diagnosis: object;
    readonly basis: Place | undefined;
    readonly day: Place | undefined;
    readonly at: Place;
  },
): OutcomeClaim => ({
  outcome: {
    diagnosis: read.diagnosis,
    establishedBy: read.basis && codeIn(read.basis, systems.diagnosisBasis)?.replaceAll('-', '_'),
    establishedOn: read.day?.text(),
  },
  at: read.at.instant(),
  place,
});

/** After every day on which something may have been established. */
const NO_TIME = '9999-12-30T00:00:00.000Z';

/** The one outcome that can be taken; of two neither is. */
export const outcomesRead = (claims: readonly OutcomeClaim[], rules: EntryRules): ReadOutcome[] => {
  const [only, second] = claims;
  if (!only) return [];
  if (second) {
    for (const { place } of claims) place.leave('conflict', 'final-diagnosis');
    return [];
  }
  const { at, place } = only;
  const shaped = outcomeSchema.safeParse(only.outcome);
  if (!shaped.success) {
    place.leave('not_understood', 'final-diagnosis');
    return [];
  }
  const fits = validateOutcome(shaped.data, rules, at ?? NO_TIME);
  if (!fits.ok) {
    place.leave(whyLeft(fits.issue), 'id' in fits.issue ? fits.issue.id : null);
    return [];
  }
  place.use();
  return [{ at, outcome: shaped.data, imported: false }];
};
