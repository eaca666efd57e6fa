import type { RuleEntry } from '../schema';

const base = {
  kind: 'recommendation',
  direction: 'order',
  gate: { ageFrom: 16 },
  readFrom: 'secondary',
  clinicalReview: null,
  reviewedOn: '2026-11-21',
} as const;

/**
 * First investigations by complaint, whatever leads the ranking. The order within a rule counts: what stands first is
 * wanted first.
 */
export const firstLineRules: readonly RuleEntry[] = [
  {
    ...base,
    id: 'first-tests-for-weight-loss',
    title: 'First tests in unexplained weight loss with gut symptoms or fatigue',
    logic:
      'weight-loss and (diarrhoea or abdominal-pain or nausea or vomiting or bloating or loss-of-appetite or constipation or steatorrhoea or fatigue)',
    action:
      'Blood count, CRP, liver and kidney tests, thyroid function and celiac serology first; then endoscopy and abdominal imaging by age and further alarm features.',
    body: 'American Family Physician (2014), beside NICE NG12',
    investigations: ['tsh', 'lft', 'cbc', 'renal-function', 'crp', 'ttg-iga'],
    urgency: 'soon',
    examples: [
      { given: { 'weight-loss': true, diarrhoea: true }, then: true },
      { given: { 'weight-loss': false, diarrhoea: true }, then: false },
      { given: { 'weight-loss': true }, then: 'cannot_tell' },
    ],
    source: { id: 'gaddey-holder-2014', locator: 'Abstract: recommended tests' },
    grade: 'low',
    gradeReason:
      'A review for family doctors on people over 65, abstract read, whose update of 2021 names the same blood tests; a textbook chapter adds celiac serology. Imaging has a rule of its own, by age: the review only considers it, with ultrasound, and in the old. First in the list stands what other complaints do not ask for; biopsies of the duodenum wait for a sign of malabsorption. The order is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'small-bowel-tests-for-malabsorption',
    title: 'Small bowel and pancreas in suspected malabsorption',
    logic:
      'steatorrhoea or (diarrhoea or weight-loss) and (malabsorption-signs or low-albumin or low-vitamin-b12 or low-folate or macrocytosis) or chronic-diarrhoea and (weight-loss or peripheral-oedema or iron-deficiency-anaemia)',
    action:
      'Celiac serology and duodenal biopsies, also with negative serology; faecal elastase, Giardia, vitamins and immunoglobulins with them.',
    body: 'BSG (2018)',
    investigations: [
      'duodenal-biopsy',
      'ttg-iga',
      'faecal-elastase',
      'giardia-antigen',
      'b12-folate-vitd',
      'immunoglobulins',
    ],
    urgency: 'soon',
    examples: [
      { given: { steatorrhoea: true }, then: true },
      { given: { steatorrhoea: false, diarrhoea: true, 'low-albumin': true }, then: true },
      { given: { steatorrhoea: false, diarrhoea: false, 'weight-loss': false }, then: false },
      { given: { diarrhoea: true }, then: 'cannot_tell' },
    ],
    source: { id: 'bsg-diarrhoea-2018', locator: 'Abstract; recommendations on malabsorption and small-bowel imaging' },
    grade: 'low',
    gradeReason:
      'The guideline asks for blood and stool tests to exclude malabsorption; the signs that count, biopsies beside serology and the order of the list are the authors’ choice.',
  },
  {
    ...base,
    id: 'celiac-tests-in-a-crisis',
    title: 'Celiac tests when weeks of diarrhoea end in collapse',
    gate: {},
    logic:
      'diarrhoea and (symptom-duration >= 14 or weight-loss or steatorrhoea) and count(severe-dehydration, altered-mental-state, aki, metabolic-acidosis, low-albumin, electrolyte-disturbance or potassium-mmol < 3 or sodium-mmol < 130, weight-loss-pct-6m > 10) >= 2',
    action: 'Celiac serology with total IgA, and duodenal biopsies once the patient is stable.',
    body: 'Case series (2010)',
    investigations: ['ttg-iga', 'duodenal-biopsy', 'total-iga'],
    urgency: 'same_day',
    examples: [
      { given: { diarrhoea: true, 'symptom-duration': 60, aki: true, 'low-albumin': true }, then: true },
      {
        given: { diarrhoea: true, 'symptom-duration': 3, 'weight-loss': false, steatorrhoea: false, aki: true },
        then: false,
      },
    ],
    source: { id: 'jamma-2010', locator: 'Definition of celiac crisis: two of seven' },
    grade: 'low',
    gradeReason:
      'Twelve cases; the two weeks, so that an infection of some days is not taken for it, are the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'biopsies-of-both-colons-in-watery-diarrhoea',
    title: 'Colonoscopy with biopsies in watery diarrhoea that is not known to be new',
    gate: { ageFrom: 18 },
    logic:
      "diarrhoea and not stated(symptom-duration < 28) and not stated(rectal-bleeding) and not stated(setting == 'emergency') and (chronic-diarrhoea and (watery-diarrhoea or nocturnal-stools or fecal-incontinence or age-years >= 50) or age-years >= 60 or watery-diarrhoea and age-years >= 50)",
    action:
      'Colonoscopy with biopsies of the right and left colon, taken from a normal-looking lining too; first tests of blood and stool do not wait for it.',
    body: 'BSG (2018), UEG and EMCG (2021)',
    investigations: ['colonoscopy-random-biopsies'],
    urgency: 'soon',
    examples: [
      { given: { diarrhoea: true, 'symptom-duration': 60, 'watery-diarrhoea': true }, then: true },
      {
        given: { diarrhoea: true, 'symptom-duration': 60, 'rectal-bleeding': true, 'watery-diarrhoea': true },
        then: false,
      },
      { given: { diarrhoea: true, 'watery-diarrhoea': true, 'age-years': 64 }, then: true },
      { given: { diarrhoea: true, 'symptom-duration': 5, 'watery-diarrhoea': true }, then: false },
    ],
    source: { id: 'bsg-diarrhoea-2018', locator: 'Recommendations on common disorders' },
    grade: 'moderate',
    gradeReason:
      'Strong recommendation, read in a published summary; at which age or with which stool to think of it, and that it is thought of while nobody knows how long it has lasted, is the authors’ choice.',
  },
  {
    ...base,
    id: 'stool-tests-in-diarrhoea-of-two-weeks',
    title: 'Stool tests in diarrhoea of two weeks or more',
    logic: 'diarrhoea and symptom-duration >= 14 and symptom-duration < 90',
    action: 'Stool for bacteria and parasites, Giardia among them, before an inflammatory or functional label.',
    body: 'IDSA (2017), BSG (2018)',
    investigations: ['giardia-antigen', 'stool-culture', 'stool-multiplex-pcr'],
    urgency: 'routine',
    examples: [
      { given: { diarrhoea: true, 'symptom-duration': 20 }, then: true },
      { given: { diarrhoea: true, 'symptom-duration': 4 }, then: false },
      { given: { diarrhoea: true }, then: 'cannot_tell' },
    ],
    source: { id: 'idsa-diarrhoea-2017', locator: 'Diarrhoea of 14 days or more: parasites' },
    grade: 'low',
    gradeReason:
      'The guideline asks for it from 14 days on; the upper limit, after which infection is searched for with a reason only, is the authors’ choice.',
  },
  {
    ...base,
    id: 'stool-tests-when-stool-is-bloody',
    title: 'Infection looked for in bloody diarrhoea of any length',
    logic: 'diarrhoea and rectal-bleeding or acute-bloody-diarrhoea or bloody-diarrhoea-last-3w',
    action:
      'Stool culture or panel and Clostridioides difficile before inflammatory bowel disease is named or treated.',
    body: 'IDSA (2017), ECCO and ESGAR (2019)',
    investigations: ['stool-culture', 'c-difficile-testing', 'stool-multiplex-pcr'],
    urgency: 'soon',
    examples: [
      { given: { diarrhoea: true, 'rectal-bleeding': true }, then: true },
      {
        given: {
          diarrhoea: false,
          'rectal-bleeding': true,
          'acute-bloody-diarrhoea': false,
          'bloody-diarrhoea-last-3w': false,
        },
        then: false,
      },
      { given: { diarrhoea: true }, then: 'cannot_tell' },
    ],
    source: { id: 'idsa-diarrhoea-2017', locator: 'Stool testing: bloody or mucoid stool' },
    grade: 'moderate',
    gradeReason: 'Strong recommendation for acute illness, read in summaries; carried over to longer illness.',
  },
  {
    ...base,
    id: 'c-difficile-by-laboratory-criteria',
    title: 'C. difficile test at 65 and over, after antibiotics or hospital, with IBD or immunosuppression',
    gate: { ageFrom: 18 },
    logic:
      'diarrhoea and not stated(stools-per-day < 3) and (cdiff-risk or ppi-use and symptom-duration < 90 or age-years >= 65 and not stated(symptom-duration >= 90) or stools-per-day >= 3 and symptom-duration < 28 and not stated(recent-travel or sick-contacts)) or antibiotics-recent and (ileus-or-megacolon or acute-distension)',
    action: 'Send one loose stool for Clostridioides difficile; in ileus without stool, ask for a swab and imaging.',
    body: 'UK Standards for Microbiology Investigations, as applied by a laboratory',
    investigations: ['c-difficile-testing'],
    urgency: 'soon',
    examples: [
      { given: { diarrhoea: true, 'antibiotics-recent': true }, then: true },
      { given: { diarrhoea: true, 'age-years': 70, 'symptom-duration': 5 }, then: true },
      { given: { diarrhoea: true, 'age-years': 70 }, then: true },
      { given: { 'antibiotics-recent': true, 'acute-distension': true }, then: true },
      { given: { diarrhoea: false, 'antibiotics-recent': false }, then: false },
    ],
    source: { id: 'swlp-cdiff-criteria', locator: 'Criteria for community patients' },
    grade: 'moderate',
    gradeReason:
      'The laboratory’s page repeats the national standard; the limit of three months, three new stools a day without another explanation (IDSA) at any age, and ileus after antibiotics, are the authors’ choice.',
  },
  {
    ...base,
    id: 'eosinophils-and-parasites',
    title: 'Parasites looked for in eosinophilia with gut symptoms',
    logic: 'eosinophilia and (diarrhoea or abdominal-pain or weight-loss or recent-travel)',
    action:
      'Concentrated stool microscopy with Strongyloides serology in anybody who has lived in or visited the tropics, at any time; before steroids in particular.',
    body: 'British Infection Society (2010)',
    investigations: ['stool-ova-parasites', 'cbc'],
    urgency: 'soon',
    examples: [
      { given: { eosinophilia: true, diarrhoea: true }, then: true },
      { given: { eosinophilia: false, diarrhoea: true }, then: false },
      { given: { eosinophilia: true }, then: 'cannot_tell' },
    ],
    source: { id: 'checkley-2010-eosinophilia', locator: 'Abstract' },
    grade: 'moderate',
    gradeReason:
      'National guideline, abstract read; written for travellers and migrants, and asked about here in everybody. The blood count again is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'immunoglobulins-in-diarrhoea-with-infections',
    title: 'Immunoglobulins in long diarrhoea with signs of a weak defence',
    logic:
      '(diarrhoea or steatorrhoea or weight-loss) and (recurrent-sinopulmonary-infection or bronchiectasis or giardia-recurrent or autoimmune-cytopenia or splenomegaly or immunodeficiency)',
    action: 'IgG, IgA and IgM; Giardia and other infections in the stool; celiac serology is unreliable without IgA.',
    body: 'AGA (2021)',
    investigations: ['immunoglobulins', 'giardia-antigen', 'stool-multiplex-pcr'],
    urgency: 'soon',
    examples: [
      { given: { diarrhoea: true, 'recurrent-sinopulmonary-infection': true }, then: true },
      { given: { diarrhoea: false, steatorrhoea: false, 'weight-loss': false }, then: false },
      { given: { diarrhoea: true }, then: 'cannot_tell' },
    ],
    source: { id: 'aga-seronegative-2021', locator: 'Causes of enteropathy without celiac antibodies' },
    grade: 'low',
    gradeReason: 'Expert update on enteropathies; that these signs are enough to test is the authors’ reading.',
  },
  {
    ...base,
    id: 'tests-for-an-allergic-reaction-to-food',
    title: 'Specific IgE or skin test after a quick reaction to food',
    gate: {},
    logic:
      'anaphylaxis-or-wheeze-after-food or vomiting-within-2h-of-food or mammalian-meat-2-6h or tick-bite-delayed-meat-reaction or exercise-plus-food-reaction or reproducible-food-reaction and gi-symptoms-after-food and not stated(symptoms-only-with-lactose or lactose-intolerance-known) or (urticaria-angioedema or skin-mucosal or pruritus or oral-itching-raw-fruit) and (gi-symptoms-after-food or self-reported-food-allergy or symptom-trigger-food or symptom-trigger-wheat or reproducible-food-reaction or reaction-within-2h-of-food or vomiting or abdominal-pain)',
    action:
      'Skin prick test or specific IgE to the foods named in the history, read with it; tryptase after anaphylaxis.',
    body: 'EAACI (2023)',
    investigations: ['specific-ige', 'skin-prick-test', 'tryptase'],
    urgency: 'soon',
    examples: [
      { given: { 'urticaria-angioedema': true, 'gi-symptoms-after-food': true }, then: true },
      { given: { 'anaphylaxis-or-wheeze-after-food': true }, then: true },
      { given: { 'reproducible-food-reaction': true, 'gi-symptoms-after-food': true }, then: true },
      { given: { 'urticaria-angioedema': true }, then: 'cannot_tell' },
      {
        given: {
          'anaphylaxis-or-wheeze-after-food': false,
          'vomiting-within-2h-of-food': false,
          'mammalian-meat-2-6h': false,
          'tick-bite-delayed-meat-reaction': false,
          'exercise-plus-food-reaction': false,
          'reproducible-food-reaction': false,
          'urticaria-angioedema': false,
          'skin-mucosal': false,
          pruritus: false,
          'oral-itching-raw-fruit': false,
        },
        then: false,
      },
    ],
    source: { id: 'eaaci-fa-dx-2023', locator: 'Recommendations: skin prick test and specific IgE after the history' },
    grade: 'moderate',
    gradeReason:
      'Guideline recommendation; which words of a history count as a matching one is the authors’ reading. Symptoms that follow one food more than once are named by NIAID (2010, its list read).',
  },
  {
    ...base,
    id: 'first-tests-in-swelling-of-the-belly',
    title: 'First tests in a swollen belly, ascites or a pelvic mass',
    gate: { ageFrom: 16 },
    logic:
      'ascites and not stated(known-cirrhosis) or pelvic-mass or abdominal-mass or acute-distension or age-years >= 50 and abdominal-distension-persistent',
    action: 'Imaging of abdomen and pelvis, blood count and liver tests; in women CA 125 with ultrasound.',
    body: 'NICE CG122, WSES (2018)',
    investigations: ['ct-abdomen', 'cbc', 'lft'],
    urgency: 'urgent',
    examples: [
      { given: { ascites: true }, then: true },
      {
        given: { ascites: false, 'pelvic-mass': false, 'abdominal-mass': false, 'acute-distension': true },
        then: true,
      },
      { given: { ascites: false }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-cg122', locator: 'Recognition: ascites or a mass on examination' },
    grade: 'low',
    gradeReason:
      'The guideline names the signs for women; imaging for everybody with them is the authors’ choice. Fluid in a known cirrhosis has its own rule: ultrasound, by the guideline on the liver.',
  },
  {
    ...base,
    id: 'ca-125-and-ultrasound-in-a-swollen-belly',
    title: 'CA 125 and ultrasound in a woman with a swollen belly, from 40 on',
    gate: { ageFrom: 40, sex: 'female' },
    logic:
      'ascites or pelvic-mass or abdominal-mass or abdominal-distension-persistent or visible-distension or acute-distension or first-degree-relative-ovarian-cancer and (pelvic-abdominal-pain or bloating or early-satiety-or-appetite-loss or urinary-urgency-frequency) or bloating and (early-satiety-or-appetite-loss or weight-loss or urinary-urgency-frequency or age-years >= 50) and not stated(symptom-duration < 14)',
    action: 'CA 125 and pelvic ultrasound, without waiting for one another where fluid or a mass is felt.',
    body: 'NICE CG122',
    investigations: ['ca125', 'pelvic-ultrasound'],
    urgency: 'soon',
    examples: [
      { given: { ascites: true }, then: true },
      { given: { bloating: true, 'age-years': 60 }, then: true },
      { given: { 'first-degree-relative-ovarian-cancer': true, 'pelvic-abdominal-pain': true }, then: true },
      {
        given: {
          bloating: false,
          'visible-distension': false,
          'abdominal-distension-persistent': false,
          'acute-distension': false,
          'first-degree-relative-ovarian-cancer': false,
          ascites: false,
          'pelvic-mass': false,
          'abdominal-mass': false,
        },
        then: false,
      },
    ],
    source: { id: 'nice-cg122', locator: 'Recommendations on recognition in primary care' },
    grade: 'low',
    gradeReason:
      'The guideline asks for CA 125 in frequent symptoms, mostly from 50 on, and ultrasound after it; asking for both at once, and for less than its frequency with swelling or with the illness in the family, is the authors’ choice.',
  },
  {
    ...base,
    id: 'ultrasound-in-a-swollen-belly-below-forty',
    title: 'Ultrasound of the pelvis in a woman below 40 with a swollen belly',
    gate: { ageFrom: 16, ageTo: 39, sex: 'female' },
    logic:
      '(ascites or pelvic-mass or abdominal-mass or abdominal-distension-persistent or visible-distension or acute-distension or first-degree-relative-ovarian-cancer and (pelvic-abdominal-pain or bloating or early-satiety-or-appetite-loss or urinary-urgency-frequency) or bloating and (early-satiety-or-appetite-loss or weight-loss or urinary-urgency-frequency) and not stated(symptom-duration < 14)) and not stated(pregnant)',
    action: 'Ultrasound of the pelvis; CA 125 beside it and never alone, with a pregnancy test first.',
    body: 'NICE (draft of 2026), beside CG122',
    investigations: ['pelvic-ultrasound', 'ca125'],
    urgency: 'soon',
    examples: [
      { given: { ascites: true }, then: true },
      { given: { 'visible-distension': true, pregnant: true }, then: false },
      {
        given: { 'first-degree-relative-ovarian-cancer': true, 'pelvic-abdominal-pain': true, 'age-years': 30 },
        then: true,
      },
      { given: { bloating: true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ca125-by-age-2026', locator: 'Paragraph on women under 40' },
    grade: 'low',
    gradeReason:
      'The institute’s announcement calls CA 125 alone too inexact below 40 and has an ultrasound considered where symptoms persist; the complaints and the wider use are the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'imaging-for-colic-with-distension',
    title: 'Imaging in signs of a narrowed bowel',
    logic:
      '(obstructive-symptoms or abdominal-pain and vomiting and (visible-distension or constipation) and not stated(diarrhoea)) and (not stated(symptom-duration >= 365) or weight-loss or anaemia or raised-inflammatory-markers or fever or abdominal-mass or known-cd or prior-abdominal-surgery or acute-distension or acute-severe-abdo-pain) or absolute-constipation and (abdominal-pain or vomiting) or vomiting-persistent and abdominal-pain',
    action: 'CT of the abdomen; enterography once obstruction is settled.',
    body: 'WSES (2017)',
    investigations: ['ct-abdomen', 'mri-enterography'],
    urgency: 'soon',
    examples: [
      { given: { 'obstructive-symptoms': true }, then: true },
      { given: { 'abdominal-pain': true, vomiting: true, 'visible-distension': true }, then: true },
      { given: { 'abdominal-pain': true, vomiting: true, constipation: true }, then: true },
      { given: { 'obstructive-symptoms': true, 'symptom-duration': 1500, 'known-cd': true }, then: true },
      { given: { 'obstructive-symptoms': true, 'symptom-duration': 1500 }, then: 'cannot_tell' },
      {
        given: {
          'obstructive-symptoms': true,
          'symptom-duration': 1500,
          'weight-loss': false,
          anaemia: false,
          'raised-inflammatory-markers': false,
          fever: false,
          'abdominal-mass': false,
          'known-cd': false,
          'prior-abdominal-surgery': false,
          'acute-distension': false,
          'acute-severe-abdo-pain': false,
          'absolute-constipation': false,
          'vomiting-persistent': false,
        },
        then: false,
      },
      {
        given: {
          'obstructive-symptoms': false,
          'absolute-constipation': false,
          'vomiting-persistent': false,
          'visible-distension': false,
          constipation: false,
        },
        then: false,
      },
    ],
    source: { id: 'wses-asbo-2017', locator: 'Abstract' },
    grade: 'low',
    gradeReason:
      'Guideline for acute obstruction, abstract read; carried over to incomplete obstruction. That pain and vomiting with a swollen belly or constipation are enough where the stool is not loose is the authors’ choice; a review for family doctors (2008, abstract read) calls constipation with a swollen belly strong signs of a blockage. What has gone on for a year with nothing else is bloating rather than a blockage, and asks for no rays; that limit, and what lifts it, are the authors’ choice too.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'imaging-for-swelling-with-vomiting',
    title: 'Imaging in a visibly swollen belly with pain and vomiting',
    logic: 'vomiting and (visible-distension or acute-distension) and abdominal-pain and not stated(diarrhoea)',
    action: 'CT of the abdomen before endoscopy: the swelling with vomiting asks where the bowel is held up.',
    body: 'WSES (2017)',
    investigations: ['ct-abdomen'],
    urgency: 'soon',
    examples: [
      { given: { 'abdominal-pain': true, vomiting: true, 'visible-distension': true }, then: true },
      { given: { 'abdominal-pain': true, vomiting: true, 'acute-distension': true }, then: true },
      { given: { 'abdominal-pain': true, vomiting: true, 'visible-distension': true, diarrhoea: true }, then: false },
      { given: { vomiting: false }, then: false },
      { given: { 'abdominal-pain': true, 'visible-distension': true }, then: 'cannot_tell' },
    ],
    source: { id: 'wses-asbo-2017', locator: 'Abstract' },
    grade: 'low',
    gradeReason:
      'Guideline for acute obstruction, abstract read: CT for whoever may be obstructed. That attacks over months with a swollen belly belong to it is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'imaging-for-weight-loss-with-fever-or-pain',
    title: 'Imaging in weight loss with fever, sweats or pain',
    logic:
      'weight-loss and (fever or night-sweats or abdominal-mass or age-years >= 60 or abdominal-pain and age-years >= 40)',
    action: 'CT of the abdomen soon, after the first blood tests.',
    body: 'NICE NG12 and English pathways for non-specific symptoms',
    investigations: ['ct-abdomen'],
    urgency: 'soon',
    examples: [
      { given: { 'weight-loss': true, fever: true }, then: true },
      { given: { 'weight-loss': false, fever: true }, then: false },
    ],
    source: { id: 'cruk-nss-pathways', locator: 'Non-specific symptoms pathway' },
    grade: 'low',
    gradeReason: 'Pathway page read; the combinations are the authors’ choice.',
  },
  {
    ...base,
    id: 'blood-tests-in-upper-belly-pain',
    title: 'Liver tests in pain of the upper belly',
    gate: { ageFrom: 16 },
    logic: 'epigastric-pain and (abdominal-pain or vomiting) or ruq-pain or severe-upper-pain-to-back',
    action: 'Liver tests; ultrasound when the pain is on the right.',
    body: 'American Family Physician (2008)',
    investigations: ['lft'],
    urgency: 'soon',
    examples: [
      { given: { 'ruq-pain': true }, then: true },
      { given: { 'epigastric-pain': true, 'abdominal-pain': true }, then: true },
      { given: { 'epigastric-pain': false, 'ruq-pain': false, 'severe-upper-pain-to-back': false }, then: false },
    ],
    source: { id: 'cartwright2008', locator: 'Abstract: the place of the pain guides further evaluation' },
    grade: 'low',
    gradeReason:
      'A review for family doctors, abstract read; which blood tests belong to the upper belly is usual practice, not re-read.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'lipase-in-upper-belly-pain',
    title: 'Lipase in pain of the upper belly of less than four weeks',
    gate: { ageFrom: 16 },
    logic:
      '(epigastric-pain and (abdominal-pain or vomiting) or ruq-pain) and not stated(symptom-duration >= 28) or severe-upper-pain-to-back',
    action: 'Lipase beside the liver tests.',
    body: 'American Family Physician (2008)',
    investigations: ['lipase-amylase'],
    urgency: 'soon',
    examples: [
      { given: { 'ruq-pain': true }, then: true },
      { given: { 'epigastric-pain': true, vomiting: true, 'symptom-duration': 5 }, then: true },
      { given: { 'epigastric-pain': true, vomiting: true, 'symptom-duration': 200 }, then: 'cannot_tell' },
      { given: { 'ruq-pain': true, 'symptom-duration': 200, 'severe-upper-pain-to-back': false }, then: false },
    ],
    source: { id: 'cartwright2008', locator: 'Abstract: the place of the pain guides further evaluation' },
    grade: 'low',
    gradeReason:
      'A review for family doctors on acute pain, abstract read; that lipase belongs to the upper belly is usual practice, not re-read. It shows an attack and not a long illness of the pancreas; the four weeks are where acute ends elsewhere here, the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'heart-in-new-upper-belly-pain',
    title: 'The heart in new pain of the upper belly',
    gate: { ageFrom: 30 },
    logic: "epigastric-pain and (symptom-duration < 7 or setting == 'emergency')",
    action: 'ECG at once, troponin by the local protocol.',
    body: 'AHA and ACC (2021)',
    investigations: ['troponin-lactate-panel', 'lipase-amylase'],
    urgency: 'same_day',
    examples: [
      { given: { 'epigastric-pain': true, 'symptom-duration': 1 }, then: true },
      {
        given: { 'epigastric-pain': true, 'symptom-duration': 90, setting: 'primary_care' },
        then: false,
      },
    ],
    source: {
      id: 'acc-chest-pain-2021',
      locator: 'Ten points to remember: pain of the heart felt in the upper abdomen',
    },
    grade: 'moderate',
    gradeReason:
      'The guideline counts the upper abdomen among the places where pain of the heart is felt, read in a summary; from which age on to test is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'upper-endoscopy-for-upper-gut-alarm',
    title: 'Upper endoscopy for upper gut symptoms with an alarm feature',
    gate: { ageFrom: 18 },
    logic:
      'dysphagia or food-impaction or age-years >= 55 and weight-loss and (epigastric-pain or heartburn or nausea-or-vomiting) or melaena or (epigastric-pain or heartburn) and (iron-deficiency-anaemia or vomiting-persistent)',
    action: 'Endoscopy of the upper gut with biopsies, of the oesophagus too when swallowing is hard.',
    body: 'NICE NG12',
    investigations: ['egd-oesophageal-biopsies', 'duodenal-biopsy'],
    urgency: 'urgent',
    examples: [
      { given: { dysphagia: true }, then: true },
      { given: { 'weight-loss': true, 'epigastric-pain': true, 'age-years': 60 }, then: true },
      {
        given: {
          dysphagia: false,
          'food-impaction': false,
          melaena: false,
          'epigastric-pain': false,
          heartburn: false,
          'nausea-or-vomiting': false,
        },
        then: false,
      },
    ],
    source: { id: 'nice-ng12', locator: 'Oesophageal and stomach cancer' },
    grade: 'moderate',
    gradeReason:
      'National guideline, read in summaries; black stool and anaemia beside dyspepsia are added by the authors.',
  },
  {
    ...base,
    id: 'lower-endoscopy-for-bleeding',
    title: 'Colonoscopy or FIT for rectal bleeding',
    gate: { ageFrom: 18 },
    logic:
      '(rectal-bleeding or iron-deficiency-anaemia and not stated(age-years < 45 and (first-degree-relative-celiac or autoimmune-thyroid-disease or type-1-diabetes or dermatitis-herpetiformis)) or palpable-rectal-mass-or-abnormal-rectal-exam) and not stated(symptom-duration < 14)',
    action:
      'FIT to decide how soon, and examination of the colon; at once where a mass is felt or blood comes with diarrhoea. Piles found do not end it.',
    body: 'NICE DG56, BSG (2021)',
    investigations: ['ileocolonoscopy-biopsy', 'fit', 'cbc'],
    urgency: 'soon',
    examples: [
      { given: { 'rectal-bleeding': true }, then: true },
      {
        given: {
          'rectal-bleeding': false,
          'iron-deficiency-anaemia': false,
          'palpable-rectal-mass-or-abnormal-rectal-exam': false,
        },
        then: false,
      },
    ],
    source: { id: 'nice-dg56', locator: 'Recommendations' },
    grade: 'low',
    gradeReason:
      'The guidance puts FIT first in most; the colonoscopy beside it at any adult age is the authors’ choice.',
  },
  {
    ...base,
    id: 'first-tests-in-iron-deficiency',
    title: 'First tests in iron deficiency or unexplained anaemia',
    gate: { ageFrom: 18 },
    logic: 'iron-deficiency-anaemia or low-ferritin or anaemia and not stated(symptom-duration < 14)',
    action: 'Ferritin first, celiac serology and FIT with it; then both ends of the gut by age, sex and symptoms.',
    body: 'BSG (2021), AGA (2020)',
    investigations: ['ferritin', 'ttg-iga', 'fit', 'duodenal-biopsy', 'ileocolonoscopy-biopsy'],
    urgency: 'soon',
    examples: [
      { given: { 'iron-deficiency-anaemia': true }, then: true },
      { given: { 'iron-deficiency-anaemia': false, 'low-ferritin': false, anaemia: false }, then: false },
      {
        given: { 'iron-deficiency-anaemia': false, 'low-ferritin': false, anaemia: true, 'symptom-duration': 5 },
        then: false,
      },
    ],
    source: { id: 'bsg-ida-2021', locator: 'Initial investigation, as summarised' },
    grade: 'moderate',
    gradeReason:
      'National guideline, read in a summary; anaemia whose kind is not known yet is treated alike, and so ferritin stands first: an English pathway wants the kind settled before anything else. In an illness of less than two weeks anaemia whose kind is not known does not ask for both ends of the gut.',
  },
  {
    ...base,
    id: 'thyroid-test-for-signs',
    title: 'Thyroid test for signs of an overactive gland',
    gate: { ageFrom: 16 },
    logic:
      'heat-intolerance-tremor-palpitations or goitre or autoimmune-thyroid-disease or known-thyrotoxicosis or hr > 100 and (weight-loss or diarrhoea or vomiting) and not stated(fever) or weight-loss and (vomiting-persistent or chronic-diarrhoea and not stated(loss-of-appetite or fever))',
    action: 'TSH, with free hormones when it is low.',
    body: 'NICE NG145',
    investigations: ['tsh'],
    urgency: 'soon',
    examples: [
      { given: { goitre: true }, then: true },
      { given: { hr: 120, diarrhoea: true }, then: true },
      { given: { 'weight-loss': true, diarrhoea: true, 'symptom-duration': 40 }, then: true },
      { given: { hr: 120, diarrhoea: true, fever: true }, then: 'cannot_tell' },
      {
        given: {
          'heat-intolerance-tremor-palpitations': false,
          goitre: false,
          'autoimmune-thyroid-disease': false,
          'known-thyrotoxicosis': false,
          hr: 70,
          'vomiting-persistent': false,
          'weight-loss': false,
        },
        then: false,
      },
    ],
    source: { id: 'nice-ng145', locator: 'Who to test' },
    grade: 'low',
    gradeReason:
      'The guideline asks for a test on suspicion; the fast pulse and the vomiting are the authors’ examples of it. Weight loss with diarrhoea and a good appetite stand in the list of a Scottish pathway that was read; four weeks are the authors’ choice.',
  },
  {
    ...base,
    id: 'breath-test-for-risk-of-overgrowth',
    title: 'Breath test where food stands still or the stomach was operated on',
    gate: { ageFrom: 18 },
    logic:
      "(upper-gi-surgery or altered-small-bowel-anatomy or motility-disorder-or-opioids and (diarrhoea or bloating) or ileal-resection and diarrhoea) and not stated(fever or setting == 'emergency' or symptom-duration < 14)",
    action:
      'Glucose breath test, or a trial of treatment where it cannot be had; elastase after surgery of stomach or pancreas.',
    body: 'ACG (2020), AGA (2023)',
    investigations: ['glucose-breath-test', 'faecal-elastase'],
    urgency: 'soon',
    examples: [
      { given: { 'upper-gi-surgery': true }, then: true },
      {
        given: {
          'upper-gi-surgery': false,
          'altered-small-bowel-anatomy': false,
          'motility-disorder-or-opioids': false,
          'ileal-resection': false,
        },
        then: false,
      },
    ],
    source: { id: 'acg-sibo-2020', locator: 'Recommendations on breath testing' },
    grade: 'low',
    gradeReason:
      'Conditional recommendation; BSG (2018) found too little evidence for breath tests. That a new or feverish illness is looked into first is the authors’ choice.',
  },
  {
    ...base,
    id: 'tests-in-acute-localised-pain',
    title: 'First tests in new pain with fever or a tender place',
    logic:
      "(symptom-duration < 28 or not stated(symptom-duration >= 28 or diarrhoea or known-uc or pregnant or possibly-pregnant or setting == 'primary_care')) and (abdominal-pain and (fever or raised-white-cells or raised-inflammatory-markers) or ruq-pain) or (rlq-pain-or-tenderness or llq-pain and abdominal-tenderness) and not stated(symptom-duration >= 28)",
    action: 'Blood count and CRP today, CT or ultrasound by what they and the examination show.',
    body: 'WSES (2020), NICE NG147',
    investigations: ['crp', 'cbc', 'ct-abdomen'],
    urgency: 'urgent',
    examples: [
      { given: { 'rlq-pain-or-tenderness': true }, then: true },
      { given: { 'symptom-duration': 3, 'abdominal-pain': true, fever: true }, then: true },
      { given: { 'symptom-duration': 90, 'abdominal-pain': true, fever: true }, then: false },
    ],
    source: { id: 'wses-appendicitis-2020', locator: 'Abstract, use of clinical scores' },
    grade: 'low',
    gradeReason:
      'The guideline is about appendicitis; wider use is the authors’ choice. The college of radiologists puts CT first in pain low on either side (2018, read in an abstract and a review for family doctors); that it is new until a length is told is the authors’ choice.',
    readFrom: 'abstract',
  },
];
