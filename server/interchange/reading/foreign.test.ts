import { describe, expect, test } from 'vitest';
import type { ImportReport, Refusal } from '../schema';
import { readerNow } from '../testing/reader';
import { readImport } from './read-import';

const ucum = 'http://unitsofmeasure.org';
const loinc = 'http://loinc.org';

const bundle = (...resources: object[]): object => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource, place) => ({ fullUrl: `https://elsewhere.example/${place}`, resource })),
});
const observation = (code: object, value: object, more: object = {}): object => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [code] },
  subject: { reference: 'Patient/p' },
  ...value,
  ...more,
});
const crp = { system: loinc, code: '1988-5' };
const quantity = (value: number, code: string, more: object = {}) => ({
  valueQuantity: { value, unit: code, system: ucum, code, ...more },
});
const patient = { resourceType: 'Patient', id: 'p', gender: 'female' };

const read = (value: object) => readImport(JSON.stringify(value), readerNow());
const reportOf = (value: object): ImportReport => {
  const result = read(value);
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return result.value;
};
const refusalOf = (value: object): Refusal | null => {
  const result = read(value);
  return result.ok ? null : result.issue;
};
/** Entries as short lines. */
const enteredIn = (value: object) => reportOf(value).entries.map(({ entry, given }) => ({ entry, given }));
const reasonsIn = (value: object): string[] => {
  const result = read(value);
  return result.ok
    ? result.value.notUsed.filter(({ code }) => code !== 'not_needed').map(({ code, detail }) => `${code}: ${detail}`)
    : [`refused ${result.issue.code}: ${result.issue.detail}`];
};

/** Something that can be entered, so that a Bundle with it is not refused as a whole. */
const sound = observation(
  { system: 'http://human-phenotype-ontology.org', code: 'HP:0002014' },
  { valueBoolean: true },
);

describe('INT-11: what another system wrote', () => {
  test('a result by its LOINC code, in another unit, keeps what was given', () => {
    expect(enteredIn(bundle(patient, observation(crp, quantity(1.2, 'mg/dL'))))).toEqual([
      {
        entry: {
          type: 'result_entered',
          investigation: 'crp',
          result: { kind: 'quantity', value: 12, unit: 'mg/L' },
        },
        given: { value: 1.2, unit: 'mg/dL' },
      },
    ]);
  });

  test('units of an assay count as multiples of the limit that stands beside them, and only then', () => {
    const ttg = { system: loinc, code: '31017-7' };
    const range = { referenceRange: [{ high: { value: 10, unit: 'U/mL', system: ucum, code: 'U/mL' } }] };
    expect(enteredIn(bundle(observation(ttg, quantity(120, 'U/mL'), range)))[0]).toEqual({
      entry: {
        type: 'result_entered',
        investigation: 'ttg-iga',
        result: { kind: 'quantity', value: 12, unit: '{ULN}' },
      },
      given: { value: 120, unit: 'U/mL' },
    });
    expect(reasonsIn(bundle(sound, observation(ttg, quantity(120, 'U/mL'))))).toEqual([
      'unit_not_convertible: U/mL → {ULN}',
    ]);
  });

  test('INT-08: the figures of a blood count by their LOINC codes, each in the unit it is printed in', () => {
    const count = [
      ['718-7', quantity(9.8, 'g/dL'), 'haemoglobin', 98],
      ['787-2', quantity(71, 'fL'), 'mcv', 71],
      ['777-3', quantity(430, '10*3/uL'), 'platelets', 430],
      ['6690-2', quantity(7200, '/uL'), 'white-cell-count', 7.2],
      ['711-2', quantity(0.3, '10*3/uL'), 'eosinophil-count', 0.3],
    ] as const;
    const read = enteredIn(bundle(...count.map(([code, value]) => observation({ system: loinc, code }, value))));
    expect(read.map(({ entry }) => entry.type === 'question_answered' && [entry.finding, entry.answer]).sort()).toEqual(
      count
        .map(([, , id, value]) => [
          id,
          { kind: 'quantity', value, unit: id === 'haemoglobin' ? 'g/L' : id === 'mcv' ? 'fL' : '10*9/L' },
        ])
        .sort(),
    );
    expect(read.find(({ given }) => given?.unit === 'g/dL')?.given).toEqual({ value: 9.8, unit: 'g/dL' });
  });

  test('a finding by its HPO code: present, absent, not known; as a condition only when that is settled', () => {
    const fever = { system: 'http://human-phenotype-ontology.org', code: 'HP:0001945' };
    const states = [
      [{ valueBoolean: true }, 'present'],
      [{ valueBoolean: false }, 'absent'],
      [{ dataAbsentReason: { coding: [{ code: 'unknown' }] } }, 'unknown'],
    ] as const;
    for (const [value, state] of states) {
      expect(enteredIn(bundle(observation(fever, value)))[0]?.entry).toMatchObject({
        finding: 'fever',
        answer: { kind: 'state', state },
      });
    }
    const condition = (verification: string, clinical = 'active') => ({
      resourceType: 'Condition',
      subject: { reference: 'Patient/p' },
      code: { coding: [fever] },
      clinicalStatus: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: clinical }],
      },
      verificationStatus: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: verification }],
      },
    });
    const answerTo = (one: object): unknown => {
      const result = read(bundle(one));
      const entry = result.ok ? result.value.entries[0]?.entry : undefined;
      return entry?.type === 'question_answered' ? entry.answer : null;
    };
    expect(answerTo(condition('confirmed'))).toEqual({ kind: 'state', state: 'present' });
    expect(answerTo(condition('refuted'))).toEqual({ kind: 'state', state: 'absent' });
    expect(answerTo(condition('provisional'))).toBeNull();
    expect(answerTo(condition('confirmed', 'resolved'))).toBeNull();
  });

  test.each<[string, object, string[]]>([
    [
      'a code nobody here knows',
      observation({ system: loinc, code: '99999-9' }, quantity(1, 'mg/L')),
      ['unknown_code: http://loinc.org|99999-9'],
    ],
    [
      'a code that stands for two findings',
      observation({ system: 'http://human-phenotype-ontology.org', code: 'HP:0003270' }, { valueBoolean: true }),
      ['ambiguous_code: http://human-phenotype-ontology.org|HP:0003270'],
    ],
    [
      'the code of one of several things',
      observation({ system: loinc, code: '6206-7' }, quantity(3, 'k[IU]/L')),
      ['unknown_code: http://loinc.org|6206-7'],
    ],
    [
      'a unit that cannot be converted',
      observation(crp, quantity(3, 'mmol/L')),
      ['unit_not_convertible: mmol/L → mg/L'],
    ],
    [
      'a unit that is only a word',
      observation(crp, { valueQuantity: { value: 3, unit: 'mg/L' } }),
      ['unit_missing: mg/L'],
    ],
    ['a bound', observation(crp, quantity(5, 'mg/L', { comparator: '<' })), ['bound_not_value: <']],
    ['no value', observation(crp, {}), ['no_value: crp']],
    [
      'a word where a number is wanted',
      observation(crp, { valueCodeableConcept: { text: 'high' } }),
      ['wrong_kind_of_answer: crp'],
    ],
    ['a value beyond what can be', observation(crp, quantity(1e6, 'mg/L')), ['out_of_range: crp']],
    [
      'one that was taken back',
      observation(crp, quantity(3, 'mg/L'), { status: 'entered-in-error' }),
      ['retracted: entered-in-error'],
    ],
    [
      'one that is not final',
      observation(crp, quantity(3, 'mg/L'), { status: 'preliminary' }),
      ['not_final: preliminary'],
    ],
    [
      'somebody else’s',
      observation(crp, quantity(3, 'mg/L'), { subject: { reference: 'Patient/q' } }),
      ['other_subject: null'],
    ],
    [
      'one with an extension that may turn it round',
      observation(crp, quantity(3, 'mg/L'), { modifierExtension: [{ url: 'x' }] }),
      ['changes_meaning: null'],
    ],
    [
      'a resource of another kind',
      { resourceType: 'MedicationStatement', status: 'active' },
      ['unsupported_resource: MedicationStatement'],
    ],
    [
      'a finding of a later release',
      observation(
        { system: 'https://zonula.invalid/fhir/CodeSystem/finding', code: 'purple-tongue' },
        { valueBoolean: true },
      ),
      ['unknown_id: purple-tongue'],
    ],
  ])('%s is left, and said', (_name, resource, reasons) => {
    expect(reasonsIn(bundle(patient, sound, resource))).toEqual(reasons);
    expect(enteredIn(bundle(patient, sound, resource))).toHaveLength(1);
  });

  test('two values of one thing are taken for neither', () => {
    const twice = bundle(patient, sound, observation(crp, quantity(3, 'mg/L')), observation(crp, quantity(30, 'mg/L')));
    expect(enteredIn(twice)).toHaveLength(1);
    expect(reportOf(twice).notUsed).toContainEqual({
      place: 'Bundle.entry[].resource',
      code: 'conflict',
      detail: 'crp',
      count: 2,
    });
    // The same value twice is one.
    const same = bundle(observation(crp, quantity(3, 'mg/L')), observation(crp, quantity(0.3, 'mg/dL')));
    expect(enteredIn(same)).toHaveLength(1);
  });

  test('every part that was not looked at is listed, down to one field', () => {
    const more = { interpretation: [{ text: 'high' }], note: [{ text: 'haemolysed' }], bodySite: { text: 'left arm' } };
    const report = reportOf(bundle(patient, observation(crp, quantity(3, 'mg/L'), more)));
    const places = report.notUsed.filter(({ code }) => code === 'not_understood').map(({ place }) => place);
    expect(places).toEqual([
      'Bundle.entry[].resource.bodySite.text',
      'Bundle.entry[].resource.interpretation[].text',
      'Bundle.entry[].resource.note[].text',
    ]);
  });

  test('REG-26: names, dates of birth and numbers of a patient are neither used nor kept; of the date the age', () => {
    const named = {
      ...patient,
      name: [{ family: 'Quokka' }],
      birthDate: '1990-06-15',
      identifier: [{ system: 'urn:hospital', value: '7421' }],
      address: [{ city: 'Perth' }],
    };
    const dated = { ...(bundle(named, sound) as object), timestamp: '2026-06-14T12:00:00Z' };
    const report = reportOf(dated);
    expect(report.patient).toEqual({ setting: null, ageYears: 35, sex: 'female' });
    expect(report.notices).toContain('age_from_birth_date');
    expect(JSON.stringify(report)).not.toMatch(/Quokka|7421|Perth|1990/);
    expect(report.notUsed.filter(({ code }) => code === 'not_kept').map(({ place }) => place)).toEqual([
      'Bundle.entry[].resource.address',
      'Bundle.entry[].resource.birthDate',
      'Bundle.entry[].resource.identifier[]',
      'Bundle.entry[].resource.name',
    ]);
    // Without a date of the record there is no age.
    expect(reportOf(bundle(named, sound)).patient.ageYears).toBeNull();
  });

  test('two patients are refused, with or without their resources', () => {
    expect(refusalOf(bundle(patient, { ...patient, id: 'q' }, sound))?.code).toBe('several_patients');
    const other = observation(crp, quantity(3, 'mg/L'), { subject: { reference: 'Patient/q' } });
    expect(refusalOf(bundle(sound, other))?.code).toBe('several_patients');
  });

  test('references in a circle lead nowhere', () => {
    const a = observation(crp, quantity(3, 'mg/L'), { id: 'a', derivedFrom: [{ reference: 'Observation/b' }] });
    const b = { ...sound, id: 'b', hasMember: [{ reference: 'Observation/a' }, { reference: 'Observation/b' }] };
    expect(enteredIn(bundle(patient, a, b))).toHaveLength(2);
  });

  test('answers to a form that is not ours are not guessed at', () => {
    const response = {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      questionnaire: 'https://elsewhere.example/Questionnaire/7',
      item: [{ linkId: 'finding.fever', answer: [{ valueBoolean: true }] }],
    };
    expect(refusalOf(response)).toEqual({
      code: 'nothing_usable',
      detail: 'https://elsewhere.example/Questionnaire/7',
    });
  });
});
