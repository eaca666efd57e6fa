import type { RuleEntry } from '../schema';

/** What stops the walk: danger to life within hours. */
export const emergencyAlarms: readonly RuleEntry[] = [
  {
    id: 'anaphylaxis-with-skin-signs',
    title: 'Anaphylaxis: skin or mucosa and a second system',
    gate: {},
    logic: 'acute-onset and skin-mucosal and (resp-compromise or haemodynamic-signs or severe-gi)',
    action:
      'Treat as anaphylaxis now: adrenaline into the muscle, lie flat, call for help; questions about the gut wait.',
    body: 'World Allergy Organization (2020)',
    examples: [
      {
        given: {
          'acute-onset': true,
          'skin-mucosal': true,
          'severe-gi': true,
        },
        then: true,
      },
      {
        given: {
          'acute-onset': true,
          'skin-mucosal': true,
          'resp-compromise': false,
          'haemodynamic-signs': false,
          'severe-gi': false,
        },
        then: false,
      },
      {
        given: {
          'acute-onset': true,
          'skin-mucosal': true,
          'resp-compromise': false,
        },
        then: 'cannot_tell',
      },
      {
        given: {
          'acute-onset': false,
          'skin-mucosal': true,
          'severe-gi': true,
        },
        then: false,
      },
    ],
    source: { id: 'wao-2020', locator: 'Criterion 1' },
    grade: 'moderate',
    gradeReason:
      'International consensus criteria; high sensitivity, not tested as a triage rule in people with gut symptoms. Read as reproduced in a textbook table.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'emergency',
    strength: 'stop_now',
  },
  {
    id: 'anaphylaxis-after-known-trigger',
    title: 'Anaphylaxis without skin signs, after a known trigger',
    gate: {},
    logic:
      "acute-onset and allergen-exposure == 'known-or-highly-probable' and (haemodynamic-signs or bronchospasm or laryngeal)",
    action: 'Treat as anaphylaxis now, even without hives: adrenaline into the muscle, lie flat, call for help.',
    body: 'World Allergy Organization (2020)',
    examples: [
      {
        given: { 'acute-onset': true, 'allergen-exposure': 'known-or-highly-probable', 'haemodynamic-signs': true },
        then: true,
      },
      {
        given: { 'acute-onset': true, 'allergen-exposure': 'possible', 'haemodynamic-signs': true },
        then: false,
      },
      {
        given: {
          'acute-onset': true,
          'allergen-exposure': 'known-or-highly-probable',
          'haemodynamic-signs': false,
          bronchospasm: false,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'wao-2020', locator: 'Criterion 2' },
    grade: 'moderate',
    gradeReason:
      'International consensus criteria; high sensitivity, not tested as a triage rule in people with gut symptoms. Read as reproduced in a textbook table.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'emergency',
    strength: 'stop_now',
  },
  {
    id: 'throat-swelling',
    title: 'Swelling of the throat or voice change now',
    gate: {},
    logic: 'laryngeal',
    action: 'Protect the airway: emergency help now; adrenaline when an allergic reaction is possible.',
    body: 'World Allergy Organization (2020)',
    examples: [
      {
        given: {
          laryngeal: true,
        },
        then: true,
      },
      {
        given: {
          laryngeal: false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'wao-2020', locator: 'Criterion 2, laryngeal involvement' },
    grade: 'low',
    gradeReason:
      'The criterion wants a likely trigger as well; firing on laryngeal signs alone is a deliberate widening.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'emergency',
    strength: 'stop_now',
  },
  {
    id: 'acute-severe-colitis',
    title: 'Acute severe colitis',
    gate: { ageFrom: 16 },
    logic: 'bloody-stools-per-day >= 6 and (temp-c > 37.8 or hr > 90 or haemoglobin < 105 or esr > 30 or crp > 30)',
    action:
      'Admit today: stool for C. difficile and culture, bloods, abdominal film, early gastroenterology; do not wait for calprotectin, give no antimotility drug.',
    body: 'Truelove and Witts, as used by NICE, BSG and ACG',
    examples: [
      {
        given: {
          'bloody-stools-per-day': 6,
          hr: 95,
        },
        then: true,
      },
      {
        given: { 'bloody-stools-per-day': 8, hr: 90, 'temp-c': 37.8, haemoglobin: 105, esr: 30, crp: 30 },
        then: false,
      },
      {
        given: {
          'bloody-stools-per-day': 5,
          hr: 110,
        },
        then: false,
      },
      {
        given: {
          'bloody-stools-per-day': 6,
          hr: 88,
        },
        then: 'cannot_tell',
      },
      {
        given: {
          'bloody-stools-per-day': 7,
          crp: 45,
          hr: 80,
        },
        then: true,
      },
    ],
    source: { id: 'truelove-witts', locator: 'Severity table, “severe”' },
    grade: 'moderate',
    gradeReason:
      'A severity index in use since 1955, confirmed against admission in cohorts; not a test for the diagnosis. Read in two journal tables that reproduce it.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Printed tables differ: “6 or more” or “more than 6” stools, haemoglobin below 100 or 105 g/L, CRP above 30 or 45 mg/L. The more cautious of each was taken.',
    kind: 'alarm',
    urgency: 'emergency',
    investigations: ['stool-culture', 'c-difficile-testing', 'crp', 'cbc'],
    strength: 'stop_now',
  },
  {
    id: 'toxic-colitis',
    title: 'Colitis with a newly swollen belly and signs of toxicity',
    gate: {},
    logic:
      '(known-uc or known-cd or acute-bloody-diarrhoea) and acute-distension and (temp-c > 38 or hr > 120 or altered-mental-state or acute-severe-abdo-pain or peritonism)',
    action:
      'Suspect toxic megacolon: emergency imaging and surgical review; no antimotility drug, opioid or bowel preparation.',
    body: 'WSES and AAST (2021)',
    examples: [
      {
        given: {
          'known-uc': true,
          'acute-distension': true,
          'temp-c': 38.5,
        },
        then: true,
      },
      {
        given: {
          'known-uc': true,
          'acute-distension': true,
          'temp-c': 38.0,
          hr: 120,
          'altered-mental-state': false,
          'acute-severe-abdo-pain': false,
          peritonism: false,
        },
        then: false,
      },
      {
        given: {
          'acute-bloody-diarrhoea': true,
          'acute-distension': true,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'wses-ibd-emergency-2021', locator: 'Table 3, toxic megacolon' },
    grade: 'low',
    gradeReason:
      'A guideline asks for emergency assessment; the bedside combination before an X-ray is adapted from Jalan’s criteria and was not validated.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'emergency',
    investigations: ['ct-abdomen', 'c-difficile-testing'],
    strength: 'stop_now',
  },
  {
    id: 'unstable-gut-bleeding',
    title: 'Gut bleeding with signs of instability',
    gate: { ageFrom: 16 },
    logic:
      '(gi-bleed-overt or rectal-bleeding) and (hr > sbp or sbp <= 90 or syncope or haemodynamic-signs) or gi-bleed-overt and altered-mental-state',
    action: 'Resuscitate and admit as an emergency; urgent CT angiography or endoscopy by the local bleeding pathway.',
    body: 'BSG (2019)',
    examples: [
      {
        given: {
          'gi-bleed-overt': true,
          hr: 112,
          sbp: 104,
        },
        then: true,
      },
      {
        given: {
          'gi-bleed-overt': true,
          hr: 100,
          sbp: 100,
          syncope: false,
          'haemodynamic-signs': false,
          'altered-mental-state': false,
        },
        then: false,
      },
      {
        given: {
          'gi-bleed-overt': true,
        },
        then: 'cannot_tell',
      },
      {
        given: {
          'gi-bleed-overt': false,
          'rectal-bleeding': false,
        },
        then: false,
      },
      { given: { 'rectal-bleeding': true, syncope: true }, then: true },
    ],
    source: { id: 'bsg-lgib-2019', locator: 'Recommendation on shock index above 1' },
    grade: 'moderate',
    gradeReason:
      'The shock index comes from a guideline; a pressure of 90 or less, fainting and confusion were added as usual emergency signs. Guideline page not re-read for this entry.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Beta-blockers hide the pulse.',
    kind: 'alarm',
    urgency: 'emergency',
    strength: 'stop_now',
  },
  {
    id: 'bleeding-with-cirrhosis-or-anticoagulant',
    title: 'Gut bleeding with cirrhosis or an anticoagulant',
    gate: {},
    logic: 'gi-bleed-overt and (known-cirrhosis or on-anticoagulant)',
    action:
      'Emergency department whatever the pulse: variceal or anticoagulated bleeding. Never stop an anticoagulant for a metal valve or a recent clot without its prescriber.',
    body: 'BSG (2019)',
    examples: [
      {
        given: {
          'gi-bleed-overt': true,
          'on-anticoagulant': true,
        },
        then: true,
      },
      {
        given: {
          'gi-bleed-overt': true,
          'known-cirrhosis': false,
          'on-anticoagulant': false,
        },
        then: false,
      },
      {
        given: {
          'gi-bleed-overt': true,
          'known-cirrhosis': false,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'bsg-lgib-2019', locator: 'Section on anticoagulants' },
    grade: 'low',
    gradeReason:
      'The guideline handles anticoagulants as a risk; firing at once on bleeding with cirrhosis or anticoagulation is usual emergency practice, not a tested rule.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'emergency',
    strength: 'stop_now',
  },
  {
    id: 'peritonitis',
    title: 'Peritonitis',
    gate: {},
    logic: 'peritonism',
    action: 'Emergency surgical assessment with imaging; nothing by mouth, no bowel preparation, no endoscopy first.',
    body: 'WSES (2017)',
    examples: [
      {
        given: {
          peritonism: true,
        },
        then: true,
      },
      {
        given: {
          peritonism: false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'wses-asbo-2017', locator: 'Recommendations: contraindications to non-operative treatment' },
    grade: 'low',
    gradeReason:
      'Guidelines name peritonitis as a reason against waiting; no study tests the sign as a triage rule. Old age, steroids and immunosuppression hide it.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'emergency',
    investigations: ['ct-abdomen', 'crp'],
    strength: 'stop_now',
  },
  {
    id: 'bowel-obstruction',
    title: 'Bowel obstruction or strangulated hernia',
    gate: {},
    logic:
      'irreducible-hernia or bilious-vomiting and (acute-distension or acute-severe-abdo-pain) or absolute-constipation and (acute-distension or visible-distension or vomiting or abdominal-pain) or constipation and vomiting and (acute-distension or visible-distension) and symptom-duration < 7',
    action: 'Emergency assessment with CT; no laxative, no bowel preparation, nothing by mouth meanwhile.',
    body: 'WSES (2017)',
    examples: [
      {
        given: {
          'absolute-constipation': true,
          'acute-distension': true,
        },
        then: true,
      },
      {
        given: {
          'absolute-constipation': true,
          'acute-distension': false,
          'visible-distension': false,
          vomiting: false,
          'bilious-vomiting': false,
          'abdominal-pain': false,
          'irreducible-hernia': false,
        },
        then: false,
      },
      {
        given: { constipation: true, vomiting: true, 'visible-distension': true, 'symptom-duration': 3 },
        then: true,
      },
      {
        given: {
          'absolute-constipation': true,
          'irreducible-hernia': false,
        },
        then: 'cannot_tell',
      },
      { given: { 'absolute-constipation': true, 'visible-distension': true }, then: true },
      {
        given: {
          'irreducible-hernia': true,
        },
        then: true,
      },
    ],
    source: { id: 'wses-asbo-2017', locator: 'Recommendations, diagnosis' },
    grade: 'low',
    gradeReason:
      'The guideline makes CT the test of choice; the bedside combination is usual surgical teaching without a tested score, and so is that hard stools will do beside vomiting and a swollen belly within a week.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'emergency',
    investigations: ['ct-abdomen'],
    strength: 'stop_now',
  },
  {
    id: 'mesenteric-ischaemia',
    title: 'Severe pain out of proportion to the signs',
    gate: {},
    logic: 'pain-out-of-proportion',
    action:
      'Assume acute mesenteric ischaemia until disproved: CT angiography without delay, surgical and vascular call.',
    body: 'WSES (2022)',
    examples: [
      {
        given: {
          'pain-out-of-proportion': true,
        },
        then: true,
      },
      {
        given: {
          'pain-out-of-proportion': false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'wses-ami-2022', locator: 'Recommendation on severe pain out of proportion' },
    grade: 'moderate',
    gradeReason:
      'A guideline asks for this reading; the sign was never tested prospectively. Only the abstract was re-read.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'emergency',
    investigations: ['ct-abdomen', 'troponin-lactate-panel'],
    strength: 'stop_now',
  },
  {
    id: 'collapse-with-abdominal-pain',
    title: 'Severe abdominal pain with collapse',
    gate: {},
    logic: 'acute-severe-abdo-pain and (haemodynamic-signs or syncope)',
    action:
      'Emergency: ruptured aneurysm, perforation, ischaemia, ectopic pregnancy and bleeding first; bedside ultrasound or CT.',
    body: 'WSES (2022)',
    examples: [
      {
        given: {
          'acute-severe-abdo-pain': true,
          syncope: true,
        },
        then: true,
      },
      {
        given: {
          'acute-severe-abdo-pain': true,
          syncope: false,
          'haemodynamic-signs': false,
        },
        then: false,
      },
      {
        given: {
          'acute-severe-abdo-pain': true,
          syncope: false,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'wses-ami-2022', locator: 'Introduction and diagnosis' },
    grade: 'very_low',
    gradeReason: 'Usual emergency practice; the cited guideline covers one of the causes only.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'emergency',
    investigations: ['ct-abdomen'],
    givesWayTo: ['pain-with-collapse'],
    strength: 'stop_now',
  },
  {
    id: 'sepsis-high-risk-sign',
    title: 'Infection with a high-risk sign of sepsis',
    gate: { ageFrom: 16 },
    logic:
      '(suspected-infection or fever or temp-c >= 38 or rigors) and (altered-mental-state or resp-rate >= 25 or hr >= 130 or sbp <= 90 or no-urine-18h or mottled-or-nonblanching-rash)',
    action: 'Emergency: suspected sepsis, treat by the sepsis pathway within the hour.',
    body: 'NICE NG51, now NG253',
    examples: [
      {
        given: {
          'suspected-infection': true,
          'resp-rate': 25,
        },
        then: true,
      },
      {
        given: {
          'suspected-infection': true,
          'altered-mental-state': false,
          'resp-rate': 24,
          hr: 129,
          sbp: 91,
          'no-urine-18h': false,
          'mottled-or-nonblanching-rash': false,
        },
        then: false,
      },
      {
        given: {
          'suspected-infection': true,
          hr: 100,
        },
        then: 'cannot_tell',
      },
      {
        given: {
          'suspected-infection': false,
          fever: false,
          'temp-c': 36.8,
          rigors: false,
          hr: 140,
        },
        then: false,
      },
      { given: { fever: true, hr: 140 }, then: true },
      { given: { fever: false, rigors: false, 'temp-c': 35.4, hr: 140 }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-sepsis-tools', locator: 'Box “high-risk criteria” (16 and over)' },
    grade: 'moderate',
    gradeReason:
      'National guideline criteria, read as reproduced in a journal box; thresholds rest on early-warning cohorts.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'The guideline speaks of suspected infection; that fever, rigors or 38 °C are enough for the suspicion is the authors’ reading, wider than the guideline. One copy prints a pulse above 130, another 130 or more; 130 is counted in. Newer UK text uses NEWS2 in hospital.',
    kind: 'alarm',
    urgency: 'emergency',
    investigations: ['cbc', 'renal-function', 'crp', 'blood-culture', 'lft', 'ct-abdomen', 'troponin-lactate-panel'],
    strength: 'stop_now',
  },
  {
    id: 'looks-septic',
    title: 'Looks septic to the clinician',
    gate: {},
    logic: 'unwell-sepsis-signs',
    action: 'Emergency: act on the suspicion of sepsis, whatever single figures say.',
    body: 'NICE NG51, now NG253',
    examples: [
      {
        given: {
          'unwell-sepsis-signs': true,
        },
        then: true,
      },
      {
        given: {
          'unwell-sepsis-signs': false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'nice-sepsis-tools', locator: '“Could this be sepsis?”' },
    grade: 'low',
    gradeReason:
      'The guideline asks to think of sepsis in people who look very unwell; the impression itself is not a measured test.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'emergency',
    investigations: ['cbc', 'renal-function', 'crp', 'blood-culture', 'lft', 'ct-abdomen', 'troponin-lactate-panel'],
    strength: 'stop_now',
  },
  {
    id: 'neutropenic-sepsis',
    title: 'Fever or illness during cancer treatment',
    gate: {},
    logic: 'on-anticancer-treatment and (temp-c >= 38 or temp-c < 36 or rigors or unwell-sepsis-signs or fever)',
    action:
      'Possible neutropenic sepsis: hospital now, antibiotics before the blood count is back; gut pain with it may be neutropenic enterocolitis.',
    body: 'NICE CG151',
    examples: [
      {
        given: {
          'on-anticancer-treatment': true,
          'temp-c': 38.0,
        },
        then: true,
      },
      {
        given: {
          'on-anticancer-treatment': true,
          'temp-c': 37.9,
          rigors: false,
          'unwell-sepsis-signs': false,
          fever: false,
        },
        then: false,
      },
      {
        given: {
          'on-anticancer-treatment': true,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'nice-cg151', locator: 'Recommendations on suspected neutropenic sepsis' },
    grade: 'moderate',
    gradeReason:
      'National guideline; the page was found but the passage with the temperature was not in what could be read.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'NICE defines it with a temperature above 38 °C and neutrophils of 0.5 × 10⁹/L or lower; others count 38 °C and below 36 °C. The lower threshold was taken.',
    kind: 'alarm',
    urgency: 'emergency',
    strength: 'stop_now',
  },
  {
    id: 'fulminant-c-difficile',
    title: 'Possible fulminant C. difficile colitis',
    gate: {},
    logic:
      "(cdiff-risk or c-difficile-testing == 'toxin-positive') and (ileus-or-megacolon or haemodynamic-signs or altered-mental-state or peritonism)",
    action: 'Emergency admission and surgical review; treat before the result; rectal swab if no stool comes.',
    body: 'IDSA and SHEA (2018)',
    examples: [
      {
        given: {
          'cdiff-risk': true,
          'ileus-or-megacolon': true,
        },
        then: true,
      },
      {
        given: {
          'cdiff-risk': true,
          'ileus-or-megacolon': false,
          'haemodynamic-signs': false,
          'altered-mental-state': false,
          peritonism: false,
        },
        then: false,
      },
      {
        given: {
          'c-difficile-testing': 'toxin-positive',
        },
        then: 'cannot_tell',
      },
      {
        given: {
          'c-difficile-testing': 'toxin-positive',
          'haemodynamic-signs': true,
        },
        then: true,
      },
    ],
    source: { id: 'idsa-cdi-2018', locator: 'Table of severity: fulminant' },
    grade: 'moderate',
    gradeReason:
      'The definition (hypotension or shock, ileus, megacolon) was read as reproduced; acting before the test is usual practice.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'emergency',
    investigations: ['c-difficile-testing'],
    strength: 'stop_now',
  },
  {
    id: 'fluids-by-vein',
    title: 'Severe dehydration',
    gate: {},
    logic: 'severe-dehydration',
    action: 'Intravenous fluid now; electrolytes and kidney function; find out why.',
    body: 'IDSA (2017)',
    examples: [
      {
        given: {
          'severe-dehydration': true,
        },
        then: true,
      },
      {
        given: {
          'severe-dehydration': false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'idsa-diarrhoea-2017', locator: 'Recommendations on rehydration' },
    grade: 'moderate',
    gradeReason:
      'Strong recommendation: intravenous fluid in severe dehydration or shock; recommendation on assessing everyone for dehydration was seen on a guideline-library page.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'emergency',
    investigations: ['renal-function'],
    strength: 'stop_now',
  },
  {
    id: 'haemolytic-uraemic-syndrome',
    title: 'Little urine, pallor, confusion, failing kidneys or low platelets after bloody diarrhoea',
    gate: {},
    logic:
      '(acute-bloody-diarrhoea or bloody-diarrhoea-last-3w) and (oliguria-or-pallor or pallor or no-urine-18h or aki or altered-mental-state or haemolysis-film or platelets < 150)',
    action:
      'Suspect haemolytic uraemic syndrome: hospital now, film, kidney function, nephrology; no antibiotic and no antimotility drug.',
    body: 'NHS Scotland',
    examples: [
      {
        given: {
          'acute-bloody-diarrhoea': true,
          'oliguria-or-pallor': true,
        },
        then: true,
      },
      {
        given: {
          'bloody-diarrhoea-last-3w': true,
          'oliguria-or-pallor': false,
          pallor: false,
          'no-urine-18h': false,
          aki: false,
          'altered-mental-state': false,
          'haemolysis-film': false,
          platelets: 150,
        },
        then: false,
      },
      {
        given: {
          'acute-bloody-diarrhoea': true,
        },
        then: 'cannot_tell',
      },
      {
        given: {
          'bloody-diarrhoea-last-3w': true,
          platelets: 120,
        },
        then: true,
      },
    ],
    source: { id: 'scot-stec', locator: 'Summary of recommendations; criteria of the syndrome' },
    grade: 'moderate',
    gradeReason:
      'National guidance (read) asks for bloods in every suspected case and nephrology with evidence of the syndrome; 150 × 10⁹/L as the bedside limit, and pallor, no urine or confusion told on their own as such evidence, are assumptions.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Normal blood results during the diarrhoea do not exclude it; it comes about a week after onset.',
    kind: 'alarm',
    urgency: 'emergency',
    investigations: ['cbc', 'renal-function', 'stool-culture'],
    strength: 'stop_now',
  },
  {
    id: 'ectopic-pregnancy-emergency',
    title: 'Possible pregnancy or a missed period, with fainting, collapse or shoulder-tip pain',
    gate: { ageFrom: 12, ageTo: 60, sex: 'female' },
    logic:
      '(pregnant or possibly-pregnant or vaginal-bleeding-or-missed-period) and (syncope or haemodynamic-signs or shoulder-tip-pain)',
    action: 'Emergency: ruptured ectopic pregnancy until disproved; pregnancy test at once, gynaecology now.',
    body: 'NICE NG126',
    examples: [
      {
        given: {
          'possibly-pregnant': true,
          syncope: true,
        },
        then: true,
      },
      {
        given: {
          pregnant: false,
          'possibly-pregnant': false,
          'vaginal-bleeding-or-missed-period': false,
          syncope: true,
        },
        then: false,
      },
      {
        given: {
          pregnant: true,
          syncope: false,
          'haemodynamic-signs': false,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'nice-ng126', locator: 'Recommendations on symptoms and signs of ectopic pregnancy' },
    grade: 'moderate',
    gradeReason: 'National guideline, read in a digest; gut symptoms are listed there as a way it presents.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'emergency',
    investigations: ['pregnancy-test', 'pelvic-ultrasound', 'cbc'],
    strength: 'stop_now',
  },
  {
    id: 'adrenal-crisis',
    title: 'Possible adrenal crisis',
    gate: {},
    logic:
      '(known-adrenal-insufficiency or long-term-steroid or on-ici) and (haemodynamic-signs or altered-mental-state or severe-dehydration or sbp < 100)',
    action: 'Hydrocortisone 100 mg by injection and saline now; do not wait for tests.',
    body: 'Society for Endocrinology',
    examples: [
      {
        given: {
          'long-term-steroid': true,
          sbp: 95,
        },
        then: true,
      },
      {
        given: {
          'long-term-steroid': true,
          'haemodynamic-signs': false,
          'altered-mental-state': false,
          'severe-dehydration': false,
          sbp: 100,
        },
        then: false,
      },
      {
        given: {
          'known-adrenal-insufficiency': true,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'sfe-adrenal-crisis', locator: 'Management of adrenal crisis summary' },
    grade: 'moderate',
    gradeReason:
      'Society guidance (read): inject without delay; vomiting, diarrhoea and colonoscopy preparation are triggers. The pressure of 100 as a limit is an assumption.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'emergency',
    strength: 'stop_now',
  },
  {
    id: 'ketoacidosis',
    title: 'Ketoacidosis behind belly pain or vomiting',
    gate: {},
    logic:
      '(known-diabetes or polyuria-polydipsia or on-sglt2-inhibitor) and (acute-severe-abdo-pain or altered-mental-state or severe-dehydration or fluids-not-tolerated) or alcohol-heavy and metabolic-acidosis and (vomiting or abdominal-pain)',
    action: 'Ketones, glucose and blood gas now; with an SGLT2 inhibitor the glucose may be normal.',
    body: 'JBDS and RCP',
    examples: [
      {
        given: {
          'polyuria-polydipsia': true,
          'altered-mental-state': true,
        },
        then: true,
      },
      {
        given: {
          'known-diabetes': true,
          'alcohol-heavy': false,
          'acute-severe-abdo-pain': false,
          'altered-mental-state': false,
          'severe-dehydration': false,
          'fluids-not-tolerated': false,
        },
        then: false,
      },
      { given: { 'alcohol-heavy': true, 'metabolic-acidosis': true, vomiting: true }, then: true },
      {
        given: {
          'on-sglt2-inhibitor': true,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'rcp-dka-box', locator: 'Box: definition of diabetic ketoacidosis' },
    grade: 'low',
    gradeReason:
      'The definition is printed; which bedside picture should trigger the test is usual practice. The box was read; it does not name symptoms. Vomiting, belly pain and acid blood in somebody who drinks are the picture of its alcoholic form (Schaider’s emergency manual).',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'emergency',
    strength: 'stop_now',
  },
  {
    id: 'cholangitis',
    title: 'Jaundice with fever, shivering or confusion',
    gate: {},
    logic: 'jaundice and (temp-c >= 38 or rigors or fever or altered-mental-state)',
    action: 'Emergency: acute cholangitis or liver failure; blood cultures, clotting, antibiotics, drainage.',
    body: 'Tokyo Guidelines (2018)',
    examples: [
      {
        given: {
          jaundice: true,
          rigors: true,
        },
        then: true,
      },
      {
        given: { jaundice: true, 'temp-c': 37.9, rigors: false, fever: false, 'altered-mental-state': false },
        then: false,
      },
      {
        given: {
          jaundice: true,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'tg18-cholangitis', locator: 'Diagnostic criteria' },
    grade: 'moderate',
    gradeReason:
      'International criteria; the old bedside triad is insensitive (26 %), so each single sign is enough here. Not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'emergency',
    strength: 'stop_now',
  },
];
