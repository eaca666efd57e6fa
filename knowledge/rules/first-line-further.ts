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
      "diarrhoea and (fever or rectal-bleeding or stools-per-day >= 6 or dehydration or severe-dehydration or syncope or haemodynamic-signs or aki or raised-inflammatory-markers or raised-white-cells or antibiotics-recent or immunosuppressed or setting == 'inpatient' or setting == 'emergency')",
    action: 'One stool for bacteria, by panel or by culture, before endoscopy is planned or a steroid is given.',
    body: 'IDSA (2017)',
    investigations: ['stool-culture', 'stool-multiplex-pcr'],
    urgency: 'soon',
    examples: [
      { given: { diarrhoea: true, fever: true }, then: true },
      { given: { diarrhoea: true, setting: 'inpatient' }, then: true },
      { given: { diarrhoea: false, fever: true }, then: false },
    ],
    source: { id: 'idsa-diarrhoea-2017', locator: 'Recommendations on which stool tests and in whom' },
    grade: 'low',
    gradeReason:
      'The guideline tests those with fever, blood, severe illness, weak immunity or a history that points to a source; a faint, low pressure and being in hospital are added by the authors, who have read it for long diarrhoea too; British advice sends stool from whoever is unwell as a whole.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'c-difficile-where-infection-must-be-excluded',
    title:
      'C. difficile with the first stool in bloody or severe diarrhoea, after antibiotics, in weak immunity and in hospital',
    logic:
      "diarrhoea and (rectal-bleeding or stools-per-day >= 6 or dehydration or severe-dehydration or syncope or haemodynamic-signs or aki or raised-inflammatory-markers or raised-white-cells or antibiotics-recent or immunosuppressed or setting == 'inpatient' or setting == 'emergency')",
    action: 'C. difficile from the same stool; fever alone, without antibiotics or care, does not ask for it.',
    body: 'IDSA (2017)',
    investigations: ['c-difficile-testing'],
    urgency: 'soon',
    examples: [
      { given: { diarrhoea: true, 'rectal-bleeding': true }, then: true },
      { given: { diarrhoea: true, setting: 'inpatient' }, then: true },
      { given: { diarrhoea: false, 'rectal-bleeding': true }, then: false },
      { given: { diarrhoea: true, fever: true }, then: 'cannot_tell' },
    ],
    source: { id: 'idsa-diarrhoea-2017', locator: 'Recommendations on which stool tests and in whom' },
    grade: 'low',
    gradeReason:
      'The guideline tests after antibiotics and in care; a teaching page that sums it up was read. Blood, severe illness and an emergency department are the authors’ choice, since severe colitis is tested in every case.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'stool-tests-in-wasting-or-after-a-journey',
    title: 'Stool for bacteria and parasites in diarrhoea with weight loss, a journey or a life in the tropics',
    logic:
      "diarrhoea and (recent-travel or tb-risk or weight-loss) and not stated(setting == 'inpatient' or setting == 'emergency')",
    action:
      'Panel or culture with microscopy for parasites; C. difficile only where antibiotics, hospital or weak immunity ask for it.',
    body: 'IDSA (2017)',
    investigations: ['stool-culture', 'stool-multiplex-pcr', 'stool-ova-parasites'],
    urgency: 'soon',
    examples: [
      { given: { diarrhoea: true, 'weight-loss': true }, then: true },
      { given: { diarrhoea: true, 'recent-travel': true, setting: 'primary_care' }, then: true },
      { given: { diarrhoea: true, 'recent-travel': true, setting: 'inpatient' }, then: false },
      { given: { diarrhoea: false, 'weight-loss': true }, then: false },
    ],
    source: { id: 'idsa-diarrhoea-2017', locator: 'Recommendations on which stool tests and in whom' },
    grade: 'low',
    gradeReason:
      'The guideline looks for parasites in travellers from 14 days on and in weak immunity, and for C. difficile after antibiotics or care only; that weight loss asks for a stool before an inflammation is named is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'stool-tests-today-in-severe-diarrhoea',
    title: 'Stool culture today in severe diarrhoea',
    logic:
      "diarrhoea and (severe-dehydration or dehydration or aki or altered-mental-state or haemodynamic-signs and not stated(urticaria-angioedema or skin-mucosal) or profuse-watery-stool or stools-per-day >= 10 or acute-distension or unwell-sepsis-signs or acute-severe-abdo-pain or fever and (setting == 'emergency' or setting == 'inpatient') and not stated(symptom-duration >= 28)) or acute-severe-abdo-pain and rectal-bleeding",
    action:
      'Culture or panel from the first stool, C. difficile with it by its own criteria; blood cultures with signs of sepsis.',
    body: 'IDSA (2017)',
    investigations: ['stool-culture'],
    urgency: 'same_day',
    examples: [
      { given: { diarrhoea: true, dehydration: true }, then: true },
      { given: { diarrhoea: true, fever: true, setting: 'emergency' }, then: true },
      { given: { diarrhoea: false, 'acute-severe-abdo-pain': false, dehydration: true }, then: false },
    ],
    source: { id: 'idsa-diarrhoea-2017', locator: 'Recommendations on which stool tests and in whom' },
    grade: 'low',
    gradeReason:
      'The guideline names fever, blood or slime, severe cramps or tenderness and sepsis; lost fluid, failing kidneys, confusion, shock, very many stools and a swollen belly are the authors’ choice, as signs of severe illness; in diarrhoea of four weeks and more a fever does not make it urgent.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'ct-for-belly-pain-in-hospital',
    title: 'CT for belly pain in hospital with one further sign',
    logic:
      "abdominal-pain and (setting == 'emergency' or setting == 'inpatient') and (abdominal-tenderness or visible-distension or fever or raised-inflammatory-markers or raised-white-cells or weight-loss or age-years >= 65 or (vomiting and age-years >= 30 or known-diabetes or motility-disorder-or-opioids or age-years >= 50) and not stated(diarrhoea or symptom-duration >= 28))",
    action:
      'CT of abdomen and pelvis with contrast, unless the pain points to the gallbladder or a pregnancy: ultrasound then.',
    body: 'ACR (2018)',
    investigations: ['ct-abdomen'],
    urgency: 'soon',
    examples: [
      { given: { 'abdominal-pain': true, setting: 'emergency', 'abdominal-tenderness': true }, then: true },
      { given: { 'abdominal-pain': true, setting: 'emergency', vomiting: true, 'age-years': 44 }, then: true },
      { given: { 'abdominal-pain': true, setting: 'primary_care', 'abdominal-tenderness': true }, then: false },
      { given: { 'abdominal-pain': false, setting: 'emergency' }, then: false },
    ],
    source: {
      id: 'acr-nonlocalised-pain-2018',
      locator: 'Variants 1 to 3, and “acute abdominal pain, not otherwise specified”',
    },
    grade: 'moderate',
    gradeReason:
      'CT is called usually appropriate with fever and without, for acute pain: that pain in a hospital is taken as acute, and the further signs, so that not everybody is scanned, are the authors’ choice; vomiting from thirty on, diabetes, opioids and the age of fifty count while there is no diarrhoea and it has not lasted four weeks.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'imaging-in-pain-after-meals-with-weight-loss',
    title: 'CT in pain after meals with weight loss, from fifty on or with a further sign',
    gate: { ageFrom: 18 },
    logic:
      'weight-loss and (abdominal-pain or epigastric-pain) and (postprandial-pain or worse-with-eating or fear-of-eating) and (age-years >= 50 or fear-of-eating or vascular-risk or weight-loss-pct-6m > 5 or vomiting or anaemia)',
    action:
      'CT with arterial phase beside upper endoscopy: the vessels of the gut as well as a growth; duplex where it is done well.',
    body: 'UEG and ESGAR (2020)',
    investigations: ['ct-abdomen', 'mesenteric-duplex'],
    urgency: 'soon',
    examples: [
      {
        given: { 'abdominal-pain': true, 'weight-loss': true, 'postprandial-pain': true, 'age-years': 61 },
        then: true,
      },
      {
        given: { 'abdominal-pain': true, 'weight-loss': true, 'postprandial-pain': true, 'age-years': 24 },
        then: 'cannot_tell',
      },
      { given: { 'abdominal-pain': true, 'weight-loss': false, 'postprandial-pain': true }, then: false },
      { given: { 'abdominal-pain': true, 'weight-loss': true }, then: 'cannot_tell' },
    ],
    source: { id: 'cmi-guideline-2020', locator: 'Recommendation 3; summary: when to consider it, CT angiography' },
    grade: 'moderate',
    gradeReason:
      'The guideline wants at least upper endoscopy and CT or MRI where it is suspected (expert agreement 91 %), and names pain after meals, more than 5 % of the weight lost, and meals made smaller for the pain, at any age; the table and a summary were read. That below fifty a second sign is asked for, since pain after meals is common in the young, is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'lipase-for-upper-pain-in-hospital',
    title: 'Lipase for new pain of the upper or whole belly in hospital',
    logic:
      "(setting == 'emergency' or setting == 'inpatient') and not stated(symptom-duration >= 28) and (epigastric-pain or abdominal-pain and (nausea or vomiting) and not stated(diarrhoea or abdominal-pain-lower or rlq-pain-or-tenderness or llq-pain))",
    action: 'Lipase (or amylase) with the first blood; pancreatitis is also possible with a low value in drinkers.',
    body: 'BNSSG Remedy, after NICE CKS',
    investigations: ['lipase-amylase'],
    urgency: 'same_day',
    examples: [
      { given: { 'epigastric-pain': true, setting: 'inpatient', 'symptom-duration': 10 }, then: true },
      {
        given: {
          'epigastric-pain': false,
          'abdominal-pain': true,
          nausea: true,
          setting: 'emergency',
          diarrhoea: true,
        },
        then: false,
      },
      { given: { 'epigastric-pain': true, setting: 'primary_care' }, then: false },
    ],
    source: { id: 'remedy-acute-pancreatitis', locator: 'Whom to suspect; no blood tests before admission' },
    grade: 'low',
    gradeReason:
      'The pathway suspects it in anybody with acute pain of the upper or whole belly and leaves blood tests to the hospital; the four weeks, and nausea beside pain without a place, are the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'blood-tests-now-in-upper-pain',
    title: 'Liver tests and lipase today in severe or new pain under the ribs',
    logic:
      "(ruq-pain or acute-severe-abdo-pain or epigastric-pain and vomiting) and (setting == 'emergency' or symptom-duration < 14 or unwell-sepsis-signs)",
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
    title: 'First blood tests in tiredness, pallor or a foggy head',
    logic: 'fatigue or pallor or brain-fog',
    action: 'Blood count, kidney and liver function, thyroid, ferritin, inflammation and celiac serology.',
    body: 'BMC Family Practice (2016)',
    investigations: ['cbc', 'tsh', 'renal-function', 'lft', 'ttg-iga', 'ferritin', 'crp'],
    urgency: 'routine',
    examples: [
      { given: { fatigue: true }, then: true },
      { given: { fatigue: false, pallor: false, 'brain-fog': false }, then: false },
    ],
    source: { id: 'fatigue-tests-2016', locator: 'Table 3: basic investigations' },
    grade: 'low',
    gradeReason:
      'Review for general practice, its table read; the order, and that pallor and a foggy head ask for the same, are the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'salts-in-darkened-skin',
    title: 'Sodium and potassium in darkened skin or craving for salt',
    logic: 'hyperpigmentation or hyperpigmentation-or-salt-craving',
    action: 'Sodium, potassium, creatinine and glucose today or tomorrow, and a morning cortisol.',
    body: 'Endocrine Society (2016)',
    investigations: ['electrolytes-and-calcium', 'renal-function', 'cbc', 'tsh'],
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
    action: 'Electrolytes and kidney function, glucose, blood count and liver tests; a pregnancy test where possible.',
    body: 'Review (Anderson and Strayer, 2013)',
    investigations: ['renal-function', 'cbc', 'lft'],
    urgency: 'routine',
    examples: [
      { given: { vomiting: true }, then: true },
      { given: { vomiting: false }, then: false },
    ],
    source: { id: 'anderson-strayer-2013', locator: 'Laboratory tests' },
    grade: 'low',
    gradeReason:
      'Review for general practice, as known to the authors; one day of vomiting needs none of them, and lipase goes with pain of the upper belly.',
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
      "visible-distension and (raised-white-cells or eosinophilia or low-albumin or peripheral-oedema or weight-loss or abdominal-tenderness and (symptom-duration < 28 or setting == 'emergency' or age-years >= 50) and not stated(symptom-duration >= 28)) or abdominal-distension-persistent",
    action: 'CT or ultrasound of abdomen and pelvis for fluid, mass and thickened bowel; fluid is tapped.',
    body: 'BSG (2020)',
    investigations: ['ct-abdomen', 'lft'],
    urgency: 'urgent',
    examples: [
      {
        given: { 'visible-distension': true, 'abdominal-tenderness': true, 'symptom-duration': 3 },
        then: true,
      },
      { given: { 'visible-distension': true, 'abdominal-tenderness': true }, then: 'cannot_tell' },
      { given: { 'visible-distension': true, 'raised-white-cells': true }, then: true },
      { given: { 'visible-distension': false, 'abdominal-distension-persistent': false }, then: false },
    ],
    source: { id: 'bsg-ascites-2020', locator: 'First investigations in new ascites' },
    grade: 'low',
    gradeReason:
      'The guideline is for fluid that is known; a swelling with signs that make fluid, a mass or a blockage likely is the authors’ reading. A tender belly counts in a short illness, in an emergency department or from fifty on, since a swollen, tender belly is common in irritable bowel.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'biopsies-and-immunoglobulins-in-wasting-diarrhoea',
    title: 'Duodenal biopsies and immunoglobulins in diarrhoea with wasting or oedema',
    logic: 'chronic-diarrhoea and weight-loss or diarrhoea and peripheral-oedema',
    action: 'Upper endoscopy with duodenal biopsies whatever the serology says, and immunoglobulins.',
    body: 'BSG (2018)',
    investigations: ['duodenal-biopsy', 'immunoglobulins'],
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
      '(abdominal-pain and (alternating-bowel-habit or change-in-bowel-habit or bloating) and not stated(symptom-duration < 14) or acute-distension) and not stated(symptom-duration > 365)',
    action: 'CA 125, since irritable bowel seldom begins at this age; an ultrasound when it is raised.',
    body: 'NICE CG122',
    investigations: ['ca125', 'pelvic-ultrasound'],
    urgency: 'soon',
    examples: [
      { given: { 'abdominal-pain': true, 'alternating-bowel-habit': true }, then: true },
      { given: { 'acute-distension': true }, then: true },
      { given: { 'abdominal-pain': true, bloating: true, 'symptom-duration': 2000 }, then: false },
      {
        given: { 'abdominal-pain': true, bloating: true, 'acute-distension': false, 'symptom-duration': 3 },
        then: false,
      },
    ],
    source: { id: 'nice-cg122', locator: 'Recommendation 1.1.1.5' },
    grade: 'moderate',
    gradeReason:
      'The guideline asks for it in any woman of 50 or over with new complaints of the irritable bowel type; where nobody has said how long, they are taken as new by the authors, and what is younger than two weeks as not yet one of them.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'ca-125-for-one-symptom-that-stays',
    title: 'CA 125 for one ovarian symptom that stays, in a woman from 50 on',
    gate: { ageFrom: 50, sex: 'female' },
    logic:
      '(bloating or early-satiety-or-appetite-loss or pelvic-abdominal-pain or urinary-urgency-frequency) and (28 <= symptom-duration <= 365 or symptom-days-per-month > 12)',
    action: 'CA 125 in general practice; an ultrasound of belly and pelvis when it is raised, and again when it stays.',
    body: 'NICE CG122',
    investigations: ['ca125'],
    urgency: 'soon',
    examples: [
      { given: { 'early-satiety-or-appetite-loss': true, 'symptom-duration': 60 }, then: true },
      { given: { 'pelvic-abdominal-pain': true, 'symptom-days-per-month': 20 }, then: true },
      { given: { 'pelvic-abdominal-pain': true, 'symptom-duration': 5, 'symptom-days-per-month': 5 }, then: false },
      { given: { 'pelvic-abdominal-pain': true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-cg122', locator: 'Recommendation 1.1.1.2' },
    grade: 'moderate',
    gradeReason:
      'The guideline tests a woman, above all from 50 on, who has any one of the four persistently or often, more than twelve times a month. Four weeks for persistent, and that years of it are left out, are the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'small-bowel-imaging-with-perianal-disease',
    title:
      'Small bowel imaging where perianal disease, or pain that stays on the right with lost weight or an inflamed picture, suggests Crohn’s disease',
    logic:
      '(perianal-disease or (persistent-right-sided-pain or rlq-pain-or-tenderness and symptom-duration >= 28) and (weight-loss or diarrhoea and (raised-inflammatory-markers or raised-platelets or anaemia or low-albumin or fever or rectal-bleeding or oral-ulcers or faecal-calprotectin > 250))) and not stated(known-uc)',
    action: 'MRI of the small bowel beside ileocolonoscopy, with the pelvis for the fistula.',
    body: 'ECCO and ESGAR (2019)',
    investigations: ['mri-enterography'],
    urgency: 'soon',
    examples: [
      { given: { 'perianal-disease': true }, then: true },
      { given: { 'persistent-right-sided-pain': true, diarrhoea: true, anaemia: true }, then: true },
      { given: { 'persistent-right-sided-pain': true, diarrhoea: true }, then: 'cannot_tell' },
      { given: { 'perianal-disease': false, diarrhoea: false, 'weight-loss': false }, then: false },
    ],
    source: { id: 'ecco-esgar-2019', locator: 'Section on initial diagnosis, text to statements 1.4 and 1.5' },
    grade: 'low',
    gradeReason:
      'The consensus images the small bowel in everybody with new Crohn’s disease; that perianal disease, or pain that stays on the right with lost weight, or with diarrhoea and a sign of inflammation, is enough to begin is the authors’ reading; with diarrhoea alone it is an irritable bowel more often. The American radiologists call enterography usually appropriate where the disease is suspected (2021, a summary read).',
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
  {
    ...base,
    id: 'ct-behind-a-weak-defence',
    title: 'CT at a low threshold for new belly pain behind a weak defence',
    logic:
      "abdominal-pain and ((immunosuppressed or long-term-steroid or transplant-recipient) and (symptom-duration < 14 or setting == 'emergency') or on-anticancer-treatment and (fever or temp-c >= 38) or (known-diabetes or heart-or-kidney-failure or care-home-or-frail) and (fever or temp-c >= 38) and (symptom-duration < 28 or setting == 'emergency' or temp-c >= 38)) and not stated(known-cd or known-uc or pregnant)",
    action:
      'CT of abdomen and pelvis with contrast when the examination leaves doubt; not at every flare of a known colitis.',
    body: 'Review of the acute abdomen in the immunocompromised',
    investigations: ['ct-abdomen'],
    urgency: 'urgent',
    examples: [
      { given: { immunosuppressed: true, 'abdominal-pain': true, 'symptom-duration': 2 }, then: true },
      {
        given: { immunosuppressed: true, 'abdominal-pain': true, 'symptom-duration': 2, 'known-cd': true },
        then: false,
      },
      { given: { 'abdominal-pain': false }, then: false },
    ],
    source: { id: 'acute-abdomen-weak-defence', locator: 'Abstract; Table 1' },
    grade: 'low',
    gradeReason:
      'The review says that the classical signs and blood results may be absent; who is left out, and the weeks, are the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'no-ct-first-in-pregnancy',
    title: 'Ultrasound and not CT first in a pregnancy, known or possible',
    logic:
      "pregnant or (possibly-pregnant or vaginal-bleeding-or-missed-period and age-years <= 55) and sex == 'female' and not stated(pregnancy-test == 'negative')",
    action:
      'A pregnancy test before anything with rays where it is only possible. Ultrasound of abdomen and pelvis first, then MRI; CT only when the danger to the mother leaves no time, with obstetrician and radiologist.',
    body: 'ACR (2018)',
    direction: 'avoid',
    investigations: ['ct-abdomen', 'ct-enterography'],
    urgency: 'routine',
    examples: [
      { given: { pregnant: true }, then: true },
      { given: { 'possibly-pregnant': true, sex: 'female' }, then: true },
      { given: { 'vaginal-bleeding-or-missed-period': true, 'age-years': 30, sex: 'female' }, then: true },
      {
        given: { pregnant: false, 'possibly-pregnant': true, 'pregnancy-test': 'negative', sex: 'female' },
        then: false,
      },
      {
        given: { pregnant: false, 'possibly-pregnant': false, 'vaginal-bleeding-or-missed-period': false },
        then: false,
      },
    ],
    source: { id: 'acr-nonlocalised-pain-2018', locator: 'Pregnancy; not re-read for this entry' },
    grade: 'low',
    gradeReason:
      'That ultrasound, then MRI, come before radiation in pregnancy is common teaching, as known to the authors; a pregnancy that nobody has excluded is treated alike until a test, which takes minutes.',
    readFrom: 'recalled',
  },
  {
    ...base,
    id: 'ultrasound-first-in-pregnancy',
    title: 'Ultrasound for belly pain or a suspected blockage in pregnancy',
    logic:
      "pregnant and ((abdominal-pain or abdominal-pain-lower or acute-severe-abdo-pain) and not stated(symptom-duration >= 28) or abdominal-pain and setting == 'emergency' or constipation and vomiting)",
    action: 'Ultrasound of abdomen and pelvis the same day; MRI when it does not settle it.',
    body: 'ACR (2018)',
    investigations: ['pelvic-ultrasound'],
    urgency: 'same_day',
    examples: [
      { given: { pregnant: true, 'abdominal-pain': true, 'symptom-duration': 2 }, then: true },
      { given: { pregnant: true, 'abdominal-pain-lower': true }, then: true },
      { given: { pregnant: true, constipation: true, vomiting: true }, then: true },
      { given: { pregnant: false }, then: false },
    ],
    source: { id: 'acr-nonlocalised-pain-2018', locator: 'Pregnancy; not re-read for this entry' },
    grade: 'low',
    gradeReason: 'As for CT in pregnancy; which complaints are enough is the authors’ choice.',
    readFrom: 'recalled',
  },
  {
    ...base,
    id: 'blood-count-in-pallor',
    title: 'Blood count in pallor',
    logic: 'pallor',
    action: 'Blood count and ferritin before any other test: whether there is anaemia decides what follows.',
    body: 'Own reading beside BMC Family Practice (2016)',
    investigations: ['cbc', 'ferritin'],
    urgency: 'urgent',
    examples: [
      { given: { pallor: true }, then: true },
      { given: { pallor: false }, then: false },
    ],
    source: { id: 'fatigue-tests-2016', locator: 'Table 3: basic investigations' },
    grade: 'very_low',
    gradeReason: 'The table is for tiredness; that pallor asks for the blood count first is the authors’ reading.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'endoscopy-in-painful-swallowing',
    title: 'Endoscopy in painful swallowing that is no sore throat',
    logic:
      'painful-swallowing and (immunosuppressed or hiv-infection or long-term-steroid or oral-candidiasis or on-anticancer-treatment or weight-loss or fluids-not-tolerated or gi-bleed-overt or not stated(rash-sore-throat-or-nodes or symptom-duration < 7))',
    action:
      'Endoscopy with biopsies when thrush is not seen or does not get better within days; before tests for allergy.',
    body: 'Family Practice Notebook',
    investigations: ['egd-oesophageal-biopsies'],
    urgency: 'urgent',
    examples: [
      { given: { 'painful-swallowing': true, 'oral-candidiasis': true }, then: true },
      { given: { 'painful-swallowing': true, heartburn: true }, then: true },
      { given: { 'painful-swallowing': true, 'symptom-duration': 2 }, then: 'cannot_tell' },
      { given: { 'painful-swallowing': false }, then: false },
    ],
    source: { id: 'fpnotebook-hiv-dysphagia', locator: 'Diagnosis; management' },
    grade: 'low',
    gradeReason:
      'The page on HIV wants endoscopy after a day or two without answer to treatment; the American Society for Gastrointestinal Endoscopy counts painful swallowing by itself among the indications (read in a book’s abstract). The sore throat and the week are the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'first-tests-in-itch',
    title: 'First blood tests in itching all over',
    logic: 'itch-all-over',
    action: 'Blood count, ferritin, liver and kidney function, inflammation and thyroid.',
    body: 'Primary Care Notebook, after a German guideline',
    investigations: ['lft', 'cbc', 'ferritin', 'renal-function', 'tsh'],
    urgency: 'soon',
    examples: [
      { given: { 'itch-all-over': true }, then: true },
      { given: { 'itch-all-over': false }, then: false },
    ],
    source: { id: 'pcn-pruritus', locator: 'First-line investigation' },
    grade: 'low',
    gradeReason: 'A page for general practice with its list of tests; the order is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'hiv-test-in-an-indicator-illness',
    title: 'HIV test where wasting or diarrhoea has a second sign of weak defence',
    logic:
      '(weight-loss or chronic-diarrhoea) and (fever or lymphadenopathy or rash-sore-throat-or-nodes or oral-candidiasis or hiv-risk-exposure or recurrent-sinopulmonary-infection) or diarrhoea and (rash-sore-throat-or-nodes or hiv-risk-exposure) or diarrhoea and weight-loss and not stated(symptom-duration < 28 or known-uc or known-cd)',
    action: 'HIV antibody and antigen test, offered like any other test.',
    body: 'BHIVA, BASHH and BIA (2020)',
    investigations: ['hiv-serology'],
    urgency: 'soon',
    examples: [
      { given: { 'weight-loss': true, lymphadenopathy: true }, then: true },
      { given: { diarrhoea: true, 'hiv-risk-exposure': true }, then: true },
      { given: { diarrhoea: true, 'weight-loss': true, 'symptom-duration': 180 }, then: true },
      { given: { 'weight-loss': false, diarrhoea: false }, then: false },
    ],
    source: { id: 'bhiva-hiv-testing-2020', locator: 'Indicator conditions' },
    grade: 'moderate',
    gradeReason:
      'The guideline tests in unexplained weight loss, chronic diarrhoea, fever, swollen nodes, thrush and repeated chest infections, each alone; that two are asked for first, diarrhoea with weight loss among them, is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'hiv-test-with-the-first-blood-in-hospital',
    title:
      'HIV test with the first blood in hospital in swollen nodes, thrush, unexplained fever, fever with wasting, or after a risk',
    logic:
      "(setting == 'emergency' or setting == 'inpatient') and (lymphadenopathy or oral-candidiasis or rash-sore-throat-or-nodes or unexplained-fever or hiv-risk-exposure or weight-loss and (fever or night-sweats) and diarrhoea)",
    action: 'HIV antibody and antigen test with the first blood, offered like any other test.',
    body: 'NICE NG60',
    investigations: ['hiv-serology'],
    urgency: 'same_day',
    examples: [
      { given: { lymphadenopathy: true, setting: 'inpatient' }, then: true },
      { given: { lymphadenopathy: true, setting: 'primary_care' }, then: false },
      { given: { 'weight-loss': true, fever: true, diarrhoea: true, setting: 'emergency' }, then: true },
      { given: { lymphadenopathy: true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng60', locator: 'Recommendation 1.1.5' },
    grade: 'moderate',
    gradeReason:
      'National guideline, the passage read: on admission, emergency departments included, everybody with signs that may be of HIV or with a risk, and who is not known to have it. Which signs are meant, from its list of indicator conditions, is the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'ferritin-before-blood-is-given',
    title: 'Ferritin with the first blood where haemoglobin is below 80 g/L and no bleeding is seen',
    logic:
      'haemoglobin < 80 and not stated(gi-bleed-overt or melaena or rectal-bleeding or acute-bloody-diarrhoea or haemolysis-film)',
    action: 'Ferritin, vitamin B12 and folate from the first blood, before any transfusion or iron.',
    body: 'Bedside Clinical Guidelines Partnership',
    investigations: ['ferritin'],
    urgency: 'same_day',
    examples: [
      { given: { haemoglobin: 68 }, then: true },
      { given: { haemoglobin: 68, melaena: true }, then: false },
      { given: { haemoglobin: 95 }, then: false },
    ],
    source: {
      id: 'bcgp-chronic-anaemia',
      locator: 'Investigations: before treatment or transfusion; all anaemic patients',
    },
    grade: 'low',
    gradeReason:
      'A page of a partnership of hospitals, its passage read: ferritin, B12 and folate in everybody with anaemia, always before treatment or transfusion. That a figure at which blood may be given makes it a matter of the day, and that bleeding or haemolysis seen explains it first, is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'small-bowel-imaging-in-known-crohn',
    title: 'Small bowel imaging when known Crohn’s disease has complaints',
    logic:
      "known-cd and (diarrhoea or abdominal-pain or weight-loss or vomiting) and not stated(setting == 'emergency' or symptom-duration < 14)",
    action: 'MRI or ultrasound of the small bowel beside calprotectin and colonoscopy, before treatment is changed.',
    body: 'ECCO and ESGAR (2019)',
    investigations: ['mri-enterography', 'intestinal-ultrasound'],
    urgency: 'soon',
    examples: [
      { given: { 'known-cd': true, diarrhoea: true }, then: true },
      { given: { 'known-cd': false, diarrhoea: true }, then: false },
    ],
    source: { id: 'ecco-esgar-2019', locator: 'Section on monitoring of known disease' },
    grade: 'low',
    gradeReason:
      'The consensus reassesses by endoscopy or imaging when complaints come back; the section is as known to the authors. In an acute illness CT comes first (WSES and AAST, 2021).',
    readFrom: 'recalled',
  },
  {
    ...base,
    id: 'stool-culture-for-the-public',
    title: 'Stool culture in an outbreak, or in work with food, patients or small children',
    logic: 'outbreak-or-food-handler and diarrhoea',
    action:
      'Stool for bacteria and viruses; off work until 48 hours after the last loose stool; the health authority told of an outbreak.',
    body: 'IDSA (2017)',
    investigations: ['stool-culture', 'stool-multiplex-pcr'],
    urgency: 'soon',
    examples: [
      { given: { 'outbreak-or-food-handler': true, diarrhoea: true }, then: true },
      { given: { 'outbreak-or-food-handler': false, diarrhoea: true }, then: false },
    ],
    source: { id: 'idsa-diarrhoea-2017', locator: 'Recommendations on which stool tests and in whom' },
    grade: 'moderate',
    gradeReason:
      'The guideline tests where an outbreak is possible; those who work with food or care are usual practice, and the 48 hours those of the public health services.',
    readFrom: 'secondary',
  },
];
