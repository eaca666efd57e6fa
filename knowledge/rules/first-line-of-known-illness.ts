import type { RuleEntry } from '../schema';

const base = {
  kind: 'recommendation',
  direction: 'order',
  gate: { ageFrom: 16 },
  clinicalReview: null,
  reviewedOn: '2026-11-23',
} as const;

/** First tests where an illness is known and troubles again, and where one sign sends the search out of the gut; in order within a rule. */
export const knownIllnessFirstLineRules: readonly RuleEntry[] = [
  {
    ...base,
    id: 'calprotectin-when-a-known-colitis-troubles-again',
    title: 'Calprotectin and a stool culture when a known bowel inflammation troubles again, from the first days on',
    logic:
      "(known-uc or known-cd) and (diarrhoea or rectal-bleeding or blood-mixed-with-stool or urgency or nocturnal-stools) and not stated(setting == 'emergency' or peritonism or acute-distension or bloody-stools-per-day >= 6 or temp-c > 37.8 or hr > 90)",
    action:
      'Stool for calprotectin and for bacteria with C. difficile; blood count, CRP, kidney and liver tests with them.',
    body: 'NHS Highland',
    investigations: ['faecal-calprotectin', 'stool-culture', 'crp', 'cbc', 'renal-function', 'lft'],
    urgency: 'soon',
    examples: [
      { given: { 'known-uc': true, diarrhoea: true, setting: 'primary_care' }, then: true },
      { given: { 'known-uc': true, diarrhoea: true, setting: 'emergency' }, then: false },
      { given: { 'known-uc': true, diarrhoea: true, hr: 110 }, then: false },
      { given: { 'known-uc': true, diarrhoea: true, 'bloody-stools-per-day': 7 }, then: false },
      { given: { 'known-uc': false, 'known-cd': false, diarrhoea: true }, then: false },
      { given: { 'known-uc': true }, then: 'cannot_tell' },
    ],
    source: { id: 'nhs-highland-colitis-relapse', locator: 'Steps 1 and 2: blood tests, stool tests' },
    grade: 'low',
    gradeReason:
      'A health board’s page for patients with ulcerative colitis, read: blood count, liver and kidney tests, ESR and CRP, stool for germs, calprotectin. Carried over to Crohn disease; a bad attack is left out, where calprotectin is not waited for. Its page for doctors, read, adds C. difficile and the figures of a severe attack; that one of them is enough here is the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'causes-where-the-gluten-free-diet-fails',
    title: 'Antibodies, elastase, a breath test and Giardia where a gluten-free diet has no effect',
    logic:
      'gluten-free-diet-no-response and (diarrhoea or steatorrhoea or weight-loss or bloating or abdominal-pain or anaemia) and not stated(celiac-disease-excluded)',
    action: 'Look for gluten first, with a dietitian and the antibodies; then faecal elastase, a breath test, Giardia.',
    body: 'Clinical Gastroenterology and Hepatology (2011)',
    investigations: ['ttg-iga', 'faecal-elastase', 'glucose-breath-test', 'giardia-antigen'],
    urgency: 'soon',
    examples: [
      { given: { 'gluten-free-diet-no-response': true, diarrhoea: true }, then: true },
      { given: { 'gluten-free-diet-no-response': false, diarrhoea: true }, then: false },
      {
        given: { 'gluten-free-diet-no-response': true, diarrhoea: true, 'celiac-disease-excluded': true },
        then: false,
      },
      { given: { 'gluten-free-diet-no-response': true }, then: 'cannot_tell' },
    ],
    source: { id: 'nonresponsive-celiac-2011', locator: 'Table 1' },
    grade: 'low',
    gradeReason:
      'A table of causes, each with its test, read; another review’s table (Gut 2010, read) counts gluten, microscopic colitis, overgrowth and a failing pancreas. Both are about proven celiac disease; only who has it ruled out is left out here. The order is the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'biopsies-where-the-gluten-free-diet-fails',
    title: 'Biopsies of duodenum and colon in diarrhoea on which a gluten-free diet has no effect',
    logic: 'gluten-free-diet-no-response and diarrhoea and not stated(celiac-disease-excluded or pregnant)',
    action:
      'Where diet and antibodies show no gluten: biopsies of the duodenum beside the first ones, and of the colon for microscopic colitis.',
    body: 'Clinical Gastroenterology and Hepatology (2011)',
    investigations: ['duodenal-biopsy', 'colonoscopy-random-biopsies'],
    urgency: 'soon',
    examples: [
      { given: { 'gluten-free-diet-no-response': true, diarrhoea: true }, then: true },
      { given: { 'gluten-free-diet-no-response': true, diarrhoea: true, pregnant: true }, then: false },
      { given: { 'gluten-free-diet-no-response': true, diarrhoea: false, bloating: true }, then: false },
      { given: { 'gluten-free-diet-no-response': true }, then: 'cannot_tell' },
    ],
    source: { id: 'nonresponsive-celiac-2011', locator: 'Table 1: gluten contamination, microscopic colitis' },
    grade: 'low',
    gradeReason:
      'The table names both biopsies, those of the colon where the stool is watery. That any diarrhoea is enough, and that a pregnancy waits, is the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'hiv-test-in-diarrhoea-after-oral-anal-contact',
    title: 'HIV test in a man with diarrhoea or an inflamed rectum that may have been caught in sex',
    gate: { ageFrom: 16, sex: 'male' },
    logic: 'msm-oral-anal-contact and (diarrhoea or tenesmus or mucus-per-rectum or rectal-bleeding)',
    action:
      'Stool for bacteria and parasites; an HIV test where none was done within a year, and tests for other infections caught in sex.',
    body: 'NICE NG60',
    investigations: ['stool-multiplex-pcr', 'hiv-serology'],
    urgency: 'soon',
    examples: [
      { given: { 'msm-oral-anal-contact': true, diarrhoea: true }, then: true },
      { given: { 'msm-oral-anal-contact': false, diarrhoea: true }, then: false },
      { given: { 'msm-oral-anal-contact': true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng60', locator: 'Recommendation 1.1.5' },
    grade: 'low',
    gradeReason:
      'National guideline, the passage read: in hospital a test is offered to a man who has sex with men and had none in the past year. A systematic review (2023, abstract read) finds shigella caught in sex together with HIV and other such infections. That the contact asked about stands for sex with men, and that the test is offered outside hospital too, is the authors’ choice; women are tested where a risk is told of.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'urine-and-liver-where-albumin-is-low-and-legs-swell',
    title:
      'Protein in the urine, liver and kidney tests where albumin is low and legs or belly swell, or legs swell in diarrhoea',
    logic: '(low-albumin or serum-albumin < 30) and (peripheral-oedema or ascites) or peripheral-oedema and diarrhoea',
    action:
      'Protein against creatinine in the urine, liver and kidney tests, before protein is looked for in the stool.',
    body: 'Reference text',
    investigations: ['serum-albumin', 'albumin-urine-protein', 'lft', 'renal-function'],
    urgency: 'urgent',
    examples: [
      { given: { 'low-albumin': true, 'peripheral-oedema': true }, then: true },
      {
        given: { 'low-albumin': false, 'peripheral-oedema': true, 'serum-albumin': 40, diarrhoea: false },
        then: false,
      },
      { given: { 'low-albumin': true, 'peripheral-oedema': false, ascites: false }, then: false },
      { given: { 'peripheral-oedema': true }, then: 'cannot_tell' },
    ],
    source: { id: 'symptoma-protein-losing', locator: 'Presentation: what is excluded before' },
    grade: 'low',
    gradeReason:
      'A reference page, read, which quotes a clinic: loss into the gut is thought of once hunger, protein in the urine and a failing liver are out. That swollen legs in diarrhoea are enough to ask, the kidney test and the urgency of the red flag for the same signs are the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'endoscopy-for-dyspepsia-from-sixty',
    title: 'Endoscopy for dyspepsia from sixty on',
    gate: { ageFrom: 60 },
    logic:
      "epigastric-pain and (symptom-duration >= 28 or nausea or early-satiety-or-appetite-loss or bloating) and not stated(symptom-duration < 28 or setting == 'emergency' or acute-severe-abdo-pain or severe-upper-pain-to-back or peritonism)",
    action: 'Upper endoscopy; below sixty a test for Helicobacter comes first where nothing alarms.',
    body: 'ACG and CAG (2017)',
    investigations: ['egd-oesophageal-biopsies'],
    urgency: 'soon',
    examples: [
      { given: { 'epigastric-pain': true, 'symptom-duration': 90 }, then: true },
      { given: { 'epigastric-pain': true, nausea: true, 'symptom-duration': 3 }, then: false },
      { given: { 'epigastric-pain': true, nausea: true, setting: 'emergency' }, then: false },
      { given: { 'epigastric-pain': false, 'symptom-duration': 90 }, then: false },
      { given: { 'epigastric-pain': true }, then: 'cannot_tell' },
    ],
    source: { id: 'acg-cag-dyspepsia-2017', locator: 'Abstract: from 60 years on' },
    grade: 'moderate',
    gradeReason:
      'Joint guideline of two societies, abstract read: a conditional recommendation. The British guideline (2022, read in summaries) keeps what is urgent for lost weight. That pain in the upper belly counts from four weeks on, or with another sign of dyspepsia while nobody says how long, is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'b12-first-in-nerve-signs-with-a-second-reason',
    title: 'Vitamin B12 and folate within two weeks in nerve signs with a second reason to lack them',
    logic:
      'neuropathy-or-ataxia and (macrocytosis or anaemia or weight-loss or diarrhoea or metformin-use or ppi-use or upper-gi-surgery or ileal-resection or mcv > 100)',
    action: 'Vitamin B12 and folate, blood count, thyroid and liver tests; no folate alone before B12 is known.',
    body: 'Summary of national guidance',
    investigations: ['b12-folate-vitd', 'cbc', 'tsh', 'lft'],
    urgency: 'urgent',
    examples: [
      { given: { 'neuropathy-or-ataxia': true, macrocytosis: true }, then: true },
      { given: { 'neuropathy-or-ataxia': false, macrocytosis: true }, then: false },
      { given: { 'neuropathy-or-ataxia': true }, then: 'cannot_tell' },
    ],
    source: { id: 'iatrox-b12-folate', locator: 'Work-up; treatment and referral' },
    grade: 'low',
    gradeReason:
      'A summary of national guidance by a third party, read: large red cells, nerve signs, poor absorption and drugs as reasons; blood count, both vitamins, thyroid and liver tests; urgent where nerves suffer. Two reasons at once, and two weeks, are the authors’ choice.',
    readFrom: 'secondary',
  },
];
