import type { CodeableConcept, DiagnosticReport, Observation } from '@medplum/fhirtypes';
import { type Answer, type InvestigationResult, multipleOfLimit } from '@/engine';
import type { InvestigationEntry } from '@/knowledge/schema';
import { multipleOfLimitCode, requestCode, valueCode } from '../main-code';
import { systems } from '../systems';
import { findingConcept, idOf, investigationConcept, type Mapping, quantityOf, referenceTo } from './mapping';
import { figureOf, isOfSameKind, timesOf } from './printed';

/** What every observation of a session says: whose it is, in which encounter. */
const about = (mapping: Mapping): Pick<Observation, 'subject' | 'encounter'> => ({
  subject: referenceTo(mapping, 'patient'),
  encounter: referenceTo(mapping, 'encounter'),
});

const category = (code: string, display: string): CodeableConcept[] => [
  { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code, display }] },
];

/** The age, as it was given: completed years, no date of birth. */
export const ageObservation = (mapping: Mapping, ageYears: number): Observation => ({
  resourceType: 'Observation',
  id: idOf(mapping, 'age'),
  status: 'final',
  category: category('survey', 'Survey'),
  code: { coding: [{ system: systems.patientItem, code: 'age-years', display: 'Age' }], text: 'Age' },
  ...about(mapping),
  effectiveDateTime: mapping.record.session.startedAt,
  valueQuantity: quantityOf(ageYears, 'a'),
});

/**
 * One answer. Present and absent are true and false; asked and not known is a reason why there is no value; what was
 * never asked has no observation (INT-05).
 */
export const answerObservation = (mapping: Mapping, finding: string, answer: Answer): Observation => ({
  resourceType: 'Observation',
  id: idOf(mapping, `answer/${finding}`),
  status: 'final',
  category: categoryOf(mapping.catalogue.findings[finding]?.section),
  code: findingConcept(mapping, finding),
  ...about(mapping),
  ...timesOf(mapping, finding, mapping.times.answers.get(finding) ?? mapping.record.session.startedAt),
  ...answerValue(mapping, finding, answer),
  ...figureOf(mapping, finding, answer.kind === 'quantity' ? answer : null),
});

const categoryOf = (section: string | undefined): CodeableConcept[] => {
  if (section === 'examination') return category('exam', 'Exam');
  return section === 'results' ? category('laboratory', 'Laboratory') : category('survey', 'Survey');
};

const answerValue = (mapping: Mapping, finding: string, answer: Answer): Partial<Observation> => {
  if (answer.kind === 'quantity') return {};
  if (answer.kind === 'choice') {
    const kind = mapping.catalogue.findings[finding]?.kind;
    const label = kind?.type === 'choice' ? kind.choices.find(({ id }) => id === answer.choice)?.label : undefined;
    return { valueCodeableConcept: ownValue(systems.findingChoice, `${finding}/${answer.choice}`, label) };
  }
  if (answer.state !== 'unknown') return { valueBoolean: answer.state === 'present' };
  return {
    dataAbsentReason: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
          code: 'asked-unknown',
          display: 'Asked But Unknown',
        },
      ],
    },
  };
};

const ownValue = (system: string, code: string, label = code): CodeableConcept => ({
  coding: [{ system, code, display: label }],
  text: label,
});

/** One result, as the figure that the laboratory printed or as one of our outcomes. */
export const resultObservation = (
  mapping: Mapping,
  investigation: string,
  result: InvestigationResult,
): Observation => {
  const entry = mapping.vocabulary.investigations.get(investigation);
  const shown = mapping.catalogue.investigations[investigation];
  const label =
    result.kind === 'outcome' && shown?.result.type === 'outcome'
      ? shown.result.outcomes.find(({ id }) => id === result.outcome)?.label
      : undefined;
  return {
    resourceType: 'Observation',
    id: idOf(mapping, `result/${investigation}`),
    status: 'final',
    category: categoryOfSpecimen(shown?.specimen),
    code: investigationConcept(mapping, investigation, [entry ? codeOfValue(mapping, entry) : null]),
    ...about(mapping),
    ...timesOf(mapping, investigation, recordedAt(mapping, investigation)),
    ...(result.kind === 'quantity'
      ? {}
      : { valueCodeableConcept: ownValue(systems.outcome, `${investigation}/${result.outcome}`, label) }),
    ...figureOf(mapping, investigation, result.kind === 'quantity' ? result : null),
  };
};

const recordedAt = (mapping: Mapping, investigation: string): string =>
  mapping.times.results.get(investigation) ?? mapping.record.session.startedAt;

/** The LOINC code of the value as it stands: that of a figure with its limit is the code of the analyte itself. */
const codeOfValue = (mapping: Mapping, entry: InvestigationEntry) => {
  const { result } = entry;
  if (result.type !== 'quantity') return null;
  const reported = mapping.record.state.reported[entry.id];
  const withLimit = reported?.upperLimit != null && reported.value !== null && reported.unit !== multipleOfLimit;
  if (result.unit === multipleOfLimit) return withLimit ? multipleOfLimitCode(entry) : null;
  return isOfSameKind(mapping, entry.id, result.unit) ? valueCode(entry) : null;
};

const categoryOfSpecimen = (specimen: string | undefined): CodeableConcept[] => {
  switch (specimen) {
    case 'imaging':
      return category('imaging', 'Imaging');
    case 'endoscopy':
    case 'challenge':
      return category('procedure', 'Procedure');
    case 'history':
      return category('survey', 'Survey');
    case 'skin':
      return category('exam', 'Exam');
    default:
      return category('laboratory', 'Laboratory');
  }
};

/** The report that a result came with, tied to the request where the investigation was chosen here. */
export const reportOf = (mapping: Mapping, investigation: string): DiagnosticReport => {
  const entry = mapping.vocabulary.investigations.get(investigation);
  const { state } = mapping.record;
  return {
    resourceType: 'DiagnosticReport',
    id: idOf(mapping, `report/${investigation}`),
    status: 'final',
    code: investigationConcept(mapping, investigation, [entry ? requestCode(entry) : null]),
    ...about(mapping),
    ...timesOf(mapping, investigation, recordedAt(mapping, investigation)),
    result: [referenceTo(mapping, `result/${investigation}`)],
    ...(state.decisions[investigation] && { basedOn: [referenceTo(mapping, `request/${investigation}`)] }),
  };
};
