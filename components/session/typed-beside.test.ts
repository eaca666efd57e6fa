import { describe, expect, test } from 'vitest';
import type { Answer } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { besidesOf } from './typed-beside';

const catalogue = {
  findings: {
    'symptom-duration': {
      kind: {
        type: 'quantity',
        unit: 'd',
        min: 0,
        max: 36500,
        otherUnits: [{ unit: 'wk', times: 7, plus: 0 }],
        shortcuts: [],
      },
    },
    'stools-per-day': {
      kind: { type: 'quantity', unit: '{stools}/d', min: 0, max: 60, otherUnits: [], shortcuts: [] },
    },
  },
} as unknown as Catalogue;
const days = (value: number): Answer => ({ kind: 'quantity', value, unit: 'd' });
const said = (answers: Record<string, Answer>, duration: string, stools?: string): readonly string[] =>
  besidesOf(catalogue, answers, {
    duration: { figure: duration, unit: 'wk' },
    stools: stools === undefined ? undefined : { figure: stools, unit: '{stools}/d' },
  }).map(({ id, entry }) =>
    entry?.type === 'question_answered' && entry.answer.kind === 'quantity'
      ? `${id} is ${entry.answer.value} ${entry.answer.unit}`
      : `${id}?`,
  );

describe('what was typed beside a finding', () => {
  // Three weeks are 21 days.
  test.each<[string, Record<string, Answer>, string, string | undefined, string[]]>([
    [
      'is entered, whatever else was',
      { fever: { kind: 'state', state: 'present' } },
      '3',
      undefined,
      ['symptom-duration is 21 d'],
    ],
    ['both of it', {}, '3', '8', ['symptom-duration is 21 d', 'stools-per-day is 8 {stools}/d']],
    ['is asked where another is recorded', { 'symptom-duration': days(365) }, '3', undefined, ['symptom-duration?']],
    ['is said again where just that is recorded', { 'symptom-duration': days(21) }, '3', undefined, []],
    [
      'is asked where nobody knew',
      { 'symptom-duration': { kind: 'state', state: 'unknown' } },
      '3',
      undefined,
      ['symptom-duration?'],
    ],
    ['is asked where it is a range', {}, '6–8', undefined, ['symptom-duration?']],
    ['is asked where no figure was said', {}, '', undefined, ['symptom-duration?']],
    [
      'is asked where another count is recorded',
      { 'stools-per-day': { kind: 'quantity', value: 5, unit: '{stools}/d' } },
      '3',
      '8',
      ['symptom-duration is 21 d', 'stools-per-day?'],
    ],
  ])('%s', (_name, answers, duration, stools, expected) => expect(said(answers, duration, stools)).toEqual(expected));
});
