import { expect, test } from 'vitest';
import type { Entries } from '../entries';
import type { RuleEntry } from '../schema';
import { changed, grove } from './testing/entries';
import { weakerGiveWayToStronger } from './weaker-give-way-to-stronger';

const [falls] = grove.rules.filter(({ id }) => id === 'tree-falls') as [Extract<RuleEntry, { kind: 'alarm' }>];

/** The grove with a second alarm, “tree-leans”, and what either gives way to. */
const withTwo = (leans: Partial<typeof falls>, fallen: Partial<typeof falls> = {}): Entries => ({
  ...grove,
  rules: [...changed(grove.rules, 'tree-falls', fallen), { ...falls, id: 'tree-leans', ...leans }],
});
const messages = (entries: Entries) => weakerGiveWayToStronger(entries).map(({ message }) => message);

test('a weaker alarm may give way to a stronger one', () => {
  expect(messages(grove)).toEqual([]);
  expect(messages(withTwo({ urgency: 'same_day', strength: 'act_today', givesWayTo: ['tree-falls'] }))).toEqual([]);
});

test.each([
  ['to nothing', withTwo({ givesWayTo: ['tree-stands'] }), 'there is no red flag “tree-stands”'],
  [
    'to one that can wait',
    withTwo({ givesWayTo: ['tree-falls'] }, { urgency: 'same_day' }),
    '“tree-falls” is less urgent or weaker',
  ],
  [
    'to one that is shown less loudly',
    withTwo({ givesWayTo: ['tree-falls'] }, { strength: 'check_first' }),
    '“tree-falls” is less urgent or weaker',
  ],
  ['to itself', withTwo({ givesWayTo: ['tree-leans'] }), 'gives way to itself'],
])('it gives way %s: refused', (_name, entries, message) => expect(messages(entries)).toContain(message));

test('two that give way to each other are both refused: neither would be shown', () =>
  expect(messages(withTwo({ givesWayTo: ['tree-falls'] }, { givesWayTo: ['tree-leans'] }))).toEqual([
    'gives way to itself',
    'gives way to itself',
  ]));
