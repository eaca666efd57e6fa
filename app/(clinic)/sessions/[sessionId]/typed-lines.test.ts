import { describe, expect, test } from 'vitest';
import { enterable } from '@/components/session/enterable';
import { hasNoPlace } from '@/components/session/note-shorthand';
import { searchTyped } from '@/components/session/search-typed';
import type { TypedItem } from '@/components/session/typed-item';
import { currentCatalogue } from '@/server/library/current-catalogue';

const catalogue = currentCatalogue();
const items = enterable(catalogue, true);
/** A Monday. */
const today = new Date(2026, 10, 23);
const said = ({ id, result, negated, figure, duration, stools, asks, notKept }: TypedItem): string =>
  [
    negated ? 'no' : '',
    result ? 'result' : '',
    id,
    figure ? `= ${figure.figure} ${figure.unit}` : '',
    duration && !figure ? `for ${duration.figure || '?'} ${duration.unit}` : '',
    stools ? `${stools.figure} a day` : '',
    asks ? 'asks' : '',
    notKept === undefined ? '' : `without “${notKept}”`,
  ]
    .filter(Boolean)
    .join(' ')
    .replace(/ +/g, ' ')
    .trim();
const found = (query: string): readonly string[] =>
  searchTyped(catalogue, items, query, today).map(({ item }) => said(item));

// Lines as a busy clinician types them; they were written down before the code was read. What is not understood is on the line.
describe('the side and the height of a pain are kept, in whatever order they come', () => {
  test.each([
    ['pain lower left belly', 'llq-pain'],
    ['left lower abdominal pain', 'llq-pain'],
    ['pain on the lower left side', 'llq-pain'],
    ['lower left sided pain', 'llq-pain'],
    ['left side tummy pain low down', 'llq-pain'],
    ['sore left lower tummy', 'llq-pain'],
    ['L iliac fossa pain', 'llq-pain'],
    ['LLQ pain 3 days', 'llq-pain for 3 d'],
    ['tummy ache right lower side', 'rlq-pain-or-tenderness'],
    ['lower right tummy pain', 'rlq-pain-or-tenderness'],
    ['right-sided lower abdo pain', 'rlq-pain-or-tenderness'],
    ['Rt lower quadrant pain 2/7', 'rlq-pain-or-tenderness for 2 d'],
    ['hurts low down on the right', 'rlq-pain-or-tenderness'],
    ['RIF pain since Tuesday', 'rlq-pain-or-tenderness for 6 d'],
    ['pain under right ribs', 'ruq-pain'],
    ['upper right belly ache', 'ruq-pain'],
    ['right hypochondrial pain', 'ruq-pain asks'],
    ['RUQ pain after fatty food', 'ruq-pain asks without “after fatty food”'],
    ['upper left abdominal pain', 'luq-pain'],
    ['left upper quadrant discomfort', 'luq-pain'],
    ['LUQ pain', 'luq-pain'],
    ['no right iliac fossa pain', 'no rlq-pain-or-tenderness'],
    ['no left lower abdominal pain', 'no llq-pain'],
  ])('%s: %s', (query, expected) => expect(found(query)[0]).toBe(expected));

  test.each([
    ['left flank pain', 'back-pain without “left”'],
    ['R flank pain', 'back-pain without “R”'],
    ['loin pain and fever', 'back-pain without “fever”'],
    ['pain in the right groin', 'irreducible-hernia asks without “right”'],
    ['central abdominal pain', 'abdominal-pain without “central”'],
    ['left sided belly cramps for 18 months', 'abdominal-cramps for 18 mo asks without “left”'],
    ['right upper abdominal tenderness', 'abdominal-tenderness asks without “right upper”'],
  ])('or it is said that they are not: %s: %s', (query, expected) => expect(found(query)[0]).toBe(expected));

  test.each(['lower back pain', 'right knee pain', 'pain in the left leg', 'left upper arm pain', 'upper chest pain'])(
    'a pain elsewhere is not in the belly: %s',
    (query) => expect(found(query)[0] ?? '').not.toMatch(/^[lr][lu]q/),
  );

  test('who denies something narrow does not deny what is wider', () =>
    expect(found('no left flank pain').filter((line) => line.startsWith('no'))).toEqual([]));
});

describe('how long it has been, as it is typed', () => {
  test.each([
    ['diarrhea 6m', 'diarrhoea for 6 mo'],
    ['diarrhoea 18/12', 'diarrhoea for 18 mo'],
    ['loose stools half a year', 'diarrhoea for 6 mo'],
    ['bloating 2 1/2 years', 'bloating for 2.5 a'],
    ['constipation 2½ yrs', 'constipation for 2.5 a'],
    ['bloating 1 and a half years', 'bloating for 1.5 a'],
    ['diarrhoea for a year and a half', 'diarrhoea for 1.5 a'],
    ['tired for 2 yrs 6 months', 'fatigue for 30 mo'],
    ['bloating 1y3m', 'bloating for 15 mo'],
    ['diarrhoea for a fortnight', 'diarrhoea for 2 wk'],
    ['weight loss past fortnight', 'weight-loss for 2 wk'],
    ['pain half a day', 'abdominal-pain for 0.5 d'],
    ['vomiting since Friday', 'vomiting for 3 d'],
    ['vomiting since Sunday', 'vomiting for 1 d'],
    ['fever since Christmas', 'fever for 11 mo'],
    ['diarrhoea since Easter', 'diarrhoea for 8 mo'],
    ['diarrhoea on and off for a decade', 'diarrhoea for 10 a'],
    ['watery stools x4/day 3/52', 'watery-diarrhoea for 3 wk 4 a day'],
  ])('%s: %s', (query, expected) => expect(found(query)[0]).toBe(expected));

  test.each([
    // It is Monday: a week ago, or this morning.
    ['vomiting since Monday', 'vomiting for ? d'],
    ['bloating for donkeys years', 'bloating for ? a'],
    ['diarrhoea on and off for a couple of years', 'diarrhoea for ? a'],
    ['tired since summer', 'fatigue for ? mo'],
    ['diarrhoea since her holiday', 'diarrhoea for ? wk without “since her holiday”'],
    ['loose stools since gallbladder out', 'diarrhoea for ? wk without “since gallbladder out”'],
  ])('or it is asked: %s: %s', (query, expected) => expect(found(query)[0]).toBe(expected));

  test('what it has lasted since is offered as well', () =>
    expect(found('loose stools since gallbladder out')[1]).toBe('cholecystectomy'));

  test.each([
    ['takes ibuprofen daily', 'nsaid-use without “daily”'],
    ['black stools yesterday', 'melaena without “yesterday”'],
    ['travelled to india last month', 'recent-travel asks without “last month”'],
    ['calprotectin was 300 last month', 'result faecal-calprotectin = 300 ug/g without “last month”'],
    ['Hb 10.2 last week', 'haemoglobin = 10.2 g/dL without “last week”'],
  ])('when it was has no place, and that is said: %s: %s', (query, expected) => expect(found(query)[0]).toBe(expected));
});

describe('what did not help', () => {
  test.each([
    ['loperamide did not help', 'failed-first-line asks without “loperamide”'],
    ['imodium doesn’t help', 'failed-first-line asks without “imodium”'],
    ['buscopan no effect', 'failed-first-line asks without “buscopan”'],
    ['mebeverine tried without success', 'failed-first-line asks without “mebeverine”'],
    ['PPI no help', 'failed-first-line asks without “PPI”'],
    ['no better on antibiotics', 'failed-first-line asks without “antibiotics”'],
    ['reflux not helped by omeprazole', 'heartburn asks without “not helped by omeprazole”'],
    ['no response to gluten free diet', 'gluten-free-diet-no-response asks'],
    ['stopped gluten, no better', 'gluten-free-diet-no-response asks'],
  ])('%s: %s', (query, expected) => expect(found(query)[0]).toBe(expected));

  test('that it is taken is offered as well', () =>
    expect(found('PPI no help')).toContain('ppi-use without “no help”'));
  test('that a drug helps is not asked here', () => expect(hasNoPlace('loperamide helps')).toBe(true));
});

describe('several things in one line', () => {
  test.each([
    ['no fever no weight loss', ['no fever without “no weight loss”', 'no weight-loss without “no fever”']],
    ['no fever, no chills', ['no fever without “no chills”', 'no rigors without “no fever”']],
    ['no blood no mucus', ['no rectal-bleeding without “no mucus”', 'no mucus-per-rectum without “no blood”']],
    [
      'blood in stools, no weight loss',
      ['rectal-bleeding without “no weight loss”', 'no weight-loss without “blood in stools”'],
    ],
    ['diarroea & wieght loss', ['diarrhoea without “wieght loss”', 'weight-loss without “diarroea”']],
    [
      'no diarrhoea, vomiting or fever',
      [
        'no diarrhoea without “no vomiting, no fever”',
        'no vomiting without “no diarrhoea, no fever”',
        'no fever without “no diarrhoea, no vomiting”',
      ],
    ],
    [
      'not eating, off food',
      ['little-intake-days without “off food”', 'early-satiety-or-appetite-loss without “not eating”'],
    ],
    [
      'night sweats, fevers and lumps in neck',
      [
        'night-sweats without “fevers, lumps in neck”',
        'fever without “night sweats, lumps in neck”',
        'lymphadenopathy without “night sweats, fevers”',
      ],
    ],
  ])('%s: each', (query, expected) => expect(found(query).slice(0, expected.length)).toEqual(expected));
});

describe('what has only some of the words says which it has not', () => {
  test.each([
    ['feeling sick after meals', 'nausea asks without “after meals”'],
    ['omeprazole helps', 'ppi-use asks without “helps”'],
  ])('%s: %s', (query, expected) => expect(found(query)[0]).toBe(expected));
});

test.each(['rash on elbows itchy', 'itchy rash on knees'])('an illness is not entered for its rash: %s', (query) =>
  expect(found(query)[0]).toMatch(/^dermatitis-herpetiformis asks/),
);

test('an itchy rash is asked for as that of the skin before it is a reaction to food', () =>
  expect(found('itchy rash').slice(0, 3)).toEqual([
    'dermatitis-herpetiformis asks',
    'atopic-eczema',
    'urticaria-angioedema',
  ]));
