import type { RuleEntry } from '../schema';

/** Cancer and iron deficiency: the first test, and the sure one. */
export const cancerRecommendations: readonly RuleEntry[] = [
  {
    id: 'fit-for-bowel-symptoms',
    title: 'FIT for symptoms of the lower gut',
    gate: { ageFrom: 18 },
    logic:
      '(abdominal-mass or change-in-bowel-habit or iron-deficiency-anaemia or (age-years >= 40 and weight-loss and abdominal-pain) or (age-years < 50 and rectal-bleeding and (abdominal-pain or weight-loss)) or (age-years >= 50 and (rectal-bleeding or abdominal-pain or weight-loss)) or (age-years >= 60 and anaemia)) and not stated(symptom-duration < 14)',
    action: 'Offer FIT; from 10 µg/g on refer. Below that keep a safety net.',
    body: 'NICE NG12 (2023), DG56',
    examples: [
      {
        given: {
          'age-years': 55,
          'abdominal-pain': true,
        },
        then: true,
      },
      {
        given: {
          'age-years': 49,
          'abdominal-pain': true,
          'abdominal-mass': false,
          'change-in-bowel-habit': false,
          'iron-deficiency-anaemia': false,
          'weight-loss': false,
          'rectal-bleeding': false,
        },
        then: false,
      },
      {
        given: {
          'age-years': 49,
          'abdominal-pain': true,
        },
        then: 'cannot_tell',
      },
      {
        given: {
          'age-years': 40,
          'weight-loss': true,
          'abdominal-pain': true,
        },
        then: true,
      },
    ],
    source: { id: 'nice-ng12', locator: 'Colorectal: FIT to guide referral (2023)' },
    grade: 'moderate',
    gradeReason:
      'National referral guideline resting on primary-care predictive values of about 3 % or more; read in digests, not in the guideline itself. That complaints of less than two weeks are left out, since an acute illness bleeds too, is the authors’ choice.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['fit'],
    direction: 'order',
    urgency: 'soon',
  },
  {
    id: 'ca-125-for-symptoms',
    title: 'CA-125 for ovarian symptoms',
    gate: { ageFrom: 40, sex: 'female' },
    logic:
      'symptom-days-per-month > 12 and (abdominal-distension-persistent or early-satiety-or-appetite-loss or pelvic-abdominal-pain or urinary-urgency-frequency) or age-years >= 50 and 14 <= symptom-duration <= 365 and change-in-bowel-habit and (abdominal-pain or bloating)',
    action: 'CA-125; from 35 IU/mL on ultrasound of abdomen and pelvis.',
    body: 'NICE CG122, NG12',
    examples: [
      {
        given: {
          'symptom-days-per-month': 13,
          'pelvic-abdominal-pain': true,
        },
        then: true,
      },
      {
        given: {
          'age-years': 45,
          'symptom-days-per-month': 12,
        },
        then: false,
      },
      {
        given: { 'age-years': 50, 'symptom-duration': 365, 'change-in-bowel-habit': true, bloating: true },
        then: true,
      },
      {
        given: {
          'age-years': 50,
          'symptom-days-per-month': 13,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'nice-cg122', locator: 'Recommendations on first tests' },
    grade: 'moderate',
    gradeReason:
      'National guideline resting on primary-care case-control studies; read in a summary by the issuing body.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['ca125'],
    direction: 'order',
    urgency: 'soon',
  },
  {
    id: 'both-ends-for-iron-deficiency',
    title: 'Both ends of the gut for iron-deficiency anaemia',
    gate: { ageFrom: 18 },
    logic: "iron-deficiency-anaemia and (sex == 'male' or postmenopausal or age-years >= 50)",
    action: 'Gastroscopy with duodenal biopsies (unless celiac serology is negative) and colonoscopy in one session.',
    body: 'BSG (2021); AGA (2020)',
    examples: [
      {
        given: { 'iron-deficiency-anaemia': true, sex: 'female', postmenopausal: true, 'age-years': 48 },
        then: true,
      },
      {
        given: {
          'iron-deficiency-anaemia': false,
          sex: 'male',
        },
        then: false,
      },
      {
        given: {
          'iron-deficiency-anaemia': true,
          sex: 'female',
          'age-years': 45,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'bsg-ida-2021', locator: 'Recommendations on bidirectional endoscopy' },
    grade: 'high',
    gradeReason: 'National guideline, strong statements; abstract and two digests read.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['ileocolonoscopy-biopsy', 'duodenal-biopsy'],
    direction: 'order',
    urgency: 'urgent',
  },
  {
    id: 'ferritin-in-anaemia',
    title: 'Ferritin in anaemia or chronic diarrhoea',
    gate: {},
    logic: 'anaemia or chronic-diarrhoea',
    action: 'Ferritin; in anaemia a value below 45 µg/L counts as iron deficiency.',
    body: 'AGA (2020); BSG (2021)',
    examples: [
      {
        given: {
          anaemia: true,
        },
        then: true,
      },
      {
        given: {
          anaemia: false,
          diarrhoea: false,
          'symptom-duration': 60,
        },
        then: false,
      },
      {
        given: {
          anaemia: false,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'aga-ida-2020', locator: 'Recommendation on the ferritin cut-off' },
    grade: 'high',
    gradeReason: 'Strong recommendation, high-quality evidence; not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['ferritin'],
    direction: 'order',
    urgency: 'routine',
  },
];
