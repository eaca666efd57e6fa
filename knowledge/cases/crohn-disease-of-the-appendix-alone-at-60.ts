import type { CaseEntry } from '../schema';

export const crohnDiseaseOfTheAppendixAloneAt60Case: CaseEntry = {
  id: 'crohn-disease-of-the-appendix-alone-at-60',
  title: 'The picture of an appendicitis in a woman of 60',
  summary:
    'A 60-year-old woman came with the classical picture of an appendicitis and raised inflammation in the blood; she had had no bowel complaints before. What was taken out looked like Crohn’s disease under the microscope; the colon was normal afterwards. Operation and tissue are left out. The signs of the appendicitis are not told one by one in the part seen: pain low on the right is coded, and no more. That disease of the appendix alone is Crohn’s disease can be doubted; the report says so and nothing came back.',
  setting: 'emergency',
  ageYears: 60,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.14',
  acceptable: ['diverticular-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['cbc', 'crp'],
    ['ct-abdomen', 'pelvic-ultrasound', 'intestinal-ultrasound'],
  ],
  source: { id: 'gnanaselvam-2019-appendix', locator: 'Abstract' },
  readFrom: 'abstract',
};
