import type { RuleEntry } from '../schema';

const readAs = {
  readFrom: 'secondary',
  clinicalReview: null,
  reviewedOn: '2026-11-21',
} as const;

/** What needs a look soon whatever the cause turns out to be: pressure, long diarrhoea with loss, pain with fever. */
export const generalAlarms: readonly RuleEntry[] = [
  {
    ...readAs,
    id: 'low-pressure-or-very-fast-pulse',
    kind: 'alarm',
    title: 'Systolic pressure of 90 or less, or a pulse above 130',
    gate: { ageFrom: 16 },
    logic: 'sbp <= 90 or hr > 130',
    action:
      'Emergency assessment: fluid and blood loss, sepsis, anaphylaxis and adrenal crisis to be told apart at once.',
    body: 'NEWS2, NICE NG253',
    urgency: 'emergency',
    strength: 'stop_now',
    examples: [
      { given: { sbp: 84 }, then: true },
      { given: { sbp: 120, hr: 135 }, then: true },
      { given: { sbp: 120, hr: 90 }, then: false },
      { given: { sbp: 120 }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-sepsis-2025', locator: 'NG51, recommendation 1.11.5 (2024)' },
    grade: 'moderate',
    gradeReason:
      'Each of the two scores 3 points alone, the most a single sign can; that they call for action without a suspected infection too is the authors’ reading.',
  },
  {
    ...readAs,
    id: 'long-diarrhoea-with-weight-loss-or-blood',
    kind: 'alarm',
    title: 'Diarrhoea for four weeks or more with weight loss, blood or anaemia',
    gate: { ageFrom: 16 },
    logic: 'chronic-diarrhoea and (weight-loss or rectal-bleeding or iron-deficiency-anaemia)',
    action: 'Urgent referral: colonoscopy with biopsies, after faecal and blood tests that do not delay it.',
    body: 'BSG (2018)',
    urgency: 'urgent',
    strength: 'refer_urgently',
    investigations: ['ileocolonoscopy-biopsy', 'faecal-calprotectin', 'ttg-iga'],
    examples: [
      { given: { 'chronic-diarrhoea': true, 'weight-loss': true }, then: true },
      { given: { 'chronic-diarrhoea': true, 'rectal-bleeding': true }, then: true },
      { given: { 'chronic-diarrhoea': false, 'weight-loss': true }, then: false },
      { given: { 'chronic-diarrhoea': true }, then: 'cannot_tell' },
    ],
    source: {
      id: 'bsg-diarrhoea-2018',
      locator: 'Cancer or inflammation: colonoscopy in altered bowel habit',
    },
    grade: 'low',
    gradeReason:
      'The guideline sends these patients to specialist investigation; that it is urgent rather than soon, at any adult age, is the authors’ choice.',
  },
  {
    ...readAs,
    id: 'weight-loss-with-fever-or-sweats',
    kind: 'alarm',
    title: 'Weight loss with fever or night sweats',
    gate: { ageFrom: 16 },
    logic: 'weight-loss and (fever or temp-c >= 38 or night-sweats)',
    action:
      'Urgent referral: lymphoma, tuberculosis, HIV, endocarditis and bowel inflammation looked for before a functional label.',
    body: 'NICE NG12',
    urgency: 'urgent',
    strength: 'refer_urgently',
    investigations: ['cbc', 'crp', 'hiv-serology'],
    examples: [
      { given: { 'weight-loss': true, fever: true }, then: true },
      { given: { 'weight-loss': true, 'night-sweats': true }, then: true },
      { given: { 'weight-loss': false, fever: true }, then: false },
      { given: { 'weight-loss': true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng12', locator: 'Haematological cancers: non-Hodgkin lymphoma' },
    grade: 'low',
    gradeReason:
      'The guideline names the pair beside enlarged nodes or spleen; used here without them, for a patient who came with gut symptoms.',
  },
  {
    ...readAs,
    id: 'bleeding-with-weight-loss-or-anaemia',
    kind: 'alarm',
    title: 'Rectal bleeding with weight loss or iron-deficiency anaemia',
    gate: { ageFrom: 16 },
    logic: 'rectal-bleeding and (weight-loss or iron-deficiency-anaemia or anaemia)',
    action: 'Urgent referral for colonoscopy; FIT where the pathway asks for it. Piles found do not end it.',
    body: 'NICE NG12',
    urgency: 'urgent',
    givesWayTo: ['bowel-cancer-pattern'],
    strength: 'refer_urgently',
    investigations: ['ileocolonoscopy-biopsy', 'cbc', 'fit'],
    examples: [
      { given: { 'rectal-bleeding': true, 'weight-loss': true }, then: true },
      { given: { 'rectal-bleeding': true, 'iron-deficiency-anaemia': true }, then: true },
      { given: { 'rectal-bleeding': false, 'weight-loss': true }, then: false },
      { given: { 'rectal-bleeding': true, 'weight-loss': false }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng12', locator: 'Colorectal: criteria for FIT (2023)' },
    grade: 'low',
    gradeReason: 'The guideline asks for FIT first since 2023; that referral goes in parallel is the authors’ choice.',
  },
  {
    ...readAs,
    id: 'new-pain-with-fever-or-white-cells',
    kind: 'alarm',
    title:
      'New abdominal pain, or pain in an emergency department, with fever or raised white cells; or pain or a likely infection with 15 or more, or severe cramps with fever',
    gate: { ageFrom: 16 },
    logic:
      "abdominal-pain and (symptom-duration < 14 or sudden-onset-under-2-weeks or setting == 'emergency') and (fever or temp-c >= 38 or raised-white-cells) or (abdominal-pain or suspected-infection) and white-cell-count >= 15 or colicky-severe-pain and (fever or temp-c >= 38)",
    action:
      'Examination, blood count and CRP today; imaging or surgical opinion by what they show. With cramps and watery diarrhoea an infection is the likeliest, and the belly is examined all the same.',
    body: 'WSES (2020)',
    urgency: 'same_day',
    strength: 'act_today',
    investigations: ['cbc', 'crp', 'ct-abdomen'],
    examples: [
      { given: { 'abdominal-pain': true, 'symptom-duration': 2, fever: true }, then: true },
      { given: { 'abdominal-pain': true, setting: 'emergency', fever: true }, then: true },
      {
        given: {
          'abdominal-pain': true,
          'symptom-duration': 60,
          'sudden-onset-under-2-weeks': false,
          setting: 'primary_care',
          fever: true,
          'white-cell-count': 9,
          'colicky-severe-pain': false,
        },
        then: false,
      },
      { given: { 'abdominal-pain': true, 'white-cell-count': 19 }, then: true },
      { given: { 'suspected-infection': true, 'white-cell-count': 19 }, then: true },
      { given: { 'colicky-severe-pain': true, fever: true }, then: true },
      { given: { 'abdominal-pain': true, fever: true }, then: 'cannot_tell' },
    ],
    source: { id: 'wses-appendicitis-2020', locator: 'Abstract, use of clinical scores' },
    grade: 'low',
    gradeReason:
      'The guideline scores pain, fever and white cells for appendicitis; the wider reading, for any new pain and whatever the stool is like, and the 15 and the severe cramps, with which nobody asks since when, are the authors’ choice.',
  },
  {
    ...readAs,
    id: 'severe-diarrhoea-after-antibiotics',
    kind: 'alarm',
    title: 'Diarrhoea where C. difficile is likely, with white cells of 15 or more, or kidney injury',
    gate: { ageFrom: 18 },
    logic:
      'diarrhoea and (antibiotics-recent or (previous-c-difficile or cdiff-risk) and (symptom-duration < 28 or sudden-onset-under-2-weeks)) and (white-cell-count >= 15 or creatinine-mgdl > 1.5)',
    action: 'Stool for Clostridioides difficile and treatment decided today, without waiting where the patient is ill.',
    body: 'IDSA (2021)',
    urgency: 'same_day',
    givesWayTo: ['severe-c-difficile', 'fulminant-c-difficile'],
    strength: 'act_today',
    investigations: ['c-difficile-testing', 'renal-function'],
    examples: [
      { given: { diarrhoea: true, 'antibiotics-recent': true, 'white-cell-count': 18 }, then: true },
      {
        given: { diarrhoea: true, 'cdiff-risk': true, 'white-cell-count': 18, 'symptom-duration': 5 },
        then: true,
      },
      {
        given: {
          diarrhoea: true,
          'antibiotics-recent': false,
          'cdiff-risk': true,
          'creatinine-mgdl': 1.7,
          'symptom-duration': 700,
          'sudden-onset-under-2-weeks': false,
        },
        then: false,
      },
      {
        given: {
          diarrhoea: true,
          'antibiotics-recent': false,
          'previous-c-difficile': false,
          'cdiff-risk': false,
          'white-cell-count': 18,
        },
        then: false,
      },
      { given: { diarrhoea: true, 'antibiotics-recent': true }, then: 'cannot_tell' },
    ],
    source: { id: 'idsa-cdi-2021', locator: 'Severity table' },
    grade: 'low',
    gradeReason:
      'The thresholds are those of proven severe infection, used here before the stool test is back and for every risk of it; that without antibiotics only an illness of less than four weeks counts is the authors’ choice, since known bowel disease and weak defences are among the risks.',
  },
  {
    ...readAs,
    id: 'low-albumin-with-oedema',
    kind: 'alarm',
    title: 'Low albumin with swollen legs and gut symptoms',
    gate: {},
    logic: 'low-albumin and peripheral-oedema and (diarrhoea or weight-loss or abdominal-pain or vomiting)',
    action:
      'Protein in the urine looked for at this contact; a child that has it goes to hospital today. Urgent referral: protein lost from the gut, malabsorption, liver and kidney told apart.',
    body: 'BSG (2018)',
    urgency: 'urgent',
    strength: 'refer_urgently',
    investigations: ['serum-albumin'],
    examples: [
      { given: { 'low-albumin': true, 'peripheral-oedema': true, diarrhoea: true }, then: true },
      { given: { 'low-albumin': false, 'peripheral-oedema': true }, then: false },
      { given: { 'low-albumin': true, diarrhoea: true }, then: 'cannot_tell' },
    ],
    source: { id: 'bsg-diarrhoea-2018', locator: 'Recommendations on malabsorption' },
    grade: 'very_low',
    gradeReason:
      'The authors’ choice: a severe malabsorption or protein-losing state should not wait for a routine visit; nor a nephrotic syndrome, for which a textbook for general practice sends a swollen child with protein in the urine as an emergency.',
  },
];
