import { expect, test } from 'vitest';
import type { Entries } from '../entries';
import { priorsCover } from './priors-cover';
import { grove, groveWith } from './testing/entries';

test('the grove passes', () => expect(priorsCover(grove)).toEqual([]));

const PRIOR = 'ash-blight/prior/doe-2019';
const ELSEWHERE = ['general', 'primary_care', 'secondary_care', 'emergency'];

test.each<[string, Entries, readonly string[]]>([
  [
    'a setting',
    groveWith('priors', PRIOR, { settings: ELSEWHERE }),
    [
      'no pre-test probability at 16 years, inpatient, acute',
      'no pre-test probability at 16 years, inpatient, chronic',
    ],
  ],
  [
    'a presentation',
    groveWith('priors', PRIOR, { presentation: 'chronic' }),
    [...ELSEWHERE, 'inpatient'].map((setting) => `no pre-test probability at 16 years, ${setting}, acute`),
  ],
  [
    'the old',
    groveWith('priors', PRIOR, { settings: ELSEWHERE.slice(0, 1), gate: { ageTo: 79 } }),
    [...ELSEWHERE, 'inpatient'].flatMap((setting, index) =>
      ['acute', 'chronic'].map(
        (presentation) => `no pre-test probability at ${index === 0 ? 80 : 16} years, ${setting}, ${presentation}`,
      ),
    ),
  ],
  [
    'one sex',
    groveWith('priors', PRIOR, { gate: { sex: 'female' } }),
    [...ELSEWHERE, 'inpatient'].flatMap((setting) =>
      ['acute', 'chronic'].map((presentation) => `no pre-test probability at 16 years, ${setting}, ${presentation}`),
    ),
  ],
])('%s left out is named', (_name, entries, messages) =>
  expect(priorsCover(entries)).toEqual(
    messages.map((message) => ({ check: 'priors-cover', entry: 'ash-blight', message })),
  ),
);

test('strata may share the work', () => {
  const [prior] = grove.priors;
  if (!prior) throw new Error('the grove has no pre-test probability');
  const priors = [
    { ...prior, gate: { ageTo: 49 } },
    { ...prior, id: 'ash-blight/prior/doe-2019/old', gate: { ageFrom: 50 } },
    ...grove.priors.slice(1),
  ];
  expect(priorsCover({ ...grove, priors })).toEqual([]);
});
