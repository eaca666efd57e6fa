import type { CodeableConcept, Condition, Observation } from '@medplum/fhirtypes';
import { basisWords, type Outcome, type TravellingOutcome } from '../../sessions/schema';
import { assertedDate, encounterDiagnosis, systems, verificationStatus } from '../systems';
import { conditionConcept, idOf, type Mapping, referenceTo } from './mapping';

/** What says that a resource is what was learned later, and no finding of the walk. */
const mark: CodeableConcept = {
  coding: [{ system: systems.finalDiagnosis, code: 'final-diagnosis', display: 'Final diagnosis, learned later' }],
};

/**
 * What it turned out to be: the last outcome, as a confirmed Condition, or as an Observation that no disease was found. Whether
 * the disease is active today nobody said, so there is no clinical status. Empty while it is not known.
 */
export const finalDiagnosis = (mapping: Mapping): readonly (Condition | Observation)[] => {
  const known = mapping.record.outcomes.at(-1);
  if (!known) return [];
  const { diagnosis } = known.outcome;
  return [diagnosis.kind === 'none_found' ? nothingFound(mapping, known) : confirmed(mapping, diagnosis, known)];
};

type Named = Exclude<Outcome['diagnosis'], { kind: 'none_found' }>;

const confirmed = (mapping: Mapping, diagnosis: Named, { at, outcome }: TravellingOutcome): Condition => ({
  resourceType: 'Condition',
  id: idOf(mapping, 'final-diagnosis'),
  extension: [{ url: assertedDate, valueDateTime: outcome.establishedOn }],
  verificationStatus: { coding: [{ system: verificationStatus, code: 'confirmed', display: 'Confirmed' }] },
  category: [encounterDiagnosis, mark],
  code: diagnosis.kind === 'condition' ? conditionConcept(mapping, diagnosis.condition) : { text: diagnosis.text },
  subject: referenceTo(mapping, 'patient'),
  encounter: referenceTo(mapping, 'encounter'),
  recordedDate: at,
  evidence: [{ code: [basisOf(outcome)] }],
});

const nothingFound = (mapping: Mapping, { at, outcome }: TravellingOutcome): Observation => ({
  resourceType: 'Observation',
  id: idOf(mapping, 'final-diagnosis'),
  status: 'final',
  code: mark,
  subject: referenceTo(mapping, 'patient'),
  encounter: referenceTo(mapping, 'encounter'),
  effectiveDateTime: outcome.establishedOn,
  issued: at,
  valueCodeableConcept: {
    coding: [{ system: systems.finalDiagnosis, code: 'none-found', display: 'No disease found' }],
  },
  method: basisOf(outcome),
});

const basisOf = ({ establishedBy }: Outcome): CodeableConcept => ({
  coding: [
    { system: systems.diagnosisBasis, code: establishedBy.replaceAll('_', '-'), display: basisWords[establishedBy] },
  ],
});
