import type { RuleEntry } from '../schema';

/** Reading celiac results, and what comes next. */
export const celiacInterpretations: readonly RuleEntry[] = [
  {
    id: 'total-iga-for-celiac-tests',
    title: 'Total IgA: can the IgA tests be read?',
    gate: {},
    logic: "'selective_deficiency' if total-iga < 0.07 and age-years > 4 else 'low' if total-iga < 0.2 else 'adequate'",
    action: 'Below 0.07 g/L (over four years) or low: use IgG tests; the IgA result does not count.',
    body: 'NICE NG20; ESID',
    examples: [
      { given: { 'total-iga': 0.05, 'age-years': 30 }, then: 'selective_deficiency' },
      { given: { 'total-iga': 0.15, 'age-years': 8 }, then: 'low' },
      { given: { 'total-iga': 0.2, 'age-years': 30 }, then: 'adequate' },
      { given: { 'total-iga': 1.2, 'age-years': 30 }, then: 'adequate' },
    ],
    source: { id: 'nice-ng20', locator: 'Recommendation on IgA deficiency; ESID definition of 0.07 g/L' },
    grade: 'low',
    gradeReason:
      'That IgG tests take over and the 0.07 g/L were seen; 0.2 g/L as “low” in children is recalled from ESPGHAN.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: 'celiac-disease',
    readings: [
      { id: 'selective_deficiency', label: 'Selective IgA deficiency' },
      { id: 'low', label: 'Low: IgG tests as well' },
      { id: 'adequate', label: 'Adequate' },
    ],
  },
  {
    id: 'biopsy-or-not-adult-us',
    title: 'Adult with positive celiac antibodies: biopsy, or the exception (US)',
    gate: { ageFrom: 18 },
    logic:
      "'likely_celiac_without_biopsy' if unable-endoscopy and gi-symptoms and ttg-iga > 10 and ema-second-sample == 'positive' else 'biopsy' if serology-positive or ttg-iga > 1 else false",
    action:
      'Adults have biopsies; who cannot or will not, with more than ten times the limit and a second positive antibody, may be called likely celiac.',
    body: 'ACG (2023)',
    examples: [
      {
        given: {
          'serology-positive': true,
          'ttg-iga': 15,
          'ema-second-sample': 'positive',
          'unable-endoscopy': false,
          'gi-symptoms': true,
        },
        then: 'biopsy',
      },
      {
        given: {
          'serology-positive': true,
          'ttg-iga': 15,
          'ema-second-sample': 'positive',
          'unable-endoscopy': true,
          'gi-symptoms': true,
        },
        then: 'likely_celiac_without_biopsy',
      },
      {
        given: {
          'serology-positive': true,
          'ttg-iga': 10,
          'ema-second-sample': 'positive',
          'unable-endoscopy': true,
          'gi-symptoms': true,
        },
        then: 'biopsy',
      },
      { given: { 'serology-positive': false, 'ttg-iga': 0.4 }, then: false },
    ],
    source: { id: 'acg-celiac-2023', locator: 'Recommendations 1A and 1B' },
    grade: 'moderate',
    gradeReason:
      'Strong recommendation for biopsy, conditional for the exception; summary of recommendations read. The ACG writes “more than ten times”, Europe “ten times or more”.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: 'celiac-disease',
    readings: [
      { id: 'biopsy', label: 'Biopsies' },
      { id: 'likely_celiac_without_biopsy', label: 'Likely celiac disease without biopsy' },
    ],
  },
  {
    id: 'enough-duodenal-biopsies',
    title: 'Were enough duodenal biopsies taken?',
    gate: { ageFrom: 18 },
    logic:
      "'full' if n-biopsies-distal >= 4 and n-biopsies-bulb >= 1 else 'minimum_esscd' if n-biopsies-distal >= 4 else 'too_few'",
    action: 'Four beyond the bulb and one or two from it; fewer cannot exclude celiac disease.',
    body: 'ACG (2023); ESsCD (2025)',
    examples: [
      { given: { 'n-biopsies-distal': 4, 'n-biopsies-bulb': 2 }, then: 'full' },
      { given: { 'n-biopsies-distal': 4, 'n-biopsies-bulb': 0 }, then: 'minimum_esscd' },
      { given: { 'n-biopsies-distal': 3, 'n-biopsies-bulb': 1 }, then: 'too_few' },
    ],
    source: { id: 'acg-celiac-2023', locator: 'Key concept 1: 1 or 2 from the bulb and 4 from the distal duodenum' },
    grade: 'moderate',
    gradeReason: 'Read in the summary of recommendations; the European society asks for four from the second part.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: 'celiac-disease',
    readings: [
      { id: 'full', label: 'Full set' },
      { id: 'minimum_esscd', label: 'Minimum of the European society' },
      { id: 'too_few', label: 'Too few' },
    ],
  },
  {
    id: 'gluten-free-already-what-next',
    title: 'Already gluten-free: what next',
    gate: {},
    logic:
      "false if not on-gfd else 'read_serology_as_is' if serology-positive else 'hla_first' if not hla-typed else 'excluded_stop' if hla-dq2-dq8 == 'absent' else 'challenge' if willing-to-challenge else 'refer_unconfirmed'",
    action:
      'Antibodies first, since they may still be positive; then HLA; a gluten challenge only where HLA allows and nothing speaks against it.',
    body: 'ESsCD (2025); Celiac Canada',
    examples: [
      { given: { 'on-gfd': true, 'hla-typed': false, 'serology-positive': false }, then: 'hla_first' },
      {
        given: { 'on-gfd': true, 'hla-dq2-dq8': 'absent', 'hla-typed': true, 'serology-positive': false },
        then: 'excluded_stop',
      },
      {
        given: {
          'on-gfd': true,
          'hla-dq2-dq8': 'present',
          'hla-typed': true,
          'willing-to-challenge': true,
          'serology-positive': false,
        },
        then: 'challenge',
      },
      {
        given: {
          'on-gfd': true,
          'hla-dq2-dq8': 'present',
          'hla-typed': true,
          'willing-to-challenge': false,
          'serology-positive': false,
        },
        then: 'refer_unconfirmed',
      },
      { given: { 'on-gfd': false }, then: false },
    ],
    source: { id: 'esscd-2025', locator: 'Statement on people already gluten-free' },
    grade: 'moderate',
    gradeReason: 'Summaries of the guideline and society pages read before. Not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Never a challenge at home after a general reaction to wheat.',
    kind: 'interpretation',
    condition: 'celiac-disease',
    readings: [
      { id: 'read_serology_as_is', label: 'A positive antibody counts as it is' },
      { id: 'hla_first', label: 'HLA first' },
      { id: 'excluded_stop', label: 'Celiac disease excluded' },
      { id: 'challenge', label: 'Gluten challenge' },
      { id: 'refer_unconfirmed', label: 'Refer, diagnosis open' },
    ],
  },
  {
    id: 'gluten-challenge-adequate',
    title: 'Was the gluten challenge enough?',
    gate: {},
    logic:
      "'not_enough' if challenge-weeks < 6 or gluten-g-per-day < 3 else 'enough_in_europe' if gluten-g-per-day < 8 else 'enough'",
    action:
      'Aim for about 10 g a day (four slices of bread) for six weeks; 3 g a day is accepted in Europe where more is not borne.',
    body: 'ESsCD (2025); Coeliac Australia',
    examples: [
      { given: { 'gluten-g-per-day': 3, 'challenge-weeks': 6 }, then: 'enough_in_europe' },
      { given: { 'gluten-g-per-day': 10, 'challenge-weeks': 6 }, then: 'enough' },
      { given: { 'gluten-g-per-day': 10, 'challenge-weeks': 5 }, then: 'not_enough' },
    ],
    source: { id: 'esscd-2025', locator: 'Statement on gluten challenge: 3 g or more for 6 weeks' },
    grade: 'moderate',
    gradeReason:
      'Europe 3 g, Australia and Canada 8–10 g, NICE gives no grams: the positions are shown, not merged. Not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: 'celiac-disease',
    readings: [
      { id: 'enough', label: 'Enough everywhere' },
      { id: 'enough_in_europe', label: 'Enough by the European limit only' },
      { id: 'not_enough', label: 'Not enough' },
    ],
  },
  {
    id: 'not-responding-to-the-diet',
    title: 'No better on the gluten-free diet',
    gate: { ageFrom: 18 },
    logic:
      "'refractory_suspected' if gfd-months > 12 and symptoms-persist and duodenal-biopsy == 'marsh-3' else 'non_responsive' if gfd-months >= 6 and symptoms-persist else 'too_early_or_ok'",
    action:
      'A dietitian looks for hidden gluten first; then IBS, lactose, overgrowth, microscopic colitis and the pancreas. Refractory disease needs a centre.',
    body: 'ACG (2023)',
    examples: [
      {
        given: { 'gfd-months': 14, 'symptoms-persist': true, 'duodenal-biopsy': 'marsh-3' },
        then: 'refractory_suspected',
      },
      { given: { 'gfd-months': 8, 'symptoms-persist': true, 'duodenal-biopsy': 'marsh-0' }, then: 'non_responsive' },
      { given: { 'gfd-months': 3, 'symptoms-persist': true, 'duodenal-biopsy': 'marsh-3' }, then: 'too_early_or_ok' },
    ],
    source: { id: 'acg-celiac-2023', locator: 'Recommendations on non-responsive and refractory disease' },
    grade: 'moderate',
    gradeReason: 'Definitions read in a secondary page. Not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: 'celiac-disease',
    readings: [
      { id: 'refractory_suspected', label: 'Refractory disease possible' },
      { id: 'non_responsive', label: 'Non-responsive' },
      { id: 'too_early_or_ok', label: 'Too early, or well' },
    ],
  },
];
