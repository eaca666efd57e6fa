import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisSmallBitesSinceHisTeensAt24Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-small-bites-since-his-teens-at-24',
  title: 'Small bites, much water and food that sticks for up to an hour in a man of 24',
  summary:
    'A 24-year-old man was referred by his general practitioner for endoscopy because food stuck in his chest every day. He takes small bites, leaves out what may stick, drinks much water with meals and has chewed long since his teens; in the last three months food got wholly stuck for up to an hour. He has asthma, and an acid blocker did not help. It teaches eosinophilic oesophagitis; endoscopy and biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'food-impaction', state: 'present' },
    { finding: 'adaptive-eating-behaviour', state: 'present' },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
    { finding: 'asthma', state: 'present' },
    { finding: 'ppi-use', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  writtenForTeaching: true,
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'bsg-2021-swallowing-24', locator: 'Background' },
  readFrom: 'full_text',
};
