import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisTwoHotDogsAt38Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-two-hot-dogs-at-38',
  title: 'Fullness and pressure in the upper belly after two hot dogs in a man of 38',
  summary:
    'A 38-year-old man came to an emergency department with fullness and pressure in the upper belly after eating two hot dogs. Food had stuck in his gullet; it was eosinophilic oesophagitis. The part seen ends there, so that earlier bouts, allergies, saliva and examination are missing. That food was stuck stands in the title and was found later, so it is not coded; what he told leaves the gullet open, and what is expected is what an upper pain asks for.',
  setting: 'emergency',
  ageYears: 38,
  sex: 'male',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['lipase-amylase'], ['cbc', 'lft']],
  source: { id: 'stark-2019-eoe-38', locator: 'Letter, first lines of the case' },
  readFrom: 'abstract',
};
