import { describe, expect, test } from 'vitest';
import { entries } from '@/knowledge/entries';
import { catalogueOf } from '@/server/library/catalogue';
import { findingItems } from '@/server/library/search/findings';
import { searchTyped, type TypedItem } from './search-typed';

const catalogue = catalogueOf(entries);
// As where a complaint is entered: the findings, then the investigations.
const items: readonly TypedItem[] = [
  ...findingItems(catalogue, true).map((item) => ({ ...item, result: false })),
  ...Object.entries(catalogue.investigations).map(([id, { name, alsoKnownAs }]) => ({
    id,
    label: name,
    synonyms: alsoKnownAs,
    section: '',
    negated: false,
    result: true,
  })),
];
const said = ({ id, result, negated, figure, duration, note }: TypedItem): string =>
  [
    negated ? 'no' : '',
    result ? 'result' : '',
    id,
    figure ? `= ${figure.figure} ${figure.unit}` : '',
    duration ? `for ${duration.figure} ${duration.unit}` : '',
    note === 'in part' ? '(in part)' : '',
  ]
    .filter(Boolean)
    .join(' ');
const found = (query: string): readonly string[] => searchTyped(catalogue, items, query).map(({ item }) => said(item));

describe('a figure typed with the words stands in the field of what was found', () => {
  test.each([
    ['haemoglobin 132', 'haemoglobin = 132 g/L'],
    ['hb 13.2 g/dl', 'haemoglobin = 13.2 g/dL'],
    ['Hb 13,2g/dL', 'haemoglobin = 13,2 g/dL'],
    ['9 stools a day', 'stools-per-day = 9 {stools}/d'],
    ['bowels open 6 times a day', 'stools-per-day = 6 {stools}/d'],
    ['crp 40', 'result crp = 40 mg/L'],
    ['CRP: 4 mg/dl', 'result crp = 4 mg/dL'],
    ['calprotectin 1035', 'result faecal-calprotectin = 1035 ug/g'],
    ['calprotectin > 2000 µg/g', 'result faecal-calprotectin = > 2000 ug/g'],
    ['crp <5', 'result crp = < 5 mg/L'],
    ['temp 38.5', 'temp-c = 38.5 Cel'],
    ['temp 38.5°C', 'temp-c = 38.5 Cel'],
    ['platelets 250', 'platelets = 250 10*9/L'],
    ['plt 250 x10^9/L', 'platelets = 250 10*9/L'],
    ['platelets 250 ×10⁹/l', 'platelets = 250 10*9/L'],
    ['pulse 110 bpm', 'hr = 110 /min'],
    ['BP 90/60', 'sbp = 90 mm[Hg]'],
    ['ttg 84 U/ml', "result ttg-iga = 84 [arb'U]/mL"],
    ['ttg 12 x ULN', 'result ttg-iga = 12 {ULN}'],
    ['CA 125 40', "result ca125 = 40 [arb'U]/mL"],
    ['not eating 5 days', 'little-intake-days = 5 d'],
    ['fasted 12 hours', 'fasting-hours = 12 h'],
    ['3 days a week with pain', 'pain-days-per-week = 3 d/wk'],
  ])('%s: %s', (query, expected) => expect(found(query)[0]).toBe(expected));

  // Bounds of the knowledge base: haemoglobin 20 to 250 g/L, calcium up to 6 mmol/L, creatinine up to 30 mg/dL.
  test.each([
    ['haemoglobin 13.2', 'haemoglobin = 13.2 g/dL'],
    ['temp 101', 'temp-c = 101 [degF]'],
    ['calcium 9.8', 'calcium-adj-mmol = 9.8 mg/dL'],
    ['creatinine 90', 'creatinine-mgdl = 90 umol/L'],
    ['albumin 3.2', 'result serum-albumin = 3.2 g/dL'],
  ])('impossible in the usual unit, it stands in the one it fits: %s: %s', (query, expected) =>
    expect(found(query)).toContain(expected),
  );

  test('a unit that it does not come in stays beside it, to be seen to', () =>
    expect(found('crp 40 mmol/L')[0]).toBe('result crp = 40 mmol/l mg/L'));

  test('a figure that is part of a name stays in it', () => {
    expect(found('CA 125')[0]).toBe('result ca125');
    expect(found('type 1 diabetes')[0]).toBe('type-1-diabetes');
  });

  test('what takes no figure is found as before', () => {
    expect(found('lost 5 kg')[0]).toBe('weight-loss');
    expect(found('weight loss 10 kg')[0]).toBe('weight-loss');
    expect(found('45')).toEqual([]);
  });
});

describe('how long it has been goes with the complaint', () => {
  test.each([
    ['diarrhoea 5 years', 'diarrhoea for 5 a'],
    ['diarrhoea for five years', 'diarrhoea for 5 a'],
    ['diarrhoea for 3 weeks', 'diarrhoea for 3 wk'],
    ['diarrhoea on and off for 5 years', 'diarrhoea for 5 a'],
    ['diarrhoea for a week', 'diarrhoea for 1 wk'],
    ['3 weeks of diarrhoea', 'diarrhoea for 3 wk'],
    ['diarrhoea 3/52', 'diarrhoea for 3 wk'],
    ['diarrhoea 2/12', 'diarrhoea for 2 mo'],
    ['diarrhoea started 3 days ago', 'diarrhoea for 3 d'],
    ['diarrhoea 2-3 weeks', 'diarrhoea for 2–3 wk'],
    ['diarrhoea > 4 weeks', 'diarrhoea for > 4 wk'],
    ['pain since yesterday', 'abdominal-pain for 1 d'],
    ['bloating since last year', 'bloating for 1 a'],
    ['vomiting 6 hours', 'vomiting for 0.25 d'],
    ['bloody stools 2 days', 'blood-mixed-with-stool for 2 d'],
    ['no poo for 5 days', 'constipation for 5 d'],
    ['5 years', 'symptom-duration = 5 a'],
    ['for twelve weeks', 'symptom-duration = 12 wk'],
  ])('%s: %s', (query, expected) => expect(found(query)[0]).toBe(expected));

  test('the line says both', () =>
    expect(searchTyped(catalogue, items, 'diarrhoea 1 year')[0]?.item.label).toBe('Diarrhoea, and duration 1 year'));

  test.each([
    ['a drug has a time of its own', 'metformin 3 years', 'metformin-use'],
    ['what is denied lasts no time', 'no diarrhoea for 2 weeks', 'no diarrhoea'],
  ])('%s: %s', (_name, query, expected) => expect(found(query)[0]).toBe(expected));

  test.each(['vomiting 2 hours after food', 'vomiting every 2 hours', 'pain 3 days a week', 'pain 5 years old'])(
    'no duration: %s',
    (query) => expect(found(query).filter((line) => line.includes(' for '))).toEqual([]),
  );
});

describe('where nothing has all the words', () => {
  test.each([
    [
      'crampy lower abdominal pain',
      ['abdominal-pain-lower (in part)', 'abdominal-pain (in part)', 'abdominal-cramps (in part)'],
    ],
    ['crampy pain on the lower left', ['llq-pain (in part)', 'abdominal-pain (in part)', 'abdominal-cramps (in part)']],
    ['lower cramps', ['abdominal-pain (in part)', 'abdominal-cramps (in part)']],
    ['tired and bloated', ['fatigue (in part)', 'bloating (in part)']],
    ['nasty diarrhoea for 5 years', ['diarrhoea for 5 a (in part)']],
  ])('%s: what has most of them', (query, expected) => expect(found(query)).toEqual(expect.arrayContaining(expected)));

  test('what says no more than was typed comes first, the most of it before less', () => {
    expect(found('crampy lower abdominal pain')[0]).toBe('abdominal-pain-lower (in part)');
    expect(found('awful burning diarrhoea')).toEqual(['diarrhoea (in part)']);
  });

  test('nothing that was denied is offered', () => {
    const lines = found('diarrhoea but no blood');
    expect(lines[0]).toBe('diarrhoea (in part)');
    expect(lines.filter((line) => /blood|bleed/.test(line))).toEqual([]);
    expect(found('no crampy lower abdominal pain')).toEqual([]);
  });

  test('nonsense finds nothing', () => expect(found('xqzv wvvq')).toEqual([]));
});
