import type { CaseEntry } from '../schema';

export const crohnDiseaseFiveYearsOfPainAndFeverCase: CaseEntry = {
  id: 'crohn-disease-five-years-of-pain-and-fever',
  title: 'Five years of pain around the navel, diarrhoea and fever in a man of 35',
  summary:
    'A 35-year-old man in Shenzhen had had pain around the navel, diarrhoea and fever on and off for five years. Gastroscopy, colonoscopy and capsule endoscopy had shown nothing of note; they belong to the later search and are left out. Enteroscopy with balloons, left out too, led to Crohn’s disease of the jejunum and ileum.',
  setting: 'secondary_care',
  ageYears: 35,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'symptom-duration', quantity: 1825 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.2',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['faecal-calprotectin'], ['crp'], ['ileocolonoscopy-biopsy']],
  source: { id: 'zhang-jpma-crohn', locator: 'Account of the report, “Introducing the Case”' },
  readFrom: 'secondary',
};
