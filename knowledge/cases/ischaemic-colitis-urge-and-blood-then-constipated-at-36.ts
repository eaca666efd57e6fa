import type { CaseEntry } from '../schema';

export const ischaemicColitisUrgeAndBloodThenConstipatedAt36Case: CaseEntry = {
  id: 'ischaemic-colitis-urge-and-blood-then-constipated-at-36',
  title: 'Belly pain, urge and rectal bleeding, later constipation with straining, after cocaine at 36',
  summary:
    'A patient of 36, sex not told, who inhaled cocaine had belly pain, urge to pass stool and bleeding from the rectum, later constipation and tenesmus. Ischaemic colitis of the sigmoid with a narrowing and a localised peritonitis, operated on; the findings at scope and operation are left out, and the peritonitis is not coded since it may have come after the first visit. How lasting the change of the bowel was is not told and is not coded; when the cocaine was taken is not told and is taken as within days. Durations, examination and bloods are not in the abstract.',
  setting: 'general',
  ageYears: 36,
  sex: 'unknown',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'urgency', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'tenesmus', state: 'present' },
    { finding: 'cocaine-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.19',
  acceptable: ['ulcerative-colitis', 'crohn-disease', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy'], ['cbc', 'crp'], ['fit', 'faecal-calprotectin']],
  source: { id: 'alvarado-2011-cocaine-colitis-36', locator: 'Abstract' },
  readFrom: 'abstract',
};
