import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RuleBadge, RuleTitle } from './rule-list';

test.each([
  ['elsewhere', 'Points elsewhere'],
  ['within', 'Known illness'],
] as const)('a rule of the kind “%s” asks nobody to order anything', (kind, words) => {
  const shown = renderToStaticMarkup(<RuleBadge rule={{ kind, urgency: null, direction: null }} />);
  expect(shown).toContain(words);
  expect(shown).not.toContain('Order');
});

test('what is named inside a sentence in the walk begins one where it stands alone', () => {
  expect(renderToStaticMarkup(<RuleTitle rule={{ kind: 'within', title: 'a known colitis' }} />)).toBe(
    'A known colitis',
  );
  expect(renderToStaticMarkup(<RuleTitle rule={{ kind: 'alarm', title: 'pH below 7' }} />)).toBe('pH below 7');
});
