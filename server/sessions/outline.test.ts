import { expect, test } from 'vitest';
import { consult } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import { outlineOf } from './outline';
import { caseOf, initialState } from './state';

test('what leads in the list is what leads in the walk: the best explanation, not the likeliest', () => {
  const state = initialState({ setting: 'primary_care', ageYears: 42, sex: 'female' });
  const { assessment } = consult(ashwood, caseOf(state));
  const [likeliest, ...others] = assessment.ranking;
  const explainsBest = others.at(-1);
  if (!likeliest || !explainsBest) throw new Error('a world of more than one condition');
  const ranking = [likeliest, ...others].map((one, place) => ({ ...one, explains: place }));
  const { leading } = outlineOf(state, { ...assessment, ranking });
  expect(leading[0]).toEqual({
    condition: explainsBest.condition,
    point: explainsBest.posterior.point,
    low: explainsBest.posterior.low,
    high: explainsBest.posterior.high,
  });
});
