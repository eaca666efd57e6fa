import { describe, expect, test } from 'vitest';
import { consult } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import { parseEvent, rowOf } from './events';
import type { SessionEvent } from './schema';

/** Sealing as nobody should do it: that a text went through can be seen. */
const texts = { seal: (text: string) => `<${text}>`, open: (sealed: string) => sealed.slice(1, -1) };

const patient = { setting: 'primary_care', ageYears: 40, sex: 'female', answers: {}, results: {} } as const;
const { assessment, advice } = consult(ashwood, patient);

test('what is written is read back', () => {
  const event = { type: 'assessment_recorded', fingerprint: '0123456789abcdef', assessment, advice } as const;
  expect(parseEvent(JSON.parse(JSON.stringify(rowOf(event, texts))), texts)).toEqual(JSON.parse(JSON.stringify(event)));
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
  const read = parseEvent({ type: 'assessment_recorded', version: 1, payload }, texts);
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
  expect(parseEvent({ type: 'session_closed', version: 1, payload: {} }, texts)).toEqual({
    type: 'session_closed',
    signedBy: null,
    meaning: null,
  });
  const signed = { type: 'session_closed', signedBy: 'Dr A', meaning: 'complete' } as const;
  expect(parseEvent(rowOf(signed, texts), texts)).toEqual(signed);
  expect(() => parseEvent({ type: 'session_closed', version: 2, payload: {} }, texts)).toThrow();
});

test('a version that nobody has written is a bug', () => {
  expect(() => parseEvent({ type: 'session_closed', version: 3, payload: {} }, texts)).toThrow(
    'No reader for version 3',
  );
});

const given = { at: '2026-10-02T08:15:00.000Z', imported: false } as const;
const note = { type: 'note_written', text: 'quokka' } as const;
const other = { kind: 'other', text: 'quokka' } as const;

describe('texts that a clinician wrote are sealed in the row, and read as they were written', () => {
  test.each<SessionEvent>([
    note,
    { type: 'red_flag_set_aside', redFlag: 'old-rot', reason: 'quokka' },
    { type: 'investigation_declined', investigation: 'sap-test', reason: 'quokka' },
    { type: 'session_amended', reason: 'quokka' },
    { type: 'own_differential_recorded', conditions: [], other: 'quokka', unaided: true },
    {
      type: 'outcome_recorded',
      outcome: { diagnosis: other, establishedBy: 'histology', establishedOn: '2026-10-01' },
    },
    {
      type: 'entries_imported',
      source: {
        format: 'zonula_session',
        digest: '0'.repeat(64),
        origin: null,
        earlier: null,
        whole: true,
        notUsed: 0,
      },
      entries: [{ ...given, entry: note }],
      outcomes: [{ ...given, outcome: { diagnosis: other, establishedBy: 'other', establishedOn: '2026-10-01' } }],
    },
  ])('$type', (event) => {
    const row = JSON.parse(JSON.stringify(rowOf(event, texts)));
    expect(row.version).toBe(2);
    expect(JSON.stringify(row)).toContain('{"sealed":"<quokka>"}');
    expect(JSON.stringify(row)).not.toContain('"quokka"');
    expect(parseEvent(row, texts)).toEqual(event);
    // As it was written before texts were sealed: stored so, and read so.
    const { type, ...payload } = event;
    expect(parseEvent({ type, version: 1, payload }, texts)).toEqual(event);
  });

  test('an empty text is no text', () => {
    expect(rowOf({ ...note, text: '' }, texts).payload).toEqual({ text: '' });
  });
});
