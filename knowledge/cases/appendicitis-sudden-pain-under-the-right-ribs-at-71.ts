import type { CaseEntry } from '../schema';

export const appendicitisSuddenPainUnderTheRightRibsAt71Case: CaseEntry = {
  id: 'appendicitis-sudden-pain-under-the-right-ribs-at-71',
  title: 'Sudden severe pain from the right ribs to the groin in a man of 71',
  summary:
    'A 71-year-old man with several other illnesses was sent by his general practitioner with sudden severe pain under the right ribs that spread to the right lower belly. It was an appendicitis under the liver; what was found later is left out.',
  setting: 'emergency',
  ageYears: 71,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'ruq-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'ting-farley-subhepatic', locator: 'Abstract; Case presentation, first lines' },
  readFrom: 'full_text',
};
