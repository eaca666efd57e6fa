import { describe, expect, test } from 'vitest';
import { consult } from '@/engine';
import { answersOf, knowledge, pictureOf, unknownIn } from './testing/raised-for';

/** Which investigations the plan asks for at a first contact, and which it leaves to a better reason. */
type Row = readonly [
  picture: string,
  who: string,
  findings: string,
  investigation: string,
  place: 'asked' | 'not asked',
];

const rows: readonly Row[] = [
  [
    'pain and a missed period',
    '25 f E',
    'abdominal-pain vaginal-bleeding-or-missed-period symptom-duration=1',
    'pregnancy-test',
    'asked',
  ],
  [
    'pain and a missed period',
    '30 f P',
    'abdominal-pain-lower vaginal-bleeding-or-missed-period symptom-duration=3',
    'pelvic-ultrasound',
    'asked',
  ],
  [
    'pain and a missed period',
    '25 f E',
    'abdominal-pain vaginal-bleeding-or-missed-period symptom-duration=1',
    'ct-abdomen',
    'not asked',
  ],
  [
    'pain, perhaps pregnant',
    '25 f P',
    'abdominal-pain-lower possibly-pregnant symptom-duration=2',
    'ct-abdomen',
    'not asked',
  ],
  [
    'pain at 70',
    '70 f E',
    'abdominal-pain vaginal-bleeding-or-missed-period symptom-duration=1',
    'ct-abdomen',
    'asked',
  ],
  ['pain since yesterday at 23', '23 m P', 'abdominal-pain symptom-duration=1', 'ct-abdomen', 'not asked'],
  ['lower left pain since yesterday at 45', '45 m P', 'llq-pain symptom-duration=1', 'ct-abdomen', 'asked'],
  ['vomited blood', '50 m E', 'gi-bleed-overt symptom-duration=1', 'egd-oesophageal-biopsies', 'asked'],
  [
    'black stool on a painkiller',
    '70 m P',
    'nsaid-use anaemia melaena abdominal-pain symptom-duration=200',
    'egd-oesophageal-biopsies',
    'asked',
  ],
  ['bleeding without diarrhoea', '44 m P', 'rectal-bleeding symptom-duration=30', 'c-difficile-testing', 'not asked'],
  [
    'bleeding with diarrhoea',
    '44 m P',
    'rectal-bleeding diarrhoea symptom-duration=30',
    'c-difficile-testing',
    'asked',
  ],
  ['constipated', '72 m P', 'constipation symptom-duration=14', 'giardia-antigen', 'not asked'],
  ['constipated', '72 m P', 'constipation symptom-duration=14', 'specific-ige', 'not asked'],
  ['constipated', '22 m P', 'constipation symptom-duration=5', 'skin-prick-test', 'not asked'],
  ['loose for five weeks', '30 m P', 'diarrhoea bloating symptom-duration=35', 'giardia-antigen', 'asked'],
  [
    'hives within two hours of a food',
    '30 m P',
    'urticaria-angioedema reaction-within-2h-of-food',
    'specific-ige',
    'asked',
  ],
  [
    'short of iron with celiac disease in the family',
    '34 f P',
    'fatigue bloating iron-deficiency-anaemia first-degree-relative-celiac symptom-duration=400',
    'ttg-iga',
    'asked',
  ],
  [
    'short of iron with celiac disease in the family',
    '34 f P',
    'fatigue bloating iron-deficiency-anaemia first-degree-relative-celiac symptom-duration=400',
    'ileocolonoscopy-biopsy',
    'not asked',
  ],
  [
    'short of iron at 60',
    '60 m P',
    'fatigue iron-deficiency-anaemia symptom-duration=400',
    'ileocolonoscopy-biopsy',
    'asked',
  ],
  [
    'confused and constipated',
    '78 f P',
    'constipation altered-mental-state symptom-duration=5',
    'electrolytes-and-calcium',
    'asked',
  ],
  [
    'colitis known, bleeding and changed for two months',
    '52 m P',
    'known-uc rectal-bleeding change-in-bowel-habit symptom-duration=60',
    'fit',
    'not asked',
  ],
  [
    'colitis known, bleeding and changed for two months',
    '52 m P',
    'known-uc rectal-bleeding change-in-bowel-habit symptom-duration=60',
    'faecal-calprotectin',
    'asked',
  ],
  [
    'bleeding and changed for two months',
    '52 m P',
    'rectal-bleeding change-in-bowel-habit symptom-duration=60',
    'fit',
    'asked',
  ],
  [
    'Crohn disease known, a changed habit',
    '55 f P',
    'known-cd change-in-bowel-habit symptom-duration=90',
    'fit',
    'not asked',
  ],
  [
    'Crohn disease known, short of iron',
    '28 f P',
    'known-cd iron-deficiency-anaemia symptom-duration=200',
    'fit',
    'not asked',
  ],
  [
    'watery and cramps for five months',
    '22 m S',
    'diarrhoea watery-diarrhoea abdominal-pain symptom-duration=150',
    'giardia-antigen',
    'asked',
  ],
  ['loose since part of the bowel was taken out', '60 f S', 'diarrhoea ileal-resection', 'sehcat', 'asked'],
  [
    'a stomach bug after part of the bowel was taken out',
    '60 f S',
    'diarrhoea ileal-resection symptom-duration=3',
    'sehcat',
    'not asked',
  ],
  [
    'pain and vomiting in attacks, swollen',
    '50 m S',
    'abdominal-pain vomiting visible-distension symptom-duration=300',
    'ct-abdomen',
    'asked',
  ],
  [
    'a stomach bug and a swollen belly',
    '26 f P',
    'abdominal-pain vomiting diarrhoea visible-distension symptom-duration=1',
    'mri-enterography',
    'not asked',
  ],
  [
    'thinner with loose stools, eats well',
    '73 f S',
    'diarrhoea weight-loss -loss-of-appetite symptom-duration=40',
    'tsh',
    'asked',
  ],
  [
    'each time after red meat',
    '45 f S',
    'nausea abdominal-pain gi-symptoms-after-food reproducible-food-reaction symptom-duration=270',
    'specific-ige',
    'asked',
  ],
  [
    'pain after meals, thinner',
    '58 m P',
    'abdominal-pain worse-with-eating weight-loss diarrhoea symptom-duration=700',
    'ct-abdomen',
    'asked',
  ],
  [
    'upper pain for ten days, in hospital',
    '19 m I',
    'abdominal-pain epigastric-pain weight-loss symptom-duration=10',
    'lipase-amylase',
    'asked',
  ],
  [
    'upper pain for months, in hospital',
    '45 m I',
    'abdominal-pain epigastric-pain weight-loss diarrhoea symptom-duration=200',
    'lipase-amylase',
    'not asked',
  ],
  [
    'bleeding and small red cells',
    '52 f E',
    'rectal-bleeding weight-loss anaemia microcytosis back-pain symptom-duration=60',
    'ferritin',
    'asked',
  ],
  ['a faint with vomiting and loose stools', '76 m P', 'diarrhoea vomiting fatigue syncope', 'stool-culture', 'asked'],
  ['vomiting for six days', '44 m P', 'vomiting symptom-duration=6', 'electrolytes-and-calcium', 'asked'],
  [
    'a day of vomiting and loose stools',
    '27 f P',
    'vomiting diarrhoea symptom-duration=1',
    'electrolytes-and-calcium',
    'not asked',
  ],
  [
    'loose stools and dried out',
    '81 f P',
    'diarrhoea dehydration symptom-duration=4',
    'electrolytes-and-calcium',
    'asked',
  ],
  [
    'loose stools for three days, drinks well',
    '40 m P',
    'diarrhoea -dehydration symptom-duration=3',
    'electrolytes-and-calcium',
    'not asked',
  ],
  [
    'neither stool nor wind',
    '70 m E',
    'abdominal-pain absolute-constipation symptom-duration=2',
    'electrolytes-and-calcium',
    'asked',
  ],
  [
    'a bowel that stands still after antibiotics',
    '75 m I',
    'abdominal-pain ileus-or-megacolon antibiotics-recent',
    'electrolytes-and-calcium',
    'asked',
  ],
  [
    'constipated for years',
    '52 f P',
    'constipation straining symptom-duration=5000',
    'electrolytes-and-calcium',
    'not asked',
  ],
  [
    'pain, vomiting and constipation for six weeks',
    '60 f I',
    'abdominal-pain vomiting constipation symptom-duration=40',
    'ct-abdomen',
    'asked',
  ],
  [
    'lack of vitamin D and loose stools',
    '32 m S',
    'diarrhoea low-vitamin-d symptom-duration=900',
    'electrolytes-and-calcium',
    'asked',
  ],
  ['a rigid belly', '58 f E', 'abdominal-pain peritonism', 'troponin-lactate-panel', 'asked'],
  ['pain for a year', '40 m P', 'abdominal-pain symptom-duration=400', 'troponin-lactate-panel', 'not asked'],
  [
    'new pain in an emergency department',
    '39 m E',
    'abdominal-pain constipation nausea joint-pain water-abroad recent-travel',
    'cbc',
    'asked',
  ],
  [
    'the long-known pain in an emergency department',
    '26 f E',
    'abdominal-pain bloating symptom-duration=1500',
    'lft',
    'not asked',
  ],
  [
    'severe pain in a woman of 43',
    '43 f E',
    'abdominal-pain acute-severe-abdo-pain peritonism',
    'pregnancy-test',
    'asked',
  ],
  [
    'severe pain after the menopause',
    '54 f E',
    'abdominal-pain acute-severe-abdo-pain postmenopausal',
    'pregnancy-test',
    'not asked',
  ],
  ['sick for a month', '22 f P', 'nausea symptom-duration=30', 'pregnancy-test', 'asked'],
  ['full and sick for a year', '31 f P', 'nausea epigastric-pain symptom-duration=300', 'pregnancy-test', 'not asked'],
  [
    'eight bloody stools and fever',
    '38 m E',
    'bloody-stools-per-day=8 rectal-bleeding gi-bleed-overt abdominal-pain acute-severe-abdo-pain vomiting fever symptom-duration=1',
    'c-difficile-testing',
    'asked',
  ],
  [
    'eight bloody stools and fever',
    '38 m E',
    'bloody-stools-per-day=8 rectal-bleeding gi-bleed-overt abdominal-pain acute-severe-abdo-pain vomiting fever symptom-duration=1',
    'stool-culture',
    'asked',
  ],
  ['a bug with a little fever', '22 m P', 'diarrhoea fever symptom-duration=1', 'stool-culture', 'asked'],
  [
    'a bug with a little fever, no antibiotics',
    '22 m P',
    'diarrhoea fever -antibiotics-recent symptom-duration=1',
    'giardia-antigen',
    'not asked',
  ],
  [
    'confused with loose stools',
    '40 f',
    'diarrhoea altered-mental-state iron-deficiency-anaemia symptom-duration=4',
    'stool-culture',
    'asked',
  ],
  ['thinner with loose stools, no antibiotics', '59 m P', 'diarrhoea weight-loss', 'stool-culture', 'asked'],
  ['thinner with loose stools, no antibiotics', '59 m P', 'diarrhoea weight-loss', 'c-difficile-testing', 'not asked'],
  ['fluid in the belly', '50 m S', 'ascites peripheral-oedema', 'serum-albumin', 'asked'],
  ['air in the urine', '56 m S', 'air-or-stool-in-urine symptom-duration=21 -abdominal-pain', 'ct-abdomen', 'asked'],
  [
    'bladder urge without air',
    '56 f P',
    'urinary-urgency-frequency bloating -air-or-stool-in-urine symptom-duration=21',
    'ct-abdomen',
    'not asked',
  ],
  ['diabetes with loose stools', '53 m P', 'known-diabetes diarrhoea', 'tsh', 'asked'],
  [
    'diabetes with two days of loose stools',
    '53 m P',
    'known-diabetes diarrhoea symptom-duration=2',
    'tsh',
    'not asked',
  ],
  [
    'a fever with anaemia whose kind is not known',
    '23 m E',
    'fever vomiting diarrhoea anaemia symptom-duration=5',
    'ileocolonoscopy-biopsy',
    'not asked',
  ],
  [
    'long loose stools, celiac disease possible',
    '43 f P',
    'diarrhoea bloating symptom-duration=56',
    'duodenal-biopsy',
    'not asked',
  ],
  [
    'constipated for two years',
    '52 f S',
    'constipation fatigue symptom-duration=730',
    'lactose-breath-test',
    'not asked',
  ],
  [
    'long watery stools and weak',
    '46 f S',
    'diarrhoea watery-diarrhoea fatigue symptom-duration=90',
    'electrolytes-and-calcium',
    'asked',
  ],
  [
    'long watery stools and well',
    '46 f S',
    'diarrhoea watery-diarrhoea symptom-duration=90',
    'electrolytes-and-calcium',
    'not asked',
  ],
];

test('every finding of the table can be asked', () =>
  expect(unknownIn(rows.map(([, who, findings]) => pictureOf(who, findings)))).toEqual([]));

/** Those that a rule or a guideline asks for; the first eight of them are what a reader takes in. */
const planOf = (who: string, findings: string): readonly string[] => {
  const { ageYears, sex, setting, ...told } = pictureOf(who, findings);
  const { advice } = consult(knowledge, { ageYears, sex, setting, answers: answersOf(told), results: {} });
  return advice.suggestions
    .filter(({ tier }) => tier === 'guideline')
    .slice(0, 8)
    .map(({ investigation }) => investigation);
};

describe('what the plan asks for among the first eight', () => {
  test.each(rows)('%s (%s, %s): %s is %s', (_picture, who, findings, investigation, place) =>
    expect(planOf(who, findings).includes(investigation)).toBe(place === 'asked'),
  );
});

test('food that is stuck now counts as food that stuck: the gullet leads', () => {
  const { ageYears, sex, setting, ...told } = pictureOf('35 m E', 'food-bolus-stuck-now symptom-duration=0.2');
  const { assessment } = consult(knowledge, { ageYears, sex, setting, answers: answersOf(told), results: {} });
  const [first] = [...assessment.ranking].sort((a, b) => b.explains - a.explains);
  expect(first?.condition).toBe('eosinophilic-oesophagitis');
  expect(first?.explains).toBeGreaterThan(0.5);
});
