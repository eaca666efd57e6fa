import type { CaseEntry } from '../schema';

export const crohnDiseaseAThrobbingLumpBesideTheAnusAt48Case: CaseEntry = {
  id: 'crohn-disease-a-throbbing-lump-beside-the-anus-at-48',
  title: 'A large throbbing swelling beside the anus with fever in a woman of 48 with Crohn’s disease',
  summary:
    'A woman of 48 with known Crohn’s disease came with a large swelling beside the anus, strong throbbing pain and a temperature of 38.2 °C; the surgeon found an abscess, red, hot and tender. What grew from it later is left out, and so are her drugs, which the part read does not name.',
  setting: 'general',
  ageYears: 48,
  sex: 'female',
  answers: [
    { finding: 'known-cd', state: 'present' },
    { finding: 'perianal-painful-swelling', state: 'present' },
    { finding: 'perianal-disease', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 38.2 },
    { finding: 'suspected-infection', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['cbc', 'crp']],
  source: { id: 'scite-perianal-crohn-48', locator: 'Abstract' },
  readFrom: 'abstract',
};
