import { expect, test } from 'vitest';
import type { Catalogue, CatalogueInvestigation } from '@/server/library/schema';
import { orderGroups, orderText } from './order-text';

const investigation = (
  name: string,
  bundle: string | null,
  preparation: readonly string[],
): CatalogueInvestigation => ({
  name,
  bundle,
  preparation,
  specimen: 'blood',
  alsoKnownAs: [],
  role: 'cause',
  spoiledBy: {},
  result: { type: 'outcome', outcomes: [] },
  patientBurden: '',
  invasiveness: 1,
  cost: 1,
  waitDays: 1,
});

const catalogue: Catalogue = {
  findings: {},
  conditions: {},
  rules: {},
  workUp: {},
  contradictions: {},
  knownIllnesses: [],
  evidence: {},
  investigations: {
    'leaf-antibody': investigation('Leaf antibody', 'blood', ['Leaves are still eaten.']),
    'bark-antibody': {
      ...investigation('Bark antibody', 'blood', ['Leaves are still eaten.', 'No bark for a week, and fasting.']),
      before: [
        { line: 1, from: 12, unit: 'h', what: 'Nothing to eat' },
        { line: 1, from: 1, unit: 'wk', what: 'No bark' },
      ],
    },
    'twig-scan': {
      ...investigation('Twig scan', null, ['No bark for a day.']),
      specimen: 'imaging',
      before: [{ line: 0, from: 1, unit: 'd', what: 'No bark' }],
    },
  },
};

test('one draw is one group, what has to be prepared stands there once and counted back from a planned day, and what thought of it stands below', () => {
  const groups = orderGroups(catalogue, ['leaf-antibody', 'twig-scan', 'bark-antibody', 'gone']);
  expect(orderText(groups, { blood: '2026-12-01' }, { engine: '1.0.0', knowledge: '2026.1+0f1e2d3c' })).toBe(
    [
      'Blood · one draw, 2026-12-01',
      '- Leaf antibody',
      '- Bark antibody',
      '  [ ] Leaves are still eaten.',
      '  [ ] No bark for a week, and fasting.',
      '      from 2026-11-24: No bark',
      '      from 12 hours before: Nothing to eat',
      '',
      'Imaging',
      '- Twig scan',
      '  [ ] No bark for a day.',
      '',
      'Zonula, engine 1.0.0, knowledge 2026.1+0f1e2d3c.',
      'The content has not been reviewed by anyone licensed.',
    ].join('\n'),
  );
});
