import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Assessment, Scope } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { Notices } from './notices';

const catalogue = { findings: {}, conditions: {}, rules: {}, contradictions: {} } as unknown as Catalogue;
const noticesOf = (scope: Scope): string => {
  const assessment = {
    scope,
    notices: [{ code: 'duration_unknown', taken: 'chronic' }, { code: 'sex_unknown' }],
  } as unknown as Assessment;
  return renderToStaticMarkup(<Notices {...{ catalogue, assessment }} />);
};

test('what the ranking takes for granted is said where there is a ranking', () => {
  expect(noticesOf('inside')).toContain('taken as chronic');
  for (const scope of ['outside_ages', 'outside_subject'] as const) {
    expect(noticesOf(scope)).not.toContain('taken as chronic');
    expect(noticesOf(scope)).toContain('The sex is not known');
  }
});
