import type { CodeableConcept, Condition, Observation } from '@medplum/fhirtypes';
import { basisWords, type Outcome, type TravellingOutcome } from '../../sessions/schema';
import { assertedDate, encounterDiagnosis, systems, verificationStatus } from '../systems';
import { conditionConcept, idOf, type Mapping, referenceTo } from './mapping';

/** What says that a resource is what was learned later, and no finding of the walk. */
const mark: CodeableConcept = {
  coding: [{ system: systems.finalDiagnosis, code: 'final-diagnosis', display: 'Final diagnosis, learned later' }],
};
/** The same of one that another has replaced since. */
const replaced: CodeableConcept = {
  coding: [
    {
      system: systems.finalDiagnosis,
      code: 'replaced-diagnosis',
      display: 'Final diagnosis as it was recorded before; another has replaced it',
    },
  ],
};

/**
 * What it turned out to be: the last outcome, as a confirmed Condition, or as an Observation that no disease was found. Whether
 * the disease is active today nobody said, so there is no clinical status. Those that it replaced go in front of it, each as an
 * Observation of what was recorded: as Conditions they would stand in a list of the patient's diseases. Empty while none is known.
 */
export const finalDiagnosis = (mapping: Mapping): readonly (Condition | Observation)[] => {
  const { outcomes } = mapping.record;
  const known = outcomes.at(-1);
  if (!known) return [];
  const { diagnosis } = known.outcome;
  return [
    ...outcomes.slice(0, -1).map((one, place) => earlier(mapping, one, place)),
    diagnosis.kind === 'none_found'
      ? observed(mapping, 'final-diagnosis', mark, known)
      : confirmed(mapping, diagnosis, known),
  ];
};

type Named = Exclude<Outcome['diagnosis'], { kind: 'none_found' }>;

const confirmed = (mapping: Mapping, diagnosis: Named, { at, outcome }: TravellingOutcome): Condition => ({
  resourceType: 'Condition',
  id: idOf(mapping, 'final-diagnosis'),
  extension: [{ url: assertedDate, valueDateTime: outcome.establishedOn }],
  verificationStatus: { coding: [{ system: verificationStatus, code: 'confirmed', display: 'Confirmed' }] },
  category: [encounterDiagnosis, mark],
  code: named(mapping, diagnosis),
  subject: referenceTo(mapping, 'patient'),
  encounter: referenceTo(mapping, 'encounter'),
  recordedDate: at,
  evidence: [{ code: [basisOf(outcome)] }],
});

const named = (mapping: Mapping, diagnosis: Named): CodeableConcept =>
  diagnosis.kind === 'condition' ? conditionConcept(mapping, diagnosis.condition) : { text: diagnosis.text };

const earlier = (mapping: Mapping, one: TravellingOutcome, place: number): Observation =>
  observed(mapping, `replaced-diagnosis/${place}`, replaced, one);

const observed = (
  mapping: Mapping,
  key: string,
  code: CodeableConcept,
  { at, outcome }: TravellingOutcome,
): Observation => ({
  resourceType: 'Observation',
  id: idOf(mapping, key),
  status: 'final',
  code,
  subject: referenceTo(mapping, 'patient'),
  encounter: referenceTo(mapping, 'encounter'),
  effectiveDateTime: outcome.establishedOn,
  issued: at,
  valueCodeableConcept: outcome.diagnosis.kind === 'none_found' ? noneFound : named(mapping, outcome.diagnosis),
  method: basisOf(outcome),
});

const noneFound: CodeableConcept = {
  coding: [{ system: systems.finalDiagnosis, code: 'none-found', display: 'No disease found' }],
};

const basisOf = ({ establishedBy }: Outcome): CodeableConcept => ({
  coding: [
    { system: systems.diagnosisBasis, code: establishedBy.replaceAll('_', '-'), display: basisWords[establishedBy] },
  ],
});
