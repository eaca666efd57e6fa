import { expect, test } from 'vitest';
import { consult } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import { parseEvent, rowOf } from './events';

const patient = { setting: 'primary_care', ageYears: 40, sex: 'female', answers: {}, results: {} } as const;
const { assessment, advice } = consult(ashwood, patient);

test('what is written is read back', () => {
  const event = { type: 'assessment_recorded', fingerprint: '0123456789abcdef', assessment, advice } as const;
  expect(parseEvent(JSON.parse(JSON.stringify(rowOf(event))))).toEqual(JSON.parse(JSON.stringify(event)));
});

test('an assessment of the first version, with advice in it and its steps written out, is read as one of today', () => {
  const { statements: _, ranking, ...first } = assessment;
  const step = { evidence: 'ash-blight/grey-leaves/doe-2019', on: 'grey-leaves', counted: true };
  const spoiled = [
    { id: 'twigs-fallen', now: true },
    { id: 'frost', now: null },
  ];
  const payload = {
    fingerprint: '0123456789abcdef',
    assessment: {
      ...first,
      ...advice,
      criteria: [
        { rule: 'old-rot', condition: 'root-rot', met: null, missing: ['old-and-soft'] },
        { rule: 'new-rot', condition: null, met: true, missing: [] },
      ],
      suggestions: [{ investigation: 'sap-test', tier: 'decides', spoiled }],
      ranking: ranking.map(({ steps: _s, unexplained: _u, ...ranked }) => ({
        ...ranked,
        steps: [step],
        couldChange: [],
      })),
    },
  };
  const read = parseEvent({ type: 'assessment_recorded', version: 1, payload });
  expect(read).toMatchObject({ type: 'assessment_recorded', fingerprint: '0123456789abcdef' });
  expect(read).toMatchObject({
    assessment: { criteria: [{ rule: 'new-rot', condition: null, met: true }] },
    advice: { suggestions: [{ investigation: 'sap-test', spoiled: ['twigs-fallen'], workUp: [] }] },
  });
  expect(read.type === 'assessment_recorded' && read.assessment.ranking[0]).toEqual({
    ...ranking[0],
    steps: [],
    unexplained: [],
  });
});

test('a sign-off of the first version, which kept no name, is read as one of today', () => {
  expect(parseEvent({ type: 'session_closed', version: 1, payload: {} })).toEqual({
    type: 'session_closed',
    signedBy: null,
    meaning: null,
  });
  const signed = { type: 'session_closed', signedBy: 'Dr A', meaning: 'complete' } as const;
  expect(parseEvent(rowOf(signed))).toEqual(signed);
  expect(() => parseEvent({ type: 'session_closed', version: 2, payload: {} })).toThrow();
});

test('a version that nobody has written is a bug', () => {
  expect(() => parseEvent({ type: 'session_closed', version: 3, payload: {} })).toThrow('No reader for version 3');
});
