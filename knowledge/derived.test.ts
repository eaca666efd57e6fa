import { describe, expect, test } from 'vitest';
import { type Answer, assess, type Case, type InvestigationResult } from '@/engine';
import { factsOf } from '@/engine/facts';
import { entries } from './entries';
import { currentRelease } from './release';

const { knowledge } = currentRelease();

/** What a finding comes to for these answers and results. */
const seen = (id: string, given: Readonly<Record<string, boolean | number | string>>, sex: Case['sex'] = 'unknown') => {
  const answers: Record<string, Answer> = {};
  const results: Record<string, InvestigationResult> = {};
  for (const [name, value] of Object.entries(given)) {
    const unit = (knowledge.findings[name] ?? knowledge.investigations[name])?.unit ?? '';
    if (typeof value === 'boolean') answers[name] = { kind: 'state', state: value ? 'present' : 'absent' };
    else if (name in knowledge.investigations) {
      results[name] =
        typeof value === 'number' ? { kind: 'quantity', value, unit } : { kind: 'outcome', outcome: value };
    } else
      answers[name] = typeof value === 'number' ? { kind: 'quantity', value, unit } : { kind: 'choice', choice: value };
  }
  return factsOf(knowledge, { setting: 'primary_care', ageYears: 40, sex, answers, results }).lookup(id);
};

const symptomFree = Object.fromEntries(
  ['diarrhoea', 'constipation', 'abdominal-pain', 'bloating', 'rectal-bleeding', 'weight-loss', 'fever', 'dysphagia']
    .concat(['iron-deficiency-anaemia', 'nocturnal-stools', 'abdominal-mass', 'first-degree-relative-crc'])
    .concat(['first-degree-relative-ibd', 'arthritis', 'uveitis-or-episcleritis', 'erythema-nodosum'])
    .concat(['pyoderma-gangrenosum', 'steatorrhoea', 'low-albumin'])
    .map((id) => [id, false]),
);

describe('what is not shown is not taken for absent where a definition says more than its figures', () => {
  test.each<[string, Readonly<Record<string, boolean | number | string>>]>([
    ['low-ferritin', { ferritin: 60 }], // inflammation hides a lack of iron
    ['new-diarrhoea', { diarrhoea: true, 'symptom-duration': 400 }], // a new bout on an old illness
    ['ibs-like-new-12m', { bloating: true, 'symptom-duration': 800 }],
    ['malabsorption-signs', symptomFree], // vitamins may be lacking all the same
    ['electrolyte-disturbance', { 'sodium-mmol': 140, 'potassium-mmol': 4 }], // magnesium
    ['any-alarm', symptomFree], // one that the clinician has found
    ['serology-positive', { 'ttg-iga': 0.4, 'total-iga': 0.05 }], // no IgA to be found
    ['serology-positive', { 'ema-iga': 'negative' }],
    ['anaemia', { haemoglobin: 125 }], // anaemia in a man, none in a woman
    ['raised-inflammatory-markers', { crp: 2 }], // the sedimentation rate may be raised
    ['iron-deficiency-anaemia', { haemoglobin: 100, ferritin: 60 }],
    ['ibs-d-or-functional-diarrhoea', { 'pct-bsfs-6-7': 10, 'pct-bsfs-1-2': 10 }],
    ['fever', { 'temp-c': 36.8 }], // it may have been there at home
    ['haemodynamic-signs', { sbp: 120 }], // a collapse is one
    ['diarrhoea', { 'bristol-form': 'type-4' }],
    ['weight-loss', { 'weight-loss-pct-6m': 0 }], // over another time
    ['low-folate', { 'b12-folate-vitd': 'b12-low' }],
    ['pregnant', { 'pregnancy-test': 'negative' }], // too early
  ])('%s with %j', (id, given) => expect(seen(id, given)).toBeNull());
});

describe('what the figures settle is settled', () => {
  test.each<[string, Readonly<Record<string, boolean | number | string>>, Case['sex'], boolean]>([
    ['fever', { 'temp-c': 38.3 }, 'female', true],
    ['fever', { 'temp-c': 38.3, fever: false }, 'female', true],
    ['haemodynamic-signs', { sbp: 85 }, 'female', true],
    ['vomiting', { 'vomits-24h': 4 }, 'female', true],
    ['diarrhoea', { 'bristol-form': 'type-7' }, 'female', true],
    ['diarrhoea', { 'unformed-stools-24h': 5 }, 'female', true],
    ['diarrhoea', { 'chronic-diarrhoea': true }, 'female', true],
    ['constipation', { 'spont-bm-per-week': 2 }, 'female', true],
    ['weight-loss', { 'weight-loss-pct-6m': 8 }, 'female', true],
    ['low-vitamin-b12', { 'b12-folate-vitd': 'b12-low' }, 'female', true],
    ['pregnant', { 'pregnancy-test': 'positive' }, 'female', true],
    ['pregnant', { 'pregnancy-weeks': 34 }, 'female', true],
    ['immunosuppressed', { 'on-mycophenolate': true }, 'female', true],
    ['malnutrition-risk', { bmi: 17 }, 'female', true],
    ['alcohol-heavy', { 'audit-c-q1': 'four-or-more-a-week', 'audit-c-q2': 'ten-or-more' }, 'female', true],
    ['anaemia', { haemoglobin: 150 }, 'unknown', false],
    ['anaemia', { haemoglobin: 125 }, 'male', true],
    ['anaemia', { haemoglobin: 125 }, 'female', false],
    ['anaemia', { haemoglobin: 80 }, 'unknown', true],
    ['anaemia', { cbc: 'iron-deficiency-anaemia' }, 'female', true],
    ['anaemia', { cbc: 'normal' }, 'female', false],
    ['low-ferritin', { ferritin: 20 }, 'female', true],
    ['low-ferritin', { ferritin: 150 }, 'female', false],
    ['new-diarrhoea', { diarrhoea: false, 'symptom-duration': 3 }, 'female', false],
    ['new-diarrhoea', { diarrhoea: true, 'symptom-duration': 3 }, 'female', true],
    ['serology-positive', { 'ttg-iga': 0.4 }, 'female', false],
    ['serology-positive', { 'ttg-iga': 0.4, 'ema-iga': 'positive' }, 'female', true],
    ['raised-inflammatory-markers', { crp: 2, esr: 8 }, 'female', false],
    ['low-albumin', { 'serum-albumin': 41 }, 'female', false],
    ['eosinophilia', { 'eosinophil-count': 0.2 }, 'female', false],
    ['eim', { ...symptomFree, arthritis: true }, 'female', true],
  ])('%s with %j in %s', (id, given, sex, expected) => expect(seen(id, given, sex)).toBe(expected));
});

/** Their figures are the whole of their definition, so that a figure on the other side denies them. */
const complete = new Set([
  'anaemia',
  'iron-deficiency-anaemia',
  'microcytosis',
  'macrocytosis',
  'raised-inflammatory-markers',
  'low-albumin',
  'raised-platelets',
  'raised-white-cells',
  'eosinophilia',
  'stec-confirmed',
  'cdiff-confirmed',
  'mc-confirmed',
  'gi-symptoms',
  'classic-ige-skin-resp',
  'sensitisation-positive',
  'ici-colitis-severe',
  'fpies-severe-now',
]);

test('each finding that may also be known on its own has been looked at: complete, or open where it is not', () => {
  const looked = entries.findings.filter(({ kind, alsoAsked }) => alsoAsked && kind.type === 'presence');
  const open = looked.filter(({ derivedFrom }) => derivedFrom?.includes('unknown')).map(({ id }) => id);
  expect(looked.map(({ id }) => id).filter((id) => complete.has(id) === open.includes(id))).toEqual([]);
});

test('REG-16: no red flag leans on what nobody has said, for a later answer would take it back', () => {
  const leaning = entries.rules.filter(({ kind, logic }) => kind === 'alarm' && /not stated\(/.test(logic));
  expect(leaning.map(({ id }) => id)).toEqual([]);
});

test.each([
  ['cdiff-confirmed', 'c-difficile-testing', 'toxin-positive', 'negative', 'clostridioides-difficile-infection'],
  ['mc-confirmed', 'ileocolonoscopy-biopsy', 'microscopic-colitis', 'normal', 'microscopic-colitis'],
])(
  '%s in words counts as the result itself, once, and not against one that was entered',
  (said, test, positive, negative, condition) => {
    const with_ = (answers: Case['answers'], outcome?: string) => {
      const results: Case['results'] = outcome === undefined ? {} : { [test]: { kind: 'outcome', outcome } };
      const diarrhoea = { kind: 'state', state: 'present' } as const;
      const patient: Case = {
        setting: 'primary_care',
        ageYears: 70,
        sex: 'female',
        answers: { diarrhoea, ...answers },
        results,
      };
      return assess(knowledge, patient).ranking.find((one) => one.condition === condition)?.posterior.point;
    };
    const word = { [said]: { kind: 'state', state: 'present' } } as const;
    expect(with_(word)).toBe(with_({}, positive));
    expect(with_(word, positive)).toBe(with_({}, positive));
    expect(with_(word, negative)).toBe(with_({}, negative));
    expect(with_(word)).toBeGreaterThan((with_({}) as number) * 10);
  },
);

test('a complaint that a figure shows is explained and told like one that was said', () => {
  const said = (answers: Case['answers']) =>
    factsOf(knowledge, { setting: 'primary_care', ageYears: 40, sex: 'female', answers, results: {} }).unsaid.length;
  expect(said({})).toBe(0);
  expect(said({ 'temp-c': { kind: 'quantity', value: 38.3, unit: 'Cel' } })).toBe(
    said({ fever: { kind: 'state', state: 'present' } }),
  );
  expect(knowledge.findings.fever?.charge).toBeGreaterThan(0);
  expect(knowledge.findings.fever?.asked).toBe(true);
});
