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
  /** Another took its place: of these there may be several. */
  readonly replaced: boolean;
  readonly place: Place;
}

/** Of our own: a confirmed Condition that is marked as the final diagnosis. `null` for any other. */
export const readFinalCondition = (condition: Place): OutcomeClaim | null => {
  const marked = condition.at('category').items().some(isMarked);
  if (!marked || codeIn(condition.at('verificationStatus'), verificationStatus) !== 'confirmed') return null;
  const [day, ...more] = condition
    .at('extension')
    .items()
    .filter((one) => one.at('url').text() === assertedDate);
  const [evidence] = condition.at('evidence').items();
  const [basis] = evidence?.at('code').items() ?? [];
  return claimed(condition, {
    diagnosis: named(condition.at('code')),
    replaced: false,
    basis,
    day: more.length === 0 ? day?.at('valueDateTime') : undefined,
    at: condition.at('recordedDate'),
  });
};

/** Of our own: the Observation that no disease was found, or of a diagnosis that was replaced. `null` for any other. */
export const readObservedOutcome = (observation: Place): OutcomeClaim | null => {
  if (observation.at('status').text() !== 'final') return null;
  const replaced = markOf(observation.at('code')) === 'replaced-diagnosis';
  const value = observation.at('valueCodeableConcept');
  const noneFound = codeIn(value, systems.finalDiagnosis) === 'none-found';
  if (!replaced && !(noneFound && isMarked(observation.at('code')))) return null;
  return claimed(observation, {
    diagnosis: noneFound ? { kind: 'none_found' } : named(value),
    replaced,
    basis: observation.at('method'),
    day: observation.at('effectiveDateTime'),
    at: observation.at('issued'),
  });
};

const markOf = (concept: Place): string | null => codeIn(concept, systems.finalDiagnosis);
const isMarked = (concept: Place): boolean => markOf(concept) === 'final-diagnosis';

const named = (concept: Place): object => {
  const known = codeIn(concept, systems.condition);
  return known === null ? { kind: 'other', text: concept.at('text').text() } : { kind: 'condition', condition: known };
};

const claimed = (
  place: Place,
  read: {
    readonly diagnosis: object;
    readonly replaced: boolean;
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
  replaced: read.replaced,
  place,
});

/** After every day on which something may have been established. */
const NO_TIME = '9999-12-30T00:00:00.000Z';

/** The outcomes that can be taken, in the order in which they were recorded; of two that both hold neither is. */
export const outcomesRead = (claims: readonly OutcomeClaim[], rules: EntryRules): ReadOutcome[] => {
  const replaced = claims.filter((claim) => claim.replaced).sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  const holding = claims.filter((claim) => !claim.replaced);
  if (holding.length > 1) for (const { place } of holding) place.leave('conflict', 'final-diagnosis');
  // Without the one that took its place, one that was replaced would hold again.
  const last = holding.length === 1 ? holding.flatMap((claim) => outcomeRead(claim, rules)) : [];
  if (last.length === 0) {
    for (const { place } of replaced) place.leave('conflict', 'final-diagnosis');
    return [];
  }
  return [...replaced.flatMap((claim) => outcomeRead(claim, rules)), ...last];
};

const outcomeRead = ({ outcome, at, place }: OutcomeClaim, rules: EntryRules): ReadOutcome[] => {
  const shaped = outcomeSchema.safeParse(outcome);
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
