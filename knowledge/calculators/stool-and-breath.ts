import { own } from './own';
import type { CalculatorEntry } from './schema';

/** Results of stool, breath and scan, put into the bands that a source prints. */
export const stoolAndBreathCalculators: readonly CalculatorEntry[] = [
  {
    id: 'fit',
    kind: 'rules',
    title: 'FIT in someone with symptoms',
    alsoKnownAs: ['faecal immunochemical test', 'qFIT', 'occult blood', 'suspected bowel cancer'],
    group: 'stool_and_breath',
    purpose: 'What a faecal immunochemical test done for symptoms asks for.',
    forWhom: 'Adults from 18 years with symptoms; not a screening result',
    conditions: ['colorectal-cancer'],
    formula:
      '10 µg/g or more: suspected-cancer referral. Below 10 or not returned: referral all the same where concern goes on, help to return the test, or a safety net.',
    whenMissing: 'A value of 10 or more settles the first line. Below it, the concern has to be known.',
    limits: [
      { statement: 'A screening FIT counts for screening only.', ...own },
      {
        statement: 'A rectal mass, or an unexplained mass or ulcer at the anus, is referred without FIT.',
        ...own,
      },
    ],
    inputs: [
      { title: 'Result', inputs: [{ name: 'fit-returned' }, { name: 'fit' }] },
      { title: 'Concern', inputs: [{ name: 'ongoing-clinical-concern' }] },
    ],
    results: [
      { title: 'Referral', show: 'each', rules: ['positive-fit'] },
      { title: 'Below 10 or not returned', show: 'each', rules: ['fit-below-10-or-missing'] },
    ],
    examples: [
      {
        title: 'FIT of 4 µg/g, and the clinician is still worried',
        given: { 'fit-returned': true, fit: 4, 'ongoing-clinical-concern': true },
        then: { 'positive-fit': false, 'fit-below-10-or-missing': 'refer' },
        working: '4 is below 10; concern goes on: refer all the same.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'calprotectin-adult',
    kind: 'rules',
    title: 'Faecal calprotectin in an adult (York pathway)',
    alsoKnownAs: ['calprotectin', 'FC', 'IBS or IBD'],
    group: 'stool_and_breath',
    purpose: 'What a first and a repeated calprotectin ask for in primary care.',
    forWhom: 'Adults from 18 years with a change of bowel habit and no open alarm',
    conditions: ['crohn-disease', 'ulcerative-colitis', 'irritable-bowel-syndrome', 'nsaid-enteropathy'],
    formula:
      'First value: below 100 IBS likely, 100 to 250 repeat, above 250 gastroenterology quickly. The same for the repeat.',
    whenMissing: 'Below 100 the alarm features have to be known; above it they do not matter here.',
    limits: [
      {
        statement:
          'A low value does not exclude cancer, microscopic colitis, celiac disease, bile acid diarrhoea or Crohn’s disease of the small bowel.',
        ...own,
      },
      { statement: 'NSAIDs, infection and bleeding raise it; laboratories differ.', ...own },
    ],
    inputs: [
      { title: 'Results', inputs: [{ name: 'faecal-calprotectin', label: 'First value' }, { name: 'fc-repeat-ugg' }] },
      { title: 'Alarm', inputs: [{ name: 'any-alarm' }] },
    ],
    results: [
      { title: 'First value', show: 'each', rules: ['calprotectin-bands-york'] },
      { title: 'Repeat', show: 'each', rules: ['repeat-calprotectin-york'] },
    ],
    examples: [
      {
        title: '180 µg/g, on repeat 70, no alarm',
        given: { 'faecal-calprotectin': 180, 'fc-repeat-ugg': 70, 'any-alarm': false },
        then: { 'calprotectin-bands-york': 'repeat', 'repeat-calprotectin-york': 'ibs_likely' },
        working: '180 is from 100 to 250: repeat. 70 is below 100 and no alarm is open: IBS likely.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'calprotectin-child',
    kind: 'rules',
    title: 'Faecal calprotectin in a child',
    alsoKnownAs: ['paediatric calprotectin'],
    group: 'stool_and_breath',
    purpose: 'What a calprotectin asks for in a child, by one region’s pathway.',
    forWhom: 'Children and adolescents up to 17 years',
    conditions: ['crohn-disease', 'ulcerative-colitis'],
    formula:
      'Not under four years or in acute bloody diarrhoea. Below 100 IBD unlikely, 100 to 200 repeat or discuss, above 200 refer.',
    whenMissing: 'Age, acute bleeding and the value are needed, unless one settles it.',
    limits: [{ statement: 'One region of the United Kingdom; others differ.', ...own }],
    inputs: [
      { title: 'The child', inputs: [{ name: 'age-years' }, { name: 'acute-bloody-diarrhoea' }] },
      { title: 'Result', inputs: [{ name: 'faecal-calprotectin' }] },
    ],
    results: [{ title: 'Reading', show: 'each', rules: ['calprotectin-in-children'] }],
    examples: [
      {
        title: 'A girl of 9 with 320 µg/g',
        given: { 'age-years': 9, 'acute-bloody-diarrhoea': false, 'faecal-calprotectin': 320 },
        then: { 'calprotectin-in-children': 'refer' },
        working: 'Four years or more, no acute bleeding, above 200: refer.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'faecal-elastase',
    kind: 'rules',
    title: 'Faecal elastase',
    alsoKnownAs: ['FE-1', 'pancreatic elastase', 'exocrine insufficiency'],
    group: 'stool_and_breath',
    purpose: 'What a faecal elastase says about the pancreas.',
    forWhom: 'Adults from 18 years, formed or half-formed stool',
    conditions: ['exocrine-pancreatic-insufficiency'],
    formula:
      'Below 100 µg/g insufficiency likely, 100 to 200 cannot be told, above 200 normal. Watery stool dilutes it.',
    whenMissing: 'The value is needed; whether the stool was watery decides how far a low one counts.',
    limits: [
      { statement: 'Where insufficiency is unlikely beforehand, one low value is more often false than true.', ...own },
      { statement: 'Enzyme capsules do not disturb it.', ...own },
    ],
    inputs: [{ title: 'Stool', inputs: [{ name: 'faecal-elastase' }, { name: 'watery-diarrhoea' }] }],
    results: [
      { title: 'Band', show: 'each', rules: ['elastase-bands'] },
      { title: 'Good evidence of insufficiency', show: 'each', rules: ['pancreatic-insufficiency-by-elastase'] },
    ],
    examples: [
      {
        title: '60 µg/g in watery stool',
        given: { 'faecal-elastase': 60, 'watery-diarrhoea': true },
        then: { 'elastase-bands': 'epi-likely', 'pancreatic-insufficiency-by-elastase': false },
        working: '60 is below 100, but the stool was watery: repeat on formed stool.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'bile-acids',
    kind: 'rules',
    title: 'Bile acids: SeHCAT and C4',
    alsoKnownAs: ['SeHCAT retention', '7-alpha-hydroxy-4-cholesten-3-one', 'bile acid diarrhoea'],
    group: 'stool_and_breath',
    purpose: 'How SeHCAT retention and fasting C4 are read.',
    forWhom: 'Adults from 18 years with chronic diarrhoea',
    conditions: ['bile-acid-diarrhoea'],
    formula:
      'SeHCAT below 5 % severe, to 10 moderate, to 15 mild, to 20 borderline. C4 above 52.5 ng/mL likely, 17.6 to 52.5 cannot be told, below unlikely.',
    whenMissing: 'Each test is read by itself.',
    limits: [{ statement: 'Others count only a retention of 10 % and below.', ...own }],
    inputs: [{ title: 'Result', inputs: [{ name: 'sehcat' }, { name: 'c4-serum' }] }],
    results: [
      { title: 'SeHCAT', show: 'each', rules: ['sehcat-bands'] },
      { title: 'C4', show: 'each', rules: ['c4-bands'] },
    ],
    examples: [
      {
        title: 'SeHCAT of 8 %',
        given: { sehcat: 8 },
        then: { 'sehcat-bands': 'moderate', 'c4-bands': 'cannot_tell' },
        working: '8 is 5 or more and below 10: moderate. C4 was not measured.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'breath-test-overgrowth',
    kind: 'rules',
    title: 'Breath test for overgrowth',
    alsoKnownAs: ['SIBO breath test', 'hydrogen', 'methane', 'IMO'],
    group: 'stool_and_breath',
    purpose: 'How hydrogen and methane after glucose or lactulose are read.',
    forWhom: 'After 75 g of glucose or 10 g of lactulose',
    conditions: ['small-intestinal-bacterial-overgrowth'],
    formula: 'Hydrogen: a rise of 20 ppm or more within 90 minutes. Methane: 10 ppm or more at any time.',
    whenMissing: 'Both gases are needed to call it negative; one alone cannot be told.',
    limits: [
      { statement: 'Fast transit brings lactulose to the colon within the time: false positives.', ...own },
      { statement: 'One in six without overgrowth by culture is positive after glucose.', ...own },
    ],
    inputs: [{ title: 'Gas', inputs: [{ name: 'h2-rise-90min' }, { name: 'ch4-peak' }] }],
    results: [{ title: 'Reading', show: 'each', rules: ['overgrowth-breath-test'] }],
    examples: [
      {
        title: 'Hydrogen up by 26 ppm, methane 4 ppm',
        given: { 'h2-rise-90min': 26, 'ch4-peak': 4 },
        then: { 'overgrowth-breath-test': 'hydrogen-positive' },
        working: '26 is 20 or more; 4 is below 10.',
        origin: 'by_hand',
      },
    ],
  },
];
