import type { RuleEntry } from '../schema';

/** Losses and swelling that cannot wait for the next appointment, whatever causes them. */
export const volumeAndDistensionAlarms: readonly RuleEntry[] = [
  {
    id: 'ten-watery-stools-a-day',
    kind: 'alarm',
    title: 'Ten or more watery stools a day in somebody with little reserve, or ten loose ones from 65 on',
    gate: { ageFrom: 16 },
    logic:
      'watery-diarrhoea and stools-per-day >= 10 and (age-years >= 65 or pregnant or immunosuppressed or fluids-not-tolerated or weight-loss and (symptom-duration < 28 or stools-per-day >= 15)) or diarrhoea and stools-per-day >= 10 and age-years >= 65',
    action: 'Same-day look at fluids, kidney function and electrolytes.',
    body: 'IDSA (2017)',
    urgency: 'same_day',
    investigations: ['renal-function'],
    strength: 'act_today',
    examples: [
      { given: { 'watery-diarrhoea': true, 'stools-per-day': 12, 'age-years': 80 }, then: true },
      { given: { 'watery-diarrhoea': true, 'stools-per-day': 12, 'age-years': 30, pregnant: true }, then: true },
      {
        given: {
          'watery-diarrhoea': true,
          'stools-per-day': 12,
          'age-years': 40,
          'weight-loss': true,
          'symptom-duration': 9,
        },
        then: true,
      },
      {
        given: { 'watery-diarrhoea': true, 'stools-per-day': 20, 'age-years': 44, 'weight-loss': true },
        then: true,
      },
      { given: { diarrhoea: true, 'stools-per-day': 10, 'age-years': 80 }, then: true },
      { given: { 'watery-diarrhoea': true, 'stools-per-day': 8, 'age-years': 80 }, then: false },
      { given: { 'watery-diarrhoea': true, 'age-years': 80 }, then: 'cannot_tell' },
    ],
    source: { id: 'idsa-diarrhoea-2017', locator: 'Recommendation on dehydration' },
    grade: 'very_low',
    gradeReason:
      'The guideline asks for dehydration to be looked for, first of all in the old and the immunocompromised; ten stools, the list of who has little reserve, and that lost weight counts in an acute illness, of which the guideline speaks, or with fifteen stools however long it has lasted, are the authors’ choice.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'diverticulitis-that-may-be-complicated',
    kind: 'alarm',
    title: 'Pain of diverticulitis with vomiting, distension or constipation',
    gate: { ageFrom: 18 },
    logic:
      '(llq-pain or known-diverticula and abdominal-pain) and (previous-diverticulitis or known-diverticula or fever) and (vomiting or acute-distension or absolute-constipation or abdominal-mass)',
    action: 'Suspected complicated acute diverticulitis: hospital assessment the same day.',
    body: 'NICE NG147 (2019)',
    urgency: 'same_day',
    investigations: ['ct-abdomen', 'crp'],
    givesWayTo: ['complicated-diverticulitis'],
    strength: 'act_today',
    examples: [
      { given: { 'llq-pain': true, 'previous-diverticulitis': true, vomiting: true }, then: true },
      { given: { 'llq-pain': true, fever: true, 'abdominal-mass': true }, then: true },
      {
        given: { 'llq-pain': true, fever: false, 'previous-diverticulitis': false, 'known-diverticula': false },
        then: false,
      },
      { given: { 'llq-pain': true, 'previous-diverticulitis': true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng147', locator: 'Recommendations, complicated acute diverticulitis' },
    grade: 'low',
    gradeReason:
      'The guideline lists colicky pain, constipation, vomiting or distension with uncontrolled pain as reasons to suspect it; the wording was read in a page that quotes it.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
