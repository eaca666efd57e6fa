import type { RuleEntry } from '../schema';

const base = {
  kind: 'recommendation',
  direction: 'order',
  clinicalReview: null,
  reviewedOn: '2026-11-22',
} as const;

/** First investigations of pictures in which the leading condition’s own list leaves out what one guideline names first. */
export const pictureFirstLineRules: readonly RuleEntry[] = [
  {
    ...base,
    id: 'ultrasound-in-suspected-pancreatitis',
    title: 'Lipase and ultrasound where the pancreas is suspected',
    gate: { ageFrom: 16 },
    logic: 'severe-upper-pain-to-back or lipase-amylase >= 3',
    action: 'Lipase; ultrasound for stones in everybody; CT only where it stays unclear or does not get better.',
    body: 'ACG (2013); ACR (2019)',
    investigations: ['lipase-amylase', 'pelvic-ultrasound', 'lft'],
    urgency: 'same_day',
    examples: [
      { given: { 'severe-upper-pain-to-back': true }, then: true },
      { given: { 'severe-upper-pain-to-back': false }, then: 'cannot_tell' },
    ],
    source: { id: 'acg-pancreatitis-2013', locator: 'Major recommendations: diagnosis 2, etiology 1' },
    grade: 'moderate',
    gradeReason:
      'Strong recommendation on weak evidence, the list of recommendations read; the college of radiologists rates ultrasound as usually appropriate in a first attack as well. The liver tests are the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'first-tests-in-jaundice-with-fever',
    title: 'Liver tests, ultrasound and blood cultures in jaundice with fever',
    gate: { ageFrom: 16 },
    logic: 'jaundice and (fever or rigors or temp-c >= 38)',
    action: 'Liver tests, blood count, blood cultures before the antibiotic, ultrasound for wide ducts or a stone.',
    body: 'Tokyo Guidelines (2018)',
    investigations: ['lft', 'pelvic-ultrasound', 'blood-culture', 'cbc'],
    urgency: 'same_day',
    examples: [
      { given: { jaundice: true, fever: true }, then: true },
      { given: { jaundice: false, fever: true }, then: false },
    ],
    source: { id: 'tg18-cholangitis', locator: 'Diagnostic criteria: inflammation, cholestasis, imaging' },
    grade: 'moderate',
    gradeReason:
      'Criteria read in two digests: they need signs of inflammation, liver tests and an image of the ducts; one digest puts ultrasound first. The cultures are the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'first-tests-in-fever-after-the-tropics',
    title: 'Blood count, liver and kidney tests and blood cultures in fever after the tropics',
    gate: { ageFrom: 16 },
    logic: 'travel-malaria-area-12m and (fever or rigors or temp-c >= 38)',
    action:
      'Malaria film or antigen at once, and again; with it two blood cultures, blood count, liver and kidney tests.',
    body: 'British Infection Society (2009)',
    investigations: ['cbc', 'blood-culture', 'lft', 'renal-function'],
    urgency: 'same_day',
    examples: [
      { given: { 'travel-malaria-area-12m': true, fever: true }, then: true },
      { given: { 'travel-malaria-area-12m': false, fever: true }, then: false },
    ],
    source: { id: 'johnston-2009-returned-fever', locator: 'Recommended initial investigations' },
    grade: 'moderate',
    gradeReason:
      'Recommendations of a society, their table read as reprinted in a review of 2018; of this list the film comes first and is not among the investigations kept here.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'blood-tests-in-diarrhoea-under-a-checkpoint-inhibitor',
    title: 'Blood count, liver and kidney tests and TSH in diarrhoea under a checkpoint inhibitor',
    gate: { ageFrom: 16 },
    logic: 'on-ici and diarrhoea',
    action:
      'Blood count, liver and kidney tests with electrolytes, TSH, with the stool tests; calprotectin or lactoferrin.',
    body: 'ASCO (2021)',
    investigations: ['cbc', 'faecal-calprotectin', 'renal-function', 'tsh', 'lft'],
    urgency: 'urgent',
    examples: [
      { given: { 'on-ici': true, diarrhoea: true }, then: true },
      { given: { 'on-ici': false, diarrhoea: true }, then: false },
    ],
    source: { id: 'asco-ici-pocket', locator: 'Table 2.1: colitis, work-up of grade 2' },
    grade: 'moderate',
    gradeReason:
      'Society guideline, its pocket card read; it asks from grade 2 on. That every diarrhoea under these drugs gets the blood tests is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'first-tests-in-an-eating-disorder',
    title: 'Electrolytes, kidney and liver tests and blood count in an eating disorder',
    gate: { ageFrom: 16 },
    logic: 'eating-disorder-or-risk',
    action: 'Electrolytes with calcium, magnesium and phosphate, kidney and liver tests, blood count, TSH; ECG.',
    body: 'British Journal of Sports Medicine',
    investigations: ['electrolytes-and-calcium', 'renal-function', 'cbc', 'lft'],
    urgency: 'urgent',
    examples: [
      { given: { 'eating-disorder-or-risk': true }, then: true },
      { given: { 'eating-disorder-or-risk': false }, then: false },
    ],
    source: { id: 'bjsm-eating-disorder-table', locator: 'Table 3: all patients with suspected eating disorders' },
    grade: 'low',
    gradeReason:
      'A table reprinted from a health service’s pathway, read; magnesium and phosphate it keeps for the malnourished.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'thyroid-and-salts-in-weakness-with-low-potassium',
    title: 'Electrolytes and TSH in weakness or a racing heart with abnormal potassium and no loss from the gut',
    gate: { ageFrom: 16 },
    logic:
      '(potassium-mmol < 3.5 or electrolyte-disturbance) and (heat-intolerance-tremor-palpitations or goitre or saddle-anaesthesia-or-retention or leg-weakness-or-locomotor-delay) and not stated(diarrhoea or vomiting)',
    action: 'Potassium with magnesium and phosphate, ECG, TSH with free T4; potassium replaced with care, it rebounds.',
    body: 'Lin (2005)',
    investigations: ['electrolytes-and-calcium', 'tsh', 'renal-function'],
    urgency: 'same_day',
    examples: [
      { given: { 'potassium-mmol': 1.9, goitre: true }, then: true },
      {
        given: { 'potassium-mmol': 4.1, 'electrolyte-disturbance': false, goitre: true },
        then: false,
      },
    ],
    source: { id: 'lin-2005-periodic-paralysis', locator: 'Abstract: clues to the diagnosis' },
    grade: 'low',
    gradeReason:
      'Review, abstract read: many have no plain sign of the thyroid. The list of signs is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'ct-for-an-abscess-behind-the-belly',
    title: 'CT and blood tests in back or leg pain with signs of infection',
    gate: { ageFrom: 16 },
    logic:
      '(back-pain or vte-symptoms) and (suspected-infection or fever) and (raised-inflammatory-markers or raised-white-cells or suspected-infection)',
    action:
      'CT or MRI for an abscess of the psoas and what feeds it: bowel, spine, kidney; blood cultures, count, CRP.',
    body: 'Charalampopoulos and colleagues (2009)',
    investigations: ['ct-abdomen', 'cbc', 'crp', 'blood-culture'],
    urgency: 'urgent',
    examples: [
      { given: { 'back-pain': true, fever: true, 'raised-inflammatory-markers': true }, then: true },
      { given: { 'back-pain': false, 'vte-symptoms': false, fever: true, 'raised-white-cells': true }, then: false },
    ],
    source: { id: 'charalampopoulos-2009-psoas', locator: 'Cases and discussion, as summarised' },
    grade: 'low',
    gradeReason:
      'Five cases with a review, read in a summary: CT was the most useful image, early CT or MRI is asked for. The signs are the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'iron-in-known-bowel-inflammation-with-tiredness',
    title: 'Blood count, ferritin and CRP in known Crohn’s disease or colitis with tiredness or pallor',
    gate: { ageFrom: 16 },
    logic: '(known-uc or known-cd) and (fatigue or pallor or breathlessness or anaemia)',
    action: 'Blood count, ferritin with CRP beside it; every three months while active, every six to twelve at rest.',
    body: 'ECCO (2015)',
    investigations: ['cbc', 'ferritin', 'crp'],
    urgency: 'soon',
    examples: [
      { given: { 'known-cd': true, fatigue: true }, then: true },
      { given: { 'known-cd': false, 'known-uc': false, fatigue: true }, then: false },
    ],
    source: { id: 'ecco-anaemia-2015', locator: 'Screening: blood count, ferritin, CRP' },
    grade: 'moderate',
    gradeReason:
      'Consensus, its screening read in a meeting abstract (American College of Gastroenterology, 2025); it screens everybody, here only who shows a sign.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'vitamins-in-a-failing-pancreas',
    title: 'Vitamins in known chronic pancreatitis with fatty or loose stools or weight loss',
    gate: { ageFrom: 16 },
    logic: 'chronic-pancreatitis-known and (steatorrhoea or diarrhoea or weight-loss)',
    action: 'Vitamins B12 and D and folate with the fat-soluble ones; looked at again at least every twelve months.',
    body: 'NICE NG104, as read by GPnotebook',
    investigations: ['b12-folate-vitd'],
    urgency: 'soon',
    examples: [
      { given: { 'chronic-pancreatitis-known': true, steatorrhoea: true }, then: true },
      { given: { 'chronic-pancreatitis-known': false, steatorrhoea: true }, then: false },
    ],
    source: { id: 'gpnotebook-chronic-pancreatitis', locator: 'Follow-up of pancreatic exocrine function' },
    grade: 'low',
    gradeReason:
      'National guideline, read on a page for general practice: blood tests for malnutrition at least once a year, vitamins and minerals adjusted. Which vitamins, and the complaints, are the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'first-tests-for-weight-loss-alone',
    title: 'First blood tests where weight is lost without gut complaints or tiredness',
    gate: { ageFrom: 16 },
    logic:
      'weight-loss and not stated(diarrhoea or abdominal-pain or nausea or vomiting or bloating or loss-of-appetite or constipation or steatorrhoea or fatigue)',
    action: 'Blood count, kidney and liver tests, TSH, CRP, glucose, urine; chest X-ray and occult blood.',
    body: 'American Family Physician (2014)',
    investigations: ['cbc', 'renal-function', 'lft', 'tsh', 'crp'],
    urgency: 'soon',
    examples: [
      { given: { 'weight-loss': true }, then: true },
      { given: { 'weight-loss': true, diarrhoea: true }, then: false },
      { given: { 'weight-loss': false }, then: false },
    ],
    source: { id: 'gaddey-holder-2014', locator: 'Abstract: recommended tests' },
    grade: 'moderate',
    gradeReason: 'Review for people over 65, abstract read; carried over to every adult.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'thyroid-in-a-picture-like-a-thyroid-storm',
    title: 'TSH where a racing heart or thyroid signs come with fever, confusion, jaundice or gut complaints',
    gate: { ageFrom: 16 },
    logic:
      '(hr >= 130 or heat-intolerance-tremor-palpitations or goitre or known-thyrotoxicosis) and count(fever or temp-c >= 38, altered-mental-state, diarrhoea or vomiting or jaundice, cardiac-features) >= 2',
    action: 'TSH with free T4 and T3 at once; treatment of a suspected storm does not wait for them.',
    body: 'Japan Thyroid Association',
    investigations: ['tsh'],
    urgency: 'emergency',
    examples: [
      { given: { hr: 145, fever: true, 'altered-mental-state': true }, then: true },
      { given: { goitre: true, jaundice: true, fever: true }, then: true },
      {
        given: {
          hr: 90,
          'heat-intolerance-tremor-palpitations': false,
          goitre: false,
          'known-thyrotoxicosis': false,
          fever: true,
          diarrhoea: true,
        },
        then: false,
      },
      { given: { fever: true, diarrhoea: true }, then: 'cannot_tell' },
    ],
    source: { id: 'akamizu-2018-thyroid-storm', locator: 'Table 1: symptoms and grades' },
    grade: 'low',
    gradeReason:
      'The table of criteria, read, wants a raised thyroid hormone and says which signs make a storm of it; that these signs ask for the hormone, and two of them are enough beside a pulse of 130 or a sign of the thyroid, is the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'ct-of-the-pancreas-in-a-drinker',
    title:
      'CT of the pancreas in a heavy drinker with fatty stools, or with upper pain and weight loss or new diabetes',
    gate: { ageFrom: 18 },
    logic:
      'alcohol-heavy and (steatorrhoea or (epigastric-pain or luq-pain or back-pain) and (weight-loss or new-onset-diabetes))',
    action: 'CT or MRI for chronic pancreatitis and a growth; elastase beside it.',
    body: 'ACG (2020)',
    investigations: ['ct-abdomen', 'faecal-elastase'],
    urgency: 'soon',
    examples: [
      { given: { 'alcohol-heavy': true, steatorrhoea: true }, then: true },
      { given: { 'alcohol-heavy': false, steatorrhoea: true }, then: false },
      { given: { 'alcohol-heavy': true }, then: 'cannot_tell' },
    ],
    source: { id: 'acg-chronic-pancreatitis-2020', locator: 'Diagnosis: recommendation 1' },
    grade: 'moderate',
    gradeReason:
      'The guideline begins with CT or MRI where chronic pancreatitis is thought of, read in a summary; that drink with fatty stools, or with pain, weight loss or new diabetes, makes one think of it is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'blood-count-and-crp-in-an-infection-that-stays',
    title: 'Blood count and CRP in an infection seen in hospital, or one that has lasted a week or raised its markers',
    gate: { ageFrom: 16 },
    logic:
      "suspected-infection and (setting == 'emergency' or setting == 'inpatient' or symptom-duration >= 7 or raised-inflammatory-markers or raised-white-cells or fatigue and age-years >= 65)",
    action:
      'Blood count with CRP, creatinine; an abscess that comes back asks where it comes from, the bowel included.',
    body: 'NICE (sepsis), as a hospital’s chart has it',
    investigations: ['cbc', 'crp'],
    urgency: 'urgent',
    examples: [
      { given: { 'suspected-infection': true, 'symptom-duration': 150 }, then: true },
      { given: { 'suspected-infection': false }, then: false },
      { given: { 'suspected-infection': true, setting: 'primary_care' }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-sepsis-hospital-chart', locator: 'Venous blood tests' },
    grade: 'low',
    gradeReason:
      'The chart of the national guideline takes both where risk is raised; that a hospital, a week, raised markers or tiredness at 65 raise it enough is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'ultrasound-now-in-right-upper-pain',
    title: 'Ultrasound today in new pain under the right ribs',
    gate: { ageFrom: 16 },
    logic:
      "ruq-pain and not stated(symptom-duration >= 28) and (setting == 'emergency' or acute-onset or symptom-duration < 14 or fever or temp-c >= 38 or vomiting or abdominal-tenderness or raised-white-cells)",
    action: 'Ultrasound of gallbladder and ducts with liver tests; CT where it leaves the question open.',
    body: 'ACR (2022)',
    investigations: ['pelvic-ultrasound', 'lft'],
    urgency: 'same_day',
    examples: [
      { given: { 'ruq-pain': true, fever: true }, then: true },
      { given: { 'ruq-pain': true, 'symptom-duration': 2 }, then: true },
      { given: { 'ruq-pain': true, fever: true, 'symptom-duration': 60 }, then: false },
      { given: { 'ruq-pain': false }, then: false },
    ],
    source: { id: 'acr-right-upper-pain-2022', locator: 'Table of the first variant: initial imaging' },
    grade: 'moderate',
    gradeReason:
      'The college’s table, read, calls ultrasound and CT usually appropriate; an older edition and a review for family doctors put ultrasound first. What makes the pain new is the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'c-difficile-today-in-severe-diarrhoea-at-risk',
    title:
      'C. difficile test today in severe diarrhoea after antibiotics or hospital, at 65 and over, behind a weak defence or with six bloody stools',
    gate: { ageFrom: 18 },
    logic:
      "bloody-stools-per-day >= 6 or diarrhoea and (cdiff-risk or antibiotics-recent or age-years >= 65 or immunosuppressed or setting == 'inpatient' and not stated(symptom-duration >= 28)) and (severe-dehydration or dehydration or aki or altered-mental-state or haemodynamic-signs or profuse-watery-stool or stools-per-day >= 10 or acute-distension or unwell-sepsis-signs or acute-severe-abdo-pain or fever and (setting == 'emergency' or setting == 'inpatient'))",
    action: 'One loose stool today; treatment of a fulminant attack does not wait for it.',
    body: 'UK Standards for Microbiology Investigations, as applied by a laboratory',
    investigations: ['c-difficile-testing'],
    urgency: 'same_day',
    examples: [
      { given: { diarrhoea: true, 'antibiotics-recent': true, dehydration: true }, then: true },
      { given: { diarrhoea: true, 'age-years': 75, 'haemodynamic-signs': true }, then: true },
      { given: { diarrhoea: false, 'bloody-stools-per-day': 2 }, then: false },
      { given: { diarrhoea: true, 'antibiotics-recent': true }, then: 'cannot_tell' },
    ],
    source: { id: 'swlp-cdiff-criteria', locator: 'Criteria for community patients' },
    grade: 'low',
    gradeReason:
      'The laboratory’s page repeats the national standard on whom to test; which signs make it a matter of the day is the authors’ choice, as in the rule on stool culture; six bloody stools are the national criterion of a severe colitis, in which it is asked for at once.',
    readFrom: 'secondary',
  },
];
