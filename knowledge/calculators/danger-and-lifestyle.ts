import { own, ownWords } from './own';
import type { CalculatorEntry } from './schema';

/** How dangerous it is now; and how much is drunk. */
export const dangerAndLifestyleCalculators: readonly CalculatorEntry[] = [
  {
    id: 'news2-sepsis',
    kind: 'rules',
    title: 'NEWS2 and the risk of sepsis',
    alsoKnownAs: ['early warning score', 'sepsis', 'NG51', 'NG253'],
    group: 'danger',
    purpose: 'Which risk of sepsis a NEWS2 total stands for when infection is suspected.',
    forWhom: 'People from 16 years, not in pregnancy',
    conditions: [],
    formula: 'With suspected infection: 7 or more high, 5 or 6 moderate, 1 to 4 low, 0 very low.',
    whenMissing: 'The total comes from the chart; whether infection is suspected has to be known.',
    limits: [
      { statement: 'The total is entered, not worked out here. One sign of danger overrides it.', ...own },
      { statement: 'Low and very low are no reason to wait when the patient looks ill.', ...own },
    ],
    inputs: [
      { title: 'The patient', inputs: [{ name: 'age-years' }, { name: 'suspected-infection' }] },
      { title: 'Score', inputs: [{ name: 'news2' }] },
    ],
    results: [{ title: 'Risk', show: 'each', rules: ['sepsis-risk-by-news2'] }],
    examples: [
      {
        title: 'Suspected infection, NEWS2 of 5',
        given: { 'age-years': 52, 'suspected-infection': true, news2: 5 },
        then: { 'sepsis-risk-by-news2': 'moderate' },
        working: '5 is 5 or 6: moderate, same day.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'c-difficile-severity',
    kind: 'rules',
    title: 'C. difficile: how severe',
    alsoKnownAs: ['CDI severity', 'Clostridioides', 'fulminant colitis'],
    group: 'danger',
    purpose: 'How severe a confirmed C. difficile infection is.',
    forWhom: 'Adults from 18 years with confirmed infection',
    conditions: ['clostridioides-difficile-infection'],
    formula:
      'Low pressure, ileus or megacolon: fulminant. White cells of 15 × 10⁹/L or more, or creatinine above 1.5 mg/dL: severe. Otherwise not severe.',
    whenMissing: 'One sign of fulminant disease settles it; to call it not severe, both blood values are needed.',
    limits: [{ statement: 'Kidney disease and leukaemia make the blood values mislead.', ...own }],
    inputs: [
      { title: 'Infection', inputs: [{ name: 'cdiff-confirmed' }] },
      { title: 'Signs', inputs: [{ name: 'haemodynamic-signs' }, { name: 'ileus-or-megacolon' }] },
      { title: 'Blood', inputs: [{ name: 'white-cell-count' }, { name: 'creatinine-mgdl' }] },
    ],
    results: [{ title: 'Severity', show: 'each', rules: ['c-difficile-severity'] }],
    examples: [
      {
        title: 'White cells 18, creatinine 1.1',
        given: {
          'cdiff-confirmed': true,
          'haemodynamic-signs': false,
          'ileus-or-megacolon': false,
          'white-cell-count': 18,
          'creatinine-mgdl': 1.1,
        },
        then: { 'c-difficile-severity': 'severe' },
        working: 'No sign of fulminant disease; 18 is 15 or more: severe.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'checkpoint-inhibitor-colitis',
    kind: 'rules',
    title: 'Colitis under a checkpoint inhibitor: grade',
    alsoKnownAs: ['immune-related colitis', 'irAE', 'CTCAE', 'ipilimumab', 'nivolumab', 'pembrolizumab'],
    group: 'danger',
    purpose: 'The grade of diarrhoea or colitis under a checkpoint inhibitor, and what it asks for.',
    forWhom: 'Adults from 18 years who have had a checkpoint inhibitor',
    conditions: [],
    formula:
      'Stools above the usual: under 4 grade 1, 4 to 6 grade 2, 7 or more grade 3. Blood, mucus or pain make it 2; hospital, incontinence, peritonism or severe pain 3; danger to life 4.',
    whenMissing: 'The highest sign that is there counts as soon as nothing higher can still come.',
    limits: [{ statement: 'Infection is excluded in everybody; oncology is asked from grade 2 on.', ...own }],
    inputs: [
      { title: 'Treatment', inputs: [{ name: 'on-ici' }] },
      {
        title: 'Stools',
        inputs: [{ name: 'stools-above-baseline' }, { name: 'bloody-or-mucoid' }, { name: 'hospital-or-incontinence' }],
      },
      {
        title: 'Signs',
        inputs: [
          { name: 'abdominal-pain' },
          { name: 'acute-severe-abdo-pain' },
          { name: 'peritonism' },
          { name: 'fever' },
          { name: 'ileus-or-megacolon' },
          { name: 'life-threatening' },
        ],
      },
    ],
    results: [
      { title: 'Grade', show: 'each', rules: ['checkpoint-inhibitor-colitis-grade'] },
      { title: 'Next step', show: 'each', rules: ['checkpoint-inhibitor-colitis-next-step'] },
    ],
    examples: [
      {
        title: 'Five stools more than usual, with blood',
        given: {
          'on-ici': true,
          'stools-above-baseline': 5,
          'bloody-or-mucoid': true,
          'hospital-or-incontinence': false,
          'abdominal-pain': false,
          'acute-severe-abdo-pain': false,
          peritonism: false,
          fever: false,
          'ileus-or-megacolon': false,
          'life-threatening': false,
        },
        then: {
          'checkpoint-inhibitor-colitis-grade': 2,
          'checkpoint-inhibitor-colitis-next-step': 'endoscopy_and_steroids',
        },
        working: 'Five is from 4 to 6, and there is blood: grade 2; nothing of grade 3 or 4.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'audit-c',
    kind: 'rules',
    title: 'AUDIT-C',
    alsoKnownAs: ['alcohol questions', 'drinking', 'alcohol use disorders identification test'],
    group: 'lifestyle',
    purpose: 'Whether drinking is at a level that is a risk, and may be the cause of a raised permeability.',
    forWhom: 'Adults from 18 years',
    conditions: ['alcohol-related-gut-injury'],
    formula:
      'Three answers of 0 to 4 points are added. Positive from 5 in the United Kingdom; in the United States from 4 in men and 3 in women.',
    whenMissing: 'The total needs all three answers; the American limit also needs the sex.',
    limits: [
      {
        statement:
          'The British form asks for units of 8 g, in the third question for six or more in a woman and eight or more in a man, and is positive from 5.',
        source: { id: 'gpnotebook-audit-c', locator: 'Table and the two lines below it' },
        grade: 'moderate',
        gradeReason: 'Page read; that a unit is 8 g is general knowledge.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
      {
        statement: 'The American limits are 4 in men and 3 in women, for drinks of 14 g.',
        source: { id: 'calculatorlib-audit-c', locator: 'The formula explained' },
        grade: 'low',
        gradeReason: 'A calculator’s page, read; that a drink is 14 g is general knowledge.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },

      { statement: 'It finds risk; dependence is asked about separately.', ...own },
    ],
    copyright: ownWords,
    inputs: [
      {
        title: 'Over the last year',
        inputs: [
          { name: 'audit-c-q1', label: 'How often a drink with alcohol' },
          { name: 'audit-c-q2', label: 'Drinks on a day with alcohol' },
          {
            name: 'audit-c-q3',
            label: 'How often six or more at once',
            hint: 'British form: units, eight or more in a man',
          },
        ],
      },
      { title: 'For the American limit', inputs: [{ name: 'sex' }] },
    ],
    results: [
      { title: 'Total', show: 'each', rules: ['audit-c-total'] },
      { title: 'Positive?', show: 'each', rules: ['audit-c-positive', 'audit-c-positive-us'] },
    ],
    examples: [
      {
        title: 'A woman: two or three times a week, three or four drinks',
        given: {
          'audit-c-q1': 'two-to-three-a-week',
          'audit-c-q2': 'three-or-four',
          'audit-c-q3': 'never',
          sex: 'female',
        },
        then: { 'audit-c-total': 4, 'audit-c-positive': false, 'audit-c-positive-us': true },
        working: '3 + 1 + 0 = 4: below the British limit of 5, at or above the American limit of 3 for women.',
        origin: 'by_hand',
      },
      {
        title: 'A woman: two to four times a month, three or four drinks, six or more now and then',
        given: {
          'audit-c-q1': 'two-to-four-a-month',
          'audit-c-q2': 'three-or-four',
          'audit-c-q3': 'less-than-monthly',
          sex: 'female',
        },
        then: { 'audit-c-total': 4, 'audit-c-positive': false, 'audit-c-positive-us': true },
        working:
          '2 + 1 + 1 = 4, as printed; positive in a woman by the American limit of 3. The British limit is not met.',
        origin: 'published',
        source: { id: 'calculatorlib-audit-c', locator: 'Worked example' },
      },
    ],
  },
];
