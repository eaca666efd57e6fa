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
const said = ({ id, result, negated, figure, duration, stools, asks, notKept, rest }: TypedItem): string =>
  [
    negated ? 'no' : '',
    result ? 'result' : '',
    id,
    figure ? `= ${figure.figure} ${figure.unit}` : '',
    duration && !figure ? `for ${duration.figure || '?'} ${duration.unit}` : '',
    stools ? `${stools.figure} a day` : '',
    asks ? 'asks' : '',
    notKept === undefined ? '' : `without “${notKept}”`,
    rest === undefined ? '' : `then “${rest}”`,
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
    ['no fever no weight loss', ['no fever then “no weight loss”', 'no weight-loss then “no fever”']],
    ['no fever, no chills', ['no fever then “no chills”', 'no rigors then “no fever”']],
    ['no blood no mucus', ['no rectal-bleeding then “no mucus”', 'no mucus-per-rectum then “no blood”']],
    [
      'blood in stools, no weight loss',
      ['rectal-bleeding then “no weight loss”', 'no weight-loss then “blood in stools”'],
    ],
    ['diarroea & wieght loss', ['diarrhoea then “wieght loss”', 'weight-loss then “diarroea”']],
    [
      'no diarrhoea, vomiting or fever',
      [
        'no diarrhoea then “no vomiting; no fever”',
        'no vomiting then “no diarrhoea; no fever”',
        'no fever then “no diarrhoea; no vomiting”',
      ],
    ],
    [
      'not eating, off food',
      ['little-intake-days then “off food”', 'early-satiety-or-appetite-loss then “not eating”'],
    ],
    [
      'night sweats, fevers and lumps in neck',
      [
        'night-sweats then “fevers, lumps in neck”',
        'fever then “night sweats, lumps in neck”',
        'lymphadenopathy then “night sweats, fevers”',
      ],
    ],
    ['loin pain and fever', ['back-pain then “fever”', 'fever then “loin pain”']],
    ['no fever, vomiting', ['no fever then “vomiting?”', 'vomiting asks then “no fever”']],
    ['nausea and vomiting', ['nausea then “vomiting”', 'vomiting then “nausea”']],
  ])('%s: each', (query, expected) => expect(found(query).slice(0, expected.length)).toEqual(expected));
});

describe('nor are several things without a comma lost', () => {
  test.each([
    ['no fever diarrhoea 3 days', ['no fever then “diarrhoea 3 days”', 'diarrhoea for 3 d then “no fever”']],
    ['no fever diarrhoea x6/day', ['no fever then “diarrhoea x6/day”', 'diarrhoea 6 a day then “no fever”']],
    ['afebrile diarrhoea 3 days', ['no fever then “diarrhoea 3 days”', 'diarrhoea for 3 d then “afebrile”']],
    // Either may be meant.
    ['no fever diarrhoea', ['no fever then “diarrhoea?”', 'diarrhoea asks then “no fever”']],
    ['no fever/chills diarrhoea 2 weeks', ['no fever then “no chills; diarrhoea 2 weeks”']],
    ['no nausea vomiting or diarrhoea', ['no nausea then “no vomiting; no diarrhoea”']],
    ['no blood diarrhoea 3 days', ['no rectal-bleeding then “diarrhoea 3 days”', 'diarrhoea for 3 d then “no blood”']],
    [
      'no fever no vomiting diarrhoea 3 days',
      [
        'no fever then “no vomiting; diarrhoea 3 days”',
        'no vomiting then “no fever; diarrhoea 3 days”',
        'diarrhoea for 3 d then “no fever; no vomiting”',
      ],
    ],
    ['fever diarrhoea vomiting', ['fever then “diarrhoea, vomiting”', 'diarrhoea then “fever, vomiting”']],
    ['pain lower left belly fever', ['llq-pain then “fever”', 'fever then “pain lower left belly”']],
    ['weight loss 6 kg in 3 months diarrhoea', ['weight-lost-kg = 6 kg then “diarrhoea”']],
    ['known crohns watery diarrhoea tired', ['known-cd asks then “watery diarrhoea, tired”']],
    ['Hb 92 MCV 71 weight loss', ['haemoglobin = 92 g/L then “MCV 71, weight loss”']],
    ['bloating weight loss night sweats', ['bloating then “weight loss, night sweats”']],
  ])('%s: each', (query, expected) => expect(found(query).slice(0, expected.length)).toEqual(expected));

  // What one name has all of is one thing; a word that belongs to none may belong to any.
  test.each([
    'pain after meals',
    'blood and diarrhoea',
    'stool culture no growth',
    'feeling sick after meals',
    'sweat test',
  ])('%s is one thing', (query) => expect(found(query).filter((line) => line.includes('then “'))).toEqual([]));
});

// What follows a relative is theirs.
test.each([
  ['diarrhoea family history crohns', 'diarrhoea then “family history crohns”'],
  ['tired mother crohns diarrhoea', 'first-degree-relative-ibd asks then “tired, diarrhoea”'],
])('%s: %s', (query, expected) => expect(found(query)[0]).toBe(expected));

describe('what was left open stays so in the field', () => {
  test.each([
    ['vomiting?', ['vomiting asks']],
    ['vomiting?; diarrhoea 3 days', ['vomiting asks then “diarrhoea 3 days”', 'diarrhoea for 3 d then “vomiting?”']],
    ['no chills; vomiting?', ['no rigors then “vomiting?”', 'vomiting asks then “no chills”']],
    // Together they have a name of their own.
    ['vomiting?; nausea?', ['vomiting asks then “nausea?”', 'nausea asks then “vomiting?”']],
  ])('%s', (query, expected) => expect(found(query).slice(0, expected.length)).toEqual(expected));
});

test.each([
  'no fever, diarrhoea 3 days',
  'no fever, chills or sweats, diarrhoea 4x daily',
  'no fever diarrhoea 3 days vomiting',
  'no fever, vomiting, bloody stools',
  'no blood, vomiting, nausea',
  'denies nausea, vomiting, fever; diarrhoea 2 weeks',
  'bloody stools, tired, no fever',
])('one after the other says the same as all at once: %s', (query) => {
  const alone = ({ rest: _, ...item }: TypedItem): string => said(item);
  const once = searchTyped(catalogue, items, query, today).map(({ item }) => alone(item));
  const inTurn: string[] = [];
  let left: string | undefined = query;
  while (left !== undefined) {
    const first: TypedItem | undefined = searchTyped(catalogue, items, left, today)[0]?.item;
    inTurn.push(first ? alone(first) : 'nothing');
    left = first?.rest;
  }
  expect(inTurn).toEqual(once.slice(0, inTurn.length));
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
