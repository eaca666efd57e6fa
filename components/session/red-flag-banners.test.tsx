import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { RedFlag } from '@/engine';
import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import { RedFlagBanners } from './red-flag-banners';

const flag = (rule: string, more: Partial<RedFlag> = {}): RedFlag => ({
  rule,
  state: 'fires',
  urgency: 'same_day',
  strength: 'act_today',
  because: ['split-trunk'],
  missing: [],
  ...more,
});
const split: CatalogueFinding = {
  label: 'Split trunk',
  question: 'Is the trunk split?',
  definition: '',
  alsoKnownAs: [],
  section: 'safety',
  asked: true,
  complaint: false,
  kind: { type: 'presence' },
};
const catalogue: Catalogue = {
  findings: { 'split-trunk': split },
  conditions: {},
  investigations: {},
  rules: {},
  contradictions: {},
  knownIllnesses: [],
  workUp: {},
  evidence: {},
};

test('what is no banner stands in the fold, each line with what would settle it', () => {
  const shown = renderToStaticMarkup(
    <RedFlagBanners
      catalogue={catalogue}
      redFlags={[
        flag('falling-tree'),
        ...['a', 'b', 'c', 'd', 'e'].map((rule) =>
          flag(`open-${rule}`, { state: 'possible', because: [], missing: ['split-trunk'] }),
        ),
      ]}
      setAside={{}}
    />,
  );
  const [above = '', fold = ''] = shown.split('</summary>');
  expect(above).toContain('falling-tree');
  // The first few by name, and how many more there are.
  expect(above).toContain('open-a · open-b · open-c and 2 more');
  expect(fold.match(/<strong>open-[a-e]/g)).toEqual(['a', 'b', 'c', 'd', 'e'].map((rule) => `<strong>open-${rule}`));
  expect(fold.match(/would be by split trunk/g)).toHaveLength(5);
  expect(fold).not.toContain('falling-tree');
});

test('what is there and weak does not stand among what nobody can tell yet', () => {
  const shown = renderToStaticMarkup(
    <RedFlagBanners
      catalogue={catalogue}
      redFlags={[
        flag('bent-branch', { strength: 'check_first' }),
        flag('open-a', { state: 'possible', because: [], missing: ['split-trunk'] }),
      ]}
      setAside={{}}
    />,
  );
  const [, checked = '', open = ''] = shown.split(/To check: |Cannot be told yet: /);
  expect(checked).toContain('bent-branch');
  expect(open.split('</summary>')[0]).toContain('open-a');
  expect(open.split('</summary>')[0]).not.toContain('bent-branch');
});
