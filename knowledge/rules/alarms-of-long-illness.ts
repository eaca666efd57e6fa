import type { RuleEntry } from '../schema';

const base = { kind: 'alarm', clinicalReview: null, reviewedOn: '2026-11-21' } as const;

/** Signs that a complaint is more than a disturbed function, even where nobody has said how long it has lasted. */
export const longIllnessAlarms: readonly RuleEntry[] = [
  {
    ...base,
    id: 'inflammation-with-gut-symptoms',
    title: 'Gut complaint with signs of inflammation in the blood',
    gate: { ageFrom: 16 },
    logic:
      '(diarrhoea or abdominal-pain or bloating or change-in-bowel-habit or vomiting) and (raised-inflammatory-markers or raised-platelets or raised-white-cells or low-albumin)',
    action:
      'Not a disturbed function until shown: infection, bowel inflammation and tumour looked for within days; calprotectin, stool tests, then colonoscopy or imaging.',
    body: 'NICE CG61',
    urgency: 'urgent',
    givesWayTo: [
      'long-diarrhoea-with-inflammation',
      'new-pain-with-fever-or-white-cells',
      'fever-for-weeks-with-gut-symptoms',
      'c-difficile-with-systemic-signs',
      'severe-diarrhoea-after-antibiotics',
      'bloody-diarrhoea-with-systemic-signs',
      'acute-severe-colitis',
      'right-lower-pain-for-days',
      'low-albumin-with-oedema',
    ],
    strength: 'refer_urgently',
    investigations: ['stool-culture', 'ileocolonoscopy-biopsy', 'ct-abdomen', 'faecal-calprotectin'],
    examples: [
      { given: { diarrhoea: true, 'raised-inflammatory-markers': true }, then: true },
      { given: { bloating: true, 'raised-white-cells': true }, then: true },
      {
        given: {
          diarrhoea: true,
          'raised-inflammatory-markers': false,
          'raised-platelets': false,
          'raised-white-cells': false,
          'low-albumin': false,
        },
        then: false,
      },
      { given: { diarrhoea: true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-cg61', locator: 'Recommendations 1.1.1.3: red flag indicators on examination and testing' },
    grade: 'low',
    gradeReason:
      'The guideline names anaemia, masses and inflammatory markers as reasons to refer; platelets, white cells and albumin are taken as such markers by the authors.',
    readFrom: 'recalled',
  },
  {
    ...base,
    id: 'belly-that-stays-swollen',
    title: 'Belly that stays swollen, in a woman from 50 on or with signs of fluid or wasting',
    gate: { ageFrom: 18 },
    logic:
      "abdominal-distension-persistent and (sex == 'female' and age-years >= 50 or weight-loss or early-satiety-or-appetite-loss or peripheral-oedema or chronic-liver-disease or alcohol-heavy) or visible-distension and (peripheral-oedema or chronic-liver-disease)",
    action: 'Look for fluid and a mass: ultrasound within days; CA 125 in a woman.',
    body: 'NICE CG122',
    urgency: 'urgent',
    givesWayTo: ['swelling-of-the-belly-in-a-woman', 'mass-or-fluid-in-a-woman', 'new-ascites'],
    strength: 'refer_urgently',
    investigations: ['pelvic-ultrasound', 'ca125', 'ct-abdomen', 'lft'],
    examples: [
      { given: { 'abdominal-distension-persistent': true, sex: 'female', 'age-years': 57 }, then: true },
      { given: { 'abdominal-distension-persistent': true, 'peripheral-oedema': true }, then: true },
      { given: { 'abdominal-distension-persistent': false, 'visible-distension': false }, then: false },
      { given: { 'abdominal-distension-persistent': true, sex: 'male', 'age-years': 40 }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-cg122', locator: 'Recommendations 1.1.1.1 and 1.1.1.2' },
    grade: 'moderate',
    gradeReason:
      'The guideline asks for tests in a woman, especially from 50 on, whose belly stays distended, and for a referral with fluid or a mass. That the scan is urgent, and men, are the authors’ reading.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'two-ovarian-symptoms-from-fifty',
    title: 'Two of the symptoms that ask for CA 125, in a woman from 50 on',
    gate: { ageFrom: 50, sex: 'female' },
    logic: 'count(bloating, early-satiety-or-appetite-loss, pelvic-abdominal-pain, urinary-urgency-frequency) >= 2',
    action: 'CA 125 in general practice; an ultrasound when it is raised, and again when symptoms stay.',
    body: 'NICE CG122',
    urgency: 'soon',
    strength: 'check_first',
    investigations: ['ca125', 'pelvic-ultrasound'],
    examples: [
      { given: { bloating: true, 'early-satiety-or-appetite-loss': true }, then: true },
      {
        given: {
          bloating: true,
          'early-satiety-or-appetite-loss': false,
          'pelvic-abdominal-pain': false,
          'urinary-urgency-frequency': false,
        },
        then: false,
      },
      { given: { bloating: true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-cg122', locator: 'Recommendation 1.1.1.2' },
    grade: 'moderate',
    gradeReason:
      'The guideline asks for one of them when it is frequent, more than twelve times a month; where nobody has counted, two of them stand for it by the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'spleen-to-explain',
    title: 'Enlarged spleen, or nodes for four weeks, without a known reason',
    gate: { ageFrom: 16 },
    logic: 'splenomegaly or lymphadenopathy and symptom-duration >= 28',
    action:
      'Blood count today or tomorrow; urgent referral: lymphoma, portal hypertension, infection, storage disease.',
    body: 'NICE NG12',
    urgency: 'urgent',
    givesWayTo: ['enlarged-nodes-or-spleen'],
    strength: 'refer_urgently',
    investigations: ['cbc', 'lft', 'hiv-serology', 'ct-abdomen'],
    examples: [
      { given: { splenomegaly: true }, then: true },
      { given: { lymphadenopathy: true, 'symptom-duration': 60 }, then: true },
      { given: { splenomegaly: false, lymphadenopathy: false }, then: false },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng12', locator: 'Haematological cancers: non-Hodgkin lymphoma' },
    grade: 'moderate',
    gradeReason:
      'National guideline: unexplained splenomegaly in an adult; its wording is as known to the authors, the four weeks for nodes are theirs.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'fever-and-sweats',
    title: 'Fever and night sweats together, or fever for three weeks',
    gate: { ageFrom: 16 },
    logic:
      'fever and (night-sweats or unexplained-fever and symptom-duration >= 21) or night-sweats and lymphadenopathy',
    action: 'Urgent assessment: blood count, CRP, HIV test, cultures, imaging; lymphoma, tuberculosis, abscess.',
    body: 'NICE NG12',
    urgency: 'urgent',
    givesWayTo: ['fever-for-weeks-with-gut-symptoms', 'weight-loss-with-fever-or-sweats', 'enlarged-nodes-or-spleen'],
    strength: 'refer_urgently',
    investigations: ['cbc', 'crp', 'hiv-serology', 'ct-abdomen'],
    examples: [
      { given: { fever: true, 'night-sweats': true }, then: true },
      { given: { fever: false, 'night-sweats': false }, then: false },
      { given: { fever: true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng12', locator: 'Haematological cancers: associated symptoms' },
    grade: 'low',
    gradeReason: 'The guideline names them beside nodes or a spleen; alone they are the authors’ reading.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'iron-deficiency-while-menstruating',
    title: 'Iron-deficiency anaemia with belly complaints in a woman below 50',
    gate: { ageFrom: 18, ageTo: 49, sex: 'female' },
    logic: 'iron-deficiency-anaemia and (abdominal-pain or bloating or constipation or fatigue or diarrhoea)',
    action:
      'Celiac serology and FIT first, urine and periods asked about; endoscopy when either is positive, when the gut bleeds, or when iron does not help.',
    body: 'BSG (2021), NICE DG56',
    urgency: 'soon',
    givesWayTo: ['iron-deficiency-with-gut-symptoms'],
    strength: 'check_first',
    investigations: ['ttg-iga', 'fit', 'ferritin', 'faecal-calprotectin'],
    examples: [
      { given: { 'iron-deficiency-anaemia': true, 'abdominal-pain': true }, then: true },
      { given: { 'iron-deficiency-anaemia': false, 'abdominal-pain': true }, then: false },
      { given: { 'iron-deficiency-anaemia': true }, then: 'cannot_tell' },
    ],
    source: { id: 'bsg-ida-2021', locator: 'Recommendations on young women' },
    grade: 'low',
    gradeReason:
      'The guideline keeps endoscopy of young women for those with warning signs or no answer to iron; the limit of 50 is that of other guidance.',
    readFrom: 'secondary',
  },
];
