import { expect, test } from 'vitest';
import { consultationNote } from '@/components/interchange/consultation-note';
import { bundleText } from '@/server/interchange/fhir/bundle';
import { questionnaire } from '@/server/interchange/fhir/questionnaire';
import { sessionFileText } from '@/server/interchange/session-file';
import { mappingFor, sessionOf, speech } from '@/server/interchange/testing/sessions';
import { intendedUse } from '@/server/library/intended-use';

const { record, state } = sessionOf(1, { setting: 'primary_care', ageYears: 40, sex: 'female' }, [
  { type: 'question_answered', finding: 'diarrhoea', complaint: true, answer: { kind: 'state', state: 'present' } },
]);

test('REG-01: it names users, ages, subject, and that it decides nothing', () => {
  for (const part of [
    'health professionals',
    'aged 16 and over',
    'raised intestinal permeability',
    'decision support only',
  ]) {
    expect(intendedUse).toContain(part);
  }
});

test('REG-01: one text in the file, the bundle, the form and the note', () => {
  const { vocabulary, catalogue } = speech();
  const note = consultationNote({
    session: { state, localReference: null, createdAt: '2026-10-02T08:15:00.000Z', closedAt: null, appVersion: '1' },
    consultation: record.consultation,
    signedBy: null,
    outcome: null,
    catalogue,
    intendedUse,
  });
  const text = JSON.stringify(intendedUse).slice(1, -1);
  expect(sessionFileText(record)).toContain(text);
  expect(bundleText(mappingFor(record))).toContain(text);
  expect(JSON.stringify(questionnaire(vocabulary, 'ashwood-1'))).toContain(text);
  expect(note).toContain(intendedUse);
});
