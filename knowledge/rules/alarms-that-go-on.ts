import type { RuleEntry } from '../schema';

const base = { kind: 'alarm', clinicalReview: null, reviewedOn: '2026-11-22' } as const;

/** Complaints that ask for a test once they have gone on for weeks, and signs of what has been lost. */
export const goingOnAlarms: readonly RuleEntry[] = [
  {
    ...base,
    id: 'new-ovarian-symptoms-from-fifty',
    title:
      'Bloating, early fullness, pelvic pain or urgency to pass water for weeks and new within the year, from 50 on',
    gate: { ageFrom: 50, sex: 'female' },
    logic:
      '(symptom-duration >= 14 or symptom-days-per-month > 12) and count(bloating, early-satiety-or-appetite-loss, pelvic-abdominal-pain, urinary-urgency-frequency) >= 3 or 28 <= symptom-duration <= 365 and (bloating or early-satiety-or-appetite-loss or pelvic-abdominal-pain or urinary-urgency-frequency)',
    action:
      'CA 125 at this contact, since irritable bowel seldom begins at this age; ultrasound when it is raised, FIT beside it, and again when symptoms stay.',
    body: 'NICE CG122',
    urgency: 'soon',
    givesWayTo: [
      'swelling-of-the-belly-in-a-woman',
      'belly-that-stays-swollen',
      'mass-or-fluid-in-a-woman',
      'ovarian-symptom-cluster',
    ],
    strength: 'refer_urgently',
    investigations: ['ca125', 'fit', 'pelvic-ultrasound'],
    examples: [
      { given: { bloating: true, 'pelvic-abdominal-pain': true, 'symptom-duration': 180 }, then: true },
      { given: { 'urinary-urgency-frequency': true, 'symptom-duration': 60 }, then: true },
      {
        given: { 'alternating-bowel-habit': true, 'early-satiety-or-appetite-loss': true, 'symptom-duration': 120 },
        then: true,
      },
      {
        given: {
          bloating: true,
          'pelvic-abdominal-pain': true,
          'early-satiety-or-appetite-loss': false,
          'urinary-urgency-frequency': false,
          'symptom-duration': 3650,
        },
        then: false,
      },
      {
        given: {
          bloating: true,
          'pelvic-abdominal-pain': true,
          'early-satiety-or-appetite-loss': false,
          'urinary-urgency-frequency': false,
          'symptom-duration': 5,
        },
        then: false,
      },
      {
        given: {
          bloating: true,
          'pelvic-abdominal-pain': true,
          'urinary-urgency-frequency': true,
          'symptom-duration': 14,
        },
        then: true,
      },
      {
        given: {
          bloating: true,
          'pelvic-abdominal-pain': true,
          'urinary-urgency-frequency': true,
          'symptom-duration': 4,
          'symptom-days-per-month': 4,
        },
        then: false,
      },
      {
        given: { bloating: true, 'pelvic-abdominal-pain': true, 'urinary-urgency-frequency': true },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'nice-cg122', locator: 'Recommendations 1.1.1.2 and 1.1.1.5' },
    grade: 'moderate',
    gradeReason:
      'The guideline tests in primary care when any one of these is persistent or frequent, above all from 50 on, and whenever symptoms that suggest irritable bowel came within twelve months. Four weeks for persistent, two when there are three of them, and no longer than a year, since what has been there for years is seldom this, are the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'bleeding-for-weeks-from-forty',
    title:
      'Rectal bleeding that goes on for weeks from 40 on, or below with no cause at the anus, or with bowel cancer in the family',
    gate: { ageFrom: 18 },
    logic:
      'rectal-bleeding and first-degree-relative-crc or rectal-bleeding and age-years >= 40 and (28 <= symptom-duration <= 365 or symptom-duration > 365 and (blood-mixed-with-stool or dark-red-rectal-bleeding or haemorrhoids-with-bright-red-blood-not-mixed == false and anal-fissure == false)) or rectal-bleeding and symptom-duration >= 28 and haemorrhoids-with-bright-red-blood-not-mixed == false and anal-fissure == false',
    action:
      'Belly and rectum examined, blood count and FIT at this contact, referral by its result; piles that are seen do not end the search when bleeding goes on.',
    body: 'NHS Scotland',
    urgency: 'soon',
    givesWayTo: [
      'bowel-cancer-pattern',
      'known-colitis-with-complaints-for-weeks',
      'blood-in-loose-stool',
      'bleeding-with-weight-loss-or-anaemia',
      'long-diarrhoea-with-weight-loss-or-blood',
      'new-lower-gut-bleeding',
      'bleeding-with-signs-of-blood-loss',
      'rectal-or-anal-mass',
    ],
    strength: 'refer_urgently',
    investigations: ['fit', 'cbc', 'ileocolonoscopy-biopsy'],
    examples: [
      { given: { 'rectal-bleeding': true, 'symptom-duration': 240, 'age-years': 44 }, then: true },
      {
        given: { 'rectal-bleeding': true, 'symptom-duration': 60, 'age-years': 29, 'first-degree-relative-crc': true },
        then: true,
      },
      {
        given: { 'rectal-bleeding': true, 'symptom-duration': 3, 'age-years': 44, 'first-degree-relative-crc': false },
        then: false,
      },
      {
        given: {
          'rectal-bleeding': true,
          'symptom-duration': 3650,
          'age-years': 44,
          'anal-fissure': true,
          'blood-mixed-with-stool': false,
          'dark-red-rectal-bleeding': false,
          'first-degree-relative-crc': false,
        },
        then: false,
      },
      {
        given: {
          'rectal-bleeding': true,
          'symptom-duration': 730,
          'age-years': 44,
          'haemorrhoids-with-bright-red-blood-not-mixed': false,
          'anal-fissure': false,
        },
        then: true,
      },
      {
        given: {
          'rectal-bleeding': true,
          'symptom-duration': 240,
          'age-years': 25,
          'first-degree-relative-crc': false,
          'anal-fissure': true,
        },
        then: false,
      },
      {
        given: {
          'rectal-bleeding': true,
          'symptom-duration': 240,
          'age-years': 25,
          'first-degree-relative-crc': false,
          'haemorrhoids-with-bright-red-blood-not-mixed': false,
          'anal-fissure': false,
        },
        then: true,
      },
      { given: { 'rectal-bleeding': true, 'age-years': 44 }, then: 'cannot_tell' },
    ],
    source: { id: 'scottish-referral-2025', locator: 'Quantitative faecal immunochemical test: who is tested' },
    grade: 'low',
    gradeReason:
      'The guideline arranges FIT for repeated bleeding without an obvious anal cause at any age. Weeks for repeated, and forty, below which an earlier edition let one watch and wait, are the authors’ choice, as is not to trust piles that were seen within the year; after a year an obvious anal cause is trusted, unless blood is mixed in or dark. Cancer in the family asks for it whatever the length.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'bowel-habit-changed-from-fifty',
    title:
      'Bowel habit changed for good, or loose or hard for weeks and new within the year, or in pain within half a year, from 50 on or with bowel cancer in the family; chronic diarrhoea from 65 on',
    gate: { ageFrom: 18 },
    logic:
      '(change-in-bowel-habit or alternating-bowel-habit or diarrhoea or constipation or stools-over-3-per-day) and 28 <= symptom-duration < 365 and (age-years >= 50 or age-years >= 40 and first-degree-relative-crc) or change-in-bowel-habit and (age-years >= 50 or first-degree-relative-crc) or age-years >= 60 and (diarrhoea or constipation) and 21 <= symptom-duration <= 365 or chronic-diarrhoea and (age-years >= 65 or age-years >= 50 and (first-degree-relative-crc or diarrhoea-under-6-months)) or age-years >= 50 and (abdominal-pain or pelvic-abdominal-pain) and 28 <= symptom-duration < 183',
    action:
      'FIT at this contact with blood count and rectal examination; referral by the result, and again when it goes on.',
    body: 'NICE DG56; NHS Scotland',
    urgency: 'soon',
    givesWayTo: [
      'bowel-cancer-pattern',
      'weight-loss-and-gut-symptoms-pancreas',
      'iron-deficiency-with-gut-symptoms',
      'new-ovarian-symptoms-from-fifty',
      'long-diarrhoea-with-weight-loss-or-blood',
      'known-colitis-with-complaints-for-weeks',
    ],
    strength: 'refer_urgently',
    investigations: ['fit', 'cbc'],
    examples: [
      { given: { 'change-in-bowel-habit': true, 'symptom-duration': 90, 'age-years': 55 }, then: true },
      { given: { diarrhoea: true, 'symptom-duration': 40, 'age-years': 57 }, then: true },
      { given: { 'age-years': 68, diarrhoea: true, 'symptom-duration': 60 }, then: true },
      { given: { 'age-years': 68, 'chronic-diarrhoea': true }, then: true },
      { given: { 'age-years': 57, 'chronic-diarrhoea': true, 'diarrhoea-under-6-months': true }, then: true },
      { given: { 'age-years': 52, 'chronic-diarrhoea': true, 'first-degree-relative-crc': true }, then: true },
      { given: { 'age-years': 52, 'chronic-diarrhoea': true }, then: 'cannot_tell' },
      { given: { 'age-years': 52, 'abdominal-pain': true, 'symptom-duration': 60 }, then: true },
      { given: { 'age-years': 68, diarrhoea: true, 'symptom-duration': 22 }, then: true },
      {
        given: {
          'age-years': 40,
          diarrhoea: true,
          'symptom-duration': 60,
          'change-in-bowel-habit': false,
          'first-degree-relative-crc': false,
        },
        then: false,
      },
      { given: { 'age-years': 68, diarrhoea: true }, then: 'cannot_tell' },
      {
        given: {
          'change-in-bowel-habit': true,
          'symptom-duration': 60,
          'age-years': 44,
          'first-degree-relative-crc': true,
        },
        then: true,
      },
      {
        given: {
          diarrhoea: true,
          'change-in-bowel-habit': false,
          'symptom-duration': 1200,
          'age-years': 55,
          'first-degree-relative-crc': false,
        },
        then: false,
      },
      { given: { 'change-in-bowel-habit': true, 'age-years': 29, 'first-degree-relative-crc': true }, then: true },
      { given: { 'change-in-bowel-habit': true, 'age-years': 44, 'first-degree-relative-crc': false }, then: false },
      {
        given: {
          'change-in-bowel-habit': false,
          'alternating-bowel-habit': false,
          diarrhoea: false,
          constipation: false,
          'stools-over-3-per-day': false,
          'abdominal-pain': false,
          'pelvic-abdominal-pain': false,
        },
        then: false,
      },
      { given: { 'change-in-bowel-habit': true, 'age-years': 55 }, then: true },
      { given: { diarrhoea: true, 'age-years': 55 }, then: 'cannot_tell' },
    ],
    source: { id: 'scottish-referral-2025', locator: 'Quantitative faecal immunochemical test: who is tested' },
    grade: 'low',
    gradeReason:
      'Both guidelines test a changed habit at any age, this one from four weeks on, and the first unexplained belly pain from 50 on, here up to half a year. That loose or hard stools for weeks are one, within the year, whatever word is used, and that a banner says so only from 50 on, or with cancer in the family, while the quiet list does at any age, that three weeks are enough from 60 on, and that from 65 on, or from 50 with bowel cancer in the family, chronic diarrhoea counts however long it has lasted, are the authors’ choice, since most who are younger have an irritable bowel: from 50 to 64 it waits for the length. The British guideline on chronic diarrhoea (2018) excludes cancer by colonoscopy in whoever has an altered bowel habit.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'known-colitis-with-complaints-for-weeks',
    title: 'Known Crohn disease or ulcerative colitis with bleeding or a changed habit for weeks',
    gate: { ageFrom: 40 },
    logic:
      '(known-cd or known-uc) and (rectal-bleeding and symptom-duration >= 28 or (change-in-bowel-habit or alternating-bowel-habit or diarrhoea or constipation) and 28 <= symptom-duration <= 365)',
    action:
      'Calprotectin, blood count, CRP and stool for infection with C. difficile, and a word with their bowel team; FIT does not part a flare from a cancer; whether surveillance is due is looked up.',
    body: 'RCGP and Crohn’s & Colitis UK',
    urgency: 'soon',
    givesWayTo: ['long-diarrhoea-with-inflammation', 'bloody-diarrhoea-with-systemic-signs', 'acute-severe-colitis'],
    strength: 'refer_urgently',
    investigations: ['faecal-calprotectin', 'crp', 'cbc', 'c-difficile-testing', 'stool-culture'],
    examples: [
      { given: { 'known-uc': true, 'rectal-bleeding': true, 'symptom-duration': 400 }, then: true },
      { given: { 'known-cd': true, diarrhoea: true, 'symptom-duration': 40 }, then: true },
      { given: { 'known-uc': true, 'rectal-bleeding': true, 'symptom-duration': 7 }, then: false },
      { given: { 'known-uc': false, 'known-cd': false, 'rectal-bleeding': true }, then: false },
      { given: { 'known-uc': true, 'rectal-bleeding': true }, then: 'cannot_tell' },
    ],
    source: {
      id: 'rcgp-ibd',
      locator: 'Flare pathways for Crohn disease and ulcerative colitis (2019), their announcement',
    },
    grade: 'low',
    gradeReason:
      'The pathways have blood and stool tests done in general practice with the bowel team at hand; read in their announcement and a local pathway. Which complaints, four weeks, and from 40 on, where a FIT would be asked for otherwise, are the authors’ choice; that FIT does not part a flare from a cancer is general knowledge of the authors.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'right-lower-pain-for-weeks-in-hospital',
    title: 'Right lower pain for up to four weeks in an emergency department or on a ward',
    gate: { ageFrom: 16 },
    logic: "rlq-pain-or-tenderness and symptom-duration < 28 and (setting == 'emergency' or setting == 'inpatient')",
    action:
      'Blood count and CRP, then imaging before leaving: the appendix, after weeks or with loose stools an inflamed ileum, in women the ovary.',
    body: 'ACR (2018)',
    urgency: 'same_day',
    givesWayTo: [
      'new-right-lower-pain',
      'right-lower-pain-for-days',
      'lower-belly-pain-with-fever',
      'new-low-belly-pain-with-one-sign',
      'acute-severe-abdominal-pain',
      'peritonitis',
    ],
    strength: 'act_today',
    investigations: ['cbc', 'crp', 'ct-abdomen'],
    examples: [
      { given: { 'rlq-pain-or-tenderness': true, 'symptom-duration': 21, setting: 'emergency' }, then: true },
      { given: { 'rlq-pain-or-tenderness': true, 'symptom-duration': 21, setting: 'primary_care' }, then: false },
      { given: { 'rlq-pain-or-tenderness': true, 'symptom-duration': 900, setting: 'emergency' }, then: false },
      { given: { 'rlq-pain-or-tenderness': true, setting: 'emergency' }, then: 'cannot_tell' },
    ],
    source: { id: 'acr-right-lower-pain-2018', locator: 'Abstract' },
    grade: 'low',
    gradeReason:
      'The criteria image right lower pain for appendicitis and its other causes; four weeks, and that pain which led to a hospital is looked into before leaving it, are the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'right-lower-pain-with-loose-stools',
    title: 'Right lower pain with loose stools for weeks',
    gate: { ageFrom: 16, ageTo: 60 },
    logic: 'rlq-pain-or-tenderness and diarrhoea and symptom-duration >= 14',
    action:
      'Calprotectin, blood count and CRP before irritable bowel is said: Crohn disease of the ileum looks like this.',
    body: 'NICE DG11',
    urgency: 'soon',
    givesWayTo: ['inflammation-with-gut-symptoms', 'long-diarrhoea-with-inflammation'],
    strength: 'check_first',
    investigations: ['faecal-calprotectin', 'crp', 'cbc'],
    examples: [
      { given: { 'rlq-pain-or-tenderness': true, diarrhoea: true, 'symptom-duration': 40 }, then: true },
      { given: { 'rlq-pain-or-tenderness': true, diarrhoea: false, 'symptom-duration': 40 }, then: false },
      { given: { 'rlq-pain-or-tenderness': true, diarrhoea: true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-dg11', locator: 'Section 3.1: who is tested' },
    grade: 'low',
    gradeReason:
      'The guidance tests complaints of the lower gut that have lasted six weeks. That this place with loose stools is tested from two weeks on is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'spasms-from-low-calcium',
    title: 'Spasms of the hands or a twitching face beside losses from the gut',
    gate: {},
    logic:
      'hand-spasms and (diarrhoea or vomiting or steatorrhoea or weight-loss or malabsorption-signs or electrolyte-disturbance or low-vitamin-d)',
    action:
      'Calcium, magnesium, potassium and an ECG today; calcium by vein when it is low and there are spasms, then tests for malabsorption.',
    body: 'Society for Endocrinology (2016)',
    urgency: 'same_day',
    givesWayTo: ['low-calcium-that-shows', 'spasms-with-a-normal-calcium'],
    strength: 'act_today',
    investigations: ['renal-function', 'b12-folate-vitd', 'ttg-iga'],
    examples: [
      { given: { 'hand-spasms': true, diarrhoea: true }, then: true },
      { given: { 'hand-spasms': false, diarrhoea: true }, then: false },
      { given: { 'hand-spasms': true }, then: 'cannot_tell' },
    ],
    source: { id: 'sfe-hypocalcaemia-2016', locator: 'Clinical presentation; management' },
    grade: 'moderate',
    gradeReason:
      'The guidance names tetany and spasms as signs of acute low calcium, lack of vitamin D and magnesium among its causes, and treats it at once when it shows; that a complaint of the gut beside them is enough to be seen the same day before calcium is known is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'low-calcium-that-shows',
    title: 'Calcium below 1.9 mmol/L, or low with spasms',
    gate: {},
    logic: 'calcium-adj-mmol < 1.9 or hand-spasms and calcium-adj-mmol < 2.2',
    action: 'An emergency: calcium by vein under an ECG, magnesium measured and corrected, cause looked for.',
    body: 'Society for Endocrinology (2016)',
    urgency: 'emergency',
    strength: 'stop_now',
    investigations: ['renal-function'],
    examples: [
      { given: { 'calcium-adj-mmol': 1.8 }, then: true },
      { given: { 'hand-spasms': true, 'calcium-adj-mmol': 2.1 }, then: true },
      { given: { 'hand-spasms': false, 'calcium-adj-mmol': 2.1 }, then: false },
      { given: { 'hand-spasms': true, 'calcium-adj-mmol': 2.2 }, then: false },
      { given: { 'hand-spasms': true }, then: 'cannot_tell' },
    ],
    source: { id: 'sfe-hypocalcaemia-2016', locator: 'Management: mild, without symptoms and above 1.9 mmol/L' },
    grade: 'moderate',
    gradeReason:
      'Guidance of a professional society: mild is above 1.9 and without symptoms; what is not mild is an emergency, as pages that quote it print (below 1.9 or with symptoms). The lower limit of 2.2 mmol/L is that of a hospital formulary; laboratories differ.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'spasms-with-a-normal-calcium',
    title: 'Spasms of the hands with a calcium that is not low',
    gate: {},
    logic:
      'hand-spasms and calcium-adj-mmol >= 2.2 and (diarrhoea or vomiting or steatorrhoea or weight-loss or malabsorption-signs or electrolyte-disturbance or low-vitamin-d)',
    action:
      'Magnesium, potassium, a blood gas with ionised calcium and an ECG today: low magnesium or potassium, or the blood made alkaline by vomiting or overbreathing.',
    body: 'Series of 53 patients (2017)',
    urgency: 'same_day',
    strength: 'act_today',
    investigations: ['renal-function'],
    examples: [
      { given: { 'hand-spasms': true, 'calcium-adj-mmol': 2.4, vomiting: true }, then: true },
      { given: { 'hand-spasms': true, 'calcium-adj-mmol': 2, vomiting: true }, then: false },
      { given: { 'hand-spasms': true, vomiting: true }, then: 'cannot_tell' },
    ],
    source: { id: 'santra-tetany-2017', locator: 'Abstract: results' },
    grade: 'low',
    gradeReason:
      'In 41 of 53 patients with tetany the total calcium was normal and the ionised one low: salts lost through the kidney, vomiting, overbreathing; low magnesium was rare. That potassium and magnesium come first after losses from the gut, and that it is for today, are the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'diarrhoea-after-antibiotics-in-hospital',
    title: 'Diarrhoea after antibiotics on a ward, or from 65 on in a home or after a stay',
    gate: { ageFrom: 16 },
    logic:
      "diarrhoea and (antibiotics-recent or previous-c-difficile and (symptom-duration < 28 or sudden-onset-under-2-weeks)) and (setting == 'inpatient' or age-years >= 65 and (recent-hospitalisation or care-home-or-frail))",
    action:
      'Stool for C. difficile sent at once, a room of their own until it is known, the antibiotic stopped where it can be.',
    body: 'Department of Health, by a hospital trust',
    urgency: 'same_day',
    givesWayTo: [
      'c-difficile-with-systemic-signs',
      'severe-diarrhoea-after-antibiotics',
      'severe-c-difficile',
      'fulminant-c-difficile',
      'toxic-colitis-after-antibiotics',
    ],
    strength: 'act_today',
    investigations: ['c-difficile-testing', 'cbc', 'renal-function'],
    examples: [
      { given: { diarrhoea: true, 'antibiotics-recent': true, setting: 'inpatient' }, then: true },
      {
        given: { diarrhoea: true, 'antibiotics-recent': true, 'recent-hospitalisation': true, 'age-years': 70 },
        then: true,
      },
      { given: { diarrhoea: false }, then: false },
      {
        given: {
          diarrhoea: true,
          'antibiotics-recent': false,
          'previous-c-difficile': true,
          'symptom-duration': 400,
          'sudden-onset-under-2-weeks': false,
          setting: 'inpatient',
        },
        then: false,
      },
      {
        given: { diarrhoea: true, 'antibiotics-recent': true, setting: 'primary_care', 'age-years': 70 },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'chft-sight', locator: 'When to take samples; the five steps' },
    grade: 'low',
    gradeReason:
      'A trust’s summary of the Department of Health: every inpatient with unexplained diarrhoea, of any age, is isolated and tested at once. After antibiotics or an earlier episode is the authors’ limit, four weeks for the latter too; so is that from 65 on a home or a stay before counts as a ward.',
    readFrom: 'secondary',
  },
];
