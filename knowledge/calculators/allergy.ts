import { own } from './own';
import type { CalculatorEntry } from './schema';

const reaction = [
  { name: 'fpies-lethargy' },
  { name: 'fpies-pallor' },
  { name: 'fpies-diarrhoea-24h' },
  { name: 'fpies-hypotension' },
  { name: 'fpies-hypothermia' },
];

/** Reactions to food, and the oesophagus that reacts. */
export const allergyCalculators: readonly CalculatorEntry[] = [
  {
    id: 'anaphylaxis-wao',
    kind: 'rules',
    title: 'Anaphylaxis: WAO criteria (2020)',
    alsoKnownAs: ['World Allergy Organization', 'anaphylactic shock', 'allergic reaction'],
    group: 'allergy',
    purpose: 'Whether a reaction that is going on now is very likely anaphylaxis. Treat first, count later.',
    forWhom: 'Anybody with an acute reaction',
    conditions: ['ige-food-allergy'],
    formula:
      'Sudden onset with skin or mucosal signs and one of breathing trouble, low pressure, severe gut symptoms; or, after contact with a known or very probable allergen, low pressure, wheeze or a closing throat even without skin signs.',
    whenMissing: 'One complete way is enough. While none is complete and one may still become so, it cannot be told.',
    limits: [{ statement: 'Not to be waited for: adrenaline is given on suspicion.', ...own }],
    inputs: [
      { title: 'Onset', inputs: [{ name: 'acute-onset' }, { name: 'allergen-exposure' }] },
      {
        title: 'Signs now',
        inputs: [
          { name: 'skin-mucosal' },
          { name: 'resp-compromise' },
          { name: 'haemodynamic-signs' },
          { name: 'severe-gi' },
          { name: 'bronchospasm' },
          { name: 'laryngeal' },
        ],
      },
    ],
    results: [{ title: 'Criteria', show: 'each', rules: ['anaphylaxis-wao'] }],
    examples: [
      {
        title: 'Hives and vomiting within minutes of a meal',
        given: { 'acute-onset': true, 'skin-mucosal': true, 'severe-gi': true },
        then: { 'anaphylaxis-wao': true },
        working: 'Sudden, skin signs, and severe gut symptoms: the first way is complete.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'acute-fpies',
    kind: 'rules',
    title: 'Acute FPIES: criteria',
    alsoKnownAs: ['food protein-induced enterocolitis syndrome', 'delayed vomiting after food'],
    group: 'allergy',
    purpose: 'Whether repeated vomiting one to four hours after a food meets the criteria for acute FPIES.',
    forWhom: 'Anybody with repeated vomiting after a food, mostly infants',
    conditions: ['non-ige-food-allergy'],
    formula:
      'Vomiting one to four hours after the food without hives, swelling or wheeze, and three or more of nine: a second episode with the same food, the same with another food, lethargy, pallor, emergency department, fluid by vein, diarrhoea within a day, low pressure, low temperature.',
    whenMissing: 'Three of the nine are enough; the others may stay open.',
    limits: [
      { statement: 'Green or bloody vomit, or a swollen belly, is surgical until a surgeon has looked.', ...own },
    ],
    inputs: [
      { title: 'The vomiting', inputs: [{ name: 'vomit-onset-h' }, { name: 'classic-ige-skin-resp' }] },
      { title: 'The food', inputs: [{ name: 'fpies-second-episode' }, { name: 'fpies-other-food' }] },
      { title: 'The reaction', inputs: [...reaction, { name: 'fpies-ed' }, { name: 'fpies-iv' }] },
    ],
    results: [{ title: 'Criteria', show: 'each', rules: ['acute-fpies-criteria'] }],
    examples: [
      {
        title: 'Two hours after rice, for the second time, limp and pale',
        given: {
          'vomit-onset-h': 2,
          'classic-ige-skin-resp': false,
          'fpies-second-episode': true,
          'fpies-lethargy': true,
          'fpies-pallor': true,
        },
        then: { 'acute-fpies-criteria': true },
        working: 'Two hours is from one to four; no immediate signs; three of nine are there.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'fpies-challenge',
    kind: 'rules',
    title: 'FPIES: was the challenge positive?',
    alsoKnownAs: ['food challenge FPIES'],
    group: 'allergy',
    purpose: 'How an oral food challenge for FPIES is read.',
    forWhom: 'After a supervised challenge',
    conditions: ['non-ige-food-allergy'],
    formula:
      'Vomiting one to four hours after the food without immediate signs, and two or more of: lethargy, pallor, diarrhoea, low pressure, low temperature, a rise of neutrophils of 1500/µL or more.',
    whenMissing: 'Two are enough; the others may stay open.',
    limits: [{ statement: 'Only under supervision, where fluid can be given by vein.', ...own }],
    inputs: [
      { title: 'The vomiting', inputs: [{ name: 'vomit-onset-h' }, { name: 'classic-ige-skin-resp' }] },
      { title: 'The reaction', inputs: [...reaction, { name: 'fpies-neutrophil-rise' }] },
    ],
    results: [{ title: 'Challenge', show: 'each', rules: ['fpies-challenge-positive'] }],
    examples: [
      {
        title: 'Vomiting at two hours, pale, neutrophils up by 2000',
        given: {
          'vomit-onset-h': 2,
          'classic-ige-skin-resp': false,
          'fpies-pallor': true,
          'fpies-neutrophil-rise': 2000,
        },
        then: { 'fpies-challenge-positive': true },
        working: 'Two hours; no immediate signs; pallor and 2000, which is 1500 or more: two.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'eosinophilic-oesophagitis',
    kind: 'rules',
    title: 'Eosinophilic oesophagitis: symptoms and count',
    alsoKnownAs: ['EoE criteria', 'AGREE', '15 eosinophils'],
    group: 'allergy',
    purpose: 'Whether symptoms and biopsy together meet the criteria for eosinophilic oesophagitis.',
    forWhom: 'People with trouble swallowing who had biopsies of the gullet',
    conditions: ['eosinophilic-oesophagitis'],
    formula: 'Dysphagia or food that stuck, and 15 eosinophils or more per high-power field.',
    whenMissing: 'One of the two symptoms is enough; the count is always needed.',
    limits: [
      { statement: 'Other causes of eosinophils in the gullet have to be excluded.', ...own },
      { statement: 'Few biopsies from one level miss it.', ...own },
    ],
    inputs: [
      { title: 'Symptoms', inputs: [{ name: 'dysphagia' }, { name: 'food-impaction' }] },
      { title: 'Biopsy', inputs: [{ name: 'egd-oesophageal-biopsies', label: 'Peak eosinophils' }] },
    ],
    results: [{ title: 'Criteria', show: 'each', rules: ['eosinophilic-oesophagitis-criteria'] }],
    examples: [
      {
        title: 'Food stuck once, 40 eosinophils',
        given: { 'food-impaction': true, 'egd-oesophageal-biopsies': 40 },
        then: { 'eosinophilic-oesophagitis-criteria': true },
        working: 'A symptom is there; 40 is 15 or more.',
        origin: 'by_hand',
      },
    ],
  },
];
