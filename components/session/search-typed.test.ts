import { describe, expect, test } from 'vitest';
import type { Catalogue, CatalogueFinding, CatalogueInvestigation } from '@/server/library/schema';
import { enterable } from './enterable';
import { readMeasurement } from './read-measurement';
import { searchTyped } from './search-typed';
import type { TypedItem } from './typed-item';

const finding = (label: string, alsoKnownAs: readonly string[], kind: CatalogueFinding['kind'], section: string) => ({
  label,
  alsoKnownAs,
  kind,
  section,
  question: label,
  definition: '',
  asked: true,
  complaint: false,
});
const is = (label: string, section: string, ...alsoKnownAs: string[]): CatalogueFinding =>
  finding(label, alsoKnownAs, { type: 'presence' }, section);
type Unit = readonly [unit: string, times: number, plus?: number];
const measured = (label: string, unit: string, [min, max]: readonly [number, number], others: readonly Unit[] = []) => {
  const otherUnits = others.map(([other, times, plus = 0]) => ({ unit: other, times, plus }));
  return { label, kind: { type: 'quantity' as const, unit, min, max, otherUnits, shortcuts: [] } };
};
const figure = ({ label, kind }: ReturnType<typeof measured>, ...alsoKnownAs: string[]): CatalogueFinding =>
  finding(label, alsoKnownAs, kind, 'examination');
const result = ({ label, kind }: ReturnType<typeof measured>, ...alsoKnownAs: string[]): CatalogueInvestigation => ({
  name: label,
  alsoKnownAs,
  result: { ...kind, decimals: 1 },
  role: 'cause',
  specimen: 'blood',
  preparation: [],
  spoiledBy: {},
  patientBurden: '',
  invasiveness: 1,
  cost: 1,
  waitDays: 1,
  bundle: null,
});

// Names, units and what is possible as the knowledge base has them.
const catalogue: Catalogue = {
  findings: {
    diarrhoea: { ...is('Diarrhoea', 'bowel', 'runs', 'loose stools'), complaint: true },
    'abdominal-pain': { ...is('Abdominal pain', 'bowel', 'pain', 'cramps', 'tummy ache'), complaint: true },
    'abdominal-pain-lower': is('Lower abdominal pain', 'bowel'),
    'llq-pain': is('Pain in the left lower abdomen', 'bowel', 'lower left pain'),
    'abdominal-cramps': is('Abdominal cramps', 'bowel', 'cramps', 'cramping'),
    bloating: { ...is('Bloating', 'bowel', 'bloated'), complaint: true },
    constipation: { ...is('Constipation', 'bowel', 'no poo for days'), complaint: true },
    'rectal-bleeding': { ...is('Rectal bleeding', 'bowel', 'blood'), complaint: true },
    'blood-mixed-with-stool': is('Blood mixed with the stool', 'bowel', 'bloody stools'),
    'bloody-diarrhoea-last-3w': is('Bloody diarrhoea within the last three weeks', 'history'),
    vomiting: { ...is('Vomiting', 'upper_gut', 'throwing up', 'vomited'), complaint: true },
    'vomiting-within-2h-of-food': is('Vomiting within 2 hours of the food', 'food'),
    'weight-loss': { ...is('Weight loss', 'general', 'lost weight', 'lost kg', 'pounds lost'), complaint: true },
    'weight-loss-pct-6m': figure(measured('Share of weight lost in 6 months', '%', [0, 60])),
    fatigue: { ...is('Fatigue', 'general', 'tired'), complaint: true },
    fever: { ...is('Fever', 'general', 'temperature', 'high temperature'), complaint: true },
    'loss-of-appetite': is('Loss of appetite', 'upper_gut', 'not eating much'),
    'smoking-current': is('Smokes', 'exposures', 'smoker'),
    asthma: is('Asthma', 'history'),
    nausea: { ...is('Nausea', 'upper_gut'), complaint: true },
    'metformin-use': is('Takes metformin', 'exposures', 'metformin'),
    'type-1-diabetes': is('Type 1 diabetes', 'history', 't1dm'),
    'raised-inflammatory-markers': is('Raised inflammatory markers', 'results', 'crp high'),
    anaemia: is('Anaemia', 'results'),
    'menstruation-linked': is('Worse around periods', 'bowel'),
    'alcohol-heavy': is('Heavy drinking, now or in the past', 'exposures'),
    'bristol-form': finding(
      'Usual stool form (Bristol)',
      ['bristol stool chart'],
      {
        type: 'choice',
        choices: [
          { id: 'type-5', label: '5: soft blobs with clear edges' },
          { id: 'type-6', label: '6: mushy, with ragged edges' },
        ],
      },
      'bowel',
    ),
    haemoglobin: figure(measured('Haemoglobin', 'g/L', [20, 250], [['g/dL', 10]]), 'hb'),
    platelets: figure(measured('Platelets', '10*9/L', [1, 2500], [['10*3/uL', 1]]), 'plt'),
    'temp-c': figure(measured('Temperature', 'Cel', [30, 43], [['[degF]', 0.5555555555555556, -17.77777777777778]])),
    hr: figure(measured('Heart rate', '/min', [20, 250]), 'pulse'),
    sbp: figure(measured('Systolic blood pressure', 'mm[Hg]', [40, 260]), 'bp'),
    'calcium-adj-mmol': figure(measured('Adjusted calcium', 'mmol/L', [0.5, 6], [['mg/dL', 0.2495]]), 'calcium'),
    'creatinine-mgdl': figure(measured('Creatinine', 'mg/dL', [0.1, 30], [['umol/L', 0.011312]])),
    'stools-per-day': figure(measured('Stools a day', '{stools}/d', [0, 60]), 'bowels open'),
    'bloody-stools-per-day': figure(measured('Bloody stools a day', '{stools}/d', [0, 40])),
    'pain-days-per-week': figure(measured('Days a week with pain', 'd/wk', [0, 7])),
    'little-intake-days': figure(measured('Days with almost no food', 'd', [0, 120]), 'not eating'),
    'fasting-hours': figure(measured('Hours fasted before the sample', 'h', [0, 72]), 'fasted'),
    'rapid-weight-loss-kg-week': figure(measured('Weight lost a week', 'kg/wk', [0, 20])),
    'symptom-duration': figure(
      measured(
        'Duration of the symptoms',
        'd',
        [0, 36500],
        [
          ['wk', 7],
          ['mo', 30.4375],
          ['a', 365.25],
        ],
      ),
      'weeks',
      'years',
    ),
  },
  investigations: {
    crp: result(measured('C-reactive protein', 'mg/L', [0, 600], [['mg/dL', 10]]), 'CRP'),
    'faecal-calprotectin': result(measured('Faecal calprotectin', 'ug/g', [0, 10000]), 'calprotectin'),
    'serum-albumin': result(measured('Serum albumin', 'g/L', [5, 60], [['g/dL', 10]]), 'albumin'),
    'ttg-iga': result(measured('Tissue transglutaminase IgA', '{ULN}', [0, 200]), 'tTG'),
    cbc: result(measured('Full blood count', '{score}', [0, 10]), 'blood count'),
    ca125: result(measured('CA-125', "[arb'U]/mL", [0, 20000])),
  },
  conditions: {},
  rules: {},
  contradictions: {},
  knownIllnesses: [],
  workUp: {},
  evidence: {},
};
// As where a complaint is entered: the findings, then the investigations.
const items = enterable(catalogue, true);
const said = ({ id, result, negated, figure, duration, choice, note }: TypedItem): string =>
  [
    negated ? 'no' : '',
    result ? 'result' : '',
    id,
    figure ? `= ${figure.figure} ${figure.unit}` : '',
    duration ? `for ${duration.figure} ${duration.unit}` : '',
    choice ? `is ${choice}` : '',
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
    ['bowels open 6', 'stools-per-day = 6 {stools}/d'],
    ['bowels open 6/d', 'stools-per-day = 6 {stools}/d'],
    ['smoker 20/d', 'smoking-current'],
    ['smokes 20 cigarettes/day', 'smoking-current'],
    ['crp 40 mg/l', 'result crp = 40 mg/L'],
    ['CRP: 4 mg/dl', 'result crp = 4 mg/dL'],
    ['calprotectin 1035', 'result faecal-calprotectin = 1035 ug/g'],
    ['calprotectin > 2000 µg/g', 'result faecal-calprotectin = > 2000 ug/g'],
    ['crp <5 mg/L', 'result crp = < 5 mg/L'],
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

  test.each([
    // 40 mg/dL are 400 mg/L, 4 mg/dL of calcium 1 mmol/L: both possible.
    ['crp 40', 'result crp = 40'],
    ['crp <5', 'result crp = < 5'],
    ['calcium 4', 'calcium-adj-mmol = 4'],
    // A laboratory prints units and its limit; a hundred times the limit would be a diagnosis.
    ['ttg 100', "result ttg-iga = 100 [arb'U]/mL"],
    ['ttg 12', "result ttg-iga = 12 [arb'U]/mL"],
  ])('where it means another value in another unit, unit or limit are asked: %s: %s', (query, expected) => {
    expect(found(query)[0]?.trim()).toBe(expected);
    const unit = searchTyped(catalogue, items, query)[0]?.item.figure?.unit ?? '';
    const [id = ''] = expected.replace('result ', '').split(' ');
    const kind = catalogue.investigations[id]?.result ?? catalogue.findings[id]?.kind;
    const figure = expected.split(' = ')[1]?.split(' [')[0] ?? '';
    if (kind?.type !== 'quantity') throw new Error(id);
    expect(readMeasurement({ figure, unit, upperLimit: '' }, kind).ok).toBe(false);
  });

  test.each([
    ['calprotectin<50', 'result faecal-calprotectin = < 50 ug/g'],
    ['CRP>100', 'result crp = > 100 mg/L'],
    ['calprotectin 50-100', 'result faecal-calprotectin = 50–100 ug/g'],
    ['calprotectin 50 to 100', 'result faecal-calprotectin = 50–100 ug/g'],
    ['Hb 92-95', 'haemoglobin = 92–95 g/L'],
  ])('a sign or a range is part of the figure: %s: %s', (query, expected) => expect(found(query)[0]).toBe(expected));

  test.each([
    ['Hb 92 (115-165)', 'haemoglobin = 92 g/L', '115-165'],
    ['platelets 90 (150–400)', 'platelets = 90 10*9/L', '150–400'],
    ['Hb 92 g/L (115-165)', 'haemoglobin = 92 g/L', '115-165'],
    ['calprotectin 800 in 2019', 'result faecal-calprotectin = 2019 ug/g', '800'],
  ])('what is usual is no figure, and another is not dropped in silence: %s: %s', (query, expected, notKept) => {
    expect(found(query)[0]).toBe(expected);
    expect(searchTyped(catalogue, items, query)[0]?.item.notKept).toBe(notKept);
  });

  test('cells and thousands of cells are not taken for each other', () =>
    expect(found('platelets 3')[0]).toBe('platelets = 3 10*9/L'));

  test('weight in pounds or stones is no percentage', () => {
    for (const query of ['20 pounds', 'lost 20 pounds', 'pounds lost', 'lost 2 stone', '20 lb weight loss'])
      expect(found(query)[0]).toBe('weight-loss');
    expect(found('lost 20 pounds').filter((line) => / = 20 %$/.test(line))).toEqual([]);
  });

  test('a unit that it does not come in stays beside it, to be seen to', () =>
    expect(found('crp 40 mmol/L')[0]).toBe('result crp = 40 mmol/l mg/L'));

  test('a figure that is part of a name stays in it', () => {
    expect(found('CA 125')[0]).toBe('result ca125');
    expect(found('type 1 diabetes')[0]).toBe('type-1-diabetes');
  });

  test.each([
    ['bristol 6', 'bristol-form is type-6'],
    ['bristol 9', 'bristol-form'],
    ['bristol 6 weeks', 'bristol-form'],
  ])('a choice with that figure is chosen with it: %s: %s', (query, expected) =>
    expect(found(query)[0]).toBe(expected),
  );

  test('what takes no figure is found as before', () => {
    expect(found('vomited 6 times')[0]).toBe('vomiting');
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
    ['vomiting since this morning', 'vomiting for 1 d'],
    ['3-week history of diarrhoea', 'diarrhoea for 3 wk'],
    ['2/12 history of bloating', 'bloating for 2 mo'],
    ['c/o diarrhoea x 3 days', 'diarrhoea for 3 d'],
    ['vomiting 6 hours', 'vomiting for 0.25 d'],
    ['bloody stools 2 days', 'blood-mixed-with-stool for 2 d'],
    ['no poo for 5 days', 'constipation for 5 d'],
    ['anaemia for 20 years', 'anaemia for 20 a'],
    ['5 years', 'symptom-duration = 5 a for 5 a'],
    ['for twelve weeks', 'symptom-duration = 12 wk for 12 wk'],
    ['diarrhoea 3-4/52', 'diarrhoea for 3–4 wk'],
    ['diarrhoea 6 months duration', 'diarrhoea for 6 mo'],
    ['diarrhoea, duration 6 months', 'diarrhoea for 6 mo'],
    ['diarrhoea for more than 3 months', 'diarrhoea for > 3 mo'],
    ['diarrhoea at least 3 months', 'diarrhoea for ≥ 3 mo'],
    ['chronic diarrhoea 2 years', 'diarrhoea for 2 a'],
    ['acute diarrhoea 3 days', 'diarrhoea for 3 d'],
    // A unit that was not typed is to be seen before it is entered.
    ['duration 5', 'symptom-duration = 5 '],
  ])('%s: %s', (query, expected) => expect(found(query)[0]).toBe(expected));

  test.each([
    ['diarrhoea since Monday', 'd'],
    ['diarrhoea since March', 'mo'],
    ['diarrhoea since 2019', 'a'],
    ['diarrhoea since childhood', 'a'],
    ['several months of diarrhoea', 'mo'],
    ['weeks of diarrhoea', 'wk'],
    ['diarrhoea a couple of weeks', 'wk'],
    ['diarrhoea on and off for years', 'a'],
    ['diarrhoea for ages', 'd'],
  ])('how long is not said, and asked in the unit that was: %s: %s', (query, unit) => {
    const first = searchTyped(catalogue, items, query)[0]?.item;
    expect(first?.id).toBe('diarrhoea');
    expect(first?.duration).toEqual({ figure: '', unit });
    expect(first?.label).toBe('Diarrhoea, and how long?');
  });

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

describe('a figure ends the word before it', () => {
  const asks = (query: string): boolean | undefined => searchTyped(catalogue, items, query)[0]?.item.asks;
  test.each(['AST 42', 'Na 128', 'vomit 6 times'])('%s: asked, and not entered', (query) =>
    expect(asks(query)).toBe(true),
  );
  test.each(['nausea 3/7', 'naus 3 days', 'vomited 6 times', 'smoker 20/d', 'nau'])('%s: entered', (query) =>
    expect(asks(query)).toBeFalsy(),
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
    ['nasty diarrhoea for 5 years', ['diarrhoea for 5 a (in part)']],
  ])('%s: what has most of them', (query, expected) => expect(found(query)).toEqual(expect.arrayContaining(expected)));

  test('what says no more than was typed comes first, the most of it before less', () => {
    expect(found('crampy lower abdominal pain')[0]).toBe('abdominal-pain-lower (in part)');
    expect(found('awful burning diarrhoea')).toEqual(['diarrhoea (in part)']);
  });

  test('each of several is a line of its own, and leaves the others', () => {
    expect(found('tired and bloated')).toEqual(['fatigue', 'bloating']);
    expect(searchTyped(catalogue, items, 'tired and bloated').map(({ item }) => item.rest)).toEqual([
      'bloated',
      'tired',
    ]);
  });

  test('what was denied is offered as absent alone', () => {
    expect(found('diarrhoea but no blood')).toEqual(['diarrhoea', 'no rectal-bleeding']);
    expect(found('no crampy lower abdominal pain')).toEqual([]);
  });

  test('of two words one is too little, unless it says no more than that', () => {
    expect(found('heavy periods')).toEqual([]);
    expect(found('lower cramps')).toContain('abdominal-cramps (in part)');
  });

  test('what is called normal and is no finding is a result to be entered', () => {
    expect(found('normal blood count')).toEqual(['result cbc']);
    expect(found('blood count normal')).toEqual(['result cbc']);
    expect(found('normal appetite')).toEqual(['no loss-of-appetite']);
    expect(found('normal drinking')).toEqual([]);
  });

  test('several things that are denied are denied one by one', () => {
    expect(found('no fever or vomiting')).toEqual(['no fever', 'no vomiting']);
    expect(found('neither blood nor bloating')).toEqual(['no rectal-bleeding', 'no bloating']);
    expect(found('non-bloody vomiting')[0]).toBe('vomiting (in part)');
  });

  test('what came back negative is not offered as present: the test first, then the finding as absent', () => {
    expect(found('anaemia negative')).toEqual(['no anaemia']);
    expect(found('stool calprotectin negative')).toEqual(['result faecal-calprotectin (in part)']);
    expect(found('tTG negative')).toEqual(['result ttg-iga']);
    expect(found('vomiting of blood absent')).toEqual([]);
  });

  test('nonsense finds nothing', () => expect(found('xqzv wvvq')).toEqual([]));
});
