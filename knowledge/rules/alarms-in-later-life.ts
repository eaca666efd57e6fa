import type { RuleEntry } from '../schema';

const base = { kind: 'alarm', clinicalReview: null, reviewedOn: '2026-11-22', strength: 'refer_urgently' } as const;

/** One complaint or one result that would be let be in the young, and for which a guideline asks for a test later in life. */
export const laterLifeAlarms: readonly RuleEntry[] = [
  {
    ...base,
    id: 'long-diarrhoea-from-sixty-five',
    title: 'Diarrhoea for four weeks or more from 65 on',
    gate: { ageFrom: 65 },
    logic: 'chronic-diarrhoea',
    action:
      'Blood count, CRP, celiac serology and FIT at this contact; then a colonoscopy with biopsies, for a cancer and for a microscopic colitis, whatever the list of drugs explains.',
    body: 'BSG (2018), NICE DG56',
    urgency: 'soon',
    givesWayTo: [
      'bowel-habit-changed-from-fifty',
      'bowel-cancer-pattern',
      'long-diarrhoea-with-weight-loss-or-blood',
      'long-diarrhoea-with-inflammation',
      'weight-loss-and-gut-symptoms-pancreas',
      'iron-deficiency-with-gut-symptoms',
      'known-colitis-speaks-up',
      'known-colitis-with-complaints-for-weeks',
      'immunosuppressed-with-diarrhoea',
      'checkpoint-inhibitor-gut-symptoms',
      'ten-watery-stools-a-day',
      'ill-with-little-reserve',
      'diarrhoea-where-c-difficile-is-likely',
    ],
    investigations: ['fit', 'cbc', 'crp', 'ttg-iga', 'colonoscopy-random-biopsies'],
    examples: [
      { given: { 'chronic-diarrhoea': true }, then: true },
      { given: { diarrhoea: true, 'symptom-duration': 1200 }, then: true },
      { given: { diarrhoea: true, 'symptom-duration': 5 }, then: false },
      { given: { diarrhoea: true }, then: 'cannot_tell' },
    ],
    source: { id: 'bsg-diarrhoea-2018', locator: 'Summary of recommendations: cancer or inflammation' },
    grade: 'low',
    gradeReason:
      'The guideline excludes cancer by colonoscopy in whoever has an altered bowel habit, with FIT to say how soon, and keeps calprotectin for those below 40. That loose stools of any length are such a habit, and that a banner says so from 65 on before anybody has asked how long, are the authors’ choice: from 50 to 64 only what is new within the year is raised.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'one-ovarian-symptom-for-weeks-from-fifty',
    title:
      'Bloating, a swollen belly, early fullness, pelvic pain or urgency to pass water, alone, for four weeks to a year, from 50 on',
    gate: { ageFrom: 50, sex: 'female' },
    logic:
      '28 <= symptom-duration < 365 and (bloating or visible-distension or early-satiety-or-appetite-loss or pelvic-abdominal-pain or urinary-urgency-frequency)',
    action:
      'CA 125 at this contact, ultrasound when it is raised; when both are normal, back when it comes more often or stays.',
    body: 'NICE CG122',
    urgency: 'soon',
    givesWayTo: [
      'new-ovarian-symptoms-from-fifty',
      'ovarian-symptom-cluster',
      'swelling-of-the-belly-in-a-woman',
      'belly-that-stays-swollen',
      'mass-or-fluid-in-a-woman',
      'swollen-and-full-early-in-a-woman-from-fifty',
      'visibly-swollen-and-urinary-signs-in-a-woman',
      'ovarian-symptom-with-ovarian-cancer-in-the-family',
      'like-irritable-bowel-and-new-in-a-woman-from-fifty',
      'appetite-lost-from-sixty',
      'weight-loss-and-gut-symptoms-pancreas',
    ],
    investigations: ['ca125', 'pelvic-ultrasound'],
    examples: [
      { given: { bloating: true, 'symptom-duration': 90 }, then: true },
      { given: { 'visible-distension': true, 'symptom-duration': 60 }, then: true },
      { given: { 'pelvic-abdominal-pain': true, 'symptom-duration': 40 }, then: true },
      { given: { 'early-satiety-or-appetite-loss': true, 'symptom-duration': 30 }, then: true },
      { given: { 'urinary-urgency-frequency': true, 'symptom-duration': 200 }, then: true },
      { given: { bloating: true, 'symptom-duration': 6 }, then: false },
      { given: { bloating: true, 'symptom-duration': 3650 }, then: false },
      { given: { bloating: true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-cg122', locator: 'Recommendations 1.1.1.2 and 1.1.2.1' },
    grade: 'moderate',
    gradeReason:
      'The guideline tests when any one of these is persistent or frequent, above all from 50 on. Four weeks for persistent, and no longer than a year, since what has been there for years is seldom this, are the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'iron-deficiency-before-anaemia',
    title: 'Iron deficiency from 50 on or after the menopause, or in a man with a gut complaint',
    gate: { ageFrom: 18 },
    logic:
      "low-ferritin and (age-years >= 50 or postmenopausal or sex == 'male' and (gi-symptoms or change-in-bowel-habit))",
    action:
      'Blood count, celiac serology and FIT now; stomach and bowel looked into as for anaemia when something is found there, when the patient wishes, or when iron does not last.',
    body: 'NHS Borders',
    urgency: 'soon',
    givesWayTo: [
      'iron-deficiency-with-gut-symptoms',
      'iron-deficiency-anaemia-at-risk',
      'anaemia-at-sixty',
      'anaemia-with-a-bowel-complaint',
      'marked-anaemia',
      'severe-anaemia',
      'bleeding-with-weight-loss-or-anaemia',
    ],
    investigations: ['cbc', 'ttg-iga', 'fit'],
    examples: [
      { given: { 'low-ferritin': true, 'age-years': 58 }, then: true },
      { given: { 'low-ferritin': true, 'age-years': 45, postmenopausal: true }, then: true },
      { given: { 'low-ferritin': false, 'age-years': 58 }, then: false },
      { given: { 'age-years': 58 }, then: 'cannot_tell' },
    ],
    source: { id: 'borders-iron-deficiency', locator: 'Iron deficiency pathway' },
    grade: 'low',
    gradeReason:
      'A regional pathway of a health service that refers all men and women without periods; what is found there without anaemia is little (1.3 % from 50 on, with anaemia 6 %). That men below 50 count with a complaint only is the authors’ choice.',
    readFrom: 'full_text',
  },
];
