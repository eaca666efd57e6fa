import type { RuleEntry } from '../schema';

const base = { kind: 'alarm', clinicalReview: null, reviewedOn: '2026-11-21' } as const;

/** What makes an ordinary complaint dangerous: the place and newness of a pain, vessels, pulse, nerves, blood. */
export const furtherAcuteAlarms: readonly RuleEntry[] = [
  {
    ...base,
    id: 'new-low-belly-pain-with-one-sign',
    title:
      'New low belly pain on the right, on the left from 50 on, with nausea, tenderness or inflammation, or in an emergency department',
    gate: { ageFrom: 16 },
    logic:
      "acute-lower-abdo-pain and (rlq-pain-or-tenderness or llq-pain and age-years >= 50 or nausea-or-vomiting or loss-of-appetite or abdominal-tenderness or raised-white-cells or raised-inflammatory-markers or setting == 'emergency')",
    action:
      'Examine today: appendix, diverticula, ovary, testis, bladder; blood count and CRP, then imaging by the place.',
    body: 'West Midlands Research Collaborative (2020); review (2008)',
    urgency: 'same_day',
    givesWayTo: [
      'acute-severe-abdominal-pain',
      'peritonitis',
      'lower-belly-pain-with-fever',
      'right-lower-pain-for-days',
      'new-pain-with-fever-or-white-cells',
      'pain-with-collapse',
    ],
    strength: 'act_today',
    investigations: ['cbc', 'crp', 'ct-abdomen'],
    examples: [
      { given: { 'acute-lower-abdo-pain': true, nausea: true }, then: true },
      { given: { 'acute-lower-abdo-pain': true, setting: 'emergency' }, then: true },
      { given: { 'acute-lower-abdo-pain': true, 'rlq-pain-or-tenderness': true }, then: true },
      { given: { 'acute-lower-abdo-pain': true, 'llq-pain': true, 'age-years': 55 }, then: true },
      { given: { 'acute-lower-abdo-pain': false }, then: false },
      { given: { 'acute-lower-abdo-pain': true }, then: 'cannot_tell' },
    ],
    source: { id: 'rift-2020-men-and-women', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason:
      'Of 1,732 men of 16 to 45 who came to British hospitals with acute pain low on the right 993 were operated on, 120 of them for a normal appendix, so that the place is sign enough. A review (Cartwright and Knudson, 2008) starts from the place as well; which further sign is enough for today, and the left side from 50 on, are the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'new-pain-with-vessels-at-risk',
    title: 'New belly pain in somebody at risk of a blocked gut artery, with a weak heart or on dialysis',
    gate: { ageFrom: 16 },
    logic:
      "(vascular-risk or heart-or-kidney-failure) and abdominal-pain and (symptom-duration < 7 or setting == 'emergency')",
    action: 'Lactate and CT angiography today, without waiting for other signs.',
    body: 'WSES (2022)',
    urgency: 'same_day',
    givesWayTo: [
      'mesenteric-ischaemia',
      'acute-severe-abdominal-pain',
      'pain-with-collapse',
      'mesenteric-occlusion-on-ct',
    ],
    strength: 'act_today',
    investigations: ['ct-abdomen', 'troponin-lactate-panel', 'cbc', 'renal-function'],
    examples: [
      { given: { 'vascular-risk': true, 'abdominal-pain': true, setting: 'emergency' }, then: true },
      { given: { 'heart-or-kidney-failure': true, 'abdominal-pain': true, 'symptom-duration': 1 }, then: true },
      {
        given: {
          'vascular-risk': false,
          'heart-or-kidney-failure': false,
          'abdominal-pain': true,
          setting: 'emergency',
        },
        then: false,
      },
      { given: { 'vascular-risk': true, 'abdominal-pain': true }, then: 'cannot_tell' },
    ],
    source: { id: 'wses-ami-2022', locator: 'Introduction and diagnosis' },
    grade: 'low',
    gradeReason:
      'The guideline wants CT angiography as soon as possible at any suspicion; any new pain with a known risk as such a suspicion is the authors’ reading; a weak heart and dialysis stand for ischaemia without a blocked vessel.',
    readFrom: 'recalled',
  },
  {
    ...base,
    id: 'pain-at-the-tip-of-the-shoulder',
    title: 'Belly pain with pain at the tip of the shoulder, or on the upper left with a large spleen',
    gate: {},
    logic: 'shoulder-tip-pain and (abdominal-pain or syncope or vomiting) or splenomegaly and luq-pain',
    action:
      'Blood or air under the diaphragm is looked for now: spleen, ectopic pregnancy, perforation; ultrasound or CT, blood group.',
    body: 'NICE NG126',
    urgency: 'same_day',
    givesWayTo: ['ectopic-pregnancy-emergency', 'pain-with-collapse', 'collapse-with-abdominal-pain', 'peritonitis'],
    strength: 'act_today',
    investigations: ['cbc', 'ct-abdomen', 'pelvic-ultrasound', 'lft'],
    examples: [
      { given: { 'shoulder-tip-pain': true, 'abdominal-pain': true }, then: true },
      { given: { splenomegaly: true, 'luq-pain': true }, then: true },
      { given: { 'shoulder-tip-pain': false, splenomegaly: false, 'abdominal-pain': true }, then: false },
      { given: { 'shoulder-tip-pain': true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng126', locator: 'Symptoms and signs of ectopic pregnancy' },
    grade: 'low',
    gradeReason:
      'The guideline names it for ectopic pregnancy; for other blood or air under the diaphragm, in men, and for a spleen that hurts, it is common surgical teaching.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'fast-pulse-with-a-gut-complaint',
    title:
      'Pulse above 110, or more than 20 breaths, with diarrhoea, vomiting, pain or bleeding; or a systolic pressure of 100 or less with a new loss of fluid or blood, or from 50 on',
    gate: { ageFrom: 16 },
    logic:
      "(hr >= 111 or resp-rate >= 21) and (diarrhoea or vomiting or abdominal-pain or rectal-bleeding or gi-bleed-overt) or sbp <= 100 and (diarrhoea or vomiting or rectal-bleeding or gi-bleed-overt) and (symptom-duration < 14 or age-years >= 50 or setting == 'emergency')",
    action: 'Seen today: lost fluid, blood, infection, thyroid and heart; pressure, temperature and an ECG.',
    body: 'Royal College of Physicians (NEWS2, 2017)',
    urgency: 'same_day',
    givesWayTo: [
      'one-vital-sign-in-the-worst-band',
      'low-pressure-or-very-fast-pulse',
      'vital-signs-that-add-up',
      'vital-signs-of-an-emergency',
      'sepsis-high-risk-sign',
      'unstable-gut-bleeding',
      'overactive-thyroid-with-acute-illness',
      'fever-with-a-sign-of-moderate-risk',
      'acute-severe-colitis',
    ],
    strength: 'act_today',
    investigations: ['renal-function', 'cbc', 'tsh', 'crp'],
    examples: [
      { given: { hr: 124, diarrhoea: true }, then: true },
      { given: { 'resp-rate': 24, 'abdominal-pain': true }, then: true },
      { given: { sbp: 96, diarrhoea: true, 'age-years': 58 }, then: true },
      { given: { hr: 96, 'resp-rate': 14, sbp: 120, diarrhoea: true }, then: false },
      { given: { sbp: 98, diarrhoea: true, 'age-years': 24 }, then: 'cannot_tell' },
      { given: { hr: 124 }, then: 'cannot_tell' },
    ],
    source: { id: 'rcp-news2-2017', locator: 'Bands of two points: pulse, breaths, systolic pressure' },
    grade: 'low',
    gradeReason:
      'A pulse from 111, 21 to 24 breaths and 91 to 100 mmHg have two points each, below the score that asks for an urgent look by itself; that they do beside a gut complaint is the authors’ choice. Age and days keep a young person’s ordinary low pressure apart.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'new-nerve-signs-with-gut-illness',
    title: 'Weakness, numbness or unsteadiness within weeks of a gut illness, or after a gut infection',
    gate: { ageFrom: 16 },
    logic: 'neuropathy-or-ataxia and (prior-gastroenteritis or (diarrhoea or constipation) and symptom-duration < 42)',
    action:
      'Neurological examination within days, at once when it climbs, when breathing or swallowing weakens, or when legs, bladder and bowel fail together; potassium, B12, thiamine, copper, celiac serology.',
    body: 'NICE NG127',
    urgency: 'urgent',
    strength: 'refer_urgently',
    investigations: ['renal-function', 'b12-folate-vitd', 'ttg-iga', 'cbc'],
    examples: [
      { given: { 'neuropathy-or-ataxia': true, diarrhoea: true, 'symptom-duration': 21 }, then: true },
      { given: { 'neuropathy-or-ataxia': true, 'prior-gastroenteritis': true }, then: true },
      { given: { 'neuropathy-or-ataxia': false, diarrhoea: true, 'symptom-duration': 21 }, then: false },
      { given: { 'neuropathy-or-ataxia': true, diarrhoea: true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng127', locator: 'Limb or facial weakness; tingling' },
    grade: 'low',
    gradeReason:
      'The guideline refers rapidly progressive weakness at once; the six weeks, and that two weeks are soon enough otherwise, are the authors’ choice.',
    readFrom: 'recalled',
  },
  {
    ...base,
    id: 'lower-pain-with-fever-whatever-its-length',
    title: 'Pain on the left below, or known pouches, with fever',
    gate: { ageFrom: 16 },
    logic: '(llq-pain or known-diverticula) and (fever or temp-c >= 38)',
    action: 'Diverticulitis, abscess, Crohn’s disease: blood count, CRP and CT within days, today when new or ill.',
    body: 'NICE NG147',
    urgency: 'urgent',
    givesWayTo: [
      'new-pain-with-fever-or-white-cells',
      'lower-belly-pain-with-fever',
      'fever-and-pain-in-crohn-disease',
      'diverticulitis-that-may-be-complicated',
      'complicated-diverticulitis',
      'right-lower-pain-for-days',
      'fever-for-weeks-with-gut-symptoms',
    ],
    strength: 'refer_urgently',
    investigations: ['cbc', 'crp', 'ct-abdomen'],
    examples: [
      { given: { 'llq-pain': true, fever: true }, then: true },
      { given: { 'llq-pain': true, fever: false, 'temp-c': 36.8 }, then: false },
      { given: { 'llq-pain': true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng147', locator: 'Recommendations on suspecting acute diverticulitis' },
    grade: 'low',
    gradeReason:
      'The guideline suspects diverticulitis with left lower pain and fever; pouches without a word on pain, and two weeks where nobody knows since when, are the authors’ reading. The right side, a mass and chills have banners of their own.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'marked-anaemia',
    title:
      'Haemoglobin below 80 g/L, below 100 from 50 on or with a changed bowel habit, bleeding or weight loss, or below 110 in a man',
    gate: { ageFrom: 16 },
    logic:
      "haemoglobin < 80 or haemoglobin < 100 and (age-years >= 50 or postmenopausal or change-in-bowel-habit or rectal-bleeding or weight-loss) or sex == 'male' and haemoglobin < 110",
    action:
      'Ferritin and celiac serology within days, endoscopy within weeks; in a young woman with heavy periods and nothing else only when iron does not help.',
    body: 'Digest of the British guideline',
    urgency: 'urgent',
    givesWayTo: [
      'severe-anaemia',
      'very-low-haemoglobin',
      'iron-deficiency-with-gut-symptoms',
      'iron-deficiency-anaemia-at-risk',
      'bleeding-with-weight-loss-or-anaemia',
    ],
    strength: 'refer_urgently',
    investigations: ['ferritin', 'ttg-iga', 'ileocolonoscopy-biopsy', 'cbc'],
    examples: [
      { given: { haemoglobin: 96, 'age-years': 61 }, then: true },
      { given: { haemoglobin: 108, sex: 'male' }, then: true },
      { given: { haemoglobin: 74, 'age-years': 28, sex: 'female' }, then: true },
      { given: { haemoglobin: 81, 'age-years': 49, 'change-in-bowel-habit': true }, then: true },
      { given: { haemoglobin: 118 }, then: false },
    ],
    source: { id: 'bgs-ida-digest', locator: 'Summary' },
    grade: 'low',
    gradeReason:
      'A digest of the guideline of 2011 refers urgently below 12 in men and, after the menopause, below 10 g/dL; older national guidance used 11 in men, which is kept. From 50 on stands in for the menopause; that these signs, or less than 80 without them, make it urgent before is the authors’ choice.',
    readFrom: 'secondary',
  },
];
