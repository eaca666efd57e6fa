import type { FindingEvidenceEntry } from '../../schema';

const estimated = {
  finding: 'acute-severe-abdo-pain',
  overlapGroup: 'pain-and-rome-items',
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

export const acuteSevereAbdoPainEvidence: readonly FindingEvidenceEntry[] = [
  {
    ...estimated,
    id: 'acute-gastroenteritis/acute-severe-abdo-pain/zonula-judgement',
    condition: 'acute-gastroenteritis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.12, low: 0.06, high: 0.22 },
      rationale: 'Comes, at least at its worst, with pain that stops what one is doing.',
    },
    population: 'Adults with acute infectious diarrhoea or vomiting as first seen',
    caveat:
      'Looked for again on 22 November 2026: outbreaks (Emberland 2021, Alaska 1999) and emergency series (Chan 2003) count pain but not how severe it was.',
  },
  {
    ...estimated,
    id: 'alcohol-related-gut-injury/acute-severe-abdo-pain/zonula-judgement',
    condition: 'alcohol-related-gut-injury',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.1, low: 0.05, high: 0.18 },
      rationale: 'Comes, at least at its worst, with pain that stops what one is doing.',
    },
    population: 'Adults who drink heavily and have gut symptoms',
  },
  {
    ...estimated,
    id: 'autoimmune-enteropathy/acute-severe-abdo-pain/zonula-judgement',
    condition: 'autoimmune-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.03, low: 0.015, high: 0.054 },
      rationale: 'Pain is mild, long known or missing.',
    },
    population: 'Adults with autoimmune enteropathy as first seen',
  },
  {
    ...estimated,
    id: 'bile-acid-diarrhoea/acute-severe-abdo-pain/zonula-judgement',
    condition: 'bile-acid-diarrhoea',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Pain is mild, long known or missing.',
    },
    population: 'Adults with bile acid diarrhoea as first seen',
  },
  {
    ...estimated,
    id: 'celiac-disease/acute-severe-abdo-pain/zonula-judgement',
    condition: 'celiac-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.03, low: 0.015, high: 0.054 },
      rationale: 'Pain is mild, long known or missing.',
    },
    population: 'Adults with untreated celiac disease and gut symptoms as first seen',
  },
  {
    ...estimated,
    id: 'clostridioides-difficile-infection/acute-severe-abdo-pain/zonula-judgement',
    condition: 'clostridioides-difficile-infection',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.12, low: 0.06, high: 0.22 },
      rationale: 'Comes, at least at its worst, with pain that stops what one is doing.',
    },
    population: 'Adults with Clostridioides difficile infection as first seen',
  },
  {
    ...estimated,
    id: 'colorectal-cancer/acute-severe-abdo-pain/emergency-room-2007',
    condition: 'colorectal-cancer',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.08, low: 0.04, high: 0.16 },
      rationale:
        'Pain without an obstructed bowel brought 25 of 455 who were operated on for it to the emergency department; of the obstructed, who are counted by their blocked bowel, some have severe pain as well.',
    },
    population: 'Adults with colorectal cancer, as first seen by a clinician, before treatment',
    setting: 'secondary_care',
    reference: 'Colorectal cancer that was resected',
    grade: 'very_low',
    source: { id: 'emergency-room-2007', locator: 'Abstract, results: obstruction in 46 and pain in 25 of 455' },
    gradeReason:
      'An estimate: how severe the pain was is not printed, and only people who were operated on were counted.',
    readFrom: 'abstract',
    caveat:
      'In a British hospital 272 of 905 (30 %) were emergencies, 74 % of these with pain of any kind; bleeding and anaemia bring others to the emergency department.',
  },
  {
    ...estimated,
    id: 'common-variable-immunodeficiency/acute-severe-abdo-pain/zonula-judgement',
    condition: 'common-variable-immunodeficiency',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.03, low: 0.015, high: 0.054 },
      rationale: 'Pain is mild, long known or missing.',
    },
    population: 'Adults with common variable immunodeficiency and gut symptoms',
  },
  {
    ...estimated,
    id: 'crohn-disease/acute-severe-abdo-pain/crohn-acute-abdomen-2009',
    condition: 'crohn-disease',
    measure: { kind: 'frequencies', inCases: { count: 115, of: 490 }, inOthers: 'background' },
    population:
      '490 consecutive patients with Crohn disease in hospital records, 115 of them first diagnosed at an operation for an acute abdomen',
    setting: 'secondary_care',
    reference: 'Crohn disease by clinical, radiological, endoscopic and histological criteria, or found at operation',
    source: {
      id: 'crohn-acute-abdomen-2009',
      locator: 'Abstract, results: 115 of 490 diagnosed at surgery for acute abdomen',
    },
    grade: 'low',
    gradeReason:
      'Counted in consecutive patients, how the disease was found; but the acute abdomen stands for severe pain, and those with severe pain who were not operated on are not in the count.',
    readFrom: 'abstract',
    reviewedOn: '2026-11-23',
    caveat:
      'An estimate of 14 % (7 to 25) stood here before. A hospital that operates and follows up may have more of them, and computed tomography now finds some without an operation: the share may be lower today. Of 55 Chinese patients with it 10.9 % had been taken for appendicitis and 9.1 % for perforation, together about as many. Of 1,014 with acute pain in an emergency department 3 had new Crohn disease. How common severe pain is among others is itself an estimate (6 %).',
  },
  {
    ...estimated,
    id: 'diverticular-disease/acute-severe-abdo-pain/zonula-judgement',
    condition: 'diverticular-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.3, low: 0.15, high: 0.54 },
      rationale: 'Comes, at least at its worst, with pain that stops what one is doing.',
    },
    population: 'Adults with symptomatic diverticular disease, diverticulitis included, as first seen',
    caveat:
      'Looked for again on 22 November 2026: the abstracts of five series of diverticulitis (Laurell 2007, Laméris 2010, Longstreth 2012, Talabani 2014 and 2017) print no share with severe pain.',
  },
  {
    ...estimated,
    id: 'eosinophilic-oesophagitis/acute-severe-abdo-pain/zonula-judgement',
    condition: 'eosinophilic-oesophagitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.01, low: 0.005, high: 0.018 },
      rationale: 'Pain is mild, long known or missing.',
    },
    population: 'Adults with eosinophilic oesophagitis as first seen',
  },
  {
    ...estimated,
    id: 'exocrine-pancreatic-insufficiency/acute-severe-abdo-pain/zonula-judgement',
    condition: 'exocrine-pancreatic-insufficiency',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.06, low: 0.03, high: 0.11 },
      rationale: 'Pain is there in some, and severe and sudden in few.',
    },
    population: 'Adults with exocrine pancreatic insufficiency, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'giardiasis/acute-severe-abdo-pain/zonula-judgement',
    condition: 'giardiasis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.05, low: 0.025, high: 0.09 },
      rationale: 'Pain is there in some, and severe and sudden in few.',
    },
    population: 'Adults with giardiasis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'hiv-enteropathy/acute-severe-abdo-pain/zonula-judgement',
    condition: 'hiv-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.05, low: 0.025, high: 0.09 },
      rationale: 'Pain is there in some, and severe and sudden in few.',
    },
    population: 'Adults with HIV, mostly untreated or advanced, and lasting diarrhoea without a pathogen',
  },
  {
    ...estimated,
    id: 'hyperthyroidism/acute-severe-abdo-pain/zonula-judgement',
    condition: 'hyperthyroidism',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.03, low: 0.015, high: 0.054 },
      rationale: 'Pain is mild, long known or missing.',
    },
    population: 'Adults with untreated hyperthyroidism and gut symptoms',
  },
  {
    ...estimated,
    id: 'ige-food-allergy/acute-severe-abdo-pain/zonula-judgement',
    condition: 'ige-food-allergy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.1, low: 0.05, high: 0.18 },
      rationale: 'Comes, at least at its worst, with pain that stops what one is doing.',
    },
    population: 'Adults with IgE-mediated food allergy, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'irritable-bowel-syndrome/acute-severe-abdo-pain/zonula-judgement',
    condition: 'irritable-bowel-syndrome',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.04, low: 0.02, high: 0.072 },
      rationale: 'Pain is there in some, and severe and sudden in few.',
    },
    population: 'Adults with irritable bowel syndrome, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ischaemic-colitis/acute-severe-abdo-pain/zonula-judgement',
    condition: 'ischaemic-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.25, low: 0.12, high: 0.42 },
      rationale:
        'Cramps within hours are the rule and mostly mild to moderate; severe pain goes with gangrene or disease of the right colon.',
    },
    population: 'Adults with ischaemic colitis as first seen',
    caveat:
      'Looked for again on 22 November 2026: the abstracts of nine series of ischaemic colitis (Medina 2004, Matsumoto 2007, Jung 2008, Jin 2011, Sherid 2014, Choi 2015, Wu 2021, Hong 2025 and one of 159 of 2017) count pain (341 of 364, 57 of 60) but not how severe it was.',
  },
  {
    ...estimated,
    id: 'lactose-malabsorption/acute-severe-abdo-pain/zonula-judgement',
    condition: 'lactose-malabsorption',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Pain is mild, long known or missing.',
    },
    population: 'Adults with lactose malabsorption, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'microscopic-colitis/acute-severe-abdo-pain/zonula-judgement',
    condition: 'microscopic-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Pain is mild, long known or missing.',
    },
    population: 'Adults with microscopic colitis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'non-celiac-gluten-sensitivity/acute-severe-abdo-pain/zonula-judgement',
    condition: 'non-celiac-gluten-sensitivity',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Pain is mild, long known or missing.',
    },
    population: 'Adults with non-celiac gluten sensitivity, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'non-ige-food-allergy/acute-severe-abdo-pain/zonula-judgement',
    condition: 'non-ige-food-allergy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.12, low: 0.06, high: 0.22 },
      rationale: 'Comes, at least at its worst, with pain that stops what one is doing.',
    },
    population: 'Adults with food protein-induced enterocolitis syndrome, between attacks or soon after one',
  },
  {
    ...estimated,
    id: 'nsaid-enteropathy/acute-severe-abdo-pain/zonula-judgement',
    condition: 'nsaid-enteropathy',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.1, low: 0.05, high: 0.18 },
      rationale: 'Comes, at least at its worst, with pain that stops what one is doing.',
    },
    population:
      'Adults with injury of the small bowel by anti-inflammatory drugs, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ovarian-cancer/acute-severe-abdo-pain/zonula-judgement',
    condition: 'ovarian-cancer',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.1, low: 0.05, high: 0.18 },
      rationale: 'Comes, at least at its worst, with pain that stops what one is doing.',
    },
    population: 'Women with ovarian cancer as first seen, mostly over 50',
  },
  {
    ...estimated,
    id: 'small-intestinal-bacterial-overgrowth/acute-severe-abdo-pain/zonula-judgement',
    condition: 'small-intestinal-bacterial-overgrowth',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.01, high: 0.036 },
      rationale: 'Pain is mild, long known or missing.',
    },
    population: 'Adults with small intestinal bacterial overgrowth, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'ulcerative-colitis/acute-severe-abdo-pain/zonula-judgement',
    condition: 'ulcerative-colitis',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.08, low: 0.04, high: 0.14 },
      rationale: 'Pain is there in some, and severe and sudden in few.',
    },
    population: 'Adults with ulcerative colitis, as first seen by a clinician, before treatment',
  },
  {
    ...estimated,
    id: 'whipple-disease/acute-severe-abdo-pain/zonula-judgement',
    condition: 'whipple-disease',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.03, low: 0.015, high: 0.054 },
      rationale: 'Pain is mild, long known or missing.',
    },
    population: 'Adults with classical Whipple disease as first seen',
  },
];
