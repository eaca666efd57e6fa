import type { RuleEntry } from '../schema';

const base = {
  kind: 'recommendation',
  direction: 'order',
  clinicalReview: null,
  reviewedOn: '2026-11-22',
} as const;

/** First blood tests, and the pregnancy test, by what is lost, blocked or new: in order within a rule. */
export const bloodFirstLineRules: readonly RuleEntry[] = [
  {
    ...base,
    id: 'salts-where-fluid-is-lost',
    title:
      'Electrolytes and kidney function where much fluid is lost, or in vomiting with type 1 diabetes or adrenal insufficiency',
    gate: { ageFrom: 16 },
    logic:
      '(diarrhoea or vomiting) and (dehydration or severe-dehydration or fluids-not-tolerated or vomiting-persistent or profuse-watery-stool or stools-per-day >= 10 or electrolyte-disturbance or metabolic-acidosis or aki or altered-mental-state or haemodynamic-signs and not stated(urticaria-angioedema or skin-mucosal)) or vomiting and (type-1-diabetes or known-adrenal-insufficiency)',
    action: 'Sodium, potassium, creatinine and urea today, with magnesium and calcium where the loss has been large.',
    body: 'BMJ Best Practice',
    investigations: ['electrolytes-and-calcium', 'renal-function'],
    urgency: 'same_day',
    examples: [
      { given: { diarrhoea: true, dehydration: true }, then: true },
      { given: { vomiting: true, 'vomiting-persistent': true }, then: true },
      { given: { diarrhoea: false, vomiting: false, dehydration: true }, then: false },
      { given: { diarrhoea: true }, then: 'cannot_tell' },
    ],
    source: {
      id: 'bmj-bp-acute-diarrhoea-tests',
      locator: 'First investigations: blood count, urea and electrolytes, creatinine',
    },
    grade: 'low',
    gradeReason:
      'Reference text: they are needed before fluid by vein, where serious loss is suspected, and in older people, weak immunity or other illness. Which signs stand for serious loss, that vomiting counts alike, that a collapse with hives is an allergy and no loss, and that vomiting alone is enough in type 1 diabetes or adrenal insufficiency, are the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'salts-in-long-watery-diarrhoea-with-weakness',
    title: 'Electrolytes, calcium and kidney function in long watery diarrhoea with weakness or wasting',
    gate: { ageFrom: 16 },
    logic:
      'chronic-diarrhoea and (watery-diarrhoea or stools-per-day >= 6 or profuse-watery-stool) and (fatigue or weight-loss or malnutrition-risk or syncope or postural-dizziness)',
    action: 'Potassium, sodium, calcium, magnesium and creatinine with the first blood.',
    body: 'Primary Care Notebook',
    investigations: ['electrolytes-and-calcium', 'renal-function'],
    urgency: 'soon',
    examples: [
      { given: { diarrhoea: true, 'symptom-duration': 60, 'watery-diarrhoea': true, fatigue: true }, then: true },
      { given: { diarrhoea: true, 'symptom-duration': 5, 'watery-diarrhoea': true, fatigue: true }, then: false },
      { given: { diarrhoea: true, 'symptom-duration': 60, 'watery-diarrhoea': true }, then: 'cannot_tell' },
    ],
    source: { id: 'pcn-diarrhoea-tests', locator: 'Basic investigations: electrolytes; calcium for malabsorption' },
    grade: 'low',
    gradeReason:
      'A page for general practice, read, that lists electrolytes in every chronic diarrhoea and calcium for malabsorption; the British guideline (2018), as summarised, names neither among its first tests. That weakness or wasting calls for them is the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'blood-tests-where-the-bowel-is-blocked-or-still',
    title: 'Electrolytes, kidney function, blood count and lactate where the bowel may be blocked or still',
    gate: { ageFrom: 16 },
    logic:
      "acute-distension or absolute-constipation or ileus-or-megacolon or bilious-vomiting or obstructive-symptoms and vomiting or vomiting and constipation and (visible-distension or abdominal-pain and not stated(symptom-duration >= 28 and setting in ('primary_care', 'secondary_care')))",
    action:
      'Blood count, lactate, electrolytes, urea and creatinine with the first imaging; calcium and magnesium where nothing blocks.',
    body: 'WSES (2017)',
    investigations: ['electrolytes-and-calcium', 'cbc', 'renal-function', 'troponin-lactate-panel', 'crp'],
    urgency: 'same_day',
    examples: [
      { given: { 'absolute-constipation': true }, then: true },
      { given: { vomiting: true, constipation: true, 'abdominal-pain': true }, then: true },
      {
        given: {
          'acute-distension': false,
          'absolute-constipation': false,
          'ileus-or-megacolon': false,
          'bilious-vomiting': false,
          vomiting: false,
        },
        then: false,
      },
      { given: { vomiting: true, constipation: true }, then: 'cannot_tell' },
    ],
    source: { id: 'wses-asbo-2017', locator: 'Table 5, level II D: laboratory tests' },
    grade: 'low',
    gradeReason:
      'Expert opinion in a guideline on adhesions, its table read: at least blood count, lactate, electrolytes, urea and creatinine. Carried over to every blockage and to a bowel that stands still, where a textbook wants sodium, potassium, magnesium and calcium; the signs, and CRP, which the table does not name, are the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'salts-in-vomiting-or-diarrhoea-in-hospital',
    title: 'Electrolytes with calcium in vomiting that lasts, and in vomiting or new diarrhoea in hospital',
    gate: { ageFrom: 16 },
    logic:
      "vomiting and (symptom-duration >= 3 or weight-loss or loss-of-appetite or age-years >= 65 or setting == 'emergency' or setting == 'inpatient') or diarrhoea and (setting == 'emergency' or setting == 'inpatient') and not stated(symptom-duration >= 28)",
    action: 'Electrolytes, calcium, kidney function and glucose: what the vomiting has cost, and what may cause it.',
    body: 'American Family Physician (2013); AGA (2024)',
    investigations: ['electrolytes-and-calcium', 'renal-function'],
    urgency: 'soon',
    examples: [
      { given: { vomiting: true, 'symptom-duration': 5 }, then: true },
      { given: { vomiting: true, setting: 'emergency' }, then: true },
      {
        given: {
          vomiting: true,
          'symptom-duration': 1,
          'weight-loss': false,
          'loss-of-appetite': false,
          'age-years': 30,
          setting: 'primary_care',
        },
        then: false,
      },
      { given: { vomiting: false, diarrhoea: true, setting: 'inpatient', 'symptom-duration': 2 }, then: true },
      { given: { vomiting: false, diarrhoea: false }, then: false },
    ],
    source: { id: 'anderson-strayer-2013', locator: 'Abstract: alarm signs and basic laboratory testing' },
    grade: 'low',
    gradeReason:
      'Review, abstract read: a metabolic panel by suspicion; the AGA’s update on vomiting in attacks lists electrolytes (read in a digest), and the Society for Endocrinology counts lost appetite, nausea and constipation among the signs of a high calcium. The three days and the other signs are the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'calcium-in-cramps-confusion-or-weak-bones',
    title: 'Calcium in cramped hands, confusion, lack of vitamin D or weak bones with a gut complaint',
    gate: { ageFrom: 16 },
    logic:
      'hand-spasms or low-vitamin-d or altered-mental-state and (constipation or vomiting or diarrhoea) or osteoporosis and (diarrhoea or steatorrhoea or weight-loss or bloating or abdominal-pain or constipation)',
    action: 'Adjusted calcium with potassium, magnesium and phosphate; then vitamin D and parathyroid hormone.',
    body: 'GPnotebook; Royal Osteoporosis Society',
    investigations: ['electrolytes-and-calcium', 'ttg-iga'],
    urgency: 'soon',
    examples: [
      { given: { 'low-vitamin-d': true }, then: true },
      { given: { 'hand-spasms': true }, then: true },
      {
        given: {
          'hand-spasms': false,
          'low-vitamin-d': false,
          'altered-mental-state': false,
          osteoporosis: true,
          diarrhoea: true,
        },
        then: true,
      },
      {
        given: { 'hand-spasms': false, 'low-vitamin-d': false, 'altered-mental-state': false, osteoporosis: false },
        then: false,
      },
    ],
    source: { id: 'gpnotebook-vitamin-d', locator: 'Investigations when 25-hydroxyvitamin D is below 25 nmol/L' },
    grade: 'low',
    gradeReason:
      'Page for general practice, read: bone profile, kidney and liver tests, blood count, celiac causes. A society’s page asks for calcium in every osteoporosis (here with a gut complaint), and NICE considers celiac serology in weak or soft bones (NG20, 1.1.2); cramps and confusion follow the signs of a low and a high calcium.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'first-blood-tests-in-new-pain-in-hospital',
    title: 'First blood tests in new belly pain in an emergency department or on a ward',
    gate: { ageFrom: 16 },
    logic:
      "abdominal-pain and (setting == 'emergency' or setting == 'inpatient') and not stated(symptom-duration >= 28)",
    action:
      'Blood count, CRP, liver tests, electrolytes and kidney function, lipase in pain that may be of the upper belly.',
    body: 'Review (2011), RCPA manual',
    investigations: ['lft', 'renal-function', 'cbc', 'crp'],
    urgency: 'soon',
    examples: [
      { given: { 'abdominal-pain': true, setting: 'emergency', 'symptom-duration': 2 }, then: true },
      { given: { 'abdominal-pain': true, setting: 'emergency', 'symptom-duration': 900 }, then: false },
      { given: { 'abdominal-pain': true, setting: 'primary_care' }, then: false },
    ],
    source: { id: 'rcpa-abdominal-pain', locator: 'Appropriate tests' },
    grade: 'low',
    gradeReason:
      'A college’s list, read: blood count where inflammation is suspected, electrolytes and creatinine where fluid is lost, lipase where the pancreas is. That nobody in a hospital with new pain goes without the first four is the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'pregnancy-test-before-imaging',
    title: 'Pregnancy test in a woman with belly pain or vomiting in hospital, or with nausea or vomiting that lasts',
    gate: { ageFrom: 12, ageTo: 55, sex: 'female' },
    logic:
      "not stated(pregnant or postmenopausal) and ((abdominal-pain or acute-severe-abdo-pain or vomiting) and (setting == 'emergency' or setting == 'inpatient') and (vomiting or not stated(symptom-duration >= 28)) or (nausea or vomiting) and not stated(diarrhoea) and 3 <= symptom-duration < 90)",
    action: 'Pregnancy test before any X-ray or CT, whatever she thinks of its likelihood.',
    body: 'ACR (2009, 2023)',
    investigations: ['pregnancy-test'],
    urgency: 'same_day',
    examples: [
      { given: { 'abdominal-pain': true, setting: 'emergency', pregnant: false }, then: true },
      { given: { vomiting: true, 'symptom-duration': 120, setting: 'emergency' }, then: true },
      { given: { nausea: true, 'symptom-duration': 20, setting: 'primary_care' }, then: true },
      { given: { nausea: true, 'symptom-duration': 400, vomiting: true, setting: 'primary_care' }, then: false },
      { given: { 'abdominal-pain': true, setting: 'emergency', postmenopausal: true }, then: false },
    ],
    source: { id: 'acr-pelvic-pain-2009', locator: 'Conclusion: the first step' },
    grade: 'moderate',
    gradeReason:
      'The college’s first step in acute pelvic pain of the reproductive years; a review of vomiting (2013, abstract read) lists the test too. Any belly pain in hospital, vomiting there of any length, and how long nausea lasts, are the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'lactate-in-shock-or-peritonitis',
    title: 'Lactate in shock with infection, bleeding or severe pain, and in a rigid belly',
    gate: { ageFrom: 16 },
    logic:
      'peritonism or haemodynamic-signs and (fever or suspected-infection or rigors or raised-white-cells or acute-severe-abdo-pain or gi-bleed-overt or rectal-bleeding or melaena) or unwell-sepsis-signs',
    action:
      'Blood gas with lactate, blood count, CRP, electrolytes and creatinine, blood cultures; imaging does not wait for them.',
    body: 'NICE (sepsis), WSES (2017)',
    investigations: ['troponin-lactate-panel'],
    urgency: 'same_day',
    examples: [
      { given: { peritonism: true }, then: true },
      { given: { peritonism: false, 'haemodynamic-signs': true, fever: true }, then: true },
      { given: { peritonism: false, 'haemodynamic-signs': false, 'unwell-sepsis-signs': false }, then: false },
    ],
    source: { id: 'nice-sepsis-hospital-chart', locator: 'High risk criteria: venous blood tests' },
    grade: 'low',
    gradeReason:
      'A hospital’s chart of the national guideline, read: gas with lactate, cultures, blood count, CRP, electrolytes, creatinine, clotting. That a rigid belly, or shock with bleeding, asks for the same without fever is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'blood-cultures-in-suspected-sepsis',
    title:
      'Blood cultures where sepsis is suspected with a sign of high risk, with shaking chills, or behind a weak defence',
    gate: { ageFrom: 16 },
    logic:
      '(fever or temp-c >= 38 or suspected-infection) and (altered-mental-state or resp-rate >= 25 or hr >= 130 or sbp <= 90 or no-urine-18h or mottled-or-nonblanching-rash or haemodynamic-signs or on-anticancer-treatment or immunosuppressed or jaundice) or rigors or unwell-sepsis-signs',
    action: 'Two sets before the first antibiotic, which does not wait for them.',
    body: 'NICE (sepsis), as a hospital’s chart has it',
    investigations: ['blood-culture'],
    urgency: 'same_day',
    examples: [
      { given: { fever: true, 'altered-mental-state': true }, then: true },
      { given: { rigors: true }, then: true },
      { given: { fever: true, immunosuppressed: true }, then: true },
      {
        given: {
          fever: false,
          'temp-c': 36.9,
          'suspected-infection': false,
          rigors: false,
          'unwell-sepsis-signs': false,
        },
        then: false,
      },
    ],
    source: { id: 'nice-sepsis-hospital-chart', locator: 'High risk criteria: venous blood tests' },
    grade: 'moderate',
    gradeReason:
      'The chart of the national guideline, read, takes cultures from everybody with a sign of high risk. Of single signs shaking chills say most (4.7, JAMA 2012;308:502) and fever alone too little; a weak defence and jaundice, for the bile ducts, are added by the authors.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'stool-tests-at-once-in-severe-bloody-diarrhoea',
    title: 'Stool culture and C. difficile at once where six or more bloody stools come with fever or a fast pulse',
    gate: { ageFrom: 16 },
    logic:
      'bloody-stools-per-day >= 6 and (fever or temp-c > 37.8 or hr > 90 or haemoglobin < 105 or raised-inflammatory-markers)',
    action:
      'Culture and C. difficile from the first stool, with blood count, CRP, electrolytes and albumin, before or with the first steroid.',
    body: 'NHS handbook for acute severe colitis; ACG (2025)',
    investigations: ['stool-culture', 'c-difficile-testing', 'cbc', 'crp', 'electrolytes-and-calcium', 'serum-albumin'],
    urgency: 'emergency',
    examples: [
      { given: { 'bloody-stools-per-day': 8, fever: true }, then: true },
      { given: { 'bloody-stools-per-day': 3, fever: true }, then: false },
      { given: { 'bloody-stools-per-day': 8 }, then: 'cannot_tell' },
    ],
    source: { id: 'nhs-dg-severe-colitis', locator: 'Criteria for diagnosis; initial investigations' },
    grade: 'moderate',
    gradeReason:
      'A hospital handbook, read, that repeats the national criteria and asks for both stool tests urgently; fever told in words stands for its temperature.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'albumin-in-swollen-legs-or-fluid',
    title: 'Albumin, liver and kidney tests in swollen legs beside a gut complaint',
    gate: { ageFrom: 16 },
    logic: 'peripheral-oedema and (diarrhoea or weight-loss or malnutrition-risk or steatorrhoea or ascites)',
    action:
      'Albumin, liver tests, kidney function and protein in the urine: lost through the gut or the kidney, or not made.',
    body: 'BSG (2020)',
    investigations: ['serum-albumin', 'lft', 'renal-function'],
    urgency: 'urgent',
    examples: [
      { given: { 'peripheral-oedema': true, diarrhoea: true }, then: true },
      { given: { 'peripheral-oedema': false }, then: false },
    ],
    source: { id: 'bsg-ascites-2020', locator: 'First investigations in new ascites' },
    grade: 'low',
    gradeReason:
      'The guideline wants albumin in serum and fluid; that swollen legs beside a gut complaint ask for it too is the authors’ reading. Not re-read.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'ct-for-air-or-stool-in-the-urine',
    title: 'CT for air or stool in the urine',
    gate: { ageFrom: 16 },
    logic: 'air-or-stool-in-urine',
    action:
      'CT of abdomen and pelvis for a passage between bowel and bladder and its cause; urine culture, then cystoscopy and colonoscopy, since a cancer may be behind it.',
    body: 'Review (2013)',
    investigations: ['ct-abdomen', 'ileocolonoscopy-biopsy', 'renal-function', 'cbc'],
    urgency: 'urgent',
    examples: [
      { given: { 'air-or-stool-in-urine': true }, then: true },
      { given: { 'air-or-stool-in-urine': false }, then: false },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'enterovesical-fistulae-review-2013', locator: 'Abstract, results; Table 1' },
    grade: 'low',
    gradeReason:
      'Review: CT is the modality of choice, its accuracy 30 to 100 %. A series of 42 (2002, abstract read) found CT right in 55 % and wants cystoscopy (89 %) and urine for stool (86 %) first: the two disagree, and neither test of the bladder is on this list.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'first-tests-in-diarrhoea-with-diabetes',
    title: 'Celiac serology, thyroid and pancreas in loose stools with diabetes',
    gate: { ageFrom: 16 },
    logic: '(known-diabetes or type-1-diabetes) and diarrhoea and not stated(symptom-duration < 28)',
    action:
      'Look through the drugs first (metformin); then celiac serology, TSH and elastase before it is laid to the nerves.',
    body: 'Leeds and colleagues (2010), after BSG',
    investigations: ['ttg-iga', 'tsh', 'faecal-elastase'],
    urgency: 'soon',
    examples: [
      { given: { 'known-diabetes': true, diarrhoea: true }, then: true },
      { given: { 'known-diabetes': true, diarrhoea: true, 'symptom-duration': 3 }, then: false },
      { given: { 'known-diabetes': false, 'type-1-diabetes': false, diarrhoea: true }, then: false },
    ],
    source: { id: 'leeds-2010-diabetes-diarrhoea', locator: 'Abstract, methods' },
    grade: 'low',
    gradeReason:
      'A series of type 1 diabetes whose loose stools were all looked into so, after the national guideline; carried over to every diabetes.',
    readFrom: 'abstract',
  },
];
