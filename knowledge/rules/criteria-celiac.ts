import type { RuleEntry } from '../schema';

/** Celiac disease without biopsy, and potential celiac disease. */
export const celiacCriteria: readonly RuleEntry[] = [
  {
    id: 'celiac-without-biopsy-child',
    title: 'Celiac disease without biopsy, child (ESPGHAN 2020)',
    gate: { ageTo: 17 },
    logic: "ttg-iga >= 10 and ema-second-sample == 'positive' and not (total-iga < 0.2) and parent-or-patient-agrees",
    action: 'A paediatric specialist may diagnose without biopsy; HLA and symptoms are not required.',
    body: 'ESPGHAN (2020)',
    examples: [
      {
        given: { 'ttg-iga': 12, 'ema-second-sample': 'positive', 'total-iga': 1.0, 'parent-or-patient-agrees': true },
        then: true,
      },
      {
        given: { 'ttg-iga': 9.9, 'ema-second-sample': 'positive', 'total-iga': 1.0, 'parent-or-patient-agrees': true },
        then: false,
      },
      {
        given: { 'ttg-iga': 15, 'ema-second-sample': 'negative', 'total-iga': 1.0, 'parent-or-patient-agrees': true },
        then: false,
      },
    ],
    source: { id: 'espghan-cd-2020', locator: 'Abstract, results' },
    grade: 'high',
    gradeReason:
      'Guideline with graded evidence; abstract read. That total IgA must not be low follows from the same abstract; 0.2 g/L is recalled.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'criterion',
    condition: 'celiac-disease',
  },
  {
    id: 'celiac-without-biopsy-uk',
    title: 'Celiac disease without biopsy, adult under 55 (UK, interim)',
    gate: { ageFrom: 18, ageTo: 54 },
    logic:
      "18 <= age-years < 55 and ttg-iga >= 10 and (ema-second-sample == 'positive' or (ema-second-sample == 'not-available' and ttg-second-sample-xuln > 1)) and not any-alarm and not endoscopy-otherwise-needed and persistent-gi-symptoms",
    action: 'A gastroenterologist may diagnose without biopsy.',
    body: 'BSG interim guidance (2020)',
    examples: [
      {
        given: {
          'age-years': 54,
          'ttg-iga': 10,
          'ema-second-sample': 'positive',
          'any-alarm': false,
          'endoscopy-otherwise-needed': false,
          'persistent-gi-symptoms': true,
        },
        then: true,
      },
      {
        given: {
          'age-years': 55,
          'ttg-iga': 20,
          'ema-second-sample': 'positive',
          'any-alarm': false,
          'endoscopy-otherwise-needed': false,
          'persistent-gi-symptoms': true,
        },
        then: false,
      },
      {
        given: {
          'age-years': 30,
          'ttg-iga': 20,
          'ema-second-sample': 'negative',
          'any-alarm': false,
          'endoscopy-otherwise-needed': false,
          'persistent-gi-symptoms': true,
        },
        then: false,
      },
    ],
    source: { id: 'bsg-celiac-interim-2020', locator: 'Protocol as professional and charity pages print it' },
    grade: 'low',
    gradeReason:
      'Interim guidance; read on an institute’s page, a hospital page and two charity pages. They differ on the age (under 55, or 55 and younger): the stricter was taken.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'A full British guideline was announced for late 2025; whether it has come out could not be seen.',
    kind: 'criterion',
    condition: 'celiac-disease',
  },
  {
    id: 'potential-celiac-disease',
    title: 'Potential celiac disease',
    gate: {},
    logic: "serology-positive and duodenal-biopsy in ('marsh-0', 'marsh-1', 'marsh-2')",
    action:
      'Check number and orientation of the biopsies and the gluten intake; follow closely. Diet is a shared decision with a specialist.',
    body: 'ESPGHAN (2020)',
    examples: [
      { given: { 'serology-positive': true, 'duodenal-biopsy': 'marsh-0' }, then: true },
      { given: { 'serology-positive': true, 'duodenal-biopsy': 'marsh-3' }, then: false },
    ],
    source: { id: 'espghan-cd-2020', locator: 'Abstract, results: Marsh 0/I with confirmed antibodies' },
    grade: 'high',
    gradeReason: 'Guideline; abstract read (no or mild change with confirmed antibodies: close follow-up).',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'criterion',
    condition: 'celiac-disease',
  },
];
