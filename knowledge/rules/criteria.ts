import type { RuleEntry } from '../schema';

/** Sets of criteria: met, not met, or cannot be told yet. */
export const criteria: readonly RuleEntry[] = [
  {
    id: 'rome-iv-ibs',
    title: 'Rome IV criteria for IBS',
    gate: { ageFrom: 18 },
    logic:
      'pain-days-per-week >= 1 and active-last-3-months and symptom-duration >= 182 and count(pain-related-to-defecation, change-stool-frequency, change-stool-form) >= 2',
    action: 'A positive diagnosis can be made when no alarm is open and the few baseline tests are normal.',
    body: 'Rome Foundation (Rome IV, 2016)',
    examples: [
      {
        given: {
          'pain-days-per-week': 1,
          'active-last-3-months': true,
          'symptom-duration': 182,
          'pain-related-to-defecation': true,
          'change-stool-form': true,
        },
        then: true,
      },
      {
        given: {
          'pain-days-per-week': 0.5,
          'active-last-3-months': true,
          'symptom-duration': 400,
          'pain-related-to-defecation': true,
          'change-stool-form': true,
        },
        then: false,
      },
      {
        given: {
          'pain-days-per-week': 2,
          'active-last-3-months': true,
          'symptom-duration': 181,
          'pain-related-to-defecation': true,
          'change-stool-form': true,
        },
        then: false,
      },
      {
        given: {
          'pain-days-per-week': 2,
          'active-last-3-months': true,
          'symptom-duration': 400,
          'pain-related-to-defecation': true,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'rome4-bowel-2016', locator: 'Diagnostic criteria C1: IBS' },
    grade: 'moderate',
    gradeReason:
      'International consensus, validated against symptom surveys; read as reproduced in reviews, not in the original.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Six months are counted as 182 days. A 2026 edition (Rome V) exists; its full text was not seen.',
    kind: 'criterion',
    condition: 'irritable-bowel-syndrome',
  },
  {
    id: 'rome-iv-ibs-clinical',
    title: 'Rome IV criteria as used in practice: eight weeks, bothersome',
    gate: { ageFrom: 18 },
    logic:
      'abdominal-pain and bothersome and symptom-duration >= 56 and not organic-cause-found and count(pain-related-to-defecation, change-stool-frequency, change-stool-form) >= 2',
    action:
      'Enough for a working diagnosis in practice when no alarm is open; treat, and review when anything new comes.',
    body: 'Rome Foundation (clinical criteria, 2022)',
    examples: [
      {
        given: {
          'abdominal-pain': true,
          bothersome: true,
          'symptom-duration': 56,
          'organic-cause-found': false,
          'pain-related-to-defecation': true,
          'change-stool-form': true,
        },
        then: true,
      },
      {
        given: {
          'abdominal-pain': true,
          bothersome: true,
          'symptom-duration': 55,
          'organic-cause-found': false,
          'pain-related-to-defecation': true,
          'change-stool-form': true,
        },
        then: false,
      },
      {
        given: {
          'abdominal-pain': false,
          bothersome: true,
          'symptom-duration': 90,
          'organic-cause-found': false,
          'pain-related-to-defecation': true,
          'change-stool-form': true,
        },
        then: false,
      },
      {
        given: {
          'abdominal-pain': true,
          bothersome: true,
          'symptom-duration': 90,
          'pain-related-to-defecation': true,
          'change-stool-form': true,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'rome4-clinical-2022', locator: 'Modification for clinical practice' },
    grade: 'low',
    gradeReason:
      'Expert modification of the research criteria, not validated as such; known from secondary pages only.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'criterion',
    condition: 'irritable-bowel-syndrome',
  },
  {
    id: 'ibs-with-diarrhoea',
    title: 'IBS with diarrhoea (IBS-D)',
    gate: { ageFrom: 18 },
    logic:
      'count(pain-related-to-defecation, change-stool-frequency, change-stool-form) >= 2 and pct-bsfs-6-7 > 25 and pct-bsfs-1-2 < 25',
    action: 'Choose treatment for the loose-stool subtype; celiac serology, calprotectin and Giardia come first.',
    body: 'Rome Foundation (Rome IV, 2016)',
    examples: [
      {
        given: {
          'pain-related-to-defecation': true,
          'change-stool-form': true,
          'pct-bsfs-6-7': 40,
          'pct-bsfs-1-2': 10,
        },
        then: true,
      },
      {
        given: {
          'pain-related-to-defecation': true,
          'change-stool-form': true,
          'pct-bsfs-6-7': 25,
          'pct-bsfs-1-2': 10,
        },
        then: false,
      },
      {
        given: { 'pain-related-to-defecation': true, 'change-stool-form': true, 'pct-bsfs-6-7': 40 },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'rome4-bowel-2016', locator: 'IBS subtypes by stool form on days with an abnormal bowel movement' },
    grade: 'moderate',
    gradeReason:
      'International consensus, validated against symptom surveys; read as reproduced in reviews, not in the original.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Shares count only days with at least one abnormal stool, off drugs that change it; a share of exactly 25 % belongs to no printed group except “unclassified”.',
    kind: 'criterion',
    condition: 'irritable-bowel-syndrome',
  },
  {
    id: 'ibs-with-constipation',
    title: 'IBS with constipation (IBS-C)',
    gate: { ageFrom: 18 },
    logic:
      'count(pain-related-to-defecation, change-stool-frequency, change-stool-form) >= 2 and pct-bsfs-1-2 > 25 and pct-bsfs-6-7 < 25',
    action: 'Choose treatment for the hard-stool subtype; ask about blocked or incomplete emptying.',
    body: 'Rome Foundation (Rome IV, 2016)',
    examples: [
      {
        given: {
          'pain-related-to-defecation': true,
          'change-stool-form': true,
          'pct-bsfs-1-2': 50,
          'pct-bsfs-6-7': 0,
        },
        then: true,
      },
      {
        given: {
          'pain-related-to-defecation': true,
          'change-stool-form': true,
          'pct-bsfs-1-2': 25,
          'pct-bsfs-6-7': 0,
        },
        then: false,
      },
      {
        given: { 'pain-related-to-defecation': true, 'change-stool-form': true, 'pct-bsfs-1-2': 50 },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'rome4-bowel-2016', locator: 'IBS subtypes by stool form on days with an abnormal bowel movement' },
    grade: 'moderate',
    gradeReason:
      'International consensus, validated against symptom surveys; read as reproduced in reviews, not in the original.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Shares count only days with at least one abnormal stool, off drugs that change it; a share of exactly 25 % belongs to no printed group except “unclassified”.',
    kind: 'criterion',
    condition: 'irritable-bowel-syndrome',
  },
  {
    id: 'ibs-mixed',
    title: 'IBS with mixed bowel habits (IBS-M)',
    gate: { ageFrom: 18 },
    logic:
      'count(pain-related-to-defecation, change-stool-frequency, change-stool-form) >= 2 and pct-bsfs-1-2 > 25 and pct-bsfs-6-7 > 25',
    action: 'Both kinds of stool are common: check whether laxatives or antidiarrhoeals make the pattern.',
    body: 'Rome Foundation (Rome IV, 2016)',
    examples: [
      {
        given: {
          'pain-related-to-defecation': true,
          'change-stool-form': true,
          'pct-bsfs-1-2': 30,
          'pct-bsfs-6-7': 30,
        },
        then: true,
      },
      {
        given: {
          'pain-related-to-defecation': true,
          'change-stool-form': true,
          'pct-bsfs-1-2': 30,
          'pct-bsfs-6-7': 25,
        },
        then: false,
      },
      {
        given: { 'pain-related-to-defecation': true, 'change-stool-form': true, 'pct-bsfs-1-2': 30 },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'rome4-bowel-2016', locator: 'IBS subtypes by stool form on days with an abnormal bowel movement' },
    grade: 'moderate',
    gradeReason:
      'International consensus, validated against symptom surveys; read as reproduced in reviews, not in the original.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Shares count only days with at least one abnormal stool, off drugs that change it; a share of exactly 25 % belongs to no printed group except “unclassified”.',
    kind: 'criterion',
    condition: 'irritable-bowel-syndrome',
  },
  {
    id: 'ibs-unclassified',
    title: 'IBS, unclassified (IBS-U)',
    gate: { ageFrom: 18 },
    logic:
      'count(pain-related-to-defecation, change-stool-frequency, change-stool-form) >= 2 and pct-bsfs-1-2 <= 25 and pct-bsfs-6-7 <= 25',
    action: 'Stool form does not place it: treat by the leading complaint.',
    body: 'Rome Foundation (Rome IV, 2016)',
    examples: [
      {
        given: {
          'pain-related-to-defecation': true,
          'change-stool-form': true,
          'pct-bsfs-1-2': 25,
          'pct-bsfs-6-7': 25,
        },
        then: true,
      },
      {
        given: {
          'pain-related-to-defecation': true,
          'change-stool-form': true,
          'pct-bsfs-1-2': 26,
          'pct-bsfs-6-7': 0,
        },
        then: false,
      },
      {
        given: { 'pain-related-to-defecation': true, 'change-stool-form': true, 'pct-bsfs-1-2': 10 },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'rome4-bowel-2016', locator: 'IBS subtypes by stool form on days with an abnormal bowel movement' },
    grade: 'moderate',
    gradeReason:
      'International consensus, validated against symptom surveys; read as reproduced in reviews, not in the original.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Shares count only days with at least one abnormal stool, off drugs that change it; a share of exactly 25 % belongs to no printed group except “unclassified”.',
    kind: 'criterion',
    condition: 'irritable-bowel-syndrome',
  },
  {
    id: 'post-infection-ibs',
    title: 'Post-infection IBS, short form',
    gate: { ageFrom: 18 },
    logic:
      'prior-gastroenteritis and abdominal-pain and symptom-duration >= 56 and count(pain-related-to-defecation, change-stool-frequency, change-stool-form) >= 2 and not stated(ibs-before-infection)',
    action: 'Explain the link with the infection. Look for Giardia when the infection was never cleared.',
    body: 'Rome Foundation working team (2019)',
    examples: [
      {
        given: {
          'prior-gastroenteritis': true,
          'abdominal-pain': true,
          'symptom-duration': 120,
          'pain-related-to-defecation': true,
          'change-stool-form': true,
        },
        then: true,
      },
      {
        given: {
          'prior-gastroenteritis': false,
          'abdominal-pain': true,
          'symptom-duration': 120,
          'pain-related-to-defecation': true,
          'change-stool-form': true,
        },
        then: false,
      },
      {
        given: {
          'abdominal-pain': true,
          'symptom-duration': 120,
          'pain-related-to-defecation': true,
          'change-stool-form': true,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'rome-piibs-2018', locator: 'Diagnostic criteria' },
    grade: 'low',
    gradeReason:
      'Consensus; the full set also wants no IBS before the infection and two of fever, vomiting, diarrhoea or a positive culture, which is not asked here.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Looser than its source, which also asks how the infection was proven (culture, or two of fever, vomiting and diarrhoea) and that there was no irritable bowel before it: see the same criteria in full.',
    kind: 'criterion',
    condition: 'irritable-bowel-syndrome',
  },
  {
    id: 'truelove-witts-severe',
    title: 'Truelove and Witts: severe',
    gate: { ageFrom: 16 },
    logic: 'bloody-stools-per-day >= 6 and (temp-c > 37.8 or hr > 90 or haemoglobin < 105 or esr > 30 or crp > 30)',
    action: 'Severe by the index: admission. It grades colitis of any cause; it does not make the diagnosis.',
    body: 'Truelove and Witts, as used by NICE, BSG and ACG',
    examples: [
      {
        given: {
          'bloody-stools-per-day': 6,
          'temp-c': 37.9,
        },
        then: true,
      },
      {
        given: { 'bloody-stools-per-day': 6, 'temp-c': 37.8, hr: 90, haemoglobin: 105, esr: 30, crp: 30 },
        then: false,
      },
      {
        given: {
          'bloody-stools-per-day': 5,
          'temp-c': 39,
        },
        then: false,
      },
      {
        given: {
          'bloody-stools-per-day': 6,
          'temp-c': 37.0,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'truelove-witts', locator: 'Severity table, “severe”' },
    grade: 'moderate',
    gradeReason: 'A severity index in use since 1955; read in two journal tables that reproduce it.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Printed tables differ: “6 or more” or “more than 6” stools, haemoglobin below 100 or 105 g/L, CRP above 30 or 45 mg/L. The more cautious of each was taken.',
    kind: 'criterion',
    condition: 'ulcerative-colitis',
  },
  {
    id: 'anaphylaxis-wao',
    title: 'Anaphylaxis, World Allergy Organization criteria',
    gate: {},
    logic:
      "acute-onset and (skin-mucosal and (resp-compromise or haemodynamic-signs or severe-gi) or allergen-exposure == 'known-or-highly-probable' and (haemodynamic-signs or bronchospasm or laryngeal))",
    action: 'Anaphylaxis is highly likely: treat first; tryptase within hours, allergy clinic afterwards.',
    body: 'World Allergy Organization (2020)',
    examples: [
      {
        given: {
          'acute-onset': true,
          'skin-mucosal': true,
          'haemodynamic-signs': true,
        },
        then: true,
      },
      {
        given: {
          'acute-onset': true,
          'skin-mucosal': false,
          'allergen-exposure': 'possible',
        },
        then: false,
      },
      {
        given: {
          'acute-onset': false,
        },
        then: false,
      },
      {
        given: {
          'acute-onset': true,
          'skin-mucosal': true,
        },
        then: 'cannot_tell',
      },
      {
        given: {
          'acute-onset': true,
          'skin-mucosal': false,
          'allergen-exposure': 'known-or-highly-probable',
          bronchospasm: true,
        },
        then: true,
      },
    ],
    source: { id: 'wao-2020', locator: 'Criteria 1 and 2' },
    grade: 'moderate',
    gradeReason:
      'International consensus criteria; high sensitivity, not tested as a triage rule in people with gut symptoms. Read as reproduced in a textbook table.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'criterion',
    condition: 'ige-food-allergy',
  },
  {
    id: 'pollen-food-syndrome',
    title: 'Pollen food syndrome by history',
    gate: { ageFrom: 16 },
    logic:
      'oral-itching-raw-fruit and allergic-rhinitis and onset-minutes <= 15 and not anaphylaxis-or-wheeze-after-food',
    action:
      'Typical mouth symptoms with raw plant food in someone with pollen allergy: a diagnosis by history. Nuts, soya or general symptoms need tests.',
    body: 'BSACI (2022)',
    examples: [
      {
        given: {
          'oral-itching-raw-fruit': true,
          'allergic-rhinitis': true,
          'onset-minutes': 15,
          'anaphylaxis-or-wheeze-after-food': false,
        },
        then: true,
      },
      {
        given: {
          'oral-itching-raw-fruit': true,
          'allergic-rhinitis': true,
          'onset-minutes': 16,
          'anaphylaxis-or-wheeze-after-food': false,
        },
        then: false,
      },
      {
        given: { 'oral-itching-raw-fruit': true, 'allergic-rhinitis': true, 'onset-minutes': 5 },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'bsaci-pfs-2022', locator: 'Recommendations on diagnosis' },
    grade: 'low',
    gradeReason:
      'National guideline; the fifteen minutes and the exclusion are our coding of its description. Not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'criterion',
    condition: 'ige-food-allergy',
  },
  {
    id: 'celiac-disease-with-biopsy',
    title: 'Celiac disease: serology and villous atrophy',
    gate: { ageFrom: 16 },
    logic: "ttg-iga >= 1 and duodenal-biopsy == 'marsh-3'",
    action: 'The diagnosis stands: gluten-free diet for life with a dietitian, deficiencies, bone, relatives.',
    body: 'ACG (2023)',
    examples: [
      {
        given: {
          'ttg-iga': 4,
          'duodenal-biopsy': 'marsh-3',
        },
        then: true,
      },
      {
        given: {
          'ttg-iga': 4,
          'duodenal-biopsy': 'marsh-1',
        },
        then: false,
      },
      {
        given: {
          'ttg-iga': 0.9,
          'duodenal-biopsy': 'marsh-3',
        },
        then: false,
      },
      {
        given: {
          'ttg-iga': 4,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'acg-celiac-2023', locator: 'Recommendations on diagnosis in adults' },
    grade: 'high',
    gradeReason:
      'Guideline: serology and histology together; strong recommendation, moderate-quality evidence, for duodenal biopsies (read on a guideline-library page).',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'tTG-IgA is read in multiples of the laboratory’s upper limit.',
    kind: 'criterion',
    condition: 'celiac-disease',
  },
  {
    id: 'celiac-disease-without-biopsy-adult',
    title: 'Celiac disease without biopsy, adult under 45',
    gate: { ageFrom: 18 },
    logic: '18 <= age-years < 45 and ttg-iga >= 10 and ttg-second-sample-10x and not endoscopy-otherwise-needed',
    action:
      'A diagnosis without biopsy may be agreed with the patient by a specialist; write down both values and the assay.',
    body: 'European Society for the Study of Coeliac Disease (2025)',
    examples: [
      {
        given: { 'age-years': 44, 'ttg-iga': 10, 'ttg-second-sample-10x': true, 'endoscopy-otherwise-needed': false },
        then: true,
      },
      {
        given: { 'age-years': 45, 'ttg-iga': 20, 'ttg-second-sample-10x': true, 'endoscopy-otherwise-needed': false },
        then: false,
      },
      {
        given: {
          'age-years': 30,
          'ttg-iga': 9.9,
        },
        then: false,
      },
      {
        given: {
          'age-years': 30,
          'ttg-iga': 12,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'esscd-2025', locator: 'Part 1: conditional no-biopsy approach' },
    grade: 'moderate',
    gradeReason:
      'Conditional recommendation; the abstract (ten times the limit) was read, age limit and second sample in two professional pages.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Bodies differ: ACG wants a biopsy in adults; UK interim advice allows it under 55 with positive endomysial antibodies.',
    kind: 'criterion',
    condition: 'celiac-disease',
  },
  {
    id: 'nsaid-enteropathy-pattern',
    title: 'Pattern of NSAID enteropathy',
    gate: {},
    logic: 'nsaid-use and (iron-deficiency-anaemia or melaena or obstructive-symptoms or faecal-calprotectin >= 50)',
    action:
      'Stop the NSAID where possible and repeat blood count and calprotectin; the drug does not excuse iron deficiency from a work-up.',
    body: 'Review (World J Gastroenterol 2011)',
    examples: [
      {
        given: {
          'nsaid-use': true,
          'faecal-calprotectin': 50,
        },
        then: true,
      },
      {
        given: {
          'nsaid-use': true,
          'iron-deficiency-anaemia': false,
          melaena: false,
          'obstructive-symptoms': false,
          'faecal-calprotectin': 49,
        },
        then: false,
      },
      {
        given: {
          'nsaid-use': true,
        },
        then: 'cannot_tell',
      },
      {
        given: {
          'nsaid-use': false,
          'iron-deficiency-anaemia': true,
        },
        then: false,
      },
    ],
    source: { id: 'nsaid-review-2011', locator: 'Clinical manifestations' },
    grade: 'low',
    gradeReason: 'A description in a review, coded as a pattern; not a validated criterion. Not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'criterion',
    condition: 'nsaid-enteropathy',
  },
  {
    id: 'audit-c-positive',
    title: 'AUDIT-C of 5 or more',
    gate: { ageFrom: 18 },
    logic:
      "(0 if audit-c-q1 == 'never' else 1 if audit-c-q1 == 'monthly-or-less' else 2 if audit-c-q1 == 'two-to-four-a-month' else 3 if audit-c-q1 == 'two-to-three-a-week' else 4) + (0 if audit-c-q2 == 'one-or-two' else 1 if audit-c-q2 == 'three-or-four' else 2 if audit-c-q2 == 'five-or-six' else 3 if audit-c-q2 == 'seven-to-nine' else 4) + (0 if audit-c-q3 == 'never' else 1 if audit-c-q3 == 'less-than-monthly' else 2 if audit-c-q3 == 'monthly' else 3 if audit-c-q3 == 'weekly' else 4) >= 5",
    action: 'Drinking at a risky level: ask the full AUDIT, and count alcohol among the causes of a leaky barrier.',
    body: 'Bush and colleagues (AUDIT-C); UK threshold',
    examples: [
      {
        given: { 'audit-c-q1': 'four-or-more-a-week', 'audit-c-q2': 'three-or-four', 'audit-c-q3': 'never' },
        then: true,
      },
      {
        given: { 'audit-c-q1': 'two-to-three-a-week', 'audit-c-q2': 'three-or-four', 'audit-c-q3': 'never' },
        then: false,
      },
      {
        given: {
          'audit-c-q1': 'four-or-more-a-week',
          'audit-c-q2': 'three-or-four',
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'audit-c', locator: 'Scoring; threshold' },
    grade: 'moderate',
    gradeReason: 'A validated short form; 5 is the UK threshold. Not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'US practice takes 4 in men and 3 in women.',
    kind: 'criterion',
    condition: null,
  },
];
