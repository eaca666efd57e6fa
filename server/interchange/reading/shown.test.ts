import { describe, expect, test } from 'vitest';
import type { Entry } from '../../sessions/schema';
import { bundleText } from '../fhir/bundle';
import type { ImportReport } from '../schema';
import { readerNow } from '../testing/reader';
import { mappingFor, sessionOf } from '../testing/sessions';
import { readImport } from './read-import';

const said = (finding: string, state: 'present' | 'absent', complaint = false): Entry => ({
  type: 'question_answered',
  finding,
  answer: { kind: 'state', state },
  complaint,
});
const { record } = sessionOf(9, { setting: 'primary_care', ageYears: 62, sex: 'male' }, [
  said('diarrhoea', 'present', true),
  said('nocturnal-stools', 'present'),
  said('rectal-bleeding', 'absent'),
  { type: 'investigation_chosen', investigation: 'faecal-calprotectin' },
]);

type Json = Record<string, unknown>;
type Resources = { readonly entry: { resource: Json }[] } & Json;
const changed = (change: (of: (type: string) => Json[], bundle: Resources) => void): ImportReport => {
  const bundle = JSON.parse(bundleText(mappingFor(record))) as Resources;
  change(
    (type) => bundle.entry.flatMap(({ resource }) => (resource['resourceType'] === type ? [resource] : [])),
    bundle,
  );
  const read = readImport(JSON.stringify(bundle), readerNow());
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
};
const first = <One>(list: readonly One[]): One => {
  const [one] = list;
  if (one === undefined) throw new Error('nothing there');
  return one;
};
/** Every part of a value that is an object, however deep. */
const within = (value: unknown): Json[] =>
  typeof value === 'object' && value !== null ? [value as Json, ...Object.values(value).flatMap(within)] : [];

describe('REG-08: a Bundle of ours whose entries do not lead to what it shows', () => {
  test('as it was written it says nothing', () => {
    expect(changed(() => undefined)).toMatchObject({ notices: [], whole: true });
  });

  test('an answer turned round, in the Observation and on the form', () => {
    const report = changed((of) => {
      const observation = first(of('Observation').filter((one) => JSON.stringify(one).includes('rectal-bleeding')));
      observation['valueBoolean'] = true;
      const item = first(
        within(of('QuestionnaireResponse')).filter((one) => one['linkId'] === 'finding.rectal-bleeding'),
      );
      const coding = first(within(item['answer']).filter((one) => one['code'] === 'absent'));
      coding['code'] = 'present';
    });
    expect(report.entries.map(({ entry }) => entry)).toContainEqual(said('rectal-bleeding', 'present'));
    expect(report).toMatchObject({ notices: ['assessment_differs'], whole: false });
  });

  test.each<[string, (of: (type: string) => Json[], bundle: Resources) => void]>([
    [
      'a range in the ranking',
      (of) => {
        const range = first(within(of('RiskAssessment')).filter((one) => 'low' in one && 'high' in one));
        range['high'] = { ...(range['high'] as Json), value: 99.5 };
      },
    ],
    [
      'a condition of it taken out',
      (of) => {
        const risk = first(of('RiskAssessment'));
        risk['prediction'] = (risk['prediction'] as Json[]).slice(1);
      },
    ],
    [
      'the whole of it taken out',
      (_of, bundle) => {
        const kept = bundle.entry.filter(({ resource }) => resource['resourceType'] !== 'RiskAssessment');
        bundle.entry.splice(0, bundle.entry.length, ...kept);
      },
    ],
    [
      'a suggestion taken out',
      (of, bundle) => {
        const suggested = first(of('ServiceRequest').filter((one) => JSON.stringify(one).includes('"suggested"')));
        bundle.entry.splice(
          bundle.entry.findIndex(({ resource }) => resource === suggested),
          1,
        );
      },
    ],
    [
      'a red flag that fires, as one that may',
      (of) => {
        first(of('DetectedIssue').filter(({ status }) => status === 'final'))['status'] = 'preliminary';
      },
    ],
    [
      'another age in both places',
      (of) => {
        first(within(of('Observation')).filter((one) => one['code'] === 'a'))['value'] = 22;
        first(within(of('QuestionnaireResponse')).filter((one) => 'valueInteger' in one))['valueInteger'] = 22;
      },
    ],
  ])('%s', (_name, change) => {
    expect(changed(change)).toMatchObject({ notices: ['assessment_differs'], whole: false });
  });

  test('one of another release is not held against today’s', () => {
    const report = changed((of) => {
      first(within(of('Device')).filter((one) => one['value'] === record.consultation.assessment.knowledgeVersion))[
        'value'
      ] = '2020.1+0000000000000000';
      first(of('RiskAssessment'))['prediction'] = [];
    });
    expect(report).toMatchObject({ notices: ['other_knowledge'], whole: false });
  });
});

describe('INT-11: what somebody added to a Bundle of ours is listed', () => {
  const loud = ({ notUsed }: ImportReport) =>
    notUsed.flatMap(({ code, place }) =>
      code === 'thought_anew' || code === 'not_needed' ? [] : [`${code} ${place}`],
    );

  test.each([
    'Provenance',
    'AuditEvent',
    'RiskAssessment',
    'Device',
    'Condition',
    'DetectedIssue',
    'ServiceRequest',
    'ClinicalImpression',
    'Encounter',
    'Patient',
  ])('a key on a %s', (type) => {
    const outer = changed((of) => {
      first(of(type))['allergy'] = { text: 'penicillin' };
    });
    expect(loud(outer)).toHaveLength(1);
    expect(loud(outer)[0]).toMatch(/^not_(understood|kept) Bundle\.entry\[\]\.resource\.allergy/);
    expect(outer.whole).toBe(false);
  });

  test('a key deep within what is left as a whole', () => {
    const report = changed((of) => {
      first(first(of('Provenance'))['agent'] as Json[])['allergy'] = ['penicillin', 'nuts'];
    });
    expect(loud(report)).toEqual(['not_understood Bundle.entry[].resource.agent[].allergy[]']);
    expect(report.notUsed.find(({ code }) => code === 'not_understood')?.count).toBe(2);
  });

  test('a resource of a kind that we never write, and a Condition that is none of ours', () => {
    const report = changed((_of, bundle) => {
      bundle.entry.push(
        { resource: { resourceType: 'AllergyIntolerance', code: { text: 'penicillin' } } },
        { resource: { resourceType: 'Condition', code: { text: 'asthma' } } },
      );
    });
    expect(loud(report).sort()).toEqual([
      'unknown_code Bundle.entry[].resource',
      'unsupported_resource Bundle.entry[].resource',
    ]);
  });
});
