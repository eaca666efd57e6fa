import type { RuleEntry } from '../schema';

const base = {
  kind: 'recommendation',
  direction: 'order',
  gate: { ageFrom: 16 },
  clinicalReview: null,
  reviewedOn: '2026-11-21',
} as const;

/** Further first investigations by complaint, and one that has no place in a hospital. */
export const furtherFirstLineRules: readonly RuleEntry[] = [
  {
    ...base,
    id: 'stool-tests-where-infection-must-be-excluded',
    title: 'Stool tests where an infection has to be excluded first',
    logic:
      "diarrhoea and (fever or rectal-bleeding or stools-per-day >= 6 or dehydration or severe-dehydration or aki or raised-inflammatory-markers or raised-white-cells or antibiotics-recent or immunosuppressed or recent-travel or tb-risk or weight-loss or setting == 'inpatient' or setting == 'emergency')",
    action:
      'One stool for bacteria and parasites, by panel or by culture with microscopy, and C. difficile, before endoscopy is planned or a steroid is given.',
    body: 'IDSA (2017)',
    investigations: ['stool-multiplex-pcr', 'c-difficile-testing', 'stool-culture', 'stool-ova-parasites'],
    urgency: 'soon',
    examples: [
      { given: { diarrhoea: true, 'weight-loss': true }, then: true },
      { given: { diarrhoea: true, setting: 'inpatient' }, then: true },
      { given: { diarrhoea: false, 'weight-loss': true }, then: false },
    ],
    source: { id: 'idsa-diarrhoea-2017', locator: 'Recommendations on which stool tests and in whom' },
    grade: 'low',
    gradeReason:
      'The guideline tests those with fever, blood, severe illness, weak immunity or a history that points to a source; weight loss and being in hospital are added by the authors, who have read it for long diarrhoea too.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'stool-tests-today-in-severe-diarrhoea',
    title: 'Stool tests today in severe diarrhoea',
    logic:
      "diarrhoea and (severe-dehydration or dehydration or aki or profuse-watery-stool or stools-per-day >= 10 or acute-distension or unwell-sepsis-signs or fever and (setting == 'emergency' or setting == 'inpatient'))",
    action: 'Culture or panel and C. difficile from the first stool; blood cultures with signs of sepsis.',
    body: 'IDSA (2017)',
    investigations: ['stool-culture', 'c-difficile-testing'],
    urgency: 'same_day',
    examples: [
      { given: { diarrhoea: true, dehydration: true }, then: true },
      { given: { diarrhoea: true, fever: true, setting: 'emergency' }, then: true },
      { given: { diarrhoea: false, dehydration: true }, then: false },
    ],
    source: { id: 'idsa-diarrhoea-2017', locator: 'Recommendations on which stool tests and in whom' },
    grade: 'low',
    gradeReason:
      'The guideline names fever, blood or slime, severe cramps or tenderness and sepsis; lost fluid, failing kidneys, very many stools and a swollen belly are the authors’ choice, as signs of severe illness.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'ct-for-belly-pain-in-hospital',
    title: 'CT for belly pain in hospital with one further sign',
    logic:
      "abdominal-pain and (setting == 'emergency' or setting == 'inpatient') and (abdominal-tenderness or visible-distension or fever or raised-inflammatory-markers or raised-white-cells or weight-loss or age-years >= 65)",
    action:
      'CT of abdomen and pelvis with contrast, unless the pain points to the gallbladder or a pregnancy: ultrasound then.',
    body: 'ACR (2018)',
    investigations: ['ct-abdomen'],
    urgency: 'soon',
    examples: [
      { given: { 'abdominal-pain': true, setting: 'emergency', 'abdominal-tenderness': true }, then: true },
      { given: { 'abdominal-pain': true, setting: 'primary_care', 'abdominal-tenderness': true }, then: false },
      { given: { 'abdominal-pain': false, setting: 'emergency' }, then: false },
    ],
    source: {
      id: 'acr-nonlocalised-pain-2018',
      locator: 'Variants 1 to 3, and “acute abdominal pain, not otherwise specified”',
    },
    grade: 'moderate',
    gradeReason:
      'CT is called usually appropriate with fever and without, for acute pain: that pain in a hospital is taken as acute, and the further signs, so that not everybody is scanned, are the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'blood-tests-now-in-upper-pain',
    title: 'Liver tests and lipase today in severe or new pain under the ribs',
    logic:
      "(ruq-pain or acute-severe-abdo-pain or epigastric-pain and vomiting) and (setting == 'emergency' or acute-onset or symptom-duration < 14 or unwell-sepsis-signs)",
    action: 'Liver tests and lipase with the first blood; ultrasound of the gallbladder when they point there.',
    body: 'Tokyo Guidelines (2013, 2018)',
    investigations: ['lft', 'lipase-amylase'],
    urgency: 'same_day',
    examples: [
      { given: { 'ruq-pain': true, setting: 'emergency' }, then: true },
      { given: { 'acute-severe-abdo-pain': true, 'symptom-duration': 1 }, then: true },
      {
        given: { 'ruq-pain': false, 'acute-severe-abdo-pain': false, 'epigastric-pain': false, setting: 'emergency' },
        then: false,
      },
    ],
    source: { id: 'tg13-cholecystitis', locator: 'Diagnostic criteria: signs of local and systemic inflammation' },
    grade: 'low',
    gradeReason:
      'The guideline’s criteria rest on blood tests and imaging; severe pain without a place is added by the authors.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'b12-and-folate-for-blood-and-nerves',
    title: 'Vitamin B12 and folate in anaemia, large red cells, nerve signs or poor nutrition',
    logic:
      'anaemia or macrocytosis or neuropathy-or-ataxia or alcohol-heavy and (malnutrition-risk or weight-loss) or upper-gi-surgery or ileal-resection',
    action: 'Vitamin B12 and folate with the first blood tests.',
    body: 'NICE NG239',
    investigations: ['b12-folate-vitd'],
    urgency: 'soon',
    examples: [
      { given: { 'neuropathy-or-ataxia': true }, then: true },
      { given: { mcv: 112 }, then: true },
      {
        given: {
          anaemia: false,
          macrocytosis: false,
          'neuropathy-or-ataxia': false,
          'alcohol-heavy': false,
          'upper-gi-surgery': false,
          'ileal-resection': false,
        },
        then: false,
      },
    ],
    source: { id: 'nice-ng239', locator: 'Symptoms, signs and risk factors that ask for a test' },
    grade: 'moderate',
    gradeReason: 'The guideline lists these signs and risks; drink with wasting is added by the authors. Not re-read.',
    readFrom: 'recalled',
  },
  {
    ...base,
    id: 'first-tests-in-tiredness',
    title: 'First blood tests in tiredness',
    logic: 'fatigue',
    action: 'Blood count, kidney and liver function, thyroid, ferritin, inflammation and celiac serology.',
    body: 'BMC Family Practice (2016)',
    investigations: ['cbc', 'renal-function', 'tsh', 'ttg-iga', 'lft', 'crp', 'ferritin'],
    urgency: 'routine',
    examples: [
      { given: { fatigue: true }, then: true },
      { given: { fatigue: false }, then: false },
    ],
    source: { id: 'fatigue-tests-2016', locator: 'Table 3: basic investigations' },
    grade: 'low',
    gradeReason: 'Review for general practice, its table read; the order is the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'salts-in-darkened-skin',
    title: 'Sodium and potassium in darkened skin or craving for salt',
    logic: 'hyperpigmentation or hyperpigmentation-or-salt-craving',
    action: 'Sodium, potassium, creatinine and glucose today or tomorrow, and a morning cortisol.',
    body: 'Endocrine Society (2016)',
    investigations: ['renal-function', 'cbc', 'tsh'],
    urgency: 'soon',
    examples: [
      { given: { hyperpigmentation: true }, then: true },
      { given: { hyperpigmentation: false, 'hyperpigmentation-or-salt-craving': false }, then: false },
    ],
    source: { id: 'endocrine-society-pai-2016', locator: 'Signs and first tests of adrenal insufficiency' },
    grade: 'moderate',
    gradeReason:
      'The guideline names darkened skin, salt craving, low sodium and high potassium together. Not re-read.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'first-tests-in-vomiting',
    title: 'First blood tests in vomiting',
    logic: 'vomiting',
    action:
      'Electrolytes and kidney function, glucose, blood count, liver tests and lipase; a pregnancy test where possible.',
    body: 'Review (Anderson and Strayer, 2013)',
    investigations: ['renal-function', 'cbc', 'lft', 'lipase-amylase'],
    urgency: 'routine',
    examples: [
      { given: { vomiting: true }, then: true },
      { given: { vomiting: false }, then: false },
    ],
    source: { id: 'anderson-strayer-2013', locator: 'Laboratory tests' },
    grade: 'low',
    gradeReason: 'Review for general practice, as known to the authors; one day of vomiting needs none of them.',
    readFrom: 'recalled',
  },
  {
    ...base,
    id: 'ultrasound-for-pain-with-periods',
    title: 'Pelvic ultrasound for pelvic pain that goes with periods',
    gate: { ageFrom: 16, ageTo: 55, sex: 'female' },
    logic: 'menstruation-linked and (pelvic-abdominal-pain or rectal-bleeding or constipation)',
    action: 'Transvaginal ultrasound; a normal one does not exclude endometriosis.',
    body: 'NICE NG73',
    investigations: ['pelvic-ultrasound'],
    urgency: 'soon',
    examples: [
      { given: { 'menstruation-linked': true, 'pelvic-abdominal-pain': true }, then: true },
      { given: { 'menstruation-linked': false, 'pelvic-abdominal-pain': true }, then: false },
    ],
    source: { id: 'nice-ng73', locator: 'Recommendations on ultrasound' },
    grade: 'moderate',
    gradeReason: 'National guideline, read in digests; bowel signs with periods are its own wording for deep disease.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'imaging-of-a-swollen-belly-with-signs',
    title: 'Imaging of a belly that is swollen, with signs of inflammation, fluid or wasting',
    logic:
      'visible-distension and (raised-white-cells or eosinophilia or low-albumin or peripheral-oedema or weight-loss) or abdominal-distension-persistent',
    action: 'CT or ultrasound of abdomen and pelvis for fluid, mass and thickened bowel; fluid is tapped.',
    body: 'BSG (2020)',
    investigations: ['ct-abdomen', 'lft'],
    urgency: 'urgent',
    examples: [
      { given: { 'visible-distension': true, 'raised-white-cells': true }, then: true },
      { given: { 'visible-distension': false, 'abdominal-distension-persistent': false }, then: false },
    ],
    source: { id: 'bsg-ascites-2020', locator: 'First investigations in new ascites' },
    grade: 'low',
    gradeReason:
      'The guideline is for fluid that is known; a swelling with signs that make fluid or a mass likely is the authors’ reading.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'biopsies-and-immunoglobulins-in-wasting-diarrhoea',
    title: 'Duodenal biopsies and immunoglobulins in diarrhoea with wasting or oedema',
    logic: 'chronic-diarrhoea and weight-loss or diarrhoea and peripheral-oedema',
    action:
      'Upper endoscopy with duodenal biopsies whatever the serology says; immunoglobulins, and Giardia in the stool.',
    body: 'BSG (2018)',
    investigations: ['duodenal-biopsy', 'immunoglobulins', 'giardia-antigen'],
    urgency: 'soon',
    examples: [
      { given: { diarrhoea: true, 'symptom-duration': 90, 'weight-loss': true }, then: true },
      { given: { diarrhoea: true, 'peripheral-oedema': true }, then: true },
      { given: { diarrhoea: false, 'peripheral-oedema': true }, then: false },
    ],
    source: { id: 'bsg-diarrhoea-2018', locator: 'Abstract; recommendations on malabsorption and small-bowel imaging' },
    grade: 'low',
    gradeReason:
      'The guideline asks for tests of malabsorption; biopsies beside serology and immunoglobulins are the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'ca-125-for-bowel-complaints-from-fifty',
    title: 'CA 125 for bowel complaints or a swollen belly in a woman from 50 on',
    gate: { ageFrom: 50, sex: 'female' },
    logic:
      '(abdominal-pain and (alternating-bowel-habit or change-in-bowel-habit or bloating) or acute-distension) and not stated(symptom-duration > 365)',
    action: 'CA 125, since irritable bowel seldom begins at this age; an ultrasound when it is raised.',
    body: 'NICE CG122',
    investigations: ['ca125', 'pelvic-ultrasound'],
    urgency: 'soon',
    examples: [
      { given: { 'abdominal-pain': true, 'alternating-bowel-habit': true }, then: true },
      { given: { 'acute-distension': true }, then: true },
      { given: { 'abdominal-pain': true, bloating: true, 'symptom-duration': 2000 }, then: false },
    ],
    source: { id: 'nice-cg122', locator: 'Recommendation 1.1.1.5' },
    grade: 'moderate',
    gradeReason:
      'The guideline asks for it in any woman of 50 or over with new complaints of the irritable bowel type; where nobody has said how long, they are taken as new by the authors.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'small-bowel-imaging-with-perianal-disease',
    title: 'Small bowel imaging where perianal disease suggests Crohn’s disease',
    logic: 'perianal-disease and not stated(known-uc)',
    action: 'MRI of the small bowel beside ileocolonoscopy, with the pelvis for the fistula.',
    body: 'ECCO and ESGAR (2019)',
    investigations: ['mri-enterography'],
    urgency: 'soon',
    examples: [
      { given: { 'perianal-disease': true }, then: true },
      { given: { 'perianal-disease': false }, then: false },
    ],
    source: { id: 'ecco-esgar-2019', locator: 'Section on initial diagnosis, text to statements 1.4 and 1.5' },
    grade: 'low',
    gradeReason:
      'The consensus images the small bowel in everybody with new Crohn’s disease; that perianal disease is enough to begin is the authors’ reading.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'no-fit-in-hospital',
    title: 'No faecal immunochemical test in a hospital bed or an emergency department',
    gate: { ageFrom: 16 },
    logic: "setting == 'emergency' or setting == 'inpatient'",
    action:
      'The complaint that brought them decides on endoscopy and imaging; a FIT is for the way from general practice.',
    body: 'NICE DG56; Bhatti (2021)',
    direction: 'avoid',
    investigations: ['fit'],
    urgency: 'routine',
    examples: [
      { given: { setting: 'inpatient' }, then: true },
      { given: { setting: 'primary_care' }, then: false },
    ],
    source: { id: 'bhatti-fit-2021', locator: 'Abstract' },
    grade: 'moderate',
    gradeReason:
      'Of 550 tests outside the clinic three were for screening; a positive one led to consultations and not to endoscopy. The guidance on FIT itself speaks of primary care.',
    readFrom: 'abstract',
  },
];
