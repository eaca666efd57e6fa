import { own, ownWords } from './own';
import type { CalculatorEntry } from './schema';

const wellbeing = [
  { value: 0, label: 'Very well' },
  { value: 1, label: 'A little below par' },
  { value: 2, label: 'Poor' },
  { value: 3, label: 'Very poor' },
  { value: 4, label: 'Terrible' },
];

const mayoItems = {
  frequency: {
    name: 'mayo-freq',
    label: 'Stools a day, against the person’s own normal',
    levels: [
      { value: 0, label: 'As usual' },
      { value: 1, label: '1–2 more' },
      { value: 2, label: '3–4 more' },
      { value: 3, label: '5 or more' },
    ],
  },
  bleeding: {
    name: 'mayo-bleed',
    label: 'Blood',
    levels: [
      { value: 0, label: 'None' },
      { value: 1, label: 'Streaks, less than every other time' },
      { value: 2, label: 'Plain to see, most times' },
      { value: 3, label: 'Nothing but blood' },
    ],
  },
  endoscopy: {
    name: 'mayo-endo',
    label: 'Mucosa at endoscopy',
    levels: [
      { value: 0, label: 'Normal or quiet' },
      { value: 1, label: 'Mild' },
      { value: 2, label: 'Moderate' },
      { value: 3, label: 'Severe: bleeds by itself, ulcers' },
    ],
  },
  judgement: {
    name: 'mayo-pga',
    label: 'The physician’s judgement',
    levels: [
      { value: 0, label: 'Normal' },
      { value: 1, label: 'Mild' },
      { value: 2, label: 'Moderate' },
      { value: 3, label: 'Severe' },
    ],
  },
};

/** Ulcerative colitis and Crohn’s disease: how active, how far, of which kind. */
export const inflammatoryBowelCalculators: readonly CalculatorEntry[] = [
  {
    id: 'truelove-witts',
    kind: 'rules',
    title: 'Truelove and Witts: severe or not',
    alsoKnownAs: ['acute severe colitis', 'Truelove–Witts criteria'],
    group: 'inflammatory_bowel',
    purpose: 'Whether an attack of colitis is severe, which means hospital today.',
    forWhom: 'People from 16 years with bloody diarrhoea, whatever the cause of the colitis',
    conditions: ['ulcerative-colitis', 'clostridioides-difficile-infection', 'acute-gastroenteritis'],
    formula:
      'Six bloody stools a day or more, and one or more of: temperature above 37.8 °C, pulse above 90, haemoglobin below 105 g/L, ESR above 30 mm/h, CRP above 30 mg/L.',
    whenMissing:
      'One sign that is there settles it. Until one is, or all five are known to be absent, it cannot be told.',
    limits: [
      { statement: 'It grades colitis and does not say of which kind; stool tests for infection go with it.', ...own },
      {
        statement:
          'Reprinted tables differ: these five limits are those of the Royal College of Physicians’ table; a Canadian one prints a temperature above 37.5 °C.',
        source: { id: 'cjg-uc-indexes-2008', locator: 'Table 1, Truelove and Witts' },
        grade: 'moderate',
        gradeReason: 'Both tables read; the paper of 1955 was not.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
      {
        statement:
          'Temperature above 37.8 °C, pulse above 90, haemoglobin below 105 g/L, ESR above 30 mm/h, CRP above 30 mg/L, any of them beside six bloody stools.',
        source: { id: 'rcp-uc-severity', locator: 'Table 1, severe' },
        grade: 'moderate',
        gradeReason: 'Journal table adapted from the criteria, read.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
      { statement: 'Beta-blockers hide the pulse, paracetamol and steroids the temperature.', ...own },
    ],
    inputs: [
      { title: 'Stools', inputs: [{ name: 'bloody-stools-per-day' }] },
      { title: 'Signs', inputs: [{ name: 'temp-c' }, { name: 'hr' }] },
      { title: 'Blood', inputs: [{ name: 'haemoglobin' }, { name: 'crp' }, { name: 'esr' }] },
    ],
    results: [{ title: 'By the index', show: 'each', rules: ['truelove-witts-severe'] }],
    examples: [
      {
        title: 'Eight bloody stools and a pulse of 104',
        given: { 'bloody-stools-per-day': 8, hr: 104, 'temp-c': 37.2 },
        then: { 'truelove-witts-severe': true },
        working: '8 is 6 or more; 104 is above 90: one sign is enough, though the temperature is not raised.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'mayo-score',
    kind: 'rules',
    title: 'Mayo score',
    alsoKnownAs: ['full Mayo', 'Disease Activity Index', 'UC activity'],
    group: 'inflammatory_bowel',
    purpose: 'How active ulcerative colitis is, with the look of the mucosa.',
    forWhom: 'Adults from 18 years with ulcerative colitis, after an endoscopy',
    conditions: ['ulcerative-colitis'],
    formula: 'Four parts of 0 to 3 points are added: stool frequency, blood, mucosa, the physician’s judgement.',
    whenMissing: 'The total needs all four parts. Without an endoscopy use the partial score.',
    limits: [
      { statement: 'It follows a known disease; it does not find it.', ...own },
      { statement: 'A total of 2 that comes from one part is called mild here, not remission.', ...own },
    ],
    copyright: ownWords,
    inputs: [
      { title: 'Symptoms', inputs: [mayoItems.frequency, mayoItems.bleeding] },
      { title: 'Seen', inputs: [mayoItems.endoscopy, mayoItems.judgement] },
    ],
    results: [
      { title: 'Total', show: 'each', rules: ['mayo-score-total'] },
      {
        title: 'How active',
        show: 'each',
        rules: ['mayo-score-band'],
      },
    ],
    examples: [
      {
        title: 'A moderate attack',
        given: { 'mayo-freq': 2, 'mayo-bleed': 1, 'mayo-endo': 2, 'mayo-pga': 2 },
        then: { 'mayo-score-total': 7, 'mayo-score-band': 'moderate' },
        working: '2 + 1 + 2 + 2 = 7; from 6 to 10: moderate.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'partial-mayo-score',
    kind: 'rules',
    title: 'Partial Mayo score',
    alsoKnownAs: ['PMS', 'Mayo without endoscopy'],
    group: 'inflammatory_bowel',
    purpose: 'How active ulcerative colitis is at a visit without endoscopy.',
    forWhom: 'Adults from 18 years with ulcerative colitis',
    conditions: ['ulcerative-colitis'],
    formula: 'Three parts of 0 to 3 points are added: stool frequency, blood, the physician’s judgement.',
    whenMissing: 'The total needs all three parts.',
    limits: [
      { statement: 'Symptoms and mucosa may disagree: calprotectin or endoscopy decide on treatment.', ...own },
      {
        statement: 'Below 2 remission, 2 to 4 mild, 5 to 7 moderate, above 7 severe.',
        source: { id: 'igibd-partial-mayo', locator: 'Decoding table' },
        grade: 'moderate',
        gradeReason: 'Page of the Italian group for inflammatory bowel disease, read.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
      {
        statement:
          'Another table prints the bands of the full score (3 to 5, 6 to 10, 11 and 12) under the partial one, which ends at 9: they do not belong to it.',
        source: { id: 'bmc-mayo-2018', locator: 'Table 1, footnote b' },
        grade: 'moderate',
        gradeReason: 'Table read; that it is a slip is our reading.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
    ],
    copyright: ownWords,
    inputs: [
      { title: 'Symptoms and judgement', inputs: [mayoItems.frequency, mayoItems.bleeding, mayoItems.judgement] },
    ],
    results: [
      { title: 'Total', show: 'each', rules: ['partial-mayo-total'] },
      {
        title: 'How active',
        show: 'each',
        rules: ['partial-mayo-band'],
      },
    ],
    examples: [
      {
        title: 'Three stools more than usual, with streaks',
        given: { 'mayo-freq': 2, 'mayo-bleed': 1, 'mayo-pga': 1 },
        then: { 'partial-mayo-total': 4, 'partial-mayo-band': 'mild' },
        working: '2 + 1 + 1 = 4; from 2 to 4: mild.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'sccai',
    kind: 'rules',
    title: 'Simple Clinical Colitis Activity Index (SCCAI)',
    alsoKnownAs: ['Walmsley index', 'colitis activity'],
    group: 'inflammatory_bowel',
    purpose: 'How active ulcerative colitis is by symptoms alone.',
    forWhom: 'Adults from 18 years with ulcerative colitis',
    conditions: ['ulcerative-colitis'],
    formula:
      'Six parts are added: stools by day (0–3), stools at night (0–2), urgency (0–3), blood (0–3), well-being (0–4), features outside the colon (0–4).',
    whenMissing: 'The total needs all six parts.',
    limits: [
      { statement: 'Below 5 is not yet quiet: calprotectin is looked at before it is called so.', ...own },
      {
        statement: 'Features outside the colon are of joints, eyes, skin or mouth; the list is open.',
        source: { id: 'ecco-eguide-sccai', locator: 'Note on extracolonic features' },
        grade: 'moderate',
        gradeReason: 'The European society’s calculator, read; it names the paper of 1998.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
    ],
    copyright: ownWords,
    inputs: [
      {
        title: 'Stools',
        inputs: [
          {
            name: 'sccai-day',
            label: 'Stools by day',
            levels: [
              { value: 0, label: '1–3' },
              { value: 1, label: '4–6' },
              { value: 2, label: '7–9' },
              { value: 3, label: 'More than 9' },
            ],
          },
          {
            name: 'sccai-night',
            label: 'Stools at night',
            levels: [
              { value: 0, label: 'None' },
              { value: 1, label: '1–3' },
              { value: 2, label: '4–6' },
            ],
          },
          {
            name: 'sccai-urgency',
            label: 'Urgency',
            levels: [
              { value: 0, label: 'None' },
              { value: 1, label: 'Has to hurry' },
              { value: 2, label: 'At once' },
              { value: 3, label: 'Incontinent' },
            ],
          },
          {
            name: 'sccai-blood',
            label: 'Blood in the stool',
            levels: [
              { value: 0, label: 'None' },
              { value: 1, label: 'A trace' },
              { value: 2, label: 'Sometimes frank' },
              { value: 3, label: 'Usually frank' },
            ],
          },
        ],
      },
      {
        title: 'The whole person',
        inputs: [
          { name: 'sccai-wellbeing', label: 'Well-being', levels: wellbeing },
          {
            name: 'sccai-extracolonic',
            label: 'Features outside the colon',
            hint: 'One point for each of joints, eyes, skin, mouth',
          },
        ],
      },
    ],
    results: [
      { title: 'Total', show: 'each', rules: ['sccai-total'] },
      { title: 'Active or not', show: 'each', rules: ['sccai-reading'] },
    ],
    examples: [
      {
        title: 'Five stools by day, one at night, frank blood at times',
        given: {
          'sccai-day': 1,
          'sccai-night': 1,
          'sccai-urgency': 1,
          'sccai-blood': 2,
          'sccai-wellbeing': 1,
          'sccai-extracolonic': 0,
        },
        then: { 'sccai-total': 6, 'sccai-reading': 'active' },
        working: '1 + 1 + 1 + 2 + 1 + 0 = 6; 5 or more: active.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'pucai',
    kind: 'rules',
    title: 'Pediatric Ulcerative Colitis Activity Index (PUCAI)',
    alsoKnownAs: ['child colitis activity', 'paediatric colitis score'],
    group: 'inflammatory_bowel',
    purpose: 'How active ulcerative colitis is in a child, without endoscopy or blood.',
    forWhom: 'Children and adolescents up to 17 years with ulcerative colitis',
    conditions: ['ulcerative-colitis'],
    formula:
      'Six parts, the average of the last two days, are added: pain (0–10), blood (0–30), consistency (0–10), number of stools (0–15), waking at night (0–10), activity (0–10).',
    whenMissing: 'The total needs all six parts.',
    limits: [
      { statement: '65 or more is acute severe colitis, whatever else is known: hospital.', ...own },
      {
        statement:
          'Below 10 remission, 10 to 34 mild, 35 to 64 moderate, 65 or more severe; pain 0, 5, 10, blood up to 30, activity 0, 5, 10.',
        source: { id: 'adc-pucai-table', locator: 'Table 1 and its footnote' },
        grade: 'moderate',
        gradeReason: 'Journal table that reproduces the index, read.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
      {
        statement: 'Several small stools close together count as one.',
        source: { id: 'uptodate-pucai', locator: 'Notes below the bands' },
        grade: 'low',
        gradeReason: 'A copy of a reference work’s calculator, read.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
    ],
    copyright: 'A copy of the table names Elsevier (2007) as holder of the rights; the words on this page are our own.',
    inputs: [
      {
        title: 'Average of the last two days',
        inputs: [
          {
            name: 'pucai-pain',
            label: 'Pain',
            levels: [
              { value: 0, label: 'None' },
              { value: 5, label: 'Can be put aside' },
              { value: 10, label: 'Cannot be put aside' },
            ],
          },
          {
            name: 'pucai-bleeding',
            label: 'Blood',
            levels: [
              { value: 0, label: 'None' },
              { value: 10, label: 'A little, in under half of stools' },
              { value: 20, label: 'A little, in most stools' },
              { value: 30, label: 'Much' },
            ],
          },
          {
            name: 'pucai-consistency',
            label: 'Consistency of most stools',
            levels: [
              { value: 0, label: 'Formed' },
              { value: 5, label: 'Partly formed' },
              { value: 10, label: 'Unformed' },
            ],
          },
          {
            name: 'pucai-number',
            label: 'Stools in 24 hours',
            levels: [
              { value: 0, label: '0–2' },
              { value: 5, label: '3–5' },
              { value: 10, label: '6–8' },
              { value: 15, label: 'More than 8' },
            ],
          },
          {
            name: 'pucai-nocturnal',
            label: 'Stools that wake at night',
            levels: [
              { value: 0, label: 'No' },
              { value: 10, label: 'Yes' },
            ],
          },
          {
            name: 'pucai-activity',
            label: 'Activity',
            levels: [
              { value: 0, label: 'Not limited' },
              { value: 5, label: 'At times limited' },
              { value: 10, label: 'Severely limited' },
            ],
          },
        ],
      },
    ],
    results: [
      { title: 'Total', show: 'each', rules: ['pucai-total'] },
      {
        title: 'How severe',
        show: 'each',
        rules: ['pucai-band'],
        note: 'Below 10 remission, 10–34 mild, 35–64 moderate, 65 and more severe.',
      },
    ],
    examples: [
      {
        title: 'A moderate attack',
        given: {
          'pucai-pain': 5,
          'pucai-bleeding': 20,
          'pucai-consistency': 5,
          'pucai-number': 5,
          'pucai-nocturnal': 0,
          'pucai-activity': 5,
        },
        then: { 'pucai-total': 40, 'pucai-band': 'moderate' },
        working: '5 + 20 + 5 + 5 + 0 + 5 = 40; from 35 to 64: moderate.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'harvey-bradshaw',
    kind: 'rules',
    title: 'Harvey–Bradshaw index',
    alsoKnownAs: ['HBI', 'simple Crohn’s index', 'Crohn’s activity'],
    group: 'inflammatory_bowel',
    purpose: 'How active Crohn’s disease was on the day before, without a diary.',
    forWhom: 'Adults from 18 years with Crohn’s disease',
    conditions: ['crohn-disease'],
    formula:
      'Five parts are added, one point each: well-being (0–4), pain (0–3), liquid or soft stools (their number), abdominal mass (0–3), complications (one for each).',
    whenMissing: 'The total needs all five parts.',
    limits: [
      { statement: 'It was made to follow known disease, not to find it.', ...own },
      {
        statement: 'A calculator on the web doubles pain and stools; the index does not.',
        source: { id: 'calculator-academy-hbi', locator: 'Formula' },
        grade: 'low',
        gradeReason: 'Page read, against the two sources that add them once.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
      {
        statement:
          'Five parts added once; below 5 remission, 5 to 7 mild, 8 to 16 moderate, above 16 severe. The Italian page counts liquid or soft stools, the Canadian society liquid ones only.',
        source: { id: 'igibd-hbi', locator: 'Table and decoding table' },
        grade: 'moderate',
        gradeReason: 'Both pages read; the letter of 1980 was not.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },

      { statement: 'After surgery, with a stoma or with irritable bowel as well, stools mislead.', ...own },
    ],
    copyright: ownWords,
    inputs: [
      {
        title: 'The day before',
        inputs: [
          { name: 'hbi-wellbeing', label: 'Well-being', levels: wellbeing },
          {
            name: 'hbi-pain',
            label: 'Abdominal pain',
            levels: [
              { value: 0, label: 'None' },
              { value: 1, label: 'Mild' },
              { value: 2, label: 'Moderate' },
              { value: 3, label: 'Severe' },
            ],
          },
          { name: 'hbi-liquid-stools', label: 'Liquid or soft stools' },
        ],
      },
      {
        title: 'Examination',
        inputs: [
          {
            name: 'hbi-mass',
            label: 'Abdominal mass',
            levels: [
              { value: 0, label: 'None' },
              { value: 1, label: 'Doubtful' },
              { value: 2, label: 'Definite' },
              { value: 3, label: 'Definite and tender' },
            ],
          },
          {
            name: 'hbi-complications',
            label: 'Complications',
            hint: 'One for each of: joint pain, uveitis, erythema nodosum, mouth ulcers, pyoderma gangrenosum, anal fissure, new fistula, abscess',
          },
        ],
      },
    ],
    results: [
      { title: 'Total', show: 'each', rules: ['harvey-bradshaw-index'] },
      {
        title: 'How active',
        show: 'each',
        rules: ['harvey-bradshaw-band'],
      },
    ],
    examples: [
      {
        title: 'Four liquid stools, mild pain, one complication',
        given: { 'hbi-wellbeing': 1, 'hbi-pain': 1, 'hbi-liquid-stools': 4, 'hbi-mass': 0, 'hbi-complications': 1 },
        then: { 'harvey-bradshaw-index': 7, 'harvey-bradshaw-band': 'mild' },
        working: '1 + 1 + 4 + 0 + 1 = 7; from 5 to 7: mild.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'montreal-crohn',
    kind: 'rules',
    title: 'Montreal class of Crohn’s disease',
    alsoKnownAs: ['Montreal classification', 'A1 L3 B2'],
    group: 'inflammatory_bowel',
    purpose: 'The letters under which Crohn’s disease is filed: age at diagnosis, location, behaviour.',
    forWhom: 'People with Crohn’s disease',
    conditions: ['crohn-disease'],
    formula:
      'Age at diagnosis up to 16 A1, 17 to 40 A2, over 40 A3. Location L1 ileum, L2 colon, L3 both, L4 upper gut, alone or added. Behaviour B1 inflammatory, B2 narrowing, B3 penetrating, with p for perianal disease.',
    whenMissing: 'Each letter stands by itself; one that lacks its answer is left open.',
    limits: [
      {
        statement: 'Location is the largest extent before any resection; behaviour may change with the years.',
        ...own,
      },
    ],
    inputs: [
      { title: 'Age', inputs: [{ name: 'age-at-diagnosis' }] },
      { title: 'Location', inputs: [{ name: 'cd-location' }, { name: 'upper-gi-involved' }] },
      { title: 'Behaviour', inputs: [{ name: 'cd-behaviour' }, { name: 'perianal-disease' }] },
    ],
    results: [
      {
        title: 'Class',
        show: 'each',
        rules: ['montreal-crohn-age', 'montreal-crohn-location', 'montreal-crohn-behaviour'],
      },
    ],
    examples: [
      {
        title: 'Ileum and colon at 24, with a narrowing and a fistula at the anus',
        given: {
          'age-at-diagnosis': 24,
          'cd-location': 'ileocolonic',
          'upper-gi-involved': false,
          'cd-behaviour': 'stricturing',
          'perianal-disease': true,
        },
        then: {
          'montreal-crohn-age': 'a2',
          'montreal-crohn-location': 'l3',
          'montreal-crohn-behaviour': 'b2p',
        },
        working:
          '24 is from 17 to 40: A2. Ileum and colon without the upper gut: L3. Narrowing with perianal disease: B2p.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'montreal-ulcerative-colitis',
    kind: 'rules',
    title: 'Montreal extent of ulcerative colitis',
    alsoKnownAs: ['proctitis', 'left-sided colitis', 'pancolitis', 'E1 E2 E3'],
    group: 'inflammatory_bowel',
    purpose: 'How far ulcerative colitis reaches, in the letters under which it is filed.',
    forWhom: 'People with ulcerative colitis',
    conditions: ['ulcerative-colitis'],
    formula: 'Rectum only E1, up to the splenic flexure E2, beyond it E3.',
    whenMissing: 'The extent is needed.',
    limits: [{ statement: 'It is what was seen at the widest; it may spread later.', ...own }],
    inputs: [{ title: 'Extent', inputs: [{ name: 'uc-extent' }] }],
    results: [{ title: 'Extent', show: 'each', rules: ['montreal-ulcerative-colitis-extent'] }],
    examples: [
      {
        title: 'Up to the splenic flexure',
        given: { 'uc-extent': 'to-splenic-flexure' },
        then: { 'montreal-ulcerative-colitis-extent': 'e2' },
        working: 'Beyond the rectum and not beyond the splenic flexure: E2.',
        origin: 'by_hand',
      },
    ],
  },
];
