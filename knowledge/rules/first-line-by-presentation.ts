import type { RuleEntry } from '../schema';

const base = {
  kind: 'recommendation',
  direction: 'order',
  gate: { ageFrom: 16 },
  clinicalReview: null,
  reviewedOn: '2026-11-23',
} as const;

/** First tests that belong to a presentation as such, whoever has it and whatever leads; in order within a rule. */
export const presentationFirstLineRules: readonly RuleEntry[] = [
  {
    ...base,
    id: 'blood-cultures-in-fever-with-a-second-sign',
    title:
      'Blood cultures in fever in hospital with a second sign, in older people, or with pain where an abscess may be',
    logic:
      "(fever or temp-c >= 38) and (setting == 'inpatient' or setting == 'emergency' and (hr > 90 or resp-rate > 20 or sbp <= 100 or rigors or altered-mental-state or raised-white-cells or immunosuppressed or age-years >= 65 or antibiotics-recent or recent-hospitalisation or ruq-pain or abdominal-mass or hepatomegaly or recent-birth or aortic-graft))",
    action: 'Two sets before the first antibiotic; the same blood gives blood count, CRP, kidney and liver tests.',
    body: 'JAMA (2012), IDSA (2024)',
    investigations: ['blood-culture'],
    urgency: 'same_day',
    examples: [
      { given: { fever: true, setting: 'inpatient' }, then: true },
      { given: { fever: true, setting: 'emergency', hr: 118 }, then: true },
      { given: { fever: true, setting: 'emergency', rigors: true }, then: true },
      { given: { fever: true, setting: 'primary_care' }, then: false },
      { given: { fever: false, 'temp-c': 37, setting: 'inpatient' }, then: false },
    ],
    source: { id: 'coburn-2012-blood-cultures', locator: 'Abstract: conclusion' },
    grade: 'low',
    gradeReason:
      'The review (abstract read) wants none for fever alone and finds bacteria in the blood unlikely without a second sign of inflammation; shaking chills tell most. A society’s guideline on infections of the belly (2024, read in a summary) takes them with fever and low pressure, fast breathing or confusion, and where germs may be resistant: older people, a weak defence, recent antibiotics or hospital, bile ducts, complex abscess. That everybody febrile on a ward counts, and pulse, white cells, birth and graft, are the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'blood-cultures-in-fever-that-stays',
    title: 'Blood cultures in fever that stays without diarrhoea',
    logic:
      "(unexplained-fever or fever and (symptom-duration >= 21 or symptom-duration >= 7 and setting in ('emergency', 'secondary_care'))) and not stated(diarrhoea)",
    action: 'Blood cultures with blood count, CRP and liver tests, before antibiotics.',
    body: 'MSD Manual',
    investigations: ['blood-culture'],
    urgency: 'soon',
    examples: [
      { given: { 'unexplained-fever': true }, then: true },
      { given: { fever: true, 'symptom-duration': 30 }, then: true },
      { given: { fever: true, 'symptom-duration': 30, diarrhoea: true }, then: false },
      { given: { fever: false, 'unexplained-fever': false }, then: false },
    ],
    source: { id: 'msd-fever-unknown', locator: 'Evaluation: what should usually be done' },
    grade: 'low',
    gradeReason:
      'Reference text on fever without a cause, its list read; from which day on, and that diarrhoea sends the search to the stool, is the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'blood-cultures-in-fever-after-a-journey',
    title: 'Blood cultures in fever after a journey where typhoid is at home',
    logic: '(fever or temp-c >= 38 or rigors) and recent-travel',
    action: 'Blood cultures and blood count today, stool culture with them; malaria films where malaria occurs.',
    body: 'IDSA (2017)',
    investigations: ['blood-culture', 'cbc', 'stool-culture'],
    urgency: 'same_day',
    examples: [
      { given: { fever: true, 'recent-travel': true }, then: true },
      { given: { fever: true, 'recent-travel': false }, then: false },
      { given: { fever: true }, then: 'cannot_tell' },
    ],
    source: { id: 'idsa-diarrhoea-2017', locator: 'Enteric fever: when to think of it, and blood cultures' },
    grade: 'moderate',
    gradeReason:
      'Strong recommendation to think of enteric fever in everybody febrile after such a journey, with or without diarrhoea, and to culture blood where it is suspected; read in a summary. That each such fever counts as a suspicion is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'blood-count-and-crp-in-new-diarrhoea-in-hospital',
    title: 'Blood count and CRP with the first blood in new diarrhoea in hospital, or with loss of fluid',
    logic:
      "diarrhoea and (setting in ('emergency', 'inpatient') or dehydration or severe-dehydration or haemodynamic-signs) and not stated(symptom-duration >= 28)",
    action: 'Blood count and CRP with electrolytes and creatinine.',
    body: 'BMJ Best Practice',
    investigations: ['cbc', 'crp'],
    urgency: 'soon',
    examples: [
      { given: { diarrhoea: true, setting: 'emergency' }, then: true },
      { given: { diarrhoea: true, setting: 'emergency', 'symptom-duration': 60 }, then: false },
      { given: { diarrhoea: false, setting: 'emergency' }, then: false },
    ],
    source: {
      id: 'bmj-bp-acute-diarrhoea-tests',
      locator: 'First investigations: blood count, urea and electrolytes, creatinine',
    },
    grade: 'low',
    gradeReason:
      'Reference text: blood tests where serious loss is suspected, in older people and in other illness. That everybody whose diarrhoea leads to hospital counts, and CRP beside them, is the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'ct-where-the-bowel-is-blocked',
    title: 'CT today where the bowel may be blocked',
    logic:
      "(absolute-constipation or bilious-vomiting or obstructive-symptoms and vomiting or vomiting and constipation and (visible-distension or abdominal-pain and not stated(symptom-duration >= 28 and setting in ('primary_care', 'secondary_care')))) and not stated(pregnant or possibly-pregnant or diarrhoea)",
    action:
      'CT of the abdomen with contrast by vein today, beside the first blood tests; where a pregnancy is possible its test first.',
    body: 'WSES (2017)',
    investigations: ['ct-abdomen'],
    urgency: 'same_day',
    examples: [
      { given: { 'absolute-constipation': true }, then: true },
      { given: { vomiting: true, constipation: true, 'abdominal-pain': true }, then: true },
      { given: { vomiting: true, constipation: true, 'abdominal-pain': true, diarrhoea: true }, then: false },
      {
        given: {
          vomiting: true,
          constipation: true,
          'abdominal-pain': true,
          'symptom-duration': 200,
          setting: 'primary_care',
          'visible-distension': false,
          'obstructive-symptoms': false,
          'bilious-vomiting': false,
          'absolute-constipation': false,
        },
        then: false,
      },
      { given: { 'absolute-constipation': true, pregnant: true }, then: false },
      { given: { 'absolute-constipation': false, 'bilious-vomiting': false, vomiting: false }, then: false },
    ],
    source: { id: 'wses-asbo-2017', locator: 'Abstract, recommendations' },
    grade: 'low',
    gradeReason:
      'Guideline on adhesions, abstract read: CT is its choice where the cause is not sure or an operation may be needed. A college of radiologists (2013, read in a copy) rates CT with contrast highest where a blockage is suspected, and magnetic resonance for the pregnant. Carried over to every blockage; the signs are those that ask for the first blood tests, loose stool speaks against them, and so does pain of a month or more without swelling outside hospital.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'first-tests-in-diarrhoea-of-unknown-length',
    title: 'First tests in diarrhoea outside hospital while nobody has said how long it has lasted',
    logic:
      "diarrhoea and not stated(symptom-duration > 0 or chronic-diarrhoea or setting == 'emergency' or setting == 'inpatient' or known-uc or known-cd)",
    action: 'Ask how long first. From four weeks on: celiac serology, calprotectin, stool culture and a thyroid test.',
    body: 'BSG (2018)',
    investigations: ['ttg-iga', 'faecal-calprotectin', 'stool-culture', 'total-iga', 'tsh'],
    urgency: 'routine',
    examples: [
      { given: { diarrhoea: true, setting: 'primary_care' }, then: true },
      { given: { diarrhoea: true, setting: 'primary_care', 'symptom-duration': 3 }, then: false },
      { given: { diarrhoea: true, setting: 'emergency' }, then: false },
      { given: { diarrhoea: false, setting: 'primary_care' }, then: false },
    ],
    source: { id: 'bsg-diarrhoea-2018', locator: 'Initial investigation in primary care, as summarised' },
    grade: 'low',
    gradeReason:
      'A summary of the national guideline for general practice (2019, abstract read) names blood count, ferritin, CRP, celiac serology and thyroid test in chronic diarrhoea, with calprotectin and stool culture; the guideline’s own recommendation keeps calprotectin for under 40 where irritable bowel is thought of. The ranking, too, takes a length that nobody told for a long one; doing so here is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'first-tests-in-palpitations',
    title: 'Thyroid test, blood count and electrolytes in palpitations or tremor',
    logic: 'heat-intolerance-tremor-palpitations',
    action: 'An ECG with TSH, blood count and electrolytes.',
    body: 'GPnotebook',
    investigations: ['tsh', 'cbc', 'electrolytes-and-calcium'],
    urgency: 'routine',
    examples: [
      { given: { 'heat-intolerance-tremor-palpitations': true }, then: true },
      { given: { 'heat-intolerance-tremor-palpitations': false }, then: false },
    ],
    source: { id: 'gpnotebook-palpitations', locator: 'Investigations: baseline tests in primary care' },
    grade: 'low',
    gradeReason:
      'A page for general practice, read: ECG, thyroid test and blood count are the usual first ones. Electrolytes are added by the authors, as other pages have them, and tremor counts alike.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'first-tests-in-swollen-legs-with-breathlessness',
    title: 'Kidney, thyroid and liver tests and blood count in swollen legs with breathlessness',
    logic: 'peripheral-oedema and breathlessness',
    action: 'ECG, natriuretic peptide and chest X-ray, with kidney, thyroid and liver tests and a blood count.',
    body: 'NICE (heart failure)',
    investigations: ['renal-function', 'tsh', 'cbc', 'lft', 'electrolytes-and-calcium'],
    urgency: 'soon',
    examples: [
      { given: { 'peripheral-oedema': true, breathlessness: true }, then: true },
      { given: { 'peripheral-oedema': true, breathlessness: false }, then: false },
    ],
    source: { id: 'nice-heart-failure-tests', locator: 'ECG, and tests to consider for other diagnoses' },
    grade: 'low',
    gradeReason:
      'A page for general practice that follows the institute’s guideline, read: an ECG, and kidney, thyroid and liver tests, electrolytes, blood count and X-ray to be considered; the guideline itself was not seen. The two signs that stand for suspicion are the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'blood-tests-with-anti-inflammatory-drugs',
    title: 'Blood count, ferritin and kidney function in gut complaints with anti-inflammatory painkillers',
    logic:
      'nsaid-use and (abdominal-pain or epigastric-pain or heartburn or nausea or vomiting or diarrhoea or constipation or bloating or loss-of-appetite or weight-loss or rectal-bleeding or melaena or fatigue or gi-symptoms)',
    action: 'Stop the painkiller where that can be done; blood count, ferritin and creatinine.',
    body: 'Specialist Pharmacy Service (NHS), Royal College of Physicians (2021)',
    investigations: ['cbc', 'ferritin', 'renal-function'],
    urgency: 'routine',
    examples: [
      { given: { 'nsaid-use': true, nausea: true }, then: true },
      { given: { 'nsaid-use': false, nausea: true }, then: false },
      { given: { 'nsaid-use': true }, then: 'cannot_tell' },
    ],
    source: { id: 'sps-nsaid-monitoring', locator: 'After started; ongoing once stable' },
    grade: 'low',
    gradeReason:
      'A service’s page on watching the drugs, read: blood count and kidney function before, after two weeks and from time to time. A review (2021, abstract read) names bleeding and lack of iron as harm to the gut; ferritin, and a gut complaint as the moment, are the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'lactate-and-first-blood-in-low-pressure',
    title: 'Lactate, blood count, kidney function and electrolytes where the circulation fails',
    logic:
      '(haemodynamic-signs or sbp <= 90) and not stated(urticaria-angioedema or skin-mucosal or reaction-in-progress)',
    action: 'Blood gas with lactate, blood count, urea, creatinine and electrolytes at once; troponin with an ECG.',
    body: 'BMJ Best Practice',
    investigations: ['troponin-lactate-panel', 'cbc', 'renal-function', 'electrolytes-and-calcium'],
    urgency: 'same_day',
    examples: [
      { given: { 'haemodynamic-signs': true }, then: true },
      { given: { sbp: 84 }, then: true },
      { given: { 'haemodynamic-signs': true, 'urticaria-angioedema': true }, then: false },
      { given: { 'haemodynamic-signs': false, sbp: 120 }, then: false },
    ],
    source: { id: 'bmj-bp-shock-tests', locator: 'First tests to order' },
    grade: 'low',
    gradeReason:
      'Reference text on shock, its list of first tests read; troponin is not on it and comes with the panel. Which signs stand for shock is the authors’ choice, and a reaction to food has tests of its own.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'first-tests-in-weak-bones',
    title: 'Calcium, blood count, thyroid and liver tests and vitamin D in weak bones',
    logic: 'osteoporosis',
    action:
      'Calcium, albumin, creatinine, alkaline phosphatase, blood count, CRP and TSH; vitamin D and celiac serology.',
    body: 'Royal Osteoporosis Society',
    investigations: ['electrolytes-and-calcium', 'cbc', 'b12-folate-vitd', 'tsh', 'lft', 'renal-function'],
    urgency: 'routine',
    examples: [
      { given: { osteoporosis: true }, then: true },
      { given: { osteoporosis: false }, then: false },
    ],
    source: { id: 'ros-osteoporosis-tests', locator: 'Tests that should be carried out routinely' },
    grade: 'low',
    gradeReason:
      'A society’s page for general practice, read; vitamin D, which another page for practice wants where food is badly absorbed, and the order are the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'biopsies-in-eosinophilia-with-gut-complaints',
    title: 'Gastroscopy with biopsies in eosinophilia with gut complaints',
    logic:
      'eosinophilia and (abdominal-pain or diarrhoea or vomiting or dysphagia or ascites or bloating) and not stated(symptom-duration < 14 or recent-travel)',
    action: 'Stool for parasites first; then biopsies of stomach, duodenum and oesophagus, from a normal lining too.',
    body: 'Gastroenterology & Hepatology (2022)',
    investigations: ['egd-oesophageal-biopsies'],
    urgency: 'soon',
    examples: [
      { given: { eosinophilia: true, ascites: true }, then: true },
      { given: { eosinophilia: true, diarrhoea: true, 'symptom-duration': 5 }, then: false },
      { given: { eosinophilia: true, diarrhoea: true, 'recent-travel': true }, then: false },
      { given: { eosinophilia: false, diarrhoea: true }, then: false },
      { given: { eosinophilia: true }, then: 'cannot_tell' },
    ],
    source: { id: 'redd-dellon-2022-egid', locator: 'Abstract' },
    grade: 'low',
    gradeReason:
      'A review, abstract read: a long illness, in which biopsies make the diagnosis once other causes of eosinophils are out. Which complaints count, two weeks, and that after a journey parasites are looked for first, is the authors’ choice.',
    readFrom: 'abstract',
  },
];
