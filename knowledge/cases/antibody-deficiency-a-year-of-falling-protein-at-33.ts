import type { CaseEntry } from '../schema';

export const antibodyDeficiencyAYearOfFallingProteinAt33Case: CaseEntry = {
  id: 'antibody-deficiency-a-year-of-falling-protein-at-33',
  title: 'A year of falling blood protein under monthly immunoglobulin in a man of 33',
  summary:
    'A man of 33 with a known common variable immunodeficiency, repeated airway infections and monthly immunoglobulin had a protein that fell over twelve months, with an albumin of 29 g/L (printed as 2.9 mg/dl and read as g/dL). He had not lost weight; transglutaminase antibodies were negative and there was no protein in the urine. The enteropathy of the immunodeficiency was found. Stool complaints are not told; the twelve months are those of the blood tests and no duration of a complaint. The antibodies are left out: they say little in this disease, and their number is not given; so are the endoscopies.',
  setting: 'secondary_care',
  ageYears: 33,
  sex: 'male',
  answers: [
    { finding: 'low-albumin', state: 'present' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'immunodeficiency', state: 'present' },
    { finding: 'recurrent-sinopulmonary-infection', state: 'present' },
  ],
  results: [{ investigation: 'serum-albumin', value: 29 }],
  diagnosis: 'common-variable-immunodeficiency',
  since: '2026.11.9',
  acceptable: ['autoimmune-enteropathy'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['duodenal-biopsy'], ['giardia-antigen', 'stool-ova-parasites', 'stool-multiplex-pcr']],
  source: { id: 'gyh-cvid-gut-and-liver-33', locator: 'Second patient' },
  readFrom: 'abstract',
};
