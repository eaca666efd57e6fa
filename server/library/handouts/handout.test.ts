import { describe, expect, test } from 'vitest';
import { assemble } from '@/knowledge/compile';
import { entries } from '@/knowledge/entries';
import { libraryOf } from '../library';
import { leakyGutView } from '../views/leaky-gut';
import { handoutView } from './handout';
import { handoutIndex } from './handout-index';

const library = libraryOf(entries, assemble(entries, 'test'));
const celiac = handoutView('conditions', 'celiac-disease', library);
const [suspected, confirmed] = celiac?.sheets ?? [];
const textOf = (key: string, sheet = suspected): string =>
  sheet?.parts
    .filter((part) => part.key === key)
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join(' ') ?? '';

describe('a condition', () => {
  test('has two wordings: gluten is kept while it is looked into, and left out once confirmed', () => {
    expect(celiac?.sheets.map(({ wording }) => wording)).toEqual(['suspected', 'confirmed']);
    expect(textOf('yourself')).toMatch(/keep eating gluten/i);
    expect(textOf('next', confirmed)).toMatch(/gluten-free diet for life/i);
    expect(textOf('yourself', confirmed)).not.toMatch(/keep eating gluten/i);
  });

  test('its sources are numbered from 1 in the order in which they are needed, each once', () => {
    expect(suspected?.sources.map(({ number }) => number)).toEqual(
      suspected?.sources.map((_source, index) => index + 1),
    );
    const first = suspected?.parts[0]?.lines[0];
    expect(first?.references).toEqual([1]);
    expect(suspected?.sources[0]?.source.id).toBe(first?.stands[0]?.citation.source);
  });

  test('what cannot wait stands first, and opens the red flags it rests on', () => {
    const help = suspected?.parts.find(({ key }) => key === 'help')?.lines ?? [];
    expect(help[0]?.urgency).toBe('emergency');
    expect(help[0]?.stands[0]?.rule?.href).toMatch(/^\/evidence\//);
  });

  test('our own wording has no number, and says that it is from memory', () => {
    const own = (handoutView('conditions', 'irritable-bowel-syndrome', library)?.sheets ?? [])
      .flatMap(({ parts }) => parts.flatMap(({ lines }) => lines))
      .filter(({ stands }) => stands.some(({ citation }) => citation.source === 'zonula-judgement'));
    expect(own.length).toBeGreaterThan(0);
    for (const { references, stands } of own) {
      expect(references).toEqual([]);
      expect(stands[0]?.readFrom).toBe('recalled');
    }
  });
});

describe('an investigation', () => {
  const breath = handoutView('investigations', 'lactose-breath-test', library);
  test('has what its form adds, with days to write in', () => {
    const prepare = breath?.sheets[0]?.parts.find(({ key }) => key === 'prepare')?.lines ?? [];
    expect(prepare.some(({ text, fillIn }) => /antibiotics for four weeks/i.test(text) && fillIn !== null)).toBe(true);
    expect(breath?.notes).toContain('Date and time of the test');
  });
  test('that should not be ordered says so', () =>
    expect(handoutView('investigations', 'zonulin-serum', library)?.notAdvised).toBe(true));
  test('of no such name is none', () => expect(handoutView('investigations', 'tea-leaves', library)).toBeNull());
});

describe('the index', () => {
  const { handouts, grades } = handoutIndex(library);
  test('lists every sheet once, each can be opened, and none is beyond grade 8 (A11Y-20)', () => {
    const expected = entries.conditions.length + entries.investigations.length + entries.topicHandouts.length;
    expect(new Set(handouts.map(({ href }) => href)).size).toBe(expected);
    for (const { kind, id, grade } of handouts) {
      expect(handoutView(kind, id, library)).not.toBeNull();
      expect([id, grade <= 8]).toEqual([id, true]);
    }
    expect(grades.least).toBeLessThanOrEqual(grades.middle);
    expect(grades.middle).toBeLessThanOrEqual(grades.most);
  });
  test('a test is found by its other names', () =>
    expect(handouts.find(({ id }) => id === 'ttg-iga')?.names).toContain('coeliac screen'));
});

describe('the leaky-gut page', () => {
  const view = leakyGutView(library);
  test('every study stands under its claim, once', () => {
    const shown = [...view.subjects, ...view.disruptors].flatMap(({ studies }) => studies.map(({ id }) => id));
    expect([...shown].sort()).toEqual(entries.permeabilityStudies.map(({ id }) => id).sort());
  });
  test('a claim that is called shown rests on a study of moderate certainty or better', () => {
    for (const { id, verdict, studies } of [...view.subjects, ...view.disruptors]) {
      if (verdict !== 'shown') continue;
      const firm = studies.some(
        ({ direction, grade }) => direction === 'raised' && (grade === 'high' || grade === 'moderate'),
      );
      expect([id, firm]).toEqual([id, true]);
    }
  });
  test('REG-04: the syndrome is not shown, and no claim of it is', () => {
    const syndrome = view.subjects.find(({ id }) => id === 'leaky-gut-syndrome');
    expect(syndrome?.verdict).toBe('not_shown');
    expect(syndrome?.studies.every(({ direction }) => direction === 'not_raised')).toBe(true);
  });
});
