import type { FindingEvidenceEntry } from '../../schema';

const estimated = {
  finding: 'electrolyte-disturbance',
  overlapGroup: 'fluid-and-salt-loss',
  comparator: 'background',
  comparedWith: 'People with gut symptoms of other causes (common background)',
  setting: 'mixed',
  reference: 'Not applicable: an estimate.',
  source: { id: 'zonula-judgement', locator: 'Estimate; see rationale' },
  grade: 'very_low',
  gradeReason: 'An estimate: nobody measured it in this group. The bounds say how far it may be off.',
  readFrom: 'recalled',
  clinicalReview: null,
  reviewedOn: '2026-11-21',
} as const;

export const electrolyteDisturbanceEvidence: readonly FindingEvidenceEntry[] = [
  {
    ...estimated,
    id: 'acute-gastroenteritis/electrolyte-disturbance/hoffmann-2026-rotavirus',
    condition: 'acute-gastroenteritis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.1, high: 0.36 },
      rationale:
        'Salts are lost with large stools or by vomiting. Low sodium was found in 60 of 196 adults in hospital with rotavirus, of a mean age of 73; who is first seen is mostly younger and less ill.',
    },
    population: 'Adults with acute infectious diarrhoea or vomiting as first seen',
    setting: 'secondary_care',
    reference: 'Rotavirus found in the stool',
    source: { id: 'hoffmann-2026-rotavirus', locator: 'Abstract, results: hyponatraemia in 60 (30.6 %) of 196' },
    grade: 'very_low',
    gradeReason:
      'An estimate for patients as first seen; the count is of one virus in old inpatients, the limit not in the abstract.',
    readFrom: 'abstract',
    caveat: 'The same abstract calls dehydration rare (5 patients, 2.6 %), without saying how it was told.',
  },
  {
    ...estimated,
    id: 'alcohol-related-gut-injury/electrolyte-disturbance/zonula-judgement',
    condition: 'alcohol-related-gut-injury',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.35, low: 0.17, high: 0.63 },
      rationale: 'Low magnesium, potassium and sodium are the rule in heavy drinkers who come to hospital.',
    },
    population: 'Adults who drink heavily and have gut symptoms',
  },
  {
    ...estimated,
    id: 'autoimmune-enteropathy/electrolyte-disturbance/zonula-judgement',
    condition: 'autoimmune-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.55, low: 0.28, high: 0.75 },
      rationale: 'Salts are lost with large stools or by vomiting, or are not taken up.',
    },
    population: 'Adults with autoimmune enteropathy as first seen',
  },
  {
    ...estimated,
    id: 'bile-acid-diarrhoea/electrolyte-disturbance/zonula-judgement',
    condition: 'bile-acid-diarrhoea',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.05, low: 0.025, high: 0.09 },
      rationale: 'Salts go astray only in a bad spell, as in others with gut symptoms.',
    },
    population: 'Adults with bile acid diarrhoea as first seen',
  },
  {
    ...estimated,
    id: 'celiac-disease/electrolyte-disturbance/zonula-judgement',
    condition: 'celiac-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.13, low: 0.065, high: 0.24 },
      rationale:
        'The crisis with loss of salts is rare in adults; mild disturbances, of magnesium above all, accompany malabsorption. As in Crohn disease, since nothing read tells the two apart.',
    },
    population: 'Adults with untreated celiac disease and gut symptoms as first seen',
    caveat:
      'Looked for on 22 November 2026: series of adults (Aarhus 2015, Karachi 2024, Kayseri 2015, Wierdsma 2013) and a review of deficiencies (Kreutz 2020) print no share with low sodium, potassium or magnesium in what could be read; low potassium is the rule in the crises of children.',
  },
  {
    ...estimated,
    id: 'clostridioides-difficile-infection/electrolyte-disturbance/zonula-judgement',
    condition: 'clostridioides-difficile-infection',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.22, low: 0.11, high: 0.4 },
      rationale:
        'Salts are lost with the stool, as in other acute infections; what kidneys and drugs add in hospital patients belongs to them.',
    },
    population: 'Adults with Clostridioides difficile infection as first seen',
    source: { id: 'zonula-judgement', locator: 'Estimate; see rationale' },
    gradeReason:
      'An estimate: nobody measured it in patients as they are first seen. The bounds say how far it may be off.',
    readFrom: 'recalled',
    caveat:
      'Means in 97 without severe disease, 78 % of them infected in hospital: potassium 3.6 (SD 0.5), sodium 135 (SD 5) mmol/L, which leaves about half below the usual limits (World J Gastroenterol 2008;14:4338, Table 2).',
  },
  {
    ...estimated,
    id: 'colorectal-cancer/electrolyte-disturbance/zonula-judgement',
    condition: 'colorectal-cancer',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.1, low: 0.05, high: 0.18 },
      rationale: 'Salts are lost with large stools or by vomiting, or are not taken up.',
    },
    population: 'Adults with colorectal cancer, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'common-variable-immunodeficiency/electrolyte-disturbance/zonula-judgement',
    condition: 'common-variable-immunodeficiency',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.1, low: 0.05, high: 0.18 },
      rationale: 'Salts are lost with large stools or by vomiting, or are not taken up.',
    },
    population: 'Adults with common variable immunodeficiency and gut symptoms',
  },
  {
    ...estimated,
    id: 'crohn-disease/electrolyte-disturbance/zonula-judgement',
    condition: 'crohn-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.13, low: 0.065, high: 0.24 },
      rationale:
        'Salts are lost with large stools or by vomiting, or are not taken up. As in celiac disease, since nothing read tells the two apart.',
    },
    population: 'Adults with Crohn disease, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'diverticular-disease/electrolyte-disturbance/zonula-judgement',
    condition: 'diverticular-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.1, low: 0.05, high: 0.18 },
      rationale: 'Salts are lost with large stools or by vomiting, or are not taken up.',
    },
    population: 'Adults with symptomatic diverticular disease, diverticulitis included, as first seen',
  },
  {
    ...estimated,
    id: 'eosinophilic-oesophagitis/electrolyte-disturbance/zonula-judgement',
    condition: 'eosinophilic-oesophagitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Too little is lost to move the salts.',
    },
    population: 'Adults with eosinophilic oesophagitis as first seen',
  },
  {
    ...estimated,
    id: 'exocrine-pancreatic-insufficiency/electrolyte-disturbance/zonula-judgement',
    condition: 'exocrine-pancreatic-insufficiency',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.1, low: 0.05, high: 0.18 },
      rationale: 'Salts are lost with large stools or by vomiting, or are not taken up.',
    },
    population: 'Adults with exocrine pancreatic insufficiency, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'giardiasis/electrolyte-disturbance/zonula-judgement',
    condition: 'giardiasis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.08, low: 0.04, high: 0.14 },
      rationale: 'Salts go astray only in a bad spell, as in others with gut symptoms.',
    },
    population: 'Adults with giardiasis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'hiv-enteropathy/electrolyte-disturbance/zonula-judgement',
    condition: 'hiv-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.1, high: 0.36 },
      rationale: 'Salts are lost with large stools or by vomiting, or are not taken up.',
    },
    population: 'Adults with HIV, mostly untreated or advanced, and lasting diarrhoea without a pathogen',
  },
  {
    ...estimated,
    id: 'hyperthyroidism/electrolyte-disturbance/zonula-judgement',
    condition: 'hyperthyroidism',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.08, low: 0.04, high: 0.14 },
      rationale: 'Salts go astray only in a bad spell, as in others with gut symptoms.',
    },
    population: 'Adults with untreated hyperthyroidism and gut symptoms',
  },
  {
    ...estimated,
    id: 'ige-food-allergy/electrolyte-disturbance/zonula-judgement',
    condition: 'ige-food-allergy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Too little is lost to move the salts.',
    },
    population: 'Adults with IgE-mediated food allergy, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'irritable-bowel-syndrome/electrolyte-disturbance/zonula-judgement',
    condition: 'irritable-bowel-syndrome',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Too little is lost to move the salts.',
    },
    population: 'Adults with irritable bowel syndrome, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ischaemic-colitis/electrolyte-disturbance/anon2006ic',
    condition: 'ischaemic-colitis',
    measure: { kind: 'frequencies', inCases: 0.21, inOthers: 'background' },
    comparedWith: 'Common background of symptomatic adults',
    population: '85 adults with ischaemic colitis in one hospital, 1996 to 2004',
    setting: 'secondary_care',
    reference: 'Endoscopy, histology or operation',
    source: {
      id: 'anon2006ic',
      locator: 'Abstract, results: low sodium in 46.6 % of 16 severe and 14.9 % of 69 mild cases',
    },
    grade: 'low',
    gradeReason: 'One retrospective series, sodium alone; the shares of the two groups are put together by their size.',
    readFrom: 'abstract',
  },
  {
    ...estimated,
    id: 'lactose-malabsorption/electrolyte-disturbance/zonula-judgement',
    condition: 'lactose-malabsorption',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Too little is lost to move the salts.',
    },
    population: 'Adults with lactose malabsorption, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'microscopic-colitis/electrolyte-disturbance/zonula-judgement',
    condition: 'microscopic-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.06, low: 0.03, high: 0.11 },
      rationale: 'Salts go astray only in a bad spell, as in others with gut symptoms.',
    },
    population: 'Adults with microscopic colitis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'non-celiac-gluten-sensitivity/electrolyte-disturbance/zonula-judgement',
    condition: 'non-celiac-gluten-sensitivity',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Too little is lost to move the salts.',
    },
    population: 'Adults with non-celiac gluten sensitivity, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'non-ige-food-allergy/electrolyte-disturbance/zonula-judgement',
    condition: 'non-ige-food-allergy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.08, low: 0.04, high: 0.14 },
      rationale: 'Salts go astray only in a bad spell, as in others with gut symptoms.',
    },
    population: 'Adults with food protein-induced enterocolitis syndrome, between attacks or soon after one',
  },
  {
    ...estimated,
    id: 'nsaid-enteropathy/electrolyte-disturbance/zonula-judgement',
    condition: 'nsaid-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.08, low: 0.04, high: 0.14 },
      rationale: 'Salts go astray only in a bad spell, as in others with gut symptoms.',
    },
    population:
      'Adults with injury of the small bowel by anti-inflammatory drugs, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ovarian-cancer/electrolyte-disturbance/zonula-judgement',
    condition: 'ovarian-cancer',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.12, low: 0.06, high: 0.22 },
      rationale: 'Salts are lost with large stools or by vomiting, or are not taken up.',
    },
    population: 'Women with ovarian cancer as first seen, mostly over 50',
  },
  {
    ...estimated,
    id: 'small-intestinal-bacterial-overgrowth/electrolyte-disturbance/zonula-judgement',
    condition: 'small-intestinal-bacterial-overgrowth',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.06, low: 0.03, high: 0.11 },
      rationale: 'Salts go astray only in a bad spell, as in others with gut symptoms.',
    },
    population: 'Adults with small intestinal bacterial overgrowth, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ulcerative-colitis/electrolyte-disturbance/zonula-judgement',
    condition: 'ulcerative-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.18, low: 0.09, high: 0.32 },
      rationale: 'Salts are lost with large stools or by vomiting, or are not taken up.',
    },
    population: 'Adults with ulcerative colitis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'whipple-disease/electrolyte-disturbance/zonula-judgement',
    condition: 'whipple-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.25, low: 0.12, high: 0.45 },
      rationale: 'Salts are lost with large stools or by vomiting, or are not taken up.',
    },
    population: 'Adults with classical Whipple disease as first seen',
  },
];
