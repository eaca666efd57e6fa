import { describe, expect, test } from 'vitest';
import type { Catalogue } from '@/server/library/schema';
import { initialState } from '@/server/sessions/state';
import { typedEntry } from './typed-entry';
import type { TypedItem } from './typed-item';

const kind = { unit: 'g/L', min: 20, max: 250, otherUnits: [{ unit: 'g/dL', times: 10, plus: 0 }] };
const catalogue = {
  findings: { 'sap-colour': { kind: { type: 'quantity', ...kind, shortcuts: [] } } },
  investigations: {
    'sap-test': { result: { type: 'quantity', ...kind, decimals: 1 } },
    'bark-flow': { result: { type: 'outcome', outcomes: [] } },
  },
} as unknown as Catalogue;
const fresh = initialState({ setting: 'primary_care', ageYears: 42, sex: 'female' });
const line = (over: Partial<TypedItem>): TypedItem => ({
  id: 'sap-colour',
  label: 'Colour of the sap',
  synonyms: [],
  section: 'results',
  negated: false,
  result: false,
  ...over,
});
const seen = { figure: '13.2', unit: 'g/dL' };

describe('a figure typed with its name', () => {
  test('is entered as the line shows it, in its own unit, with what was typed beside it', () => {
    // 13.2 g/dL is 132 g/L.
    const reported = { value: 13.2, unit: 'g/dL', qualifier: null, upperLimit: null, takenOn: null };
    expect(typedEntry(catalogue, fresh, line({ figure: seen }))).toEqual({
      type: 'question_answered',
      finding: 'sap-colour',
      answer: { kind: 'quantity', value: 132, unit: 'g/L' },
      complaint: true,
      reported,
    });
    expect(typedEntry(catalogue, fresh, line({ id: 'sap-test', result: true, figure: seen }))).toEqual({
      type: 'result_entered',
      investigation: 'sap-test',
      result: { kind: 'quantity', value: 132, unit: 'g/L' },
      reported,
    });
  });

  test('in its own unit needs nothing beside it; beside a complaint it is none', () => {
    const said = typedEntry(
      catalogue,
      { ...fresh, complaints: ['grey-leaves'] },
      line({ figure: { figure: '132', unit: 'g/L' } }),
    );
    expect(said).toEqual({
      type: 'question_answered',
      finding: 'sap-colour',
      answer: { kind: 'quantity', value: 132, unit: 'g/L' },
      complaint: false,
    });
  });

  const answered = { ...fresh, answers: { 'sap-colour': { kind: 'quantity', value: 90, unit: 'g/L' } } } as const;
  test.each<[string, Partial<TypedItem>, typeof fresh]>([
    ['no figure was typed', {}, fresh],
    ['its unit is still to be chosen', { figure: { figure: '40', unit: '' } }, fresh],
    ['it cannot be so', { figure: { figure: '13.2', unit: 'g/L' } }, fresh],
    ['it is a range', { figure: { figure: '2–3', unit: 'g/dL' } }, fresh],
    ['it is one of two', { figure: { figure: '12/13', unit: 'g/dL' } }, fresh],
    ['something typed would be lost', { figure: seen, notKept: '8 kg' }, fresh],
    ['its question is asked first', { figure: seen, asks: true }, fresh],
    ['it would take the place of another', { figure: seen }, answered],
    ['it is told in words', { id: 'bark-flow', result: true, figure: seen }, fresh],
  ])('is not entered where %s', (_why, over, state) => expect(typedEntry(catalogue, state, line(over))).toBeNull());
});
