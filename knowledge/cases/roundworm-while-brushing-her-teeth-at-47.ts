import type { CaseEntry } from '../schema';

export const roundwormWhileBrushingHerTeethAt47Case: CaseEntry = {
  id: 'roundworm-while-brushing-her-teeth-at-47',
  title: 'Thin white worms from the mouth while a woman of 47 brushed her teeth',
  summary:
    'A 47-year-old Spanish woman brought photographs of thin whitish worms that had come out of her mouth a few days before while she brushed her teeth. She had no complaint now, had not been abroad, and her family was well. The look of the worm was that of Ascaris; stool samples were tested only after treatment.',
  setting: 'primary_care',
  ageYears: 47,
  sex: 'female',
  answers: [
    { finding: 'gi-symptoms', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'recent-travel', state: 'absent' },
    { finding: 'sick-contacts', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  redFlagExpected: false,
  urgencyExpected: null,
  investigationsExpected: [['stool-ova-parasites']],
  source: { id: 'semfyc-2025-ascaris', locator: 'Enfoque individual; Enfoque familiar y comunitario' },
  readFrom: 'full_text',
};
