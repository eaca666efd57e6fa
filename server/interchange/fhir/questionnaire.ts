import type { Coding, Questionnaire, QuestionnaireItem, QuestionnaireItemEnableWhen } from '@medplum/fhirtypes';
import { settings, sexes } from '@/engine';
import type { FindingEntry, InvestigationEntry } from '@/knowledge/schema';
import { intendedUse } from '../../library/intended-use';
import { requestCode } from '../main-code';
import { outsideSystems, questionnaireUrl, systems, ucum } from '../systems';
import type { Vocabulary } from '../vocabulary';
import { type Clause, clausesOf, linkIds, resultsOf, type Section, sectionsOf } from './layout';

export const answerStateCodings = {
  present: { system: systems.answerState, code: 'present', display: 'Present' },
  absent: { system: systems.answerState, code: 'absent', display: 'Absent' },
  unknown: { system: systems.answerState, code: 'unknown', display: 'Not known' },
} as const satisfies Record<string, Coding>;

export const sexCodings = {
  female: { system: 'http://hl7.org/fhir/administrative-gender', code: 'female', display: 'Female' },
  male: { system: 'http://hl7.org/fhir/administrative-gender', code: 'male', display: 'Male' },
  unknown: { system: 'http://hl7.org/fhir/administrative-gender', code: 'unknown', display: 'Unknown' },
} as const satisfies Record<string, Coding>;

const settingNames: Readonly<Record<(typeof settings)[number], string>> = {
  general: 'Not yet seen anywhere',
  primary_care: 'General practice',
  secondary_care: 'Gastroenterology or other clinic',
  emergency: 'Emergency department',
  inpatient: 'Hospital ward',
};

export const settingCoding = (setting: (typeof settings)[number]): Coding => ({
  system: systems.setting,
  code: setting,
  display: settingNames[setting],
});

/** The intake as a form that other software can show: every question of the knowledge base, in its sections. */
export const questionnaire = (vocabulary: Vocabulary, knowledgeVersion: string): Questionnaire => ({
  resourceType: 'Questionnaire',
  id: 'intake',
  url: questionnaireUrl,
  version: knowledgeVersion,
  name: 'ZonulaIntake',
  title: 'Intake for gut symptoms',
  status: 'draft',
  subjectType: ['Patient'],
  description: intendedUse,
  item: [
    patientGroup(vocabulary),
    ...sectionsOf(vocabulary).map(sectionGroup),
    {
      linkId: linkIds.results,
      text: 'Investigations already done',
      type: 'group',
      item: resultsOf(vocabulary).map(resultItem),
    },
    { linkId: linkIds.note, text: 'Notes', type: 'text', maxLength: 10_000 },
  ],
});

const options = (codings: readonly Coding[]) => codings.map((valueCoding) => ({ valueCoding }));

const radio = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: {
    coding: [
      { system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'radio-button', display: 'Radio Button' },
    ],
  },
};
const sideBySide = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation',
  valueCode: 'horizontal',
};

const patientGroup = ({ findings }: Vocabulary): QuestionnaireItem => ({
  linkId: linkIds.patient,
  text: 'Patient',
  type: 'group',
  item: [
    {
      linkId: linkIds.setting,
      text: 'Where is the patient seen?',
      type: 'choice',
      answerOption: options(settings.map(settingCoding)),
    },
    {
      extension: bounds(0, 120),
      linkId: linkIds.age,
      text: 'Age in completed years',
      type: 'integer',
    },
    {
      extension: [radio, sideBySide],
      linkId: linkIds.sex,
      text: 'Sex (organs)',
      type: 'choice',
      answerOption: options(sexes.map((sex) => sexCodings[sex])),
    },
    {
      linkId: linkIds.complaint,
      text: 'What brings the patient?',
      type: 'choice',
      repeats: true,
      answerOption: options(
        [...findings.values()]
          .filter(({ complaint }) => complaint)
          .map(({ id, label }) => ({ system: systems.finding, code: id, display: label })),
      ),
    },
  ],
});

const bounds = (min: number, max: number) => [
  { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: min },
  { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: max },
];

const sectionGroup = ({ id, title, questions, gated }: Section): QuestionnaireItem => ({
  linkId: linkIds.section(id),
  text: title,
  type: 'group',
  item: [
    ...questions.flatMap(findingItems),
    ...gated.flatMap(({ gate, questions: some }, place) =>
      clausesOf(gate).reduceRight<QuestionnaireItem[]>(
        (item, clause) => [
          {
            linkId: linkIds.gate(id, place, clause.kind),
            text: clauseWords(clause),
            type: 'group',
            enableWhen: conditionsOf(clause),
            enableBehavior: 'any',
            item,
          },
        ],
        some.flatMap(findingItems),
      ),
    ),
  ],
});

const clauseWords = (clause: Clause): string => {
  if (clause.kind === 'sex') return clause.sex === 'female' ? 'If female' : 'If male';
  return clause.kind === 'from' ? `From ${clause.age} years on` : `Up to ${clause.age} years`;
};

/** As in the app, a question for some is asked while it is not known whether the patient is one of them. */
const conditionsOf = (clause: Clause): QuestionnaireItemEnableWhen[] => {
  if (clause.kind === 'sex') {
    return [
      { question: linkIds.sex, operator: 'exists', answerBoolean: false },
      { question: linkIds.sex, operator: '=', answerCoding: sexCodings[clause.sex] },
      { question: linkIds.sex, operator: '=', answerCoding: sexCodings.unknown },
    ];
  }
  return [
    { question: linkIds.age, operator: 'exists', answerBoolean: false },
    { question: linkIds.age, operator: clause.kind === 'from' ? '>=' : '<=', answerInteger: clause.age },
  ];
};

const codesOf = ({ id, label, codes = [] }: FindingEntry): Coding[] => [
  { system: systems.finding, code: id, display: label },
  ...codes.map(({ system, code, display }) => ({ system: outsideSystems[system], code, display })),
];

const unitOption = (unit: string) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption',
  valueCoding: { system: ucum, code: unit, display: unit },
});

/** A question; one for a quantity has “not known” beside it, since a quantity has no answer that says so. */
const findingItems = (finding: FindingEntry): QuestionnaireItem[] => {
  const { id, question, kind } = finding;
  const item = { linkId: linkIds.finding(id), code: codesOf(finding), text: question };
  switch (kind.type) {
    case 'presence':
      return [
        {
          extension: [radio, sideBySide],
          ...item,
          type: 'choice',
          answerOption: options(Object.values(answerStateCodings)),
        },
      ];
    case 'choice':
      return [
        {
          ...item,
          type: 'choice',
          answerOption: options([
            ...kind.choices.map((choice) => ({
              system: systems.findingChoice,
              code: `${id}/${choice.id}`,
              display: choice.label,
            })),
            answerStateCodings.unknown,
          ]),
        },
      ];
    case 'quantity':
      return [
        { extension: [unitOption(kind.unit)], ...item, type: 'quantity' },
        {
          linkId: linkIds.unknown(id),
          text: 'Asked, and not known',
          type: 'boolean',
          enableWhen: [{ question: linkIds.finding(id), operator: 'exists', answerBoolean: false }],
        },
      ];
  }
};

const resultItem = (entry: InvestigationEntry): QuestionnaireItem => {
  const { id, name, result } = entry;
  const code = requestCode(entry);
  const item = {
    linkId: linkIds.result(id),
    code: [{ system: systems.investigation, code: id, display: name }, ...(code ? [code] : [])],
    text: name,
  };
  if (result.type === 'quantity') return { extension: [unitOption(result.unit)], ...item, type: 'quantity' };
  return {
    ...item,
    type: 'choice',
    answerOption: options(
      result.outcomes.map((outcome) => ({
        system: systems.outcome,
        code: `${id}/${outcome.id}`,
        display: outcome.label,
      })),
    ),
  };
};
