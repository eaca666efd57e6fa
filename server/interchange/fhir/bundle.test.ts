import type { Bundle, Observation, Resource, ServiceRequest } from '@medplum/fhirtypes';
import { evaluate, type Model } from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../sessions/schema';
import { converted } from '../reading/units';
import type { SessionRecord } from '../record/session-record';
import { caseRecords, mappingFor, randomRecord, rules, sessionOf } from '../testing/sessions';
import { fhirErrors, medplumErrors } from '../testing/validators';
import { bundleOf, bundleText } from './bundle';

const RANDOM = 40;
/** For a machine with much else to do. */
const SLOW_MS = 120_000;
const records: readonly (readonly [string, SessionRecord])[] = [
  ...caseRecords(),
  ...Array.from({ length: RANDOM }, (_, seed) => [`seed ${seed}`, randomRecord(seed)] as const),
];
const bundles = new Map(records.map(([name, record]) => [name, bundleOf(mappingFor(record))]));
const bundleNamed = (name: string): Bundle => bundles.get(name) as Bundle;

const ask = (bundle: Bundle, path: string): unknown[] => evaluate(bundle, path, undefined, r4 as Model) as unknown[];
const own = 'https://zonula.invalid/fhir/CodeSystem';

test(
  `INT-03: every export passes both outside validators (${records.length} sessions)`,
  () => {
    const wrong = records.flatMap(([name]) => {
      const bundle = bundleNamed(name);
      return [...medplumErrors(bundle), ...fhirErrors(bundle)].map((error) => `${name}: ${error}`);
    });
    expect(wrong).toEqual([]);
  },
  SLOW_MS,
);

describe('INT-04: both validators can fail', () => {
  const sample = (): Bundle => structuredClone(bundleNamed(records[0]?.[0] ?? ''));
  const change = (type: string, with_: (resource: Record<string, unknown>) => void): Bundle => {
    const bundle = sample();
    const found = bundle.entry?.find(({ resource }) => resource?.resourceType === type)?.resource;
    with_(found as unknown as Record<string, unknown>);
    return bundle;
  };
  test.each<[string, Bundle, 'both' | 'fhir']>([
    [
      'a risk assessment of nobody',
      change('RiskAssessment', (risk) => {
        delete risk['subject'];
      }),
      'both',
    ],
    [
      'an observation without a code',
      change('Observation', (observation) => {
        delete observation['code'];
      }),
      'both',
    ],
    [
      'a field that FHIR does not have',
      change('Condition', (condition) => {
        condition['certainty'] = 'high';
      }),
      'both',
    ],
    // What is in a value set is known to one of the two only.
    [
      'a status that is none',
      change('Observation', (observation) => {
        observation['status'] = 'guessed';
      }),
      'fhir',
    ],
  ])('%s', (_name, bundle, by) => {
    expect(fhirErrors(bundle)).not.toEqual([]);
    if (by === 'both') expect(medplumErrors(bundle)).not.toEqual([]);
  });

  test('a question answered with a word and with nested questions at once', () => {
    // `answer` beside `item` on one item breaks the invariant qrs-1, which FHIRPath can say and neither validator looks at.
    const bundle = change('QuestionnaireResponse', (response) => {
      const [patient] = response['item'] as Record<string, unknown>[];
      if (patient) patient['answer'] = [{ valueString: 'x' }];
    });
    expect(ask(bundle, nestedTogether)).toEqual([true]);
    expect(ask(sample(), nestedTogether)).toEqual([false]);
  });
});

const nestedTogether =
  'Bundle.entry.resource.ofType(QuestionnaireResponse).repeat(item).where(answer.exists() and item.exists()).exists()';

const printedFigure = ({ state }: SessionRecord, id: string): { value?: number; unit?: string } => {
  const { value = null, unit = null } = state.reported[id] ?? {};
  return value === null || unit === null ? {} : { value, unit };
};

test.each(records)('INT-05, INT-02, INT-06, INT-07: %s', (name, record) => {
  const bundle = bundleNamed(name);
  const { state, consultation } = record;
  const observations = `Bundle.entry.resource.ofType(Observation)`;
  for (const [id, answer] of Object.entries(state.answers)) {
    const mine = `${observations}.where(code.coding.where(system = '${own}/finding' and code = '${id}').exists())`;
    expect(ask(bundle, `${mine}.count()`)).toEqual([1]);
    if (answer.kind === 'state' && answer.state === 'unknown') {
      expect(ask(bundle, `${mine}.dataAbsentReason.coding.code`)).toEqual(['asked-unknown']);
      expect(ask(bundle, `${mine}.value.exists()`)).toEqual([false]);
    } else if (answer.kind === 'state') {
      expect(ask(bundle, `${mine}.value`)).toEqual([answer.state === 'present']);
    } else if (answer.kind === 'quantity') {
      const { value, unit } = { ...answer, ...printedFigure(record, id) };
      expect(ask(bundle, `${mine}.value.value`)).toEqual([value]);
      expect(ask(bundle, `${mine}.value.code`)).toEqual([unit]);
    } else expect(ask(bundle, `${mine}.value.coding.code`)).toEqual([`${id}/${answer.choice}`]);
  }
  // Never asked: no observation. One for each answer and result, one for the age, one when no disease was found,
  // one for each outcome that another replaced.
  expect(ask(bundle, `${observations}.count()`)).toEqual([
    Object.keys(state.answers).length +
      Object.keys(state.results).length +
      (state.patient.ageYears === null ? 0 : 1) +
      (record.outcomes.at(-1)?.outcome.diagnosis.kind === 'none_found' ? 1 : 0) +
      Math.max(0, record.outcomes.length - 1),
  ]);
  for (const type of [
    'Patient',
    'Encounter',
    'QuestionnaireResponse',
    'ClinicalImpression',
    'Provenance',
    'AuditEvent',
  ]) {
    expect(ask(bundle, `Bundle.entry.resource.where($this is ${type}).count()`)).toEqual([1]);
  }
  const { ranking, redFlags } = consultation.assessment;
  expect(ask(bundle, 'Bundle.entry.resource.ofType(RiskAssessment).prediction.count()')).toEqual([ranking.length]);
  expect(
    ask(
      bundle,
      'Bundle.entry.resource.ofType(RiskAssessment).prediction.all(probability.exists() and rationale.exists())',
    ),
  ).toEqual([true]);
  expect(ask(bundle, 'Bundle.entry.resource.ofType(DetectedIssue).count()')[0]).toBeGreaterThanOrEqual(redFlags.length);
  const requests = ask(bundle, 'Bundle.entry.resource.ofType(ServiceRequest)') as ServiceRequest[];
  expect(requests.every(({ status, intent }) => status === 'draft' && intent === 'proposal')).toBe(true);
  // REG-26: nothing that names anybody.
  expect(ask(bundle, 'Bundle.entry.resource.ofType(Patient).select(name | birthDate | telecom | address)')).toEqual([]);
  expect(danglingIn(bundle)).toEqual([]);
});

/** References that lead to nothing in the Bundle. */
const danglingIn = (bundle: Bundle): string[] => {
  const here = new Set(bundle.entry?.map(({ resource }) => `${resource?.resourceType}/${resource?.id}`));
  return JSON.stringify(bundle)
    .match(/"reference":"[^"]+"/g)
    ?.map((text) => text.slice('"reference":"'.length, -1))
    .filter((reference) => !here.has(reference)) as string[];
};

test('the same session gives the same bytes, and every id in it is there once', () => {
  for (const [, record] of records.slice(0, 20)) {
    expect(bundleText(mappingFor(record))).toBe(bundleText(mappingFor(structuredClone(record))));
  }
  for (const bundle of bundles.values()) {
    const urls = bundle.entry?.map(({ fullUrl }) => fullUrl) ?? [];
    expect(new Set(urls).size).toBe(urls.length);
  }
});

test('INT-08: a LOINC code stands beside a value only where it is the code of that value', () => {
  const record = sessionOf(1, { setting: 'primary_care', ageYears: 40, sex: 'female' }, [
    { type: 'result_entered', investigation: 'crp', result: { kind: 'quantity', value: 12, unit: 'mg/L' } },
    { type: 'result_entered', investigation: 'ttg-iga', result: { kind: 'quantity', value: 3, unit: '{ULN}' } },
  ]).record;
  const bundle = bundleOf(mappingFor(record));
  const loincOf = (type: string, id: string): unknown[] =>
    ask(
      bundle,
      `Bundle.entry.resource.ofType(${type}).where(code.coding.code contains '${id}').code.coding.where(system = 'http://loinc.org').code`,
    );
  expect(loincOf('Observation', 'crp')).toEqual(['1988-5']);
  expect(loincOf('Observation', 'ttg-iga')).toEqual([]);
  expect(loincOf('DiagnosticReport', 'ttg-iga')).toEqual(['31017-7']);
});

test('a red flag that was set aside keeps its reason, and a note its words', () => {
  const { record } = sessionOf(2, { setting: 'primary_care', ageYears: 71, sex: 'male' }, [
    { type: 'question_answered', finding: 'diarrhoea', answer: { kind: 'state', state: 'present' }, complaint: true },
    { type: 'red_flag_set_aside', redFlag: 'nocturnal-bowel-opening', reason: 'Seen on the ward' },
    { type: 'note_written', text: 'Worse since spring' },
    { type: 'session_closed' },
  ]);
  const bundle = bundleOf(mappingFor(record));
  const [issue] = ask(
    bundle,
    `Bundle.entry.resource.ofType(DetectedIssue).where(code.coding.code = 'nocturnal-bowel-opening').mitigation.action.text`,
  );
  expect(issue).toBe('Seen on the ward');
  expect(ask(bundle, 'Bundle.entry.resource.ofType(ClinicalImpression).note.text')).toEqual(['Worse since spring']);
  expect(ask(bundle, 'Bundle.entry.resource.ofType(Encounter).status')).toEqual(['finished']);
  const resources = (bundle.entry ?? []).map(({ resource }) => resource as Resource);
  expect(resources.filter((one): one is Observation => one.resourceType === 'Observation')).toHaveLength(2);
});

describe('INT-09: what the laboratory printed', () => {
  const printed = { qualifier: null, upperLimit: null, takenOn: null } as const;
  const { record } = sessionOf(6, { setting: 'primary_care', ageYears: 40, sex: 'female' }, [
    {
      type: 'result_entered',
      investigation: 'ttg-iga',
      result: { kind: 'quantity', value: 85 / 7, unit: '{ULN}' },
      reported: { ...printed, value: 85, unit: "[arb'U]/mL", upperLimit: 7, takenOn: '2026-09-20' },
    },
    {
      type: 'question_answered',
      finding: 'haemoglobin',
      answer: { kind: 'quantity', value: 98, unit: 'g/L' },
      complaint: false,
      reported: { ...printed, value: 9.8, unit: 'g/dL', takenOn: '2026-09-18' },
    },
    {
      type: 'result_entered',
      investigation: 'faecal-calprotectin',
      result: { kind: 'quantity', value: 30 - 30e-9, unit: 'ug/g' },
      reported: { ...printed, value: 30, unit: 'ug/g', qualifier: 'below' },
    },
    {
      type: 'result_entered',
      investigation: 'd-lactate',
      result: { kind: 'quantity', value: 27 / 9.0078, unit: 'mmol/L' },
      reported: { ...printed, value: 27, unit: 'mg/dL' },
    },
  ]);
  const bundle = bundleOf(mappingFor(record));
  const of = (id: string): string =>
    `Bundle.entry.resource.ofType(Observation).where(code.coding.where(code = '${id}').exists())`;

  test('is the value, with its unit, its limit and the day of the sample; what was reasoned with stands beside it', () => {
    expect(ask(bundle, `${of('ttg-iga')}.value.select(value.toString() & ' ' & unit & ' ' & code)`)).toEqual([
      "85 U/mL [arb'U]/mL",
    ]);
    expect(ask(bundle, `${of('ttg-iga')}.referenceRange.high.value`)).toEqual([7]);
    expect(ask(bundle, `${of('ttg-iga')}.effective.toString()`)).toEqual(['2026-09-20']);
    expect(ask(bundle, `${of('ttg-iga')}.issued.exists()`)).toEqual([true]);
    expect(ask(bundle, `${of('ttg-iga')}.component.value.select(value.toString() & ' ' & code)`)).toEqual([
      `${85 / 7} {ULN}`,
    ]);
    expect(ask(bundle, `${of('haemoglobin')}.value.select(value.toString() & ' ' & code)`)).toEqual(['9.8 g/dL']);
    expect(ask(bundle, `${of('haemoglobin')}.component.value.value`)).toEqual([98]);
    expect(ask(bundle, `${of('haemoglobin')}.effective.toString()`)).toEqual(['2026-09-18']);
    const calprotectin = of('faecal-calprotectin');
    expect(ask(bundle, `${calprotectin}.value.select(comparator & ' ' & value.toString())`)).toEqual(['< 30']);
    expect(ask(bundle, `${calprotectin}.issued.exists()`)).toEqual([false]);
    expect(ask(bundle, `Bundle.entry.resource.ofType(DiagnosticReport).effective.select(toString())`)).toContain(
      '2026-09-20',
    );
    expect([...medplumErrors(bundle), ...fhirErrors(bundle)]).toEqual([]);
  });

  test('INT-08: the LOINC code stands beside it where it is the code of what was printed', () => {
    const loincOf = (id: string) => ask(bundle, `${of(id)}.code.coding.where(system = 'http://loinc.org').code`);
    expect(loincOf('haemoglobin')).toEqual(['718-7']);
    expect(loincOf('ttg-iga')).toEqual(['31017-7']);
    // Grams are not moles.
    expect(loincOf('d-lactate')).toEqual([]);
  });

  test('INT-08: every unit in which a finding with a LOINC code may be printed is one of that code', () => {
    for (const { id, kind, codes } of rules.findings.values()) {
      if (kind.type !== 'quantity' || !codes?.some(({ system }) => system === 'loinc')) continue;
      for (const { unit } of rules.otherUnits.get(id) ?? []) {
        expect([id, unit, converted(1, unit, kind.unit) !== null]).toEqual([id, unit, true]);
      }
    }
  });
});

describe('what it turned out to be', () => {
  const patient = { setting: 'primary_care', ageYears: 40, sex: 'female' } as const;
  const established = { establishedBy: 'histology', establishedOn: '2026-10-09' } as const;
  const bundleWith = (...diagnoses: Outcome['diagnosis'][]): Bundle =>
    bundleOf(
      mappingFor(
        sessionOf(5, patient, [], { outcomes: diagnoses.map((diagnosis) => ({ diagnosis, ...established })) }).record,
      ),
    );
  const confirmed = `Bundle.entry.resource.ofType(Condition).where(verificationStatus.coding.code = 'confirmed')`;
  const assertedDate = 'http://hl7.org/fhir/StructureDefinition/condition-assertedDate';

  test('INT-08: a condition known here is a confirmed Condition with its codes, its day and how it was established', () => {
    const bundle = bundleWith({ kind: 'condition', condition: 'celiac-disease' });
    expect(ask(bundle, `${confirmed}.code.coding.where(system = '${own}/condition').code`)).toEqual(['celiac-disease']);
    expect(ask(bundle, `${confirmed}.code.coding.where(system.startsWith('http://hl7.org')).exists()`)).toEqual([true]);
    expect(ask(bundle, `${confirmed}.extension.where(url = '${assertedDate}').value.toString()`)).toEqual([
      '2026-10-09',
    ]);
    expect(ask(bundle, `${confirmed}.evidence.code.coding.code`)).toEqual(['histology']);
    // con-3, con-4: an active or an abated disease is what nobody said.
    expect(ask(bundle, `${confirmed}.select(clinicalStatus | abatement).exists()`)).toEqual([false]);
    expect(ask(bundle, 'Bundle.timestamp = Bundle.entry.resource.ofType(Provenance).recorded')).toEqual([true]);
    expect([...medplumErrors(bundle), ...fhirErrors(bundle)]).toEqual([]);
  });

  test('another disease has its words and no code', () => {
    const bundle = bundleWith({ kind: 'other', text: 'Ash fever' });
    expect(ask(bundle, `${confirmed}.code.text`)).toEqual(['Ash fever']);
    expect(ask(bundle, `${confirmed}.code.coding`)).toEqual([]);
    expect(ask(bundle, `Bundle.entry.resource.ofType(Observation).value.coding.code`)).not.toContain('none-found');
  });

  test('INT-08: of several the last is confirmed; those it replaced are observations of what was recorded, in order', () => {
    const bundle = bundleWith(
      { kind: 'condition', condition: 'celiac-disease' },
      { kind: 'none_found' },
      { kind: 'other', text: 'Oak fever' },
      { kind: 'other', text: 'Ash fever' },
    );
    expect(ask(bundle, `${confirmed}.code.text`)).toEqual(['Ash fever']);
    const replaced = `Bundle.entry.resource.ofType(Observation).where(code.coding.code = 'replaced-diagnosis')`;
    expect(ask(bundle, `${replaced}.value.select(text | coding.display).first()`)).toHaveLength(1);
    expect(ask(bundle, `${replaced}.value.coding.where(system.contains('zonula')).code`)).toEqual([
      'celiac-disease',
      'none-found',
    ]);
    expect(ask(bundle, `${replaced}.value.text`)).toContain('Oak fever');
    expect(ask(bundle, `${replaced}.issued`)).toHaveLength(3);
    expect([...medplumErrors(bundle), ...fhirErrors(bundle)]).toEqual([]);
  });

  test('that no disease was found is no Condition', () => {
    const bundle = bundleWith({ kind: 'none_found' });
    expect(ask(bundle, `${confirmed}.exists()`)).toEqual([false]);
    expect(ask(bundle, `Bundle.entry.resource.ofType(Observation).value.coding.code`)).toContain('none-found');
  });

  test('nothing is confirmed while it is not known', () => {
    expect(ask(bundleWith(), `${confirmed}.exists()`)).toEqual([false]);
  });
});
