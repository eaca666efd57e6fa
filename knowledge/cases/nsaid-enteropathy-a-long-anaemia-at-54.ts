import type { CaseEntry } from '../schema';

export const nsaidEnteropathyALongAnaemiaAt54Case: CaseEntry = {
  id: 'nsaid-enteropathy-a-long-anaemia-at-54',
  title: 'A long-standing anaemia on painkillers in a woman of 54',
  summary:
    'A 54-year-old woman who took anti-inflammatory painkillers had a chronic anaemia. It was diaphragm disease, better after the tablets were stopped; gastroscopy, colonoscopy and capsule are left out. Where she was first seen, complaints, figures and the kind of anaemia are not in the abstract, so that other bowel diseases would be put as high at first contact.',
  setting: 'general',
  ageYears: 54,
  sex: 'female',
  answers: [
    { finding: 'anaemia', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.10',
  acceptable: ['colorectal-cancer', 'celiac-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ferritin'], ['cbc'], ['ttg-iga']],
  source: { id: 'diaz-alcazar-2024-diaphragms', locator: 'Results, case 1' },
  readFrom: 'abstract',
};
