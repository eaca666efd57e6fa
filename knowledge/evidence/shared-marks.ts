import type { FindingEvidenceEntry } from '../schema';

const estimated = {
  comparator: 'assumed',
  comparedWith: 'Adults with gut symptoms of any cause, assumed',
  setting: 'mixed',
  reference: 'The ratios were not measured',
  source: { id: 'zonula-judgement', locator: 'Estimate; see rationale' },
  grade: 'very_low',
  gradeReason: 'An estimate: nobody measured it in this group. The bounds say how far it may be off.',
  readFrom: 'recalled',
  clinicalReview: null,
  reviewedOn: '2026-11-21',
} as const;

/** Marks that had an entry in one condition only, or in none, and belong to another one as much. */
export const sharedMarkEvidence: readonly FindingEvidenceEntry[] = [
  {
    ...estimated,
    id: 'crohn-disease/obstructive-symptoms/thia-2010-behaviour',
    condition: 'crohn-disease',
    finding: 'obstructive-symptoms',
    overlapGroup: 'bloating-gas',
    measure: {
      kind: 'judgement',
      present: { value: 3, low: 1.3, high: 7 },
      absent: { value: 0.94, low: 0.86, high: 1 },
      rationale:
        'A narrowing was there at diagnosis in 4.6 % of 306 people in Minnesota and in 21 % of 178 in an Indian hospital; swelling narrows an inflamed ileum in more. Sized as in NSAID enteropathy and a little below cancer of the bowel.',
    },
    population: 'Adults with Crohn disease as first seen',
    source: { id: 'thia-2010-behaviour', locator: 'Abstract, results: 4.6 % stricturing at baseline' },
    gradeReason: 'The narrowings at diagnosis were counted; how often they are felt, and the ratio, are our estimates.',
    readFrom: 'abstract',
  },
  {
    ...estimated,
    id: 'ulcerative-colitis/acute-bloody-diarrhoea/zonula-judgement',
    condition: 'ulcerative-colitis',
    finding: 'acute-bloody-diarrhoea',
    overlapGroup: 'bleeding',
    measure: {
      kind: 'judgement',
      present: { value: 2, low: 1.2, high: 3.5 },
      absent: { value: 0.9, low: 0.8, high: 1 },
      rationale:
        'Bleeding is its commonest complaint (94 %) and an attack begins with bloody stools within days or weeks; held below the ratio in ischaemic colitis, which is acute by nature.',
    },
    population: 'Adults with a first or new attack of ulcerative colitis',
  },
  {
    ...estimated,
    id: 'diverticular-disease/dark-red-rectal-bleeding/zonula-judgement',
    condition: 'diverticular-disease',
    finding: 'dark-red-rectal-bleeding',
    overlapGroup: 'bleeding',
    measure: {
      kind: 'judgement',
      present: { value: 2, low: 1, high: 4 },
      absent: { value: 0.97, low: 0.9, high: 1 },
      rationale:
        'Pouches are the commonest source of a bleed from the large bowel, and most of them bleed on its right side, so that the blood is dark red; few with pouches bleed.',
    },
    population: 'Adults with symptoms of diverticular disease',
  },
  {
    ...estimated,
    id: 'ischaemic-colitis/exercise-linked-symptoms/eichner-2011',
    condition: 'ischaemic-colitis',
    finding: 'exercise-linked-symptoms',
    overlapGroup: 'exercise',
    measure: {
      kind: 'judgement',
      present: { value: 3, low: 1, high: 8 },
      absent: { value: 1, low: 0.97, high: 1.02 },
      rationale:
        'Endurance exercise takes blood from the bowel; cramps and bloody stools in distance runners are how it shows. Nobody counted how often: in most who feel their gut on exercise nothing is ischaemic, and most ischaemic colitis is in old people who do not run.',
    },
    population: 'Adults whose gut complaints come with or after exercise',
    source: { id: 'eichner-2011', locator: 'Case reports of ischemic colitis: more than 15 athletes' },
    gradeReason: 'Case reports were counted; the ratio is our estimate.',
    readFrom: 'secondary',
  },
  {
    ...estimated,
    id: 'non-celiac-gluten-sensitivity/celiac-disease-excluded/salerno-2015',
    condition: 'non-celiac-gluten-sensitivity',
    finding: 'celiac-disease-excluded',
    overlapGroup: 'celiac-serology',
    measure: {
      kind: 'judgement',
      present: { value: 2.5, low: 1.3, high: 5 },
      absent: { value: 0.9, low: 0.7, high: 1 },
      rationale:
        'The diagnosis is made only after celiac disease and wheat allergy are ruled out, so that nearly all have been tested; of others with gut symptoms perhaps two in five.',
    },
    population: 'Adults with complaints from wheat',
    source: { id: 'salerno-2015', locator: 'Definition and first step: celiac disease and wheat allergy ruled out' },
    gradeReason:
      'By definition in all who have it; how often others have been tested, and so the ratio, is our estimate.',
    readFrom: 'recalled',
  },
  {
    ...estimated,
    id: 'autoimmune-enteropathy/celiac-disease-excluded/akram2007',
    condition: 'autoimmune-enteropathy',
    finding: 'celiac-disease-excluded',
    overlapGroup: 'celiac-serology',
    measure: {
      kind: 'judgement',
      present: { value: 2.5, low: 1.3, high: 5 },
      absent: { value: 0.9, low: 0.7, high: 1 },
      rationale:
        'One of its criteria is that celiac disease is ruled out; of others with gut symptoms perhaps two in five have been tested.',
    },
    population: 'Adults with diarrhoea and flat villi',
    source: { id: 'akram2007', locator: 'Abstract, results: celiac disease was excluded in all' },
    gradeReason:
      'By definition in all who have it; how often others have been tested, and so the ratio, is our estimate.',
    readFrom: 'abstract',
  },
];
