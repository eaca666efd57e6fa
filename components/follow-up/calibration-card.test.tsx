import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { bandEnds, type Calibration } from '@/server/follow-up/schema';
import type { Catalogue } from '@/server/library/schema';
import { probabilityBands } from '../numbers/probability-words';
import { CalibrationCard } from './calibration-card';
import { bandWords, shareWords } from './calibration-words';

const catalogue: Catalogue = {
  findings: {},
  conditions: {},
  investigations: {},
  rules: {},
  workUp: {},
  contradictions: {},
  knownIllnesses: [],
  evidence: {},
};
const happened = { count: 2, of: 10, share: 0.2, low: 0.0567, high: 0.5098 };
const calibration: Calibration = {
  outcomes: 10,
  diagnosed: 2,
  statements: 23,
  scores: { brier: 0.205, brierOfShares: 0.16, error: 0.15 },
  bands: [
    { from: 0.1, to: 0.35, statements: 10, stated: 0.2, happened },
    { from: 0.35, to: 0.65, statements: 9, stated: null, happened: null },
    { from: 0.65, to: 0.9, statements: null, stated: null, happened: null },
  ],
  conditions: [{ condition: 'rot', happened, expected: 5 }],
};
const shown = (given: Calibration): string =>
  renderToStaticMarkup(<CalibrationCard title="Yours" note="" calibration={given} catalogue={catalogue} />);

test('a band is what the screen calls by one word', () =>
  expect([...bandEnds, Number.POSITIVE_INFINITY]).toEqual(probabilityBands.map(({ below }) => below)));

test('A11Y-16: what the picture says of a band stands in the table, and nothing else is drawn', () => {
  const page = shown(calibration);
  const drawn = [...page.matchAll(/<title>(.*?)<\/title>/g)].map(([, words]) => words);
  expect(drawn).toEqual(['possible: stated 20\u202f%, happened 2 of 10']);
  const cells = [...page.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, cell]) => cell?.replace(/<[^>]*>/g, ''));
  for (const words of ['possible (10–35\u202f%)', '20\u202f%', '2 of 10', '20\u202f% (6–51\u202f%)']) {
    expect(cells.some((cell) => cell?.endsWith(words))).toBe(true);
  }
  expect(page).toContain('under 5');
});

test('with too few outcomes there is no picture, no score and no share', () => {
  const few = shown({ ...calibration, outcomes: 4, scores: null, bands: [], conditions: [] });
  expect(few).not.toMatch(/<svg|Brier|%/);
  expect(few).toContain('Nothing more is said of fewer than 5');
  const some = shown({ ...calibration, outcomes: 7, scores: null, bands: calibration.bands.slice(1), conditions: [] });
  expect(some).not.toMatch(/role="img"|Brier/);
  expect(some).toContain('from 10 outcomes on');
});

test.each([
  ['never', { ...happened, count: 0, share: 0, low: 0, high: 0.2775 }, 'never (up to 28\u202f%)'],
  ['always', { ...happened, count: 10, share: 1, low: 0.7225, high: 1 }, 'always (72\u202f% or more)'],
  ['sometimes', happened, '20\u202f% (6–51\u202f%)'],
])('a share in words: %s', (_name, share, words) => expect(shareWords(share)).toBe(words));

test.each([
  [0, 0.01, 'very unlikely (below 1\u202f%)'],
  [0.9, 1, 'very likely (90\u202f% and more)'],
])('the band from %s', (from, to, words) =>
  expect(bandWords({ from, to, statements: 10, stated: null, happened: null })).toBe(words),
);
