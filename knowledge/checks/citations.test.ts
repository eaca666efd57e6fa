import { expect, test } from 'vitest';
import { citationsIn } from './citations';
import { grove, groveWith } from './testing/entries';

test('citations are found however deep they lie, with the entry that makes them', () => {
  const [blight] = grove.conditions;
  const source = { id: 'roe-2020', locator: 'Page 1' };
  const entries = groveWith('conditions', 'ash-blight', {
    nextSteps: [{ statement: 'Water it.', source }],
    permeability: { ...blight?.permeability, source },
  });
  expect(citationsIn(entries).filter(({ source: cited }) => cited === 'roe-2020')).toEqual([
    { entry: 'ash-blight', source: 'roe-2020' },
    { entry: 'ash-blight', source: 'roe-2020' },
  ]);
});

test('a number of the method without a source cites nothing', () =>
  expect(citationsIn(grove).map(({ entry }) => entry)).not.toContain('damping'));
