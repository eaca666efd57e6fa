import type { CaseEntry } from '../schema';

export const crohnDiseaseABackThatPainkillersDoNotHelpAt36Case: CaseEntry = {
  id: 'crohn-disease-a-back-that-painkillers-do-not-help-at-36',
  title: 'Two weeks of pain from back to leg, then sudden belly pain and sepsis in a man of 36',
  summary:
    'A 36-year-old man without illness had had pain from the low back to the leg for two weeks, which grew worse in spite of anti-inflammatory painkillers. Then came sudden abdominal pain; the right lower belly was stiff and the right leg very swollen and red from buttock to knee. He was septic. It was an abscess behind the belly from Crohn disease of the end of the ileum, of which nobody knew; CT and operation are left out. Where he was seen is not told. He told belly pain at the end, no other gut complaint.',
  setting: 'general',
  ageYears: 36,
  sex: 'male',
  answers: [
    { finding: 'back-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'vte-symptoms', state: 'present' },
    { finding: 'unwell-sepsis-signs', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'known-cd', state: 'absent' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp'], ['troponin-lactate-panel']],
  source: { id: 'amato-2022-lumbosciatic', locator: 'Abstract' },
  readFrom: 'abstract',
};
