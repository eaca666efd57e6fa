import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { AccuracyView } from '@/server/transparency/schema';
import { AccuracyPage } from './accuracy-page';
import { Misses } from './misses';

const groupOf = (group: AccuracyView['groups'][number]['group'], cases: number): AccuracyView['groups'][number] => ({
  group,
  cases,
  figures: [],
  calibrationError: null,
  brier: null,
  calibration: [],
  missed: [],
  investigationsMissed: [],
  urgencyMissed: [],
  dangerMissed: [],
});
const wordsIn = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const wordsOf = (change: Partial<AccuracyView['groups'][number]>): string =>
  wordsIn(renderToStaticMarkup(<Misses group={{ ...groupOf('sealed', 9), ...change }} />));

test('where nothing was missed each list says so', () => {
  const words = wordsOf({});
  expect(words).toContain('In each an acceptable condition stood among the first three.');
  expect(words).toContain('All that were expected stood among the first eight.');
  expect(words).toContain('In each as expected.');
});

test('a miss in the ranking says where it stood and what put another before it', () => {
  const miss = { case: 'A wet oak', condition: 'Blight', place: 5, before: ['Rot', 'Rust', 'Smut'] };
  expect(wordsOf({ missed: [{ ...miss, because: ['grey leaves', 'not itch'] }] })).toContain(
    'Blight at place 5; before it Rot, Rust, Smut. Rot is put there by grey leaves, not itch.',
  );
  expect(wordsOf({ missed: [{ ...miss, because: [] }] })).toContain('No single answer put it there.');
  expect(wordsOf({ missed: [{ ...miss, place: 0, before: [], because: [] }] })).toContain(
    'Blight: nothing was ranked.',
  );
});

test('an investigation says where it stood, an urgency who said it', () => {
  const words = wordsOf({
    investigationsMissed: [
      { case: 'A wet oak', investigations: ['Sap test', 'Root scan'], place: 9 },
      { case: 'A dry oak', investigations: ['Sap test'], place: 0 },
    ],
    urgencyMissed: [
      { case: 'A wet oak', expected: 'urgent', said: 'same_day', by: 'Leaves fall' },
      { case: 'A dry oak', expected: 'soon', said: 'routine', by: null },
    ],
  });
  expect(words).toContain('Sap test or Root scan: at place 9.');
  expect(words).toContain('nothing asks for it');
  expect(words).toContain('Urgent was expected; same day was said, by “Leaves fall”');
  expect(words).toContain('Soon was expected; nothing was raised');
});

test('of a group without cases the page tells no misses', () => {
  const view: AccuracyView = {
    measuredOn: { knowledge: '1', engine: '1' },
    current: '1',
    groups: [groupOf('unseen', 9), groupOf('sealed', 9), groupOf('teaching', 0)],
    conditions: [],
    read: [],
    readCases: 0,
    influence: { shareSeen: 0, most: 0, mostSeen: 0 },
  };
  const words = wordsIn(renderToStaticMarkup(<AccuracyPage view={view} />));
  expect(words).toContain('Missed: sealed cases');
  expect(words).not.toContain('Missed: teaching cases');
});
