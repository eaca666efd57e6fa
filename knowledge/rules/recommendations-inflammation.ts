import type { RuleEntry } from '../schema';

/** Inflammation: stool markers, bloods, endoscopy, imaging. */
export const inflammationRecommendations: readonly RuleEntry[] = [
  {
    id: 'calprotectin-ibs-or-ibd',
    title: 'Calprotectin to tell IBS from inflammation',
    gate: { ageFrom: 18 },
    logic:
      '18 <= age-years <= 60 and symptom-duration >= 28 and (diarrhoea or abdominal-pain or change-in-bowel-habit or urgency)',
    action:
      'Calprotectin where cancer is not suspected; below 50 µg/g inflammation is unlikely. Stop NSAIDs for weeks before, or read a raised value with care.',
    body: 'NICE DG11',
    examples: [
      {
        given: {
          'age-years': 30,
          'symptom-duration': 60,
          diarrhoea: true,
        },
        then: true,
      },
      {
        given: {
          'age-years': 61,
          'symptom-duration': 60,
          diarrhoea: true,
        },
        then: false,
      },
      {
        given: {
          'age-years': 30,
          'symptom-duration': 27,
          diarrhoea: true,
        },
        then: false,
      },
      {
        given: {
          'age-years': 30,
          diarrhoea: true,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'nice-dg11', locator: 'Section “Recommendations”: adults' },
    grade: 'high',
    gradeReason:
      'National diagnostics guidance; the recommendation was read in an archive of guideline summaries. The upper age of 60 is a usual local limit, not part of it.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['faecal-calprotectin'],
    direction: 'order',
    urgency: 'routine',
  },
  {
    id: 'calprotectin-chronic-diarrhoea',
    title: 'Calprotectin in chronic diarrhoea',
    gate: { ageFrom: 18 },
    logic: 'chronic-diarrhoea',
    action:
      'Calprotectin (or lactoferrin) as the one marker of inflammation; AGA acts from 50 µg/g of calprotectin on.',
    body: 'AGA (2019)',
    examples: [
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 40,
        },
        then: true,
      },
      {
        given: {
          diarrhoea: false,
          'symptom-duration': 40,
        },
        then: false,
      },
      {
        given: {
          'symptom-duration': 40,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'aga-ibsd-2019', locator: 'Table of recommendations, recommendation 1' },
    grade: 'moderate',
    gradeReason: 'Conditional recommendation, low-quality evidence; read in two guideline-library copies of the table.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'The pathway is for watery diarrhoea of four weeks or more without blood, weight loss, anaemia, fat malabsorption, family history, travel or weak immunity.',
    kind: 'recommendation',
    investigations: ['faecal-calprotectin'],
    direction: 'order',
    urgency: 'routine',
  },
  {
    id: 'blood-count-and-crp',
    title: 'Blood count and CRP at first presentation',
    gate: { ageFrom: 18 },
    logic:
      'not stated(symptom-duration < 28) and (abdominal-pain or diarrhoea or bloating or constipation or nausea-or-vomiting)',
    action: 'Blood count and CRP, with celiac serology; a normal CRP alone never rules inflammation out.',
    body: 'BSG (2021); BSG (2018)',
    examples: [
      {
        given: {
          'symptom-duration': 90,
          'abdominal-pain': true,
        },
        then: true,
      },
      {
        given: {
          'symptom-duration': 10,
          'abdominal-pain': true,
        },
        then: false,
      },
      {
        given: {
          'symptom-duration': 90,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'bsg-ibs-2021', locator: 'Recommendations on investigation in primary care' },
    grade: 'moderate',
    gradeReason:
      'National guideline, not re-read. AGA suggests against CRP as a screen for inflammation in chronic diarrhoea; ACG pairs it with a stool marker (both read on guideline-library pages).',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['cbc', 'crp'],
    direction: 'order',
    urgency: 'routine',
  },
  {
    id: 'infection-before-ibd-label',
    title: 'Stool tests before inflammation is called IBD',
    gate: { ageFrom: 16 },
    logic:
      'diarrhoea and (rectal-bleeding or known-uc or known-cd or faecal-calprotectin > 250) or known-uc and rectal-bleeding',
    action: 'Culture or PCR and C. difficile at every first presentation and flare.',
    body: 'ACG (2025)',
    examples: [
      { given: { 'known-uc': true, 'rectal-bleeding': true }, then: true },
      {
        given: {
          diarrhoea: true,
          'rectal-bleeding': true,
        },
        then: true,
      },
      {
        given: {
          diarrhoea: true,
          'rectal-bleeding': false,
          'known-uc': false,
          'known-cd': false,
          'faecal-calprotectin': 250,
        },
        then: false,
      },
      {
        given: {
          diarrhoea: true,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'acg-uc-2025', locator: 'Recommendation on stool testing to rule out C. difficile' },
    grade: 'moderate',
    gradeReason:
      'Strong recommendation, very low-quality evidence; wording read on a guideline-library page of the 2019 edition. That bleeding alone in known ulcerative colitis counts as a flare is the authors’ choice.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['stool-culture', 'c-difficile-testing'],
    direction: 'order',
    urgency: 'soon',
  },
  {
    id: 'ileocolonoscopy-when-ibd-likely',
    title: 'Ileocolonoscopy with biopsies when IBD is likely',
    gate: { ageFrom: 16 },
    logic:
      'faecal-calprotectin > 250 or chronic-diarrhoea and blood-mixed-with-stool or perianal-disease and chronic-diarrhoea',
    action: 'Ileocolonoscopy with biopsies from inflamed and healthy parts, ileum and rectum included.',
    body: 'ECCO and ESGAR (2019); ACG (2025)',
    examples: [
      {
        given: {
          'faecal-calprotectin': 251,
        },
        then: true,
      },
      {
        given: {
          'faecal-calprotectin': 250,
          diarrhoea: false,
          'symptom-duration': 60,
        },
        then: false,
      },
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 60,
          'blood-mixed-with-stool': true,
        },
        then: true,
      },
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 60,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'ecco-esgar-2019', locator: 'Statements on initial diagnosis' },
    grade: 'high',
    gradeReason:
      'European guideline; not re-read. ACG (digest read) wants the ileum reached and biopsies of affected and unaffected areas. The limit of 250 µg/g is an English pathway figure.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['ileocolonoscopy-biopsy'],
    direction: 'order',
    urgency: 'soon',
  },
  {
    id: 'small-bowel-imaging-in-crohn-disease',
    title: 'Small-bowel imaging when Crohn’s disease is found',
    gate: { ageFrom: 16 },
    logic: "known-cd or ileocolonoscopy-biopsy == 'crohn-pattern'",
    action: 'MR enterography or intestinal ultrasound for extent and complications; both avoid radiation.',
    body: 'ECCO and ESGAR (2019)',
    examples: [
      {
        given: {
          'known-cd': true,
        },
        then: true,
      },
      {
        given: {
          'known-cd': false,
          'ileocolonoscopy-biopsy': 'normal',
        },
        then: false,
      },
      {
        given: {
          'known-cd': false,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'ecco-esgar-2019', locator: 'Statements on small-bowel assessment at diagnosis' },
    grade: 'high',
    gradeReason: 'European guideline on diagnostic cohorts and METRIC; not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['mri-enterography', 'intestinal-ultrasound'],
    direction: 'order',
    urgency: 'soon',
  },
  {
    id: 'random-biopsies-for-microscopic-colitis',
    title: 'Colonoscopy with random biopsies for microscopic colitis',
    gate: { ageFrom: 18 },
    logic:
      "chronic-diarrhoea and watery-diarrhoea and count(sex == 'female', age-years >= 50, autoimmune-disease-or-celiac, nocturnal-stools, symptom-duration < 365, weight-loss, nsaid-use or ppi-use or ssri-use) >= 2",
    action: 'Colonoscopy with biopsies from right and left colon even when it looks normal.',
    body: 'BSG (2021), BSG (2018), UEG (2021)',
    examples: [
      {
        given: { diarrhoea: true, 'symptom-duration': 60, 'watery-diarrhoea': true, sex: 'female', 'age-years': 62 },
        then: true,
      },
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 400,
          'watery-diarrhoea': true,
          sex: 'male',
          'age-years': 30,
          'autoimmune-disease-or-celiac': false,
          'nocturnal-stools': false,
          'weight-loss': false,
          'nsaid-use': false,
          'ppi-use': false,
          'ssri-use': false,
        },
        then: false,
      },
      {
        given: { diarrhoea: true, 'symptom-duration': 400, 'watery-diarrhoea': true, sex: 'female', 'age-years': 40 },
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'bsg-ibs-2021',
      locator: 'Recommendation on colonoscopy for microscopic colitis in IBS with diarrhoea',
    },
    grade: 'moderate',
    gradeReason:
      'Guideline names the risk factors; “two or more” is our coding. Risk factors confirmed in the table of the European guideline (read).',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['colonoscopy-random-biopsies'],
    direction: 'order',
    urgency: 'soon',
  },
];
