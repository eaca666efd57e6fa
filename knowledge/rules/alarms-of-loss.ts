import type { RuleEntry } from '../schema';

const base = { kind: 'alarm', clinicalReview: null, reviewedOn: '2026-11-21' } as const;

/** Blood, fluid and food that are lost faster than they come in, by what is told at first contact. */
export const lossAlarms: readonly RuleEntry[] = [
  {
    ...base,
    id: 'new-lower-gut-bleeding',
    title: 'New bleeding from the bowel that is dark, or seen in hospital, or on a drug that favours it',
    gate: { ageFrom: 16 },
    logic:
      "dark-red-rectal-bleeding and (symptom-duration < 14 or setting == 'emergency' or setting == 'inpatient') or rectal-bleeding and (setting == 'emergency' or symptom-duration < 14 and (setting == 'inpatient' or aspirin-use or antiplatelet-use or nsaid-use or on-anticoagulant or age-years >= 70))",
    action:
      'Pulse, pressure, rectal examination and haemoglobin today, and a bleeding score: a low one goes home with colonoscopy booked, a shock index above one is an emergency.',
    body: 'BSG (2019)',
    urgency: 'same_day',
    givesWayTo: [
      'unstable-gut-bleeding',
      'bleeding-with-signs-of-blood-loss',
      'acute-severe-colitis',
      'bloody-diarrhoea-to-culture',
      'bloody-diarrhoea-with-systemic-signs',
      'pain-then-blood-within-days',
      'ischaemic-colitis-pattern',
      'many-bloody-stools',
    ],
    strength: 'act_today',
    investigations: ['cbc', 'ileocolonoscopy-biopsy', 'ct-abdomen', 'renal-function'],
    examples: [
      { given: { 'rectal-bleeding': true, setting: 'emergency' }, then: true },
      { given: { 'rectal-bleeding': true, 'symptom-duration': 1, setting: 'inpatient' }, then: true },
      { given: { 'rectal-bleeding': true, 'symptom-duration': 1, 'aspirin-use': true }, then: true },
      { given: { 'rectal-bleeding': true, 'symptom-duration': 1, 'antiplatelet-use': true }, then: true },
      { given: { 'dark-red-rectal-bleeding': true, 'symptom-duration': 1 }, then: true },
      {
        given: {
          'rectal-bleeding': true,
          'dark-red-rectal-bleeding': false,
          'symptom-duration': 90,
          setting: 'primary_care',
        },
        then: false,
      },
      { given: { 'rectal-bleeding': true, 'symptom-duration': 1, setting: 'primary_care' }, then: 'cannot_tell' },
    ],
    source: { id: 'bsg-lgib-2019', locator: 'Abstract; the shock index and the Oakland score of 8' },
    grade: 'low',
    gradeReason:
      'The guideline scores everybody who comes with acute lower gut bleeding before they go home. Which bleeding is meant outside a hospital (dark, on a drug that favours it, from 70 on) is the authors’ reading.',
    readFrom: 'secondary',
    caveat: 'Bright blood on the paper from known piles in general practice is not meant.',
  },
  {
    ...base,
    id: 'overt-bleeding-at-risk',
    title:
      'Vomited blood, black stool or a large fresh bleed in an emergency department, or where more bleeding is to be feared',
    gate: { ageFrom: 16 },
    logic:
      "gi-bleed-overt and (setting == 'emergency' or haemoglobin < 100 or hr >= 100 or sbp < 100 or postural-dizziness or vascular-risk or chronic-liver-disease or alcohol-heavy)",
    action:
      'Resuscitate, group and count the blood, a bleeding score at once. From above: endoscopy after resuscitation while unstable, within a day for everybody else. Fresh blood from below: CT angiography while unstable, else colonoscopy during the stay.',
    body: 'NICE CG141, ACG (2023)',
    urgency: 'emergency',
    givesWayTo: ['unstable-gut-bleeding', 'bleeding-with-cirrhosis-or-anticoagulant'],
    strength: 'stop_now',
    investigations: ['cbc', 'renal-function', 'lft'],
    examples: [
      { given: { 'gi-bleed-overt': true, setting: 'emergency' }, then: true },
      { given: { 'gi-bleed-overt': true, haemoglobin: 92 }, then: true },
      { given: { 'gi-bleed-overt': true, 'alcohol-heavy': true }, then: true },
      { given: { 'gi-bleed-overt': false, setting: 'emergency' }, then: false },
      { given: { 'gi-bleed-overt': true, setting: 'primary_care' }, then: 'cannot_tell' },
    ],
    source: {
      id: 'nice-cg141',
      locator: 'Recommendations 1.1.1 to 1.1.2 and 1.3: risk assessment, timing of endoscopy',
    },
    grade: 'low',
    gradeReason:
      'The guideline scores every acute upper bleed and lets only a score of nought go home early; the signs here are items of that score, each of which makes it more than nought. The pulse and liver items are as known to the authors; heavy drinking stands for a liver disease that nobody has named (BMJ Best Practice suspects varices in it). Which end is looked at first stands in rules of their own.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'blood-in-loose-stool',
    title: 'Blood with diarrhoea, pain or a tender belly, vomiting, urgency or mucus, whatever its length',
    gate: { ageFrom: 16 },
    logic:
      'rectal-bleeding and (diarrhoea or abdominal-pain or tenesmus or urgency or mucus-per-rectum or nocturnal-stools or abdominal-tenderness or vomiting) or blood-mixed-with-stool',
    action:
      'Urgent: stool culture, blood count, CRP, FIT and calprotectin, then colonoscopy; the same day when ill or six stools a day.',
    body: 'NICE NG12; regional IBD pathway',
    urgency: 'urgent',
    givesWayTo: [
      'acute-severe-colitis',
      'many-bloody-stools',
      'bloody-diarrhoea-to-culture',
      'bloody-diarrhoea-with-systemic-signs',
      'pain-then-blood-within-days',
      'ischaemic-colitis-pattern',
      'new-lower-gut-bleeding',
      'unstable-gut-bleeding',
      'haemolytic-uraemic-syndrome',
    ],
    strength: 'refer_urgently',
    investigations: ['stool-culture', 'cbc', 'crp', 'faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    examples: [
      { given: { 'rectal-bleeding': true, diarrhoea: true }, then: true },
      { given: { 'rectal-bleeding': true, 'abdominal-pain': true }, then: true },
      { given: { 'rectal-bleeding': true, 'abdominal-tenderness': true }, then: true },
      { given: { 'rectal-bleeding': false, 'blood-mixed-with-stool': false, diarrhoea: true }, then: false },
      { given: { 'rectal-bleeding': true }, then: 'cannot_tell' },
    ],
    source: { id: 'herts-ibd-pathway', locator: 'Red flags: rectal bleeding with any one further feature' },
    grade: 'low',
    gradeReason:
      'The pathway, after NG12, names bleeding with pain, a changed habit, weight loss or iron deficiency; urgency, mucus and stools at night are taken as a changed habit by the authors, a tender belly as pain, and vomiting beside blood as no less.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'vomiting-that-does-not-stop',
    title: 'Vomiting again and again for two days, or in somebody who cannot afford it',
    gate: { ageFrom: 16 },
    logic:
      "vomiting-persistent and (symptom-duration >= 2 or setting == 'emergency' or setting == 'inpatient' or age-years >= 65 or known-diabetes or known-thyrotoxicosis or long-term-steroid or immunosuppressed or fever or abdominal-pain or headache-or-visual-disturbance or weight-loss)",
    action:
      'See today: fluids, electrolytes, kidney function, glucose; then a blocked outlet, thyroid, adrenal, brain and drug causes.',
    body: 'Patient information (UK)',
    urgency: 'same_day',
    givesWayTo: [
      'obstruction-with-vomiting-or-colic',
      'ketones-or-diabetes-with-vomiting',
      'adrenal-insufficiency-repeated-vomiting',
      'vomiting-in-pregnancy-with-loss',
    ],
    strength: 'act_today',
    investigations: ['renal-function', 'electrolytes-and-calcium', 'lft', 'lipase-amylase', 'cbc'],
    examples: [
      { given: { 'vomiting-persistent': true, 'symptom-duration': 2 }, then: true },
      { given: { 'vomiting-persistent': true, setting: 'inpatient' }, then: true },
      { given: { 'vomiting-persistent': true, 'known-thyrotoxicosis': true }, then: true },
      { given: { 'vomiting-persistent': false, 'symptom-duration': 2 }, then: false },
      { given: { 'vomiting-persistent': true, setting: 'primary_care' }, then: 'cannot_tell' },
    ],
    source: { id: 'patient-info-vomiting', locator: 'Summary: who should seek advice, and when' },
    grade: 'low',
    gradeReason:
      'The page asks for advice after 48 hours, after 24 when nothing stays down, and sooner in the frail, the old and the ill, or with head or belly pain or fever; who is meant by these is the authors’ list.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'vomiting-in-pregnancy-with-loss',
    title: 'Vomiting in pregnancy that does not stop, or with weight loss or dehydration',
    gate: { ageFrom: 12, ageTo: 60, sex: 'female' },
    logic:
      'pregnant and (vomiting-persistent or vomiting and (weight-loss or dehydration or fluids-not-tolerated or postural-dizziness or ketones-mmol >= 1.5))',
    action: 'Assessment today: fluids, electrolytes, thiamine before glucose; other causes of vomiting looked for.',
    body: 'RCOG (2016)',
    urgency: 'same_day',
    strength: 'act_today',
    investigations: ['renal-function', 'lft', 'tsh', 'cbc'],
    examples: [
      { given: { pregnant: true, 'vomiting-persistent': true }, then: true },
      { given: { pregnant: true, vomiting: true, 'weight-loss': true }, then: true },
      { given: { pregnant: false, 'vomiting-persistent': true }, then: false },
      { given: { pregnant: true, vomiting: true }, then: 'cannot_tell' },
    ],
    source: { id: 'rcog-hyperemesis', locator: 'Definition and assessment of hyperemesis' },
    grade: 'low',
    gradeReason:
      'The guideline defines hyperemesis by protracted vomiting with weight loss, dehydration and electrolyte imbalance; the level of ketones and that one of them is enough are the authors’ choice.',
    readFrom: 'recalled',
  },
  {
    ...base,
    id: 'fainting-beside-a-gut-complaint',
    title: 'Fainted or nearly so, with diarrhoea, vomiting, tiredness or attacks of flushing',
    gate: { ageFrom: 16 },
    logic:
      'syncope and (diarrhoea or vomiting or nausea or fatigue or loss-of-appetite or weight-loss or anaemia or chronic-diarrhoea or flushing-episodes)',
    action:
      'Seen today: pressure lying and standing, ECG, haemoglobin, electrolytes, glucose; lost fluid, hidden bleeding, adrenal glands and heart; tryptase when it came with a flush.',
    body: 'NICE CG109',
    urgency: 'same_day',
    givesWayTo: [
      'unstable-gut-bleeding',
      'pain-with-collapse',
      'collapse-with-abdominal-pain',
      'bleeding-with-signs-of-blood-loss',
    ],
    strength: 'act_today',
    investigations: ['renal-function', 'cbc'],
    examples: [
      { given: { syncope: true, diarrhoea: true }, then: true },
      { given: { syncope: true, fatigue: true }, then: true },
      { given: { syncope: false, diarrhoea: true }, then: false },
      { given: { syncope: true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-cg109', locator: 'Summary: first assessment and referral within 24 hours' },
    grade: 'low',
    gradeReason:
      'The guideline wants an ECG for everybody who blacked out and a specialist within a day for those with warning signs or above 65 without a prodrome; it leaves out near-fainting. That a faint beside losses from the gut is seen the same day is the authors’ reading.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'diarrhoea-on-cancer-treatment',
    title: 'Diarrhoea, vomiting, belly pain or bleeding under cancer drug treatment',
    gate: { ageFrom: 16 },
    logic: 'on-anticancer-treatment and (diarrhoea or vomiting or abdominal-pain or rectal-bleeding)',
    action:
      'Ring the acute oncology line today: four stools a day above the usual, fever or no fluids mean a face-to-face assessment.',
    body: 'UKONS (2025)',
    urgency: 'same_day',
    givesWayTo: ['neutropenic-sepsis'],
    strength: 'act_today',
    investigations: ['cbc', 'renal-function', 'c-difficile-testing', 'stool-multiplex-pcr'],
    examples: [
      { given: { 'on-anticancer-treatment': true, diarrhoea: true }, then: true },
      { given: { 'on-anticancer-treatment': false, diarrhoea: true }, then: false },
      { given: { 'on-anticancer-treatment': true }, then: 'cannot_tell' },
    ],
    source: { id: 'ukons-triage', locator: 'Page on the toolkit: green, amber and red' },
    grade: 'low',
    gradeReason:
      'The toolkit has a colour for each side effect and a face-to-face look for red or several ambers; the page on it was read; the table of stools, and that pain and bleeding have their rows, are as known to the authors.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'little-reserve',
    title: 'Underweight, or hardly eaten for more than five days, with a gut complaint',
    gate: { ageFrom: 16 },
    logic:
      '(malnutrition-risk or bmi < 18.5 or little-intake-days > 5) and (diarrhoea or vomiting or nausea or weight-loss or loss-of-appetite or early-satiety-or-appetite-loss or dysphagia or abdominal-pain or fatigue)',
    action:
      'Nutrition looked at within days: potassium, phosphate and magnesium before feeding, dietitian, and the cause in parallel.',
    body: 'NICE CG32',
    urgency: 'urgent',
    givesWayTo: ['refeeding-danger', 'refeeding-danger-two-signs', 'eating-disorder-in-danger'],
    strength: 'refer_urgently',
    investigations: ['renal-function', 'cbc', 'serum-albumin', 'ttg-iga', 'tsh'],
    examples: [
      { given: { bmi: 17.4, diarrhoea: true }, then: true },
      { given: { 'malnutrition-risk': true, diarrhoea: true }, then: true },
      { given: { bmi: 22, 'malnutrition-risk': false, 'little-intake-days': 0, diarrhoea: true }, then: false },
      { given: { bmi: 17.4 }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-cg32', locator: 'Who is malnourished; who is at risk of refeeding' },
    grade: 'low',
    gradeReason: 'Both limits are the guideline’s; that they are looked at within two weeks is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'severe-anaemia',
    title: 'Severe anaemia, or anaemia that the circulation shows',
    gate: { ageFrom: 16 },
    logic:
      'haemoglobin < 80 or haemoglobin < 100 and (syncope or postural-dizziness or cardiac-features or breathlessness or hr > 110) or (anaemia or pallor) and breathlessness',
    action: 'Assessment today: bleeding, haemolysis, heart; transfusion by the picture and not by the figure.',
    body: 'WHO',
    urgency: 'same_day',
    strength: 'act_today',
    investigations: ['cbc', 'renal-function'],
    examples: [
      { given: { haemoglobin: 76 }, then: true },
      { given: { haemoglobin: 94, syncope: true }, then: true },
      { given: { anaemia: true, breathlessness: true }, then: true },
      { given: { pallor: true, breathlessness: true }, then: true },
      { given: { haemoglobin: 110, breathlessness: false }, then: false },
      { given: { haemoglobin: 94 }, then: 'cannot_tell' },
    ],
    source: { id: 'who-anaemia-table', locator: 'Table 4: severe below 8 g/dl in adults' },
    grade: 'low',
    gradeReason:
      'The limit is the World Health Organization’s word “severe”; that it is seen the same day, and the signs of strain, are the authors’ choice.',
    readFrom: 'secondary',
  },
];
