import { expect, test } from 'vitest';
import { assess } from '@/engine';
import { currentRelease } from '../release';
import { answersOf, pictureOf, unknownIn } from './testing/raised-for';
import { withinSubjectRules } from './within-subject';

const { knowledge } = currentRelease();

const rows: readonly [
  picture: string,
  who: string,
  findings: string,
  rankedFor: readonly string[] | null,
  leads?: string,
][] = [
  ['known Crohn, a swollen thigh', '20 m P', 'known-cd vte-symptoms', ['ranked-for-known-ibd'], 'crohn-disease'],
  [
    'known colitis, a sore eye',
    '40 f P',
    'known-uc uveitis-or-episcleritis',
    ['ranked-for-known-ibd'],
    'ulcerative-colitis',
  ],
  ['known colitis and loose stools: no reason is needed', '40 f P', 'known-uc diarrhoea', [], 'ulcerative-colitis'],
  ['a swollen thigh alone', '20 m P', 'vte-symptoms', null],
  ['no known colitis, chest pain', '50 m P', '-known-uc -known-cd vte-symptoms', null],
  ['known celiac disease, tired', '50 f P', 'duodenal-disease fatigue', ['ranked-for-known-celiac']],
  [
    'known overactive thyroid, feverish',
    '54 f P',
    'known-thyrotoxicosis fever',
    ['ranked-for-known-overactive-thyroid'],
  ],
  ['a proven C. difficile infection is of the gut', '70 f P', 'cdiff-confirmed haemodynamic-signs', []],
  ['known pouches, feverish', '70 f P', 'known-diverticula fever', null],
  ['HIV and a rash', '40 m P', 'hiv-infection rash-sore-throat-or-nodes', null],
  [
    'swollen joints, sore eye, nodes on the shins',
    '30 f P',
    'arthritis uveitis-or-episcleritis erythema-nodosum',
    ['ranked-for-two-inflamed-outside-the-gut'],
    'crohn-disease',
  ],
  ['swollen joints alone', '30 f P', 'arthritis', null],
  ['nodes on the shins alone', '30 f P', 'erythema-nodosum', null],
  ['an ulcer with an undermined edge', '18 m P', 'pyoderma-gangrenosum', ['ranked-for-pyoderma'], 'crohn-disease'],
  [
    'a thyroid that is felt, and a racing heart',
    '25 m E',
    'goitre heat-intolerance-tremor-palpitations',
    ['ranked-for-signs-of-the-thyroid'],
    'hyperthyroidism',
  ],
  ['a racing heart alone', '51 f P', 'heat-intolerance-tremor-palpitations', null],
  [
    'old pain of the joints and a fever, at 50',
    '50 m P',
    'joint-pain fever symptom-duration=900',
    ['ranked-for-joints-with-a-second-sign'],
    'whipple-disease',
  ],
  ['the same in a woman', '50 f P', 'joint-pain fever symptom-duration=900', null],
  [
    'one chest infection after another',
    '30 f P',
    'recurrent-sinopulmonary-infection',
    ['ranked-for-infections-again-and-again'],
    'common-variable-immunodeficiency',
  ],
  [
    'often to the toilet for months, at 58',
    '58 f P',
    'urinary-urgency-frequency symptom-duration=60',
    ['ranked-for-an-urgent-bladder'],
    'ovarian-cancer',
  ],
  ['the same in a man', '58 m P', 'urinary-urgency-frequency symptom-duration=60', null],
  [
    'chronic pancreatitis, a cough',
    '52 m P',
    'chronic-pancreatitis-known',
    ['ranked-for-known-pancreas'],
    'exocrine-pancreatic-insufficiency',
  ],
  ['a throat that swells', '30 f E', 'acute-onset laryngeal', ['ranked-for-a-reaction-now'], 'ige-food-allergy'],
  ['a wheeze', '30 f E', 'bronchospasm', null],
  [
    'type 1 diabetes, tired',
    '25 m P',
    'type-1-diabetes fatigue',
    ['ranked-for-what-celiac-disease-does-elsewhere'],
    'celiac-disease',
  ],
  ['some gut symptom, nobody said which, on a painkiller', '73 f P', 'nsaid-use gi-symptoms', [], 'nsaid-enteropathy'],
  ['iron deficiency without a gut complaint', '35 f P', 'iron-deficiency-anaemia', [], 'celiac-disease'],
];

test('every finding of the table can be asked', () =>
  expect(unknownIn(rows.map(([, who, findings]) => pictureOf(who, findings)))).toEqual([]));

// `null`: nothing is ranked.
test.each(rows)('%s (%s)', (_picture, who, findings, rankedFor, leads) => {
  const { ageYears, sex, setting, ...told } = pictureOf(who, findings);
  const { scope, ranking, notices } = assess(knowledge, {
    ageYears,
    sex,
    setting,
    answers: answersOf(told),
    results: {},
  });
  expect(scope).toBe(rankedFor === null ? 'outside_subject' : 'inside');
  expect(notices.flatMap((notice) => (notice.code === 'ranked_for' ? [notice.rule] : []))).toEqual(rankedFor ?? []);
  const [first] = [...ranking].sort((a, b) => b.explains - a.explains);
  if (leads) expect(first?.condition).toBe(leads);
});

test('each names only what is present, so that no further answer leads out of the subject again', () =>
  expect(withinSubjectRules.filter(({ logic }) => /\b(not|stated|unknown|false|if)\b|[<=]=|< /.test(logic))).toEqual(
    [],
  ));
