import type {
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
} from '@medplum/fhirtypes';
import type { Answer, InvestigationResult } from '@/engine';
import type { FindingEntry } from '@/knowledge/schema';
import { questionnaireUrl, systems } from '../systems';
import { clausesOf, linkIds, resultsOf, sectionsOf } from './layout';
import { idOf, type Mapping, nameOfFinding, quantityOf, referenceTo } from './mapping';
import { answerStateCodings, settingCoding, sexCodings } from './questionnaire';

/** What was answered, on the form of the intake. What was never asked has no item. */
export const questionnaireResponse = (mapping: Mapping): QuestionnaireResponse => {
  const { record, times, vocabulary } = mapping;
  const { state } = record;
  const results = resultsOf(vocabulary).flatMap(({ id, name }) => {
    const result = state.results[id];
    return result ? [{ linkId: linkIds.result(id), text: name, answer: [resultAnswer(mapping, id, result)] }] : [];
  });
  return {
    resourceType: 'QuestionnaireResponse',
    id: idOf(mapping, 'intake'),
    questionnaire: `${questionnaireUrl}|${record.consultation.assessment.knowledgeVersion}`,
    status: record.session.closedAt ? 'completed' : 'in-progress',
    subject: referenceTo(mapping, 'patient'),
    encounter: referenceTo(mapping, 'encounter'),
    authored: times.last,
    item: [
      patientItems(mapping),
      ...sectionsOf(vocabulary).flatMap(({ id, title, questions, gated }) => {
        const item = [
          ...questions.flatMap((finding) => findingItems(mapping, finding)),
          ...gated.flatMap(({ gate, questions: some }, place) => {
            const inner = some.flatMap((finding) => findingItems(mapping, finding));
            return clausesOf(gate).reduceRight<QuestionnaireResponseItem[]>(
              (nested, { kind }) =>
                nested.length > 0 ? [{ linkId: linkIds.gate(id, place, kind), item: nested }] : [],
              inner,
            );
          }),
        ];
        return item.length > 0 ? [{ linkId: linkIds.section(id), text: title, item }] : [];
      }),
      ...(results.length > 0 ? [{ linkId: linkIds.results, item: results }] : []),
      ...(state.note ? [{ linkId: linkIds.note, answer: [{ valueString: state.note }] }] : []),
    ],
  };
};

const patientItems = (mapping: Mapping): QuestionnaireResponseItem => {
  const { patient, complaints } = mapping.record.state;
  return {
    linkId: linkIds.patient,
    item: [
      { linkId: linkIds.setting, answer: [{ valueCoding: settingCoding(patient.setting) }] },
      ...(patient.ageYears === null ? [] : [{ linkId: linkIds.age, answer: [{ valueInteger: patient.ageYears }] }]),
      { linkId: linkIds.sex, answer: [{ valueCoding: sexCodings[patient.sex] }] },
      ...(complaints.length > 0
        ? [
            {
              linkId: linkIds.complaint,
              answer: complaints.map((id) => ({
                valueCoding: { system: systems.finding, code: id, display: nameOfFinding(mapping, id) },
              })),
            },
          ]
        : []),
    ],
  };
};

const findingItems = (mapping: Mapping, { id, question, kind }: FindingEntry): QuestionnaireResponseItem[] => {
  const answer = mapping.record.state.answers[id];
  if (!answer) return [];
  if (kind.type === 'quantity' && answer.kind === 'state') {
    return [{ linkId: linkIds.unknown(id), answer: [{ valueBoolean: true }] }];
  }
  return [{ linkId: linkIds.finding(id), text: question, answer: [findingAnswer(mapping, id, answer)] }];
};

const findingAnswer = (mapping: Mapping, id: string, answer: Answer): QuestionnaireResponseItemAnswer => {
  if (answer.kind === 'quantity') return { valueQuantity: quantityOf(answer.value, answer.unit) };
  if (answer.kind === 'state') return { valueCoding: answerStateCodings[answer.state] };
  const kind = mapping.catalogue.findings[id]?.kind;
  const label = kind?.type === 'choice' ? kind.choices.find((choice) => choice.id === answer.choice)?.label : undefined;
  return {
    valueCoding: { system: systems.findingChoice, code: `${id}/${answer.choice}`, display: label ?? answer.choice },
  };
};

const resultAnswer = (mapping: Mapping, id: string, result: InvestigationResult): QuestionnaireResponseItemAnswer => {
  if (result.kind === 'quantity') return { valueQuantity: quantityOf(result.value, result.unit) };
  const shown = mapping.catalogue.investigations[id]?.result;
  const label =
    shown?.type === 'outcome' ? shown.outcomes.find((outcome) => outcome.id === result.outcome)?.label : undefined;
  return {
    valueCoding: { system: systems.outcome, code: `${id}/${result.outcome}`, display: label ?? result.outcome },
  };
};
