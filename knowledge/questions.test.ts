import { expect, test } from 'vitest';
import { type Case, questionsFor } from '@/engine';
import { entries } from './entries';
import { readOwnCase } from './evaluation/own-cases';
import { currentRelease } from './release';

const { knowledge } = currentRelease();
const ASKED = 10;

test('what includes something still open is not asked before it, nor what includes something denied', () => {
  for (const entry of entries.cases.slice(0, 30)) {
    const { patient } = readOwnCase(entry, knowledge);
    let known: Case = { ...patient, answers: {}, results: {} };
    for (let asked = 0; asked < ASKED; asked += 1) {
      const question = questionsFor(knowledge, known)[0];
      if (!question) break;
      const { finding } = question;
      for (const general of knowledge.findings[finding]?.implies ?? []) {
        const said = known.answers[general];
        expect([entry.id, finding, general, said ?? null]).not.toEqual([entry.id, finding, general, denied]);
        const canBeAsked = knowledge.findings[general]?.asked === true;
        expect([entry.id, finding, general, canBeAsked && said === undefined]).toEqual([
          entry.id,
          finding,
          general,
          false,
        ]);
      }
      known = { ...known, answers: { ...known.answers, [finding]: patient.answers[finding] ?? denied } };
    }
  }
});

const denied = { kind: 'state', state: 'absent' } as const;

test('once bleeding is denied nobody is asked about a severe colitis, neither the count nor what goes with it', () => {
  const asking = (bleeding: 'present' | 'absent') =>
    questionsFor(knowledge, {
      setting: 'primary_care',
      ageYears: 34,
      sex: 'female',
      answers: {
        diarrhoea: { kind: 'state', state: 'present' },
        'rectal-bleeding': { kind: 'state', state: bleeding },
      },
      results: {},
    }).filter(({ finding, alarms }) => finding === 'bloody-stools-per-day' || alarms.includes('acute-severe-colitis'));
  expect(asking('absent')).toEqual([]);
  expect(asking('present').length).toBeGreaterThan(0);
});

test('after years without fever nobody is asked for the temperature among the first six', () => {
  const present = { kind: 'state', state: 'present' } as const;
  for (const complaint of ['abdominal-pain', 'diarrhoea', 'bloating', 'fatigue', 'weight-loss', 'rectal-bleeding']) {
    const asked = questionsFor(knowledge, {
      setting: 'primary_care',
      ageYears: 40,
      sex: 'female',
      answers: {
        [complaint]: present,
        fever: denied,
        'symptom-duration': { kind: 'quantity', value: 1095, unit: 'd' },
      },
      results: {},
    }).slice(0, 6);
    expect([complaint, asked.some(({ finding }) => finding === 'temp-c')]).toEqual([complaint, false]);
  }
});
