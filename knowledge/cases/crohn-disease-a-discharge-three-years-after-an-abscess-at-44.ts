import type { CaseEntry } from '../schema';

export const crohnDiseaseADischargeThreeYearsAfterAnAbscessAt44Case: CaseEntry = {
  id: 'crohn-disease-a-discharge-three-years-after-an-abscess-at-44',
  title: 'A discharge beside the anus three years after an abscess in a man of 44',
  summary:
    'A 44-year-old man who smokes had an abscess behind the rectum drained in 2016. In 2019 he came to an outpatient clinic because something drained from the skin around the anus. It was Crohn’s disease with passages between bowel loops; colonoscopy, scans and operation are left out. Complaints of the bowel, weight and blood tests are not told in the part seen. His age is that of the report, at the one time or the other.',
  setting: 'secondary_care',
  ageYears: 44,
  sex: 'male',
  answers: [
    { finding: 'perianal-disease', state: 'present' },
    { finding: 'smoking-current', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.15',
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'mri-enterography'],
    ['faecal-calprotectin'],
    ['cbc'],
    ['crp', 'esr'],
  ],
  source: { id: 'cbcsp-2020-15258-crohn', locator: 'Relato de caso' },
  readFrom: 'full_text',
};
