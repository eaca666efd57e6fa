import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import { initialState } from '@/server/sessions/state';
import { CarriedOver } from './carried-over';

const finding = (label: string): CatalogueFinding => ({
  label,
  question: `${label}?`,
  definition: '',
  alsoKnownAs: [],
  section: 'bowel',
  asked: true,
  complaint: true,
  kind: { type: 'presence' },
});
const catalogue: Catalogue = {
  findings: { 'soft-bark': finding('Soft bark'), 'grey-leaves': finding('Grey leaves') },
  conditions: {},
  investigations: {},
  rules: {},
  contradictions: {},
  knownIllnesses: [],
  workUp: {},
  evidence: {},
};
const AT = '2026-10-02T08:15:00.000Z';

test('what was there is asked for line by line; what was absent stands in a fold, and counts among all of it', () => {
  const state = {
    ...initialState({ setting: 'primary_care', ageYears: 42, sex: 'female' } as const),
    answers: {
      'soft-bark': { kind: 'state', state: 'absent' } as const,
      'grey-leaves': { kind: 'state', state: 'present' } as const,
    },
    followsUp: { from: 'ses_1', startedAt: AT, answers: { 'soft-bark': AT, 'grey-leaves': AT }, results: {} },
  };
  const card = renderToStaticMarkup(<CarriedOver {...{ catalogue, state }} act={() => {}} />);
  expect(card).toContain('Grey leaves');
  expect(card).not.toContain('Soft bark');
  expect(card).toContain('1 absent then');
  expect(card).toContain('All 2 still so');
});
