import type { RuleEntry } from '../schema';

const base = { kind: 'elsewhere', clinicalReview: null, reviewedOn: '2026-11-21', gate: { ageFrom: 16 } } as const;

/** More pictures that point beyond the ranked conditions: what was swallowed, nerves, wall, urine, inborn and rare causes. */
export const furtherElsewhereRules: readonly RuleEntry[] = [
  {
    ...base,
    id: 'points-to-something-swallowed',
    title: 'A laxative, a sweetener or an oil that cannot be digested',
    logic:
      'diarrhoea and (laxative-use or sugar-free-sweets) or steatorrhoea and symptom-duration < 3 and not stated(weight-loss or jaundice or ruq-pain or fever or anaemia or chronic-pancreatitis-known or pancreatic-cancer-or-surgery or chronic-diarrhoea)',
    action:
      'Ask about laxatives and teas, sugar-free gum and sweets, orlistat, and a meal of oilfish or escolar; leave it out for two weeks before tests.',
    body: 'Case series (2008)',
    examples: [
      { given: { diarrhoea: true, 'sugar-free-sweets': true }, then: true },
      { given: { steatorrhoea: true, 'symptom-duration': 1 }, then: true },
      {
        given: { diarrhoea: true, 'laxative-use': false, 'sugar-free-sweets': false, steatorrhoea: false },
        then: false,
      },
    ],
    source: { id: 'bauditz-2008-gum', locator: 'Lesson: sorbitol in chronic diarrhoea and weight loss' },
    grade: 'low',
    gradeReason:
      'Two patients; laxatives are added by the authors from general pages, and oily stool of hours to two days from a page on spoilt fish, which tells of oily stool after escolar; not where the patient has lost weight, is yellow, feverish or anaemic, or has a known pancreas.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'points-to-tropical-sprue',
    title: 'Tropical sprue',
    logic:
      'diarrhoea and (recent-travel and symptom-duration >= 28 and (macrocytosis or low-folate or low-vitamin-b12 or malabsorption-signs or steatorrhoea and weight-loss))',
    action: 'Parasites and celiac disease excluded, duodenal biopsies; then folate and tetracycline.',
    body: 'Lecture notes on tropical medicine',
    examples: [
      { given: { diarrhoea: true, 'recent-travel': true, 'symptom-duration': 200, 'low-folate': true }, then: true },
      { given: { diarrhoea: false }, then: false },
    ],
    source: { id: 'wikitropica-sprue', locator: 'General; clinical aspects' },
    grade: 'low',
    gradeReason:
      'Notes of a school of tropical medicine: malabsorption with several deficiencies in or after the tropics; which of them are enough is the authors’ reading.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-an-appendage-of-the-colon',
    title: 'A twisted fatty appendage of the colon',
    gate: { ageFrom: 16, ageTo: 60 },
    logic:
      'llq-pain and symptom-duration < 14 and fever == false and (vomiting == false or raised-white-cells == false) and (not stated(abdominal-tenderness) or age-years < 50 and raised-white-cells == false) and not stated(diarrhoea or rectal-bleeding or raised-white-cells or raised-inflammatory-markers or known-diverticula or previous-diverticulitis or bloating or constipation or weight-loss or anaemia)',
    action: 'CT tells it from diverticulitis and spares the antibiotic.',
    body: 'Comparison of 53 patients (2013)',
    examples: [
      { given: { 'llq-pain': true, 'symptom-duration': 3, fever: false, vomiting: false }, then: true },
      { given: { 'llq-pain': true, 'symptom-duration': 3, fever: true }, then: false },
      {
        given: {
          'llq-pain': true,
          'symptom-duration': 3,
          fever: false,
          vomiting: false,
          'abdominal-tenderness': true,
          'age-years': 60,
        },
        then: false,
      },
      {
        given: {
          'llq-pain': true,
          'symptom-duration': 3,
          fever: false,
          'raised-white-cells': false,
          'abdominal-tenderness': true,
          'age-years': 40,
        },
        then: true,
      },
      { given: { 'llq-pain': true, 'symptom-duration': 3 }, then: 'cannot_tell' },
    ],
    source: { id: 'hwang-2013-epiploic', locator: 'Abstract' },
    grade: 'low',
    gradeReason:
      'Fever in 7 against 40 %, raised white cells in 15 against 52 % of diverticulitis: localised pain without either. Focal tenderness is in 82 % of them, and tenderness in diverticulitis too; elsewhere they were 41 years old on average and the others 70, with raised white cells in 1 of 15 and 8 of 10 (J Korean Soc Coloproctol 2011). So a tender belly leaves this picture standing only below 50 with white cells told normal; these limits, 60 and no other sign are the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'points-to-a-ring-in-the-gullet',
    title: 'A ring or another narrowing of the gullet',
    gate: { ageFrom: 40 },
    logic:
      'dysphagia and food-impaction and not stated(asthma or allergic-rhinitis or atopic-eczema or self-reported-food-allergy or eosinophilia or weight-loss or heartburn)',
    action:
      'Endoscopy with biopsies, which also excludes cancer and eosinophils; a barium swallow shows a wide ring better.',
    body: 'Medscape',
    examples: [
      { given: { dysphagia: true, 'food-impaction': true }, then: true },
      { given: { dysphagia: true, 'food-impaction': true, asthma: true }, then: false },
      { given: { dysphagia: true, 'food-impaction': false, asthma: false }, then: false },
      { given: { dysphagia: true }, then: 'cannot_tell' },
    ],
    source: { id: 'medscape-schatzki', locator: 'History' },
    grade: 'low',
    gradeReason:
      'A textbook page on the picture; that a bolus which stuck from 40 on, without an allergy told, is enough is the authors’ reading.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-a-sore-gullet',
    title: 'An inflamed gullet: a tablet, a virus or thrush',
    logic: 'painful-swallowing',
    action:
      'Tablets taken lying down asked about (doxycycline, alendronate, potassium); endoscopy when immunosuppressed or not better within days.',
    body: 'Family Practice Notebook',
    examples: [
      { given: { 'painful-swallowing': true }, then: true },
      { given: { 'painful-swallowing': false }, then: false },
    ],
    source: { id: 'fpnotebook-hiv-dysphagia', locator: 'Causes; diagnosis' },
    grade: 'low',
    gradeReason: 'A page on people with HIV; tablets in everybody else are general knowledge of the authors.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-an-opportunistic-infection',
    title: 'An infection or rejection after a transplant',
    logic: 'transplant-recipient and (diarrhoea or fever or abdominal-pain)',
    action:
      'Transplant team: cytomegalovirus, cryptosporidium, norovirus, _C. difficile_, mycophenolate, graft-versus-host disease.',
    body: 'AST (2019)',
    examples: [
      { given: { 'transplant-recipient': true, diarrhoea: true }, then: true },
      { given: { 'transplant-recipient': false }, then: false },
    ],
    source: { id: 'ast-diarrhoea-2019', locator: 'Abstract' },
    grade: 'moderate',
    gradeReason: 'Guideline on diarrhoea in transplant recipients; fever and pain are added by the authors.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-an-inborn-lack-of-an-enzyme',
    title: 'An inborn lack of sucrase or another enzyme',
    gate: { ageFrom: 16, ageTo: 40 },
    logic: 'diarrhoea and symptom-duration >= age-years * 330',
    action: 'Two weeks without sucrose and starch, or disaccharidases from duodenal biopsies.',
    body: 'Review on adults',
    examples: [
      { given: { diarrhoea: true, 'symptom-duration': 8000, 'age-years': 23 }, then: true },
      { given: { diarrhoea: true, 'symptom-duration': 700, 'age-years': 23 }, then: false },
    ],
    source: { id: 'disaccharidases-in-adults', locator: 'Abstract' },
    grade: 'low',
    gradeReason:
      'The review finds it more often than thought in adults taken for irritable bowel; since infancy is read as nine tenths of life.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'points-to-abdominal-migraine',
    title: 'Abdominal migraine',
    logic:
      'migraine and recurrent-abdominal-pain and not stated(diarrhoea or constipation or bloating or rectal-bleeding or weight-loss)',
    action: 'Attacks of hours to three days with health between them; a trial of what prevents migraine.',
    body: 'International Headache Society (ICHD-3)',
    examples: [
      { given: { migraine: true, 'recurrent-abdominal-pain': true }, then: true },
      { given: { migraine: true, 'recurrent-abdominal-pain': true, diarrhoea: true }, then: false },
      { given: { migraine: false }, then: false },
    ],
    source: { id: 'ichd-3-abdominal-migraine', locator: 'Criteria A to F' },
    grade: 'low',
    gradeReason:
      'The criteria ask for five attacks and freedom between them; the history of migraine stands in for the family’s.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'points-to-the-belly-wall',
    title: 'Pain of the belly wall',
    logic:
      'wall-pain or abdominal-pain and symptom-duration >= 90 and diarrhoea == false and constipation == false and weight-loss == false and not stated(bloating or epigastric-pain or pain-relieved-by-defecation or pain-related-to-defecation or postprandial-pain or nausea)',
    action: 'Finger on the spot while the head is lifted (Carnett); a local anaesthetic there proves it and treats it.',
    body: 'AAFP (2018)',
    examples: [
      { given: { 'wall-pain': true }, then: true },
      { given: { 'wall-pain': false, 'abdominal-pain': false }, then: false },
      { given: { 'wall-pain': false, 'abdominal-pain': true, 'symptom-duration': 200 }, then: 'cannot_tell' },
    ],
    source: { id: 'shian-2018-wall', locator: 'Abstract' },
    grade: 'moderate',
    gradeReason:
      'Review: no complaint of an inner organ and a small tender spot. Three months and the absences told are the authors’ reading.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'points-to-porphyria-or-lead',
    title: 'Acute porphyria or lead',
    logic:
      'acute-severe-abdo-pain and (neuropathy-or-ataxia or sodium-mmol < 130) or recurrent-abdominal-pain and neuropathy-or-ataxia and not stated(diarrhoea)',
    action:
      'Porphobilinogen in fresh urine kept from light, in the attack; lead in blood when work, folk remedies or opium allow for it.',
    body: 'Clinical Medicine (2012)',
    examples: [
      { given: { 'acute-severe-abdo-pain': true, 'sodium-mmol': 121 }, then: true },
      { given: { 'recurrent-abdominal-pain': true, 'neuropathy-or-ataxia': true }, then: true },
      {
        given: { 'acute-severe-abdo-pain': false, 'recurrent-abdominal-pain': false },
        then: false,
      },
    ],
    source: { id: 'aip-2012', locator: 'Abstract' },
    grade: 'low',
    gradeReason:
      'Case report with advice: unexplained pain with nerve or mind affected or low sodium. Pain with affected nerves stands for lead too, as known to the authors; constipation with small red cells no longer does.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'points-to-attacks-of-fever',
    title: 'Familial Mediterranean fever',
    gate: { ageFrom: 16, ageTo: 40 },
    logic:
      'recurrent-abdominal-pain and fever and symptom-duration >= 180 and (childhood-abdominal-pain or peritonism or acute-severe-abdo-pain or arthritis or joint-pain) and not stated(diarrhoea or weight-loss or rectal-bleeding or known-cd or llq-pain or rlq-pain-or-tenderness or known-diverticula)',
    action:
      'Length of the attacks (half a day to three days), origin and family; CRP in and between attacks, then the gene or colchicine.',
    body: 'MSD Manual',
    examples: [
      {
        given: { 'recurrent-abdominal-pain': true, fever: true, peritonism: true, 'symptom-duration': 900 },
        then: true,
      },
      { given: { 'recurrent-abdominal-pain': true, fever: true, 'symptom-duration': 3 }, then: false },
      { given: { 'recurrent-abdominal-pain': true, fever: false }, then: false },
    ],
    source: { id: 'msd-fmf', locator: 'Symptoms and signs' },
    grade: 'low',
    gradeReason:
      'A manual on the picture: fever with peritonitis, pain in 95 %; that it is thought of without knowing the origin, half a year of attacks, and up to 40 are the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-the-urinary-tract',
    title: 'A stone or an infection of the urinary tract',
    logic:
      '(urinary-urgency-frequency and (fever or rigors or back-pain and symptom-duration < 14) or colicky-severe-pain and (back-pain or pain-radiating-outside-abdomen)) and not stated(diarrhoea or constipation or visible-distension or vomiting-persistent)',
    action: 'Urine for blood and infection; CT without contrast when a stone is likely; the aorta from 60 on.',
    body: 'BMJ review (2012)',
    examples: [
      { given: { 'urinary-urgency-frequency': true, fever: true }, then: true },
      { given: { 'urinary-urgency-frequency': false, 'colicky-severe-pain': false }, then: false },
    ],
    source: { id: 'bultitude-2012', locator: 'Summary points' },
    grade: 'low',
    gradeReason:
      'The review is on stones, its summary read; infection by urgency and fever is general knowledge of the authors.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'points-to-weight-loss-surgery',
    title: 'A complication of weight-loss surgery',
    logic: 'bariatric-surgery and (abdominal-pain or vomiting)',
    action: 'Surgeon who knows the operation: internal hernia, ulcer at the join, a narrow outlet, gallstones.',
    body: 'BMJ (2016)',
    examples: [
      { given: { 'bariatric-surgery': true, vomiting: true }, then: true },
      { given: { 'bariatric-surgery': false }, then: false },
    ],
    source: { id: 'bmj-after-weight-loss-surgery-2016', locator: 'What you need to know' },
    grade: 'moderate',
    gradeReason: 'Review for general practice, opening read.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'points-to-itch-from-within',
    title: 'Bile ducts, liver or lymphoma',
    logic:
      'itch-all-over and (jaundice or weight-loss or night-sweats or lymphadenopathy or nausea or fatigue or abdominal-pain)',
    action: 'Liver tests, blood count with film, ferritin, kidney function; ultrasound when they are not normal.',
    body: 'Primary Care Notebook, after a German guideline',
    examples: [
      { given: { 'itch-all-over': true, fatigue: true }, then: true },
      { given: { 'itch-all-over': false }, then: false },
    ],
    source: { id: 'pcn-pruritus', locator: 'First-line investigation' },
    grade: 'low',
    gradeReason: 'The page tests for these; with which companions it points beyond the list is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-spoilt-fish',
    title: 'Histamine from spoilt fish',
    logic:
      "flushing and reaction-within-2h-of-food and (urticaria-angioedema == false or self-reported-food-allergy == false and resp-compromise == false and haemodynamic-signs == false) and not stated(self-reported-food-allergy or urticaria-angioedema or breathlessness or resp-compromise or bronchospasm or laryngeal or haemodynamic-signs or syncope or postural-dizziness or altered-mental-state or severe-gi or vomiting-within-2h-of-food or vomiting or abdominal-cramps or acute-severe-abdo-pain or anaphylaxis-or-wheeze-after-food or unexplained-anaphylaxis or allergen-exposure == 'known-or-highly-probable' or sbp < 100 or hr >= 110)",
    action:
      'Adrenaline first where anaphylaxis is in doubt. Ask for tuna, mackerel, anchovies or the like, and who else at the table turned red; antihistamine, a word to the health authority, allergy tests only when it happens again.',
    body: 'Medscape',
    examples: [
      {
        given: { flushing: true, 'reaction-within-2h-of-food': true, 'urticaria-angioedema': false },
        then: true,
      },
      { given: { flushing: true, 'reaction-within-2h-of-food': true }, then: 'cannot_tell' },
      {
        given: { flushing: true, 'reaction-within-2h-of-food': true, 'urticaria-angioedema': false, syncope: true },
        then: false,
      },
      { given: { flushing: false }, then: false },
    ],
    source: { id: 'medscape-histamine-fish', locator: 'Diagnostic considerations' },
    grade: 'low',
    gradeReason:
      'The page parts it from allergy by flush or rash within the hour, no allergy before and others who fell ill; a flush without hives, or without an allergy and with breathing and circulation found well, and never beside a second system, is the authors’ reading, since nobody is asked which fish; in doubt an emergency service treats for anaphylaxis.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'points-to-the-movement-of-the-gullet',
    title: 'Achalasia or another disorder of movement of the gullet',
    gate: { ageFrom: 40 },
    logic:
      'dysphagia and symptom-duration >= 28 and not stated(food-impaction or food-bolus-stuck-now or asthma or allergic-rhinitis or atopic-eczema or self-reported-food-allergy or eosinophilia or diarrhoea or weight-loss or anaemia or iron-deficiency-anaemia or melaena or loss-of-appetite or lymphadenopathy)',
    action: 'Endoscopy with biopsies first, for cancer and eosinophils; then barium study and manometry.',
    body: 'ACG (2020)',
    examples: [
      { given: { dysphagia: true, 'symptom-duration': 90 }, then: true },
      { given: { dysphagia: true, 'symptom-duration': 90, asthma: true }, then: false },
      { given: { dysphagia: false }, then: false },
      { given: { dysphagia: true }, then: 'cannot_tell' },
    ],
    source: { id: 'acg-achalasia-2020', locator: 'Abstract' },
    grade: 'low',
    gradeReason:
      'The guideline on the picture: trouble with solids and liquids, food coming back, chest pain. That trouble of weeks from 40 on without a stuck bolus, an allergy, lost weight or anaemia is enough is the authors’ reading: with these it is cancer until endoscopy.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'points-to-the-pancreas-or-spine',
    title: 'Pain that goes through to the back: aorta, pancreas, bile ducts, kidneys or spine',
    logic:
      'abdominal-pain and pain-radiating-outside-abdomen and not stated(diarrhoea or constipation or bloating or rectal-bleeding or known-cd or known-uc or known-diverticula or weight-loss or fever or llq-pain or rlq-pain-or-tenderness or abdominal-pain-lower or gi-symptoms-after-food or dysphagia or vomiting or alternating-bowel-habit or change-in-bowel-habit)',
    action:
      'Spine, kidneys and aorta examined; lipase and liver tests, ultrasound, then CT or MRI when nothing explains it.',
    body: 'ACG (2020)',
    examples: [
      { given: { 'abdominal-pain': true, 'pain-radiating-outside-abdomen': true }, then: true },
      { given: { 'abdominal-pain': true, 'pain-radiating-outside-abdomen': true, diarrhoea: true }, then: false },
      { given: { 'pain-radiating-outside-abdomen': false }, then: false },
    ],
    source: { id: 'acg-chronic-pancreatitis-2020', locator: 'Diagnosis: recommendation 1' },
    grade: 'low',
    gradeReason:
      'The guideline begins with CT or MRI when chronic pancreatitis is thought of; that pain to the back without any complaint of the bowel is the picture, and the other organs named, are the authors’ reading.',
    readFrom: 'secondary',
  },
];
