import { describe, expect, test } from 'vitest';
import { entries } from '@/knowledge/entries';
import { catalogueOf } from '../catalogue';
import { denialIn } from './denial';
import { findingItems, searchFindings } from './findings';

const items = findingItems(catalogueOf(entries), true);
const first = (query: string) => {
  const [hit] = searchFindings(items, query);
  return hit && `${hit.item.negated ? 'no ' : ''}${hit.item.id}`;
};

// As patients say it and as clinicians type it in a hurry; what is expected was written down before it was looked up.
describe('the first finding for everyday words', () => {
  test.each([
    ['runs', 'diarrhoea'],
    ['the runs', 'diarrhoea'],
    ['the trots', 'diarrhoea'],
    ['poo', 'diarrhoea'],
    ['loose stools', 'diarrhoea'],
    ['runny poo', 'diarrhoea'],
    ['heartburn', 'heartburn'],
    ['acid reflux', 'heartburn'],
    ['throws up', 'vomiting'],
    ['throwing up', 'vomiting'],
    ['puking', 'vomiting'],
    ['being sick', 'vomiting'],
    ['feels sick', 'nausea'],
    ['queasy', 'nausea'],
    ['wind', 'flatus'],
    ['farting', 'flatus'],
    ['tummy', 'abdominal-pain'],
    ['tummy ache', 'abdominal-pain'],
    ['my tummy hurts', 'abdominal-pain'],
    ['belly pain', 'abdominal-pain'],
    ['bloated', 'bloating'],
    ['trapped wind', 'bloating'],
    ['bunged up', 'constipation'],
    ['cant poo', 'constipation'],
    ['cannot poo', 'constipation'],
    ['blood in poo', 'rectal-bleeding'],
    ['bleeding from the bottom', 'rectal-bleeding'],
    ['black poo', 'melaena'],
    ['slime', 'mucus-per-rectum'],
    ['greasy poo', 'steatorrhoea'],
    ['losing weight', 'weight-loss'],
    ['tired all the time', 'fatigue'],
    ['no energy', 'fatigue'],
    ['knackered', 'fatigue'],
    ['temperature', 'fever'],
    ['drenching sweats', 'night-sweats'],
    ['mouth ulcers', 'oral-ulcers'],
    ['food gets stuck', 'dysphagia'],
    ['lost my appetite', 'loss-of-appetite'],
    ['ibuprofen', 'nsaid-use'],
    ['up at night to go', 'nocturnal-stools'],
    ['leaky gut', 'asks-leaky-gut'],
  ])('%s: %s', (query, expected) => expect(first(query)).toBe(expected));
});

describe('with a slip, or in another country’s spelling', () => {
  test.each([
    ['diarea', 'diarrhoea'],
    ['diarrhea', 'diarrhoea'],
    ['diarhoea', 'diarrhoea'],
    ['diarreah', 'diarrhoea'],
    ['diahrrea', 'diarrhoea'],
    ['vomitting', 'vomiting'],
    ['nausia', 'nausea'],
    ['constipatoin', 'constipation'],
    ['constapation', 'constipation'],
    ['hearburn', 'heartburn'],
    ['fatige', 'fatigue'],
    ['weigth loss', 'weight-loss'],
    ['bloting', 'bloating'],
    ['anemia', 'anaemia'],
    ['melena', 'melaena'],
    ['abdominl pain', 'abdominal-pain'],
    ['steatorhea', 'steatorrhoea'],
    ['ibuprofin', 'nsaid-use'],
    ['joint pian', 'joint-pain'],
    ['dysfagia', 'dysphagia'],
  ])('%s: %s', (query, expected) => expect(first(query)).toBe(expected));

  test('while a word is still being typed', () => {
    for (const typed of ['dia', 'diar', 'diarr', 'diarrh', 'diarrhoe', 'diarrhoea']) {
      expect([typed, first(typed)]).toEqual([typed, 'diarrhoea']);
    }
  });
});

describe('denied in one gesture', () => {
  test.each([
    ['no blood', 'no rectal-bleeding'],
    ['denies fever', 'no fever'],
    ['not vomiting', 'no vomiting'],
    ['without weight loss', 'no weight-loss'],
    ['no weight loss', 'no weight-loss'],
    ['no fevers', 'no fever'],
    ['never had diarrhoea', 'no diarrhoea'],
    ['negative for night sweats', 'no night-sweats'],
    ['doesn’t vomit', 'no vomiting'],
    ['-blood', 'no rectal-bleeding'],
    ['no vomitting', 'no vomiting'],
    ['afebrile', 'no fever'],
    ['no history of bowel cancer', undefined],
  ])('%s: %s', (query, expected) => {
    if (expected !== undefined) expect(first(query)).toBe(expected);
    for (const { item } of searchFindings(items, query)) expect([query, item.negated]).toEqual([query, true]);
  });

  // “No energy” was once entered as “tiredness: absent”.
  test.each([
    ['no energy', 'fatigue'],
    ['no appetite', 'loss-of-appetite'],
    ['not growing', 'faltering-growth'],
    ['not pooing', 'constipation'],
  ])('a name that begins with a denial is meant as it stands: %s', (query, expected) => {
    expect(first(query)).toBe(expected);
    expect(searchFindings(items, query).some(({ item }) => item.id === expected && item.negated)).toBe(false);
  });

  test('a denial of nothing finds everything, as absent', () => {
    expect(denialIn('no ')).toEqual({ rest: '', word: 'no' });
    expect(searchFindings(items, 'no ').every(({ item }) => item.negated)).toBe(true);
  });

  test.each(['nocturnal stools', 'nose', 'nothing', 'noisy', 'nonsense', 'notes'])('“%s” denies nothing', (query) =>
    expect(denialIn(query)).toBeNull(),
  );
});

test('a keystroke costs little: the slowest of all of these, in milliseconds', () => {
  searchFindings(items, 'warm up');
  const queries = ['d', 'diarrhoeaa', 'xqzwvk jklmn', 'blood in the stool', 'no bleeding frm the botom'];
  const slowest = Math.max(
    ...queries.map((query) => {
      const before = performance.now();
      searchFindings(items, query);
      return performance.now() - before;
    }),
  );
  expect(slowest).toBeLessThan(50);
});
