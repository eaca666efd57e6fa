import type { RuleEntry } from '../schema';

const base = {
  kind: 'recommendation',
  direction: 'order',
  gate: { ageFrom: 16 },
  clinicalReview: null,
  reviewedOn: '2026-11-22',
} as const;

/** What is asked of everybody with one complaint that often stands alone, whatever leads. */
export const complaintFirstLineRules: readonly RuleEntry[] = [
  {
    ...base,
    id: 'first-tests-in-fever-without-a-stomach-upset',
    title: 'Blood count, CRP and liver tests in fever or sweats that are not a stomach upset of days',
    logic: '(fever or night-sweats) and not stated(diarrhoea and symptom-duration < 14)',
    action: 'Blood count, CRP and liver tests, urine and blood cultures with them; HIV where it stays unexplained.',
    body: 'MSD Manual',
    investigations: ['cbc', 'crp', 'lft'],
    urgency: 'routine',
    examples: [
      { given: { fever: true }, then: true },
      { given: { fever: true, diarrhoea: true, 'symptom-duration': 3 }, then: false },
      { given: { fever: false, 'night-sweats': false }, then: false },
    ],
    source: { id: 'msd-fever-unknown', locator: 'Evaluation: what should usually be done' },
    grade: 'low',
    gradeReason:
      'Reference text on fever without a cause, its list read; that any fever and sweats ask for the first three, and that a stomach upset of less than two weeks does not, is the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'blood-count-in-signs-of-a-blood-disease',
    title: 'Blood count in swollen glands, a large spleen or liver, or infections that come back',
    logic: 'lymphadenopathy or splenomegaly or hepatomegaly or recurrent-sinopulmonary-infection',
    action:
      'Full blood count; within 48 hours when glands are swollen all over, liver and spleen are both large or infections keep coming. Below 25 a large liver with a large spleen goes to a specialist at once.',
    body: 'NICE NG12',
    investigations: ['cbc'],
    urgency: 'soon',
    examples: [
      { given: { lymphadenopathy: true }, then: true },
      {
        given: {
          lymphadenopathy: false,
          splenomegaly: false,
          hepatomegaly: false,
          'recurrent-sinopulmonary-infection': false,
        },
        then: false,
      },
    ],
    source: { id: 'gpnotebook-ng12-blood', locator: 'Leukaemia in adults' },
    grade: 'moderate',
    gradeReason:
      'National guideline, its list read in two summaries, which say consider, of adults, and name glands swollen all over and liver with spleen; that one of these signs is enough, then without the 48 hours, is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'crp-and-blood-count-in-joint-complaints',
    title: 'CRP and blood count in painful or swollen joints',
    logic: 'joint-pain or arthritis',
    action: 'CRP or ESR with a blood count; swollen joints go to a rheumatologist within weeks.',
    body: 'EULAR (2007)',
    investigations: ['crp', 'cbc'],
    urgency: 'routine',
    examples: [
      { given: { arthritis: true }, then: true },
      { given: { 'joint-pain': false, arthritis: false }, then: false },
    ],
    source: { id: 'eular-early-arthritis-table', locator: 'Table 4, recommendations 3 and 4' },
    grade: 'low',
    gradeReason:
      'The table was read: blood count, urine, transaminases and antinuclear antibodies to exclude other diseases, ESR or CRP when a rheumatologist sees an early arthritis, to foretell its course. That joints that ache without swelling ask for the same is the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'first-tests-in-numbness-or-unsteadiness',
    title: 'Blood count, vitamin B12, thyroid and kidney tests in numbness or unsteadiness',
    logic: 'neuropathy-or-ataxia',
    action:
      'Blood count, metabolic profile, glucose, vitamin B12, TSH and protein electrophoresis with immunofixation.',
    body: 'American Family Physician (2020)',
    investigations: ['b12-folate-vitd', 'cbc', 'tsh', 'renal-function'],
    urgency: 'routine',
    examples: [
      { given: { 'neuropathy-or-ataxia': true }, then: true },
      { given: { 'neuropathy-or-ataxia': false }, then: false },
    ],
    source: { id: 'aafp-neuropathy-2020', locator: 'Abstract: initial laboratory evaluation' },
    grade: 'moderate',
    gradeReason:
      'Review for family doctors, abstract read; it is about nerves of the limbs, and unsteadiness is treated alike here. The order is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'first-tests-in-mouth-ulcers',
    title: 'Blood count, ferritin, vitamin B12 and folate in mouth ulcers',
    logic: 'oral-ulcers',
    action: 'Blood count, ferritin, vitamin B12, folate and celiac serology; an ulcer of three weeks needs a biopsy.',
    body: 'GPnotebook',
    investigations: ['cbc', 'ferritin', 'b12-folate-vitd', 'ttg-iga'],
    urgency: 'routine',
    examples: [
      { given: { 'oral-ulcers': true }, then: true },
      { given: { 'oral-ulcers': false }, then: false },
    ],
    source: { id: 'gpnotebook-mouth-ulcers', locator: 'List of investigations' },
    grade: 'low',
    gradeReason:
      'A page for general practice, read; it is about ulcers that recur and rests on a paper of 1997. It names iron studies and endomysial antibodies, for which ferritin and tTG-IgA stand here.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'stool-tests-in-diarrhoea-of-a-week',
    title: 'Stool culture or panel in diarrhoea of more than a week',
    logic: 'diarrhoea and symptom-duration > 7 and symptom-duration < 14',
    action: 'Stool culture or panel, so that what is found can be treated.',
    body: 'ACG (2016)',
    investigations: ['stool-culture', 'stool-multiplex-pcr'],
    urgency: 'routine',
    examples: [
      { given: { diarrhoea: true, 'symptom-duration': 9 }, then: true },
      { given: { diarrhoea: true, 'symptom-duration': 7 }, then: false },
      { given: { diarrhoea: true }, then: 'cannot_tell' },
    ],
    source: { id: 'acg-acute-diarrhoea-2016', locator: 'Diagnosis: symptoms lasting more than 7 days' },
    grade: 'moderate',
    gradeReason: 'Strong recommendation on very low evidence, read in two summaries; it says may be used.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'total-iga-with-the-first-celiac-test-at-risk',
    title: 'Total IgA with the first celiac test where the risk of celiac disease is high',
    gate: {},
    logic: 'dermatitis-herpetiformis or first-degree-relative-celiac or type-1-diabetes',
    action: 'tTG-IgA with total IgA in one sample, so that a negative result can be read.',
    body: 'NICE NG20',
    investigations: ['total-iga', 'ttg-iga'],
    urgency: 'soon',
    examples: [
      { given: { 'dermatitis-herpetiformis': true }, then: true },
      {
        given: {
          'dermatitis-herpetiformis': false,
          'first-degree-relative-celiac': false,
          'type-1-diabetes': false,
        },
        then: false,
      },
    ],
    source: { id: 'nice-ng20', locator: 'Recommendation 1.1.1; serology, first choice' },
    grade: 'moderate',
    gradeReason:
      'National guideline: whom to test, and both tests as the first choice in everybody, read on its pages. It tests in type 1 diabetes at its diagnosis, and does not name dermatitis herpetiformis, which is the celiac disease of the skin; that they stand together among the first where the risk is high is the authors’ choice.',
    readFrom: 'secondary',
  },
];
