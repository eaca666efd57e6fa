import { describe, expect, test } from 'vitest';
import { entries } from '@/knowledge/entries';
import { ashwoodEntries } from '../testing/ashwood';
import { asksAboutLeakyGut, searchOf } from './search';
import { termOf, termsSought } from './search-terms';

describe('termOf: one word, one way to write it', () => {
  test.each([
    ['Coeliac', 'celiac'],
    ['celiac', 'celiac'],
    ['diarrhoea', 'diarrhea'],
    ['faecal', 'fecal'],
    ['oedema', 'edema'],
    ['antibodies', 'antibody'],
    ['stools', 'stool'],
    ['colitis', 'colitis'],
    ['Crohn’s', 'crohn'],
  ])('%s is %s', (word, expected) => expect(termOf(word)).toBe(termOf(expected)));
});

describe('termsSought', () => {
  test('the words of a question that say what is sought', () => {
    expect(termsSought('Is there a blood test for celiac disease?')).toEqual(
      ['blood', 'celiac', 'disease'].map(termOf),
    );
  });
  test('a general word counts where there is no other', () => {
    expect(termsSought('which test')).toEqual(['test']);
  });
});

describe('search', () => {
  const search = searchOf(ashwoodEntries);
  const first = (query: string) => search(query).groups[0]?.hits[0]?.id;
  const kinds = (query: string) => search(query).groups.map(({ kind }) => kind);

  test.each([
    ['by name', 'leaf antibody'],
    ['by another name', 'LAb'],
    ['by the beginning', 'leaf anti'],
    ['with a slip', 'leaf antibdy'],
    ['by a question', 'is there a blood test for ashwood enteropathy'],
    ['by the question in other words', 'which blood test finds ashwood'],
  ])('an investigation is found %s', (_how, query) => expect(first(query)).toBe('leaf-antibody'));

  test('investigations stand before conditions', () => {
    expect(kinds('ashwood enteropathy').slice(0, 2)).toEqual(['investigation', 'condition']);
  });

  test('a condition is found under either spelling', () => {
    for (const query of ['coeliac ash', 'celiac ash']) {
      expect(
        search(query)
          .groups.flatMap(({ hits }) => hits)
          .map(({ id }) => id),
      ).toContain('ashwood-enteropathy');
    }
  });

  test('the question that was typed is shown as the reason', () => {
    expect(search('blood test ashwood').groups[0]?.hits[0]?.detail).toBe(
      'Is there a blood test for Ashwood enteropathy?',
    );
  });

  test('a finding is found by its everyday name', () => expect(kinds('freckled leaves')).toContain('finding'));

  test('nothing is found for what is not there, nothing breaks on what is no word', () => {
    for (const query of ['xylophone quartet', '', '   ', '?!', 'the of and', 'a'.repeat(5000), '__proto__']) {
      expect(search(query).count).toBe(0);
    }
  });

  test('what is left out of a long list is counted', () => {
    const one = { investigation: 1, condition: 1, finding: 1, rule: 1, source: 1 };
    const groups = search('ashwood leaf', one).groups;
    expect(groups.map(({ hits }) => hits.length)).toEqual(groups.map(() => 1));
    expect(search('ashwood leaf').count).toBe(groups.reduce((sum, { hits, more }) => sum + hits.length + more, 0));
  });
});

describe('REG-04 “leaky gut” leads to the explanation', () => {
  test.each([
    'leaky gut',
    'Leaky Gut Syndrome',
    'leaky gut test',
    'leaky-gut',
    'leak',
    'leeky gut',
    'laeky gut',
    'intestinal permeability',
    'increased permeability of the bowel',
    'permeabilty',
    'is leaky gut a diagnosis?',
  ])('%s', (query) => expect(asksAboutLeakyGut(query)).toBe(true));

  test.each(['gut infection', 'leek allergy', 'lactulose', 'zonulin', 'celiac', 'lean', 'leukocytes', ''])(
    'not for “%s”',
    (query) => expect(asksAboutLeakyGut(query)).toBe(false),
  );
});

describe('the real entries', () => {
  const search = searchOf(entries);
  const found = (query: string) => search(query).groups.find(({ kind }) => kind === 'investigation')?.hits ?? [];

  test.each([
    ['is there a blood test for celiac disease', /tissue transglutaminase|tTG/i],
    ['blood test for coeliac', /tissue transglutaminase|tTG/i],
    ['stool test for inflammation', /calprotectin/i],
    ['calprotectin', /calprotectin/i],
    ['calprotctin', /calprotectin/i],
    ['zonulin', /zonulin/i],
    ['lactulose mannitol', /lactulose/i],
    ['giardia', /giardia/i],
    ['bowel cancer stool test', /FIT|immunochemical/i],
  ])('%s', (query, expected) => {
    const names = found(query)
      .slice(0, 3)
      .map(({ title }) => title);
    expect(
      names.some((name) => expected.test(name)),
      names.join(' | '),
    ).toBe(true);
  });

  test('REG-04 what should not be ordered stands last where “leaky gut” is sought', () => {
    const roles = found('leaky gut test').map(({ role }) => role);
    const firstAdvisedAgainst = roles.indexOf('not_recommended');
    expect(firstAdvisedAgainst).toBeGreaterThan(0);
    expect(roles.slice(firstAdvisedAgainst).every((role) => role === 'not_recommended')).toBe(true);
  });

  test('REG-04 no condition is called leaky gut', () => {
    expect(search('leaky gut syndrome').explanation).toBe(true);
    const conditions = search('leaky gut syndrome').groups.find(({ kind }) => kind === 'condition')?.hits ?? [];
    expect(conditions.filter(({ title }) => /leaky/i.test(title))).toEqual([]);
  });
});
