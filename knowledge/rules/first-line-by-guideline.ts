import type { RuleEntry } from '../schema';

const base = {
  kind: 'recommendation',
  direction: 'order',
  clinicalReview: null,
  reviewedOn: '2026-11-22',
} as const;

/** First investigations of pictures for which one guideline names them, whatever leads. */
export const guidelineFirstLineRules: readonly RuleEntry[] = [
  {
    ...base,
    id: 'liver-tests-and-ultrasound-in-jaundice',
    title: 'Liver tests and ultrasound in jaundice',
    gate: { ageFrom: 16 },
    logic: "jaundice or lft == 'cholestatic'",
    action:
      'Bilirubin with its parts, liver enzymes, blood count and creatinine; ultrasound to see whether the ducts are wide.',
    body: 'ACR (2013)',
    investigations: ['lft', 'pelvic-ultrasound', 'cbc', 'renal-function'],
    urgency: 'urgent',
    examples: [
      { given: { jaundice: true }, then: true },
      { given: { jaundice: false, lft: 'cholestatic' }, then: true },
      { given: { jaundice: false, lft: 'normal' }, then: false },
      { given: { jaundice: false }, then: 'cannot_tell' },
    ],
    source: { id: 'acr-jaundice-2013', locator: 'Abstract: ultrasound first to exclude obstruction' },
    grade: 'moderate',
    gradeReason:
      'The abstract puts ultrasound first; in painless jaundice with weight loss the college’s table rates CT as high. Which blood tests go with it is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'first-tests-in-raised-liver-enzymes',
    title: 'Liver tests repeated with the causes looked for where liver enzymes are raised',
    gate: { ageFrom: 16 },
    logic: "unexplained-raised-transaminases or lft == 'transaminases-raised'",
    action:
      'Liver tests with blood count; ultrasound, ferritin with transferrin saturation, hepatitis serology and autoantibodies for the cause.',
    body: 'BSG (2018)',
    investigations: ['lft', 'pelvic-ultrasound', 'ferritin', 'cbc'],
    urgency: 'soon',
    examples: [
      { given: { 'unexplained-raised-transaminases': true }, then: true },
      { given: { 'unexplained-raised-transaminases': false, lft: 'normal' }, then: false },
      { given: { 'unexplained-raised-transaminases': false }, then: 'cannot_tell' },
    ],
    source: { id: 'bsg-liver-tests-2018', locator: 'Investigations; Table 1: standard liver aetiology panel' },
    grade: 'moderate',
    gradeReason:
      'National guideline, read in a summary: liver tests with a blood count, and ferritin among the tests for the cause. A national pathway elsewhere (bpac, New Zealand) leaves ultrasound to its second step.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'liver-tests-and-ultrasound-for-gallstones',
    title: 'Liver tests and ultrasound in pain under the right ribs',
    gate: { ageFrom: 16 },
    logic: 'ruq-pain',
    action: 'Liver tests and ultrasound of the gallbladder and ducts.',
    body: 'NICE CG188',
    investigations: ['pelvic-ultrasound', 'lft'],
    urgency: 'urgent',
    examples: [
      { given: { 'ruq-pain': true }, then: true },
      { given: { 'ruq-pain': false }, then: false },
    ],
    source: { id: 'nice-cg188', locator: 'Recommendation 1.1.1' },
    grade: 'moderate',
    gradeReason:
      'The guideline asks for both where gallstones are suspected; that pain under the right ribs is enough for the suspicion is the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'endoscopy-where-reflux-resists-treatment',
    title:
      'Endoscopy where heartburn does not yield to treatment, comes with a danger sign or with risks of Barrett’s oesophagus',
    gate: { ageFrom: 18 },
    logic:
      "treatment-resistant-reflux or heartburn and (failed-first-line or gi-bleed-overt or melaena or (weight-loss or anaemia or vomiting-persistent) and not stated(pregnant) or sex == 'male' and age-years >= 50 and (smoking-current or smoking-former))",
    action:
      'Upper endoscopy with biopsies of the oesophagus; where the acid blocker failed, two to four weeks after it was stopped.',
    body: 'ACG (2022)',
    investigations: ['egd-oesophageal-biopsies'],
    urgency: 'soon',
    examples: [
      { given: { heartburn: true, 'treatment-resistant-reflux': true }, then: true },
      { given: { heartburn: true, 'weight-loss': true }, then: true },
      { given: { heartburn: true, pregnant: true, 'vomiting-persistent': true }, then: 'cannot_tell' },
      { given: { heartburn: true, sex: 'male', 'age-years': 60, 'smoking-current': true }, then: true },
      { given: { heartburn: false, 'treatment-resistant-reflux': false }, then: false },
      { given: { heartburn: true }, then: 'cannot_tell' },
    ],
    source: {
      id: 'acg-gerd-2022',
      locator:
        'Diagnosis: alarm symptoms, risk factors of Barrett’s oesophagus, no response to eight weeks of an acid blocker',
    },
    grade: 'moderate',
    gradeReason:
      'Society guideline, read in four summaries: strong recommendation on low evidence for trouble swallowing, weight loss, bleeding and several risks. That a man from fifty on who smokes or smoked has enough of them, and that anaemia and vomiting that lasts count, but not in pregnancy, is the authors’ choice; the weeks without the drug are recalled from its text. The biopsies look for eosinophils.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'endoscopy-for-upper-complaints-from-fifty-five',
    title: 'Endoscopy from 55 on for dyspepsia with sickness, raised platelets or anaemia',
    gate: { ageFrom: 55 },
    logic:
      "(heartburn or epigastric-pain) and (symptom-duration >= 14 or setting != 'emergency' and not stated(symptom-duration < 14)) and (raised-platelets or nausea-or-vomiting or nausea or vomiting or weight-loss or anaemia and epigastric-pain) or raised-platelets and (nausea-or-vomiting or weight-loss) or weight-loss and nausea-or-vomiting",
    action: 'Upper endoscopy; within two weeks where weight was lost.',
    body: 'NICE NG12',
    investigations: ['egd-oesophageal-biopsies'],
    urgency: 'soon',
    examples: [
      { given: { heartburn: true, 'raised-platelets': true, setting: 'primary_care' }, then: true },
      {
        given: {
          'epigastric-pain': true,
          nausea: true,
          'raised-platelets': false,
          'weight-loss': false,
          setting: 'emergency',
        },
        then: 'cannot_tell',
      },
      {
        given: { 'epigastric-pain': true, nausea: true, 'symptom-duration': 2, 'raised-platelets': false },
        then: 'cannot_tell',
      },
      {
        given: {
          heartburn: false,
          'epigastric-pain': false,
          'raised-platelets': false,
          'weight-loss': false,
        },
        then: false,
      },
    ],
    source: { id: 'nice-ng12', locator: 'Oesophageal and stomach cancer: non-urgent direct access endoscopy' },
    grade: 'moderate',
    gradeReason:
      'National guideline, read in a summary; it says consider. Complaints of less than two weeks, and in an emergency department those of which nobody knows since when, are left out by the authors.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'pregnancy-test-with-low-pain-or-a-mass',
    title: 'Pregnancy test with a mass, fluid, a growing belly or new low pain',
    gate: { ageFrom: 12, ageTo: 55, sex: 'female' },
    logic:
      'not stated(pregnant or postmenopausal) and (pelvic-mass or abdominal-mass or ascites or abdominal-distension-persistent or visible-distension and urinary-urgency-frequency or vaginal-bleeding-or-missed-period or (pelvic-abdominal-pain and (fever or not stated(abdominal-pain)) or abdominal-pain-lower or rlq-pain-or-tenderness or llq-pain or acute-lower-abdo-pain) and not stated(diarrhoea or menstruation-linked or symptom-duration >= 28))',
    action:
      'Pregnancy test first, before an X-ray or CT and before an operation, whatever she thinks of its likelihood.',
    body: 'NICE NG126, American Family Physician (2016)',
    investigations: ['pregnancy-test'],
    urgency: 'same_day',
    examples: [
      { given: { 'pelvic-mass': true }, then: true },
      { given: { 'pelvic-mass': true, pregnant: true }, then: false },
      { given: { 'rlq-pain-or-tenderness': true, 'symptom-duration': 2 }, then: true },
      {
        given: {
          'pelvic-mass': false,
          'abdominal-mass': false,
          ascites: false,
          'abdominal-distension-persistent': false,
          'visible-distension': false,
          'vaginal-bleeding-or-missed-period': false,
          'abdominal-pain-lower': true,
          'symptom-duration': 400,
        },
        then: false,
      },
    ],
    source: { id: 'biggs-2016-adnexal', locator: 'Abstract: a pregnancy outside the womb must be ruled out' },
    grade: 'moderate',
    gradeReason:
      'A review for family doctors, abstract read, on masses beside the womb; NICE (NG126, 1.3.8) excludes a pregnancy outside the womb even where nothing raises its risk. Fluid, a growing belly and the kinds of pain are the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'ultrasound-in-new-pelvic-pain',
    title: 'Ultrasound, blood count and CRP in new pain of the pelvis',
    gate: { ageFrom: 12, ageTo: 60, sex: 'female' },
    logic:
      'pelvic-abdominal-pain and (not stated(abdominal-pain) or vaginal-bleeding-or-missed-period) and not stated(symptom-duration >= 28 or menstruation-linked)',
    action: 'Pelvic ultrasound, by the vagina where acceptable; blood count and CRP beside the pregnancy test.',
    body: 'ACR (2009)',
    investigations: ['pelvic-ultrasound', 'cbc', 'crp'],
    urgency: 'urgent',
    examples: [
      { given: { 'pelvic-abdominal-pain': true, 'symptom-duration': 3 }, then: true },
      { given: { 'pelvic-abdominal-pain': true, 'symptom-duration': 300 }, then: false },
      {
        given: { 'pelvic-abdominal-pain': true, 'abdominal-pain': true, 'vaginal-bleeding-or-missed-period': false },
        then: false,
      },
    ],
    source: { id: 'acr-pelvic-pain-2009', locator: 'Conclusion: imaging after the pregnancy test' },
    grade: 'low',
    gradeReason:
      'The college’s criteria, abstract read; pain that is told of the pelvis and not of the belly stands for pelvic pain, which is the authors’ choice, as are the blood tests.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'blood-tests-in-gut-bleeding',
    title: 'Blood count, urea and creatinine, and liver tests in bleeding of the gut',
    gate: { ageFrom: 16 },
    logic:
      'gi-bleed-overt or melaena or dark-red-rectal-bleeding or rectal-bleeding and (haemodynamic-signs or syncope or postural-dizziness)',
    action: 'Haemoglobin and urea for the Blatchford score, creatinine, liver tests and clotting; blood grouped.',
    body: 'NICE CG141',
    investigations: ['cbc', 'renal-function', 'lft'],
    urgency: 'same_day',
    examples: [
      { given: { melaena: true }, then: true },
      {
        given: { 'gi-bleed-overt': false, melaena: false, 'dark-red-rectal-bleeding': false, 'rectal-bleeding': false },
        then: false,
      },
      {
        given: { 'gi-bleed-overt': false, melaena: false, 'dark-red-rectal-bleeding': false, 'rectal-bleeding': true },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'nice-cg141', locator: 'Recommendations 1.1.1 and 1.2.4: Blatchford score, clotting' },
    grade: 'moderate',
    gradeReason:
      'The score that the guideline asks for at first assessment needs haemoglobin and urea, and plasma and platelets are given by their tests; the liver tests and bleeding from below are the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'lactate-and-ct-in-a-trapped-hernia',
    title: 'Lactate and CT where a hernia cannot be pushed back',
    gate: { ageFrom: 16 },
    logic: 'irreducible-hernia',
    action: 'Lactate, blood count, electrolytes and CT; where strangling is suspected the operation does not wait.',
    body: 'WSES (2017)',
    investigations: ['ct-abdomen', 'troponin-lactate-panel', 'cbc', 'electrolytes-and-calcium'],
    urgency: 'same_day',
    examples: [
      { given: { 'irreducible-hernia': true }, then: true },
      { given: { 'irreducible-hernia': false }, then: false },
    ],
    source: { id: 'wses-hernia-2017', locator: 'Table 3, timing of intervention: 1C' },
    grade: 'low',
    gradeReason:
      'The guideline’s table, read: CT findings, lactate, creatine kinase and D-dimer foretell a strangled bowel. Electrolytes are the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'lactate-where-sepsis-is-suspected',
    title: 'Lactate where an infection with fever is suspected in hospital',
    gate: { ageFrom: 16 },
    logic: "suspected-infection and (fever or rigors) and (setting == 'emergency' or setting == 'inpatient')",
    action: 'Lactate with blood count, CRP, creatinine and blood cultures.',
    body: 'Surviving Sepsis Campaign; NICE (sepsis)',
    investigations: ['troponin-lactate-panel', 'cbc', 'renal-function'],
    urgency: 'same_day',
    examples: [
      { given: { 'suspected-infection': true, fever: true, setting: 'inpatient' }, then: true },
      { given: { 'suspected-infection': true, fever: true, setting: 'primary_care' }, then: false },
      { given: { 'suspected-infection': true, setting: 'inpatient' }, then: 'cannot_tell' },
    ],
    source: { id: 'ssc-bundle-2014', locator: 'Table 2: within three hours' },
    grade: 'low',
    gradeReason:
      'The campaign’s bundle as printed in a review, its table read; that an infection with fever in hospital is suspicion enough is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'first-tests-in-confusion',
    title: 'Electrolytes, calcium, blood count, kidney and liver tests in new confusion',
    gate: { ageFrom: 16 },
    logic: 'altered-mental-state',
    action: 'Electrolytes, urea, calcium, glucose, blood count and liver tests.',
    body: 'Australian Delirium Care Pathways',
    investigations: ['electrolytes-and-calcium', 'renal-function', 'cbc', 'lft'],
    urgency: 'same_day',
    examples: [
      { given: { 'altered-mental-state': true }, then: true },
      { given: { 'altered-mental-state': false }, then: false },
    ],
    source: { id: 'au-delirium-pathways', locator: '(iii) Investigations' },
    grade: 'moderate',
    gradeReason:
      'A national pathway, its list read; a box in a journal of the Royal College of Physicians names the same blood tests.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'first-tests-in-ascites',
    title: 'Liver and kidney tests, electrolytes, albumin and ultrasound in fluid in the belly',
    gate: { ageFrom: 16 },
    logic: 'ascites',
    action: 'Liver tests, creatinine, electrolytes, albumin and ultrasound; a sample of the fluid.',
    body: 'EASL (2010)',
    investigations: ['pelvic-ultrasound', 'renal-function', 'serum-albumin', 'lft', 'electrolytes-and-calcium'],
    urgency: 'urgent',
    examples: [
      { given: { ascites: true }, then: true },
      { given: { ascites: false }, then: false },
    ],
    source: { id: 'easl-ascites-2010', locator: '1.2: initial evaluation' },
    grade: 'moderate',
    gradeReason:
      'Society guideline, the passage read; written for ascites in cirrhosis and asked for whatever the cause. Albumin belongs to the analysis of the fluid.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'blood-tests-in-suspected-or-known-colitis',
    title: 'Blood count, CRP, albumin and liver tests where a colitis is suspected or flares',
    gate: { ageFrom: 16 },
    logic:
      '(rectal-bleeding or bloody-diarrhoea-last-3w or acute-bloody-diarrhoea) and diarrhoea and not stated(symptom-duration < 7) or (known-uc or known-cd) and (diarrhoea or rectal-bleeding or abdominal-pain or fever or weight-loss or vte-symptoms or joint-pain)',
    action: 'Blood count with platelets, CRP, electrolytes, liver tests, albumin and creatinine.',
    body: 'WSES and AAST (2021); ECCO and ESGAR (2019)',
    investigations: ['crp', 'cbc', 'renal-function', 'serum-albumin'],
    urgency: 'soon',
    examples: [
      { given: { 'rectal-bleeding': true, diarrhoea: true, 'symptom-duration': 40 }, then: true },
      { given: { 'known-uc': true, diarrhoea: true }, then: true },
      {
        given: {
          'rectal-bleeding': false,
          'bloody-diarrhoea-last-3w': false,
          'acute-bloody-diarrhoea': false,
          'known-uc': false,
          'known-cd': false,
        },
        then: false,
      },
      { given: { 'known-uc': true }, then: 'cannot_tell' },
    ],
    source: { id: 'wses-ibd-emergency-2021', locator: 'Table 3, recommendation 1' },
    grade: 'moderate',
    gradeReason:
      'A strong recommendation for the urgent situation, its table read; carried over to a colitis that is suspected or comes back, where the European guideline names the same tests.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'imaging-in-known-colitis-with-an-acute-belly',
    title:
      'CT in known inflammatory bowel disease with an acute belly or a still bowel; in Crohn disease with pain and fever, a mass or an emergency',
    gate: { ageFrom: 16 },
    logic:
      "(known-cd or known-uc) and (ileus-or-megacolon or peritonism or acute-severe-abdo-pain or known-cd and (vte-symptoms and fever or abdominal-pain and (fever or abdominal-mass or setting == 'emergency')))",
    action: 'CT with contrast; in pregnancy ultrasound or magnetic resonance.',
    body: 'WSES and AAST (2021)',
    investigations: ['ct-abdomen', 'electrolytes-and-calcium'],
    urgency: 'same_day',
    examples: [
      { given: { 'known-uc': true, 'ileus-or-megacolon': true }, then: true },
      { given: { 'known-cd': true, 'abdominal-pain': true, fever: true }, then: true },
      { given: { 'known-cd': false, 'known-uc': false }, then: false },
      { given: { 'known-cd': true }, then: 'cannot_tell' },
    ],
    source: {
      id: 'wses-ibd-emergency-2021',
      locator: 'Table 3, questions 1 and 2: tests and imaging in the emergency setting',
    },
    grade: 'moderate',
    gradeReason:
      'Consensus guideline, the table read in part and the recommendation on CT in a digest; a swollen, painful leg with fever may be an abscess that has run down from the bowel, which is the authors’ addition; without fever a clot is looked for first.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'tryptase-in-a-reaction-under-way',
    title: 'Tryptase while a reaction to a likely allergen is under way',
    gate: { ageFrom: 16 },
    logic:
      "reaction-in-progress and (ige-type-symptoms or acute-onset) and (specific-food-suspected or self-reported-food-allergy or reproducible-food-reaction or allergen-exposure in ('possible', 'known-or-highly-probable'))",
    action:
      'Tryptase as soon as treatment has begun and again one to two hours after the onset, four at most; IgE to the suspected food afterwards.',
    body: 'NICE CG134',
    investigations: ['tryptase', 'specific-ige'],
    urgency: 'same_day',
    examples: [
      { given: { 'reaction-in-progress': true, 'acute-onset': true, 'specific-food-suspected': true }, then: true },
      { given: { 'reaction-in-progress': false }, then: false },
      { given: { 'reaction-in-progress': true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-cg134', locator: 'Recommendation 1.1.4' },
    grade: 'moderate',
    gradeReason:
      'The guideline asks for it after any suspected anaphylaxis; that a reaction under way to a likely allergen is suspicion enough is the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'crp-and-blood-count-where-inflammation-is-suspected',
    title: 'CRP and blood count in fever, sweats or a mass with a gut complaint',
    gate: { ageFrom: 16 },
    logic:
      '(fever or night-sweats) and (weight-loss or abdominal-mass or abdominal-pain and not stated(symptom-duration < 3)) or abdominal-mass',
    action: 'CRP and blood count with the first blood.',
    body: 'RCPA manual',
    investigations: ['crp', 'cbc'],
    urgency: 'soon',
    examples: [
      { given: { fever: true, 'weight-loss': true }, then: true },
      { given: { 'abdominal-mass': true }, then: true },
      { given: { fever: false, 'night-sweats': false, 'abdominal-mass': false }, then: false },
      { given: { fever: true, 'abdominal-mass': false }, then: 'cannot_tell' },
    ],
    source: { id: 'rcpa-abdominal-pain', locator: 'Appropriate tests: where inflammation is suspected' },
    grade: 'low',
    gradeReason:
      'A college’s list, read, names the blood count where inflammation is suspected; CRP beside it, and fever, sweats or a mass as the suspicion, are the authors’ choice.',
    readFrom: 'full_text',
  },
];
