import type { InvestigationEntry } from '../schema';

/** Blood tests of the immune system. */
export const infectionImmuneInvestigations: readonly InvestigationEntry[] = [
  {
    id: 'hiv-serology',
    name: 'HIV antigen and antibody test',
    alsoKnownAs: ['HIV test', 'HIV 1/2 Ag/Ab', 'fourth-generation HIV test'],
    answers: ['Should HIV be tested in chronic diarrhoea?', 'How soon does an HIV test turn positive?'],
    role: 'cause',
    specimen: 'blood',
    purpose:
      'Finds HIV infection behind unexplained chronic diarrhoea, weight loss, thrush or swollen nodes, and before immunosuppression.',
    howItIsDone: [
      'A blood sample, with the patient’s agreement; no long counselling is needed.',
      'A reactive screen is repeated, then confirmed by a differentiation test and, if needed, viral RNA.',
    ],
    preparation: [],
    spoiledBy: [
      {
        id: 'window-period',
        effect: 'false_negative',
        statement:
          'A fourth-generation test finds 95 % of infections at four weeks and 99 % at six: test at once, and again six weeks after the last exposure.',
        source: { id: 'ibase-hiv-window', locator: 'Answer, first paragraphs' },
        grade: 'moderate',
        gradeReason: 'Page of a patients’ organisation that quotes the British guideline.',
        readFrom: 'secondary',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    result: {
      type: 'outcome',
      outcomes: [
        {
          id: 'non-reactive',
          label: 'Not reactive',
          meaning: 'No HIV infection, outside the window of about 45 days.',
        },
        {
          id: 'reactive',
          label: 'Reactive, not yet confirmed',
          meaning: 'Repeat and confirm: of thirteen reactive results in people at low risk two were true.',
        },
        {
          id: 'confirmed',
          label: 'Confirmed positive',
          meaning: 'HIV care; look for infection of the gut by CD4 count before blaming HIV itself.',
        },
        {
          id: 'not-interpretable',
          label: 'Not interpretable',
          meaning: 'Repeat or test for RNA.',
        },
      ],
    },
    referenceValues: [],
    cannotTell: ['Whether HIV is the cause of the diarrhoea.', 'Infection within the last weeks.'],
    burden: {
      invasiveness: 1,
      cost: 1,
      waitDays: 2,
      patient: 'One more tube from the same blood sample, and the thought of the result.',
    },
    risks: ['Distress by a false positive screen.'],
    guidelines: [
      {
        body: 'BHIVA, BASHH and British Infection Society',
        year: 2008,
        statement:
          'Offer the test in chronic diarrhoea of unknown cause, weight loss of unknown cause, oral candidiasis and lymphadenopathy of unknown cause, among other indicator conditions.',
        source: {
          id: 'uk-hiv-testing-2008',
          locator: 'Table 1, clinical indicator conditions',
        },
        grade: 'moderate',
        gradeReason: 'National guideline, read as reproduced in a journal table; later editions keep these conditions.',
        readFrom: 'secondary',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    bundle: 'blood',
    codes: [
      {
        system: 'loinc',
        code: '56888-1',
        display: 'HIV 1+2 Ab and HIV1 p24 Ag',
      },
    ],
  },
  {
    id: 'immunoglobulins',
    name: 'Immunoglobulins G, A and M',
    alsoKnownAs: ['IgG', 'serum immunoglobulins', 'antibody levels', 'IgG IgA IgM'],
    answers: ['Is there an antibody deficiency?', 'Which blood test for repeated infections and diarrhoea?'],
    role: 'cause',
    specimen: 'blood',
    purpose:
      'Finds antibody deficiency behind repeated infections, repeated giardiasis, or villous atrophy with negative celiac serology. Enter IgG.',
    howItIsDone: [
      'A blood sample; IgG, IgA and IgM together.',
      'A low value is repeated after about a month, with albumin and urine protein; then vaccine responses and B cells.',
    ],
    preparation: [],
    spoiledBy: [
      {
        id: 'immunoglobulin-treatment',
        effect: 'false_negative',
        statement: 'Infused IgG is measured together with the patient’s own.',
        source: { id: 'bright2015', locator: 'Abstract and first page' },
        grade: 'low',
        gradeReason: 'Review with tests of several products; celiac antibodies were not among those tested.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'protein-loss',
        effect: 'false_positive',
        statement:
          'Loss of protein through kidney (nephrotic syndrome) or gut lowers immunoglobulins as well: look for it before a primary deficiency.',
        source: { id: 'samson2011', locator: 'Abstract' },
        grade: 'low',
        gradeReason: 'Review of what is to be excluded when immunoglobulins are low.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'drugs',
        when: 'long-term-steroid',
        effect: 'false_positive',
        statement:
          'Drugs against B cells, other immunosuppressants and antiepileptics lower immunoglobulins: exclude them first.',
        source: { id: 'samson2011', locator: 'Abstract' },
        grade: 'low',
        gradeReason: 'Review of what is to be excluded when immunoglobulins are low.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    result: {
      type: 'quantity',
      unit: 'g/L',
      min: 0,
      max: 100,
      decimals: 1,
    },
    referenceValues: [
      {
        label: 'Usual adult IgG',
        value: '7 to 16 g/L',
        usableAsCutoff: false,
        population: 'Adults; the limit on the laboratory’s report goes first',
        source: {
          id: 'zonula-judgement',
          locator: 'Own estimate',
        },
        grade: 'very_low',
        gradeReason: 'Recalled; laboratories differ.',
        readFrom: 'recalled',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        label: 'IgG in enteropathy of common variable immunodeficiency',
        value: '< 5 g/L with low IgA or IgM',
        usableAsCutoff: false,
        population: 'Adults with villous atrophy and negative celiac serology',
        source: {
          id: 'schiepatti-snva-2021',
          locator: 'Table 1',
        },
        grade: 'low',
        gradeReason: 'Narrative review.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    cannotTell: [
      'Whether a low value is loss or failure to make antibodies.',
      'Reactions to food: IgG against foods is another, useless test.',
    ],
    burden: {
      invasiveness: 1,
      cost: 2,
      waitDays: 5,
      patient: 'One more tube from the same blood sample.',
    },
    risks: [],
    guidelines: [
      {
        body: 'European Society for Immunodeficiencies (criteria)',
        year: null,
        statement:
          'Common variable immunodeficiency: marked decrease of IgG and IgA, with or without low IgM, with a poor vaccine response or few switched memory B cells, and other causes excluded.',
        source: {
          id: 'perez2017',
          locator: 'Table 1',
        },
        grade: 'low',
        gradeReason: 'Criteria as reproduced in a review.',
        readFrom: 'secondary',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    bundle: 'blood',
    codes: [
      {
        system: 'loinc',
        code: '2465-3',
        display: 'IgG [Mass/volume] in serum or plasma',
      },
      {
        system: 'loinc',
        code: '2458-8',
        display: 'IgA',
      },
      {
        system: 'loinc',
        code: '2472-9',
        display: 'IgM',
      },
    ],
  },
];
