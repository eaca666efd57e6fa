import { own } from './own';
import type { CalculatorEntry } from './schema';

/** Celiac disease: with or without biopsy, and how a biopsy is graded. */
export const celiacCalculators: readonly CalculatorEntry[] = [
  {
    id: 'celiac-no-biopsy-child',
    kind: 'rules',
    title: 'Celiac disease without biopsy in a child (ESPGHAN 2020)',
    alsoKnownAs: ['no-biopsy criteria', 'ESPGHAN', 'coeliac disease in children'],
    group: 'celiac',
    purpose: 'Whether a child may be diagnosed with celiac disease from blood alone.',
    forWhom: 'Children and adolescents up to 17 years who eat gluten',
    conditions: ['celiac-disease'],
    formula:
      'tTG-IgA of ten times the upper limit or more, endomysial antibody positive in a second sample, total IgA not low, and family and doctor agree. Symptoms and HLA are not needed.',
    whenMissing: 'All four are needed; what is missing is named. One that is not met settles it: biopsies.',
    limits: [
      {
        statement: 'A paediatric specialist makes the diagnosis; the test has to be one that is linear that high up.',
        ...own,
      },
      { statement: 'Nothing of it holds on a gluten-free diet.', ...own },
    ],
    inputs: [
      { title: 'The child', inputs: [{ name: 'age-years' }] },
      { title: 'Blood', inputs: [{ name: 'ttg-iga' }, { name: 'ema-second-sample' }, { name: 'total-iga' }] },
      { title: 'Consent', inputs: [{ name: 'parent-or-patient-agrees' }] },
    ],
    results: [{ title: 'No-biopsy criteria', show: 'each', rules: ['celiac-without-biopsy-child'] }],
    examples: [
      {
        title: 'A boy of 6 with tTG-IgA of 14 times the limit',
        given: {
          'age-years': 6,
          'ttg-iga': 14,
          'ema-second-sample': 'positive',
          'total-iga': 0.9,
          'parent-or-patient-agrees': true,
        },
        then: { 'celiac-without-biopsy-child': true },
        working: '14 is ten or more; the second antibody is positive; 0.9 g/L is not below 0.2; all agree.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'celiac-no-biopsy-adult',
    kind: 'rules',
    title: 'Celiac disease without biopsy in an adult: three bodies side by side',
    alsoKnownAs: ['no-biopsy adult', 'ESsCD', 'BSG interim', 'ACG', 'coeliac disease in adults'],
    group: 'celiac',
    purpose: 'Whether an adult may be diagnosed from blood alone, by the European, the British and the American body.',
    forWhom: 'Adults from 18 years who eat gluten',
    conditions: ['celiac-disease'],
    formula:
      'Europe: under 45, tTG-IgA of ten times the limit in two samples, no other need of an endoscopy. United Kingdom (interim): under 55, ten times the limit, a second antibody positive, no alarm, lasting symptoms. United States: biopsies, except in those who cannot or will not, with more than ten times the limit and endomysial antibody positive.',
    whenMissing: 'Each body is answered by itself; what it still needs is named under it.',
    limits: [
      { statement: 'The bodies differ, and the page says so; it does not choose between them.', ...own },
      { statement: 'An alarm feature, or age, asks for an endoscopy whatever the antibodies say.', ...own },
    ],
    inputs: [
      {
        title: 'The patient',
        inputs: [
          { name: 'age-years' },
          { name: 'gi-symptoms' },
          { name: 'persistent-gi-symptoms' },
          { name: 'any-alarm' },
        ],
      },
      {
        title: 'Blood',
        inputs: [
          { name: 'ttg-iga' },
          { name: 'ttg-second-sample-10x' },
          { name: 'ttg-second-sample-xuln' },
          { name: 'ema-second-sample' },
        ],
      },
      {
        title: 'Other antibodies, where they were done',
        inputs: [
          { name: 'ema-iga' },
          { name: 'dgp-antibodies' },
          { name: 'total-iga' },
          { name: 'selective-iga-deficiency' },
        ],
      },
      { title: 'Endoscopy', inputs: [{ name: 'endoscopy-otherwise-needed' }, { name: 'unable-endoscopy' }] },
    ],
    results: [
      { title: 'Europe (ESsCD 2025)', show: 'each', rules: ['celiac-disease-without-biopsy-adult'] },
      { title: 'United Kingdom (interim)', show: 'each', rules: ['celiac-without-biopsy-uk'] },
      { title: 'United States (ACG 2023)', show: 'each', rules: ['biopsy-or-not-adult-us'] },
    ],
    examples: [
      {
        title: 'A woman of 30 with twelve times the limit, twice',
        given: {
          'age-years': 30,
          'gi-symptoms': true,
          'persistent-gi-symptoms': true,
          'any-alarm': false,
          'ttg-iga': 12,
          'ttg-second-sample-10x': true,
          'ema-second-sample': 'positive',
          'endoscopy-otherwise-needed': false,
          'unable-endoscopy': false,
        },
        then: {
          'celiac-disease-without-biopsy-adult': true,
          'celiac-without-biopsy-uk': true,
          'biopsy-or-not-adult-us': 'biopsy',
        },
        working:
          'Under 45 and ten times the limit twice: Europe, yes. Under 55, second antibody positive, no alarm: United Kingdom, yes. She can have an endoscopy: United States, biopsies.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'marsh-oberhuber',
    kind: 'rules',
    title: 'Marsh–Oberhuber grade',
    alsoKnownAs: ['Marsh classification', 'villous atrophy grade', 'duodenal biopsy grade'],
    group: 'celiac',
    purpose: 'The grade that a description of duodenal biopsies comes to.',
    forWhom: 'A pathology report without a grade',
    conditions: ['celiac-disease', 'autoimmune-enteropathy', 'giardiasis'],
    formula:
      'Atrophy partial 3a, subtotal 3b, total 3c. Without atrophy: more than 30 lymphocytes per 100 enterocytes (40 by Marsh, 25 by others) with crypt hyperplasia 2, without it 1, otherwise 0.',
    whenMissing: 'Atrophy settles it by itself. Without atrophy the lymphocytes and, above 30, the crypts are needed.',
    limits: [
      { statement: 'Take the pathologist’s own grade where there is one.', ...own },
      {
        statement: 'Above 30 lymphocytes per 100 enterocytes in grades 1 to 3: the limit used here.',
        source: { id: 'jcp-marsh-table', locator: 'Table of the modified Marsh–Oberhuber classification' },
        grade: 'moderate',
        gradeReason: 'Journal table read.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
      {
        statement:
          '40 was long the upper limit of normal and the one of Marsh’s own classification; it was counted in the jejunum.',
        source: { id: 'brown-2006-iel', locator: 'Introduction' },
        grade: 'moderate',
        gradeReason: 'First page of a review by pathologists, read; that it was the jejunum is known to the authors.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
      {
        statement:
          'Above 25 in the grades of Corazza and Villanacci, above 30 to 40 in those of Marsh and Oberhuber, side by side.',
        source: { id: 'hindawi-celiac-2012', locator: 'Table 4' },
        grade: 'moderate',
        gradeReason: 'Table read.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
      {
        statement:
          'In 607 biopsies 27 told celiac mucosa best from others: a count from 25 to 40 is read with the antibodies.',
        source: { id: 'marsh-2017-history', locator: 'Abstract' },
        grade: 'moderate',
        gradeReason: 'Abstract read; what follows from it is ours.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },

      { statement: 'The same picture has other causes: drugs, infection, immunodeficiency.', ...own },
    ],
    inputs: [
      {
        title: 'Biopsy',
        inputs: [{ name: 'villous-atrophy' }, { name: 'iel-per-100' }, { name: 'crypt-hyperplasia' }],
      },
    ],
    results: [{ title: 'Grade', show: 'each', rules: ['marsh-oberhuber-grade'] }],
    examples: [
      {
        title: 'Subtotal atrophy',
        given: { 'villous-atrophy': 'subtotal', 'iel-per-100': 55, 'crypt-hyperplasia': true },
        then: { 'marsh-oberhuber-grade': 'marsh-3b' },
        working: 'Subtotal atrophy is 3b, whatever the lymphocytes.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'gluten-challenge',
    kind: 'rules',
    title: 'Was the gluten challenge enough?',
    alsoKnownAs: ['gluten challenge', 'slices of bread'],
    group: 'celiac',
    purpose: 'Whether gluten was eaten long enough, and enough of it, before celiac tests.',
    forWhom: 'People who were on a gluten-free diet before testing',
    conditions: ['celiac-disease', 'non-celiac-gluten-sensitivity'],
    formula: 'Six weeks or more with 8 g of gluten a day is enough everywhere, with 3 g by the European limit only.',
    whenMissing: 'Weeks and grams are both needed, unless one of them already falls short.',
    limits: [{ statement: 'Never a challenge at home after a general reaction to wheat.', ...own }],
    inputs: [{ title: 'The challenge', inputs: [{ name: 'challenge-weeks' }, { name: 'gluten-g-per-day' }] }],
    results: [{ title: 'Enough?', show: 'each', rules: ['gluten-challenge-adequate'] }],
    examples: [
      {
        title: 'Six weeks with two slices of bread a day',
        given: { 'challenge-weeks': 6, 'gluten-g-per-day': 4.5 },
        then: { 'gluten-challenge-adequate': 'enough_in_europe' },
        working: 'Six weeks; 4.5 g is 3 or more and below 8: enough by the European limit only.',
        origin: 'by_hand',
      },
    ],
  },
];
