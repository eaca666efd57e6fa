import type { CaseEntry } from '../schema';

export const nsaidEnteropathyFellFromAHorseAt19Case: CaseEntry = {
  id: 'nsaid-enteropathy-fell-from-a-horse-at-19',
  title: 'Cramps and blood two weeks after a fall from a horse in a woman of 19',
  summary:
    'A 19-year-old woman came to an emergency department with cramps and blood from the rectum two weeks after she fell from a horse; since then she had taken anti-inflammatory painkillers regularly. Pulse and breathing were fast, lactate 7.3, white cells raised. The painkillers had inflamed the colon and the end of the small bowel; ultrasound, CT and endoscopy are left out.',
  setting: 'emergency',
  ageYears: 19,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'nsaid-last-6w', state: 'present' },
    { finding: 'unwell-sepsis-signs', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'on-sick-day-drug', state: 'present' },
  ],
  results: [{ investigation: 'troponin-lactate-panel', value: 7.3 }],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.5',
  acceptable: ['crohn-disease', 'ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['stool-culture', 'stool-multiplex-pcr'], ['cbc']],
  source: { id: 'pmc4533597-nsaid-horse', locator: 'Abstract and Background' },
  readFrom: 'abstract',
};
