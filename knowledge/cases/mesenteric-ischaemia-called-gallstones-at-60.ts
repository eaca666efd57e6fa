import type { CaseEntry } from '../schema';

export const mesentericIschaemiaCalledGallstonesAt60Case: CaseEntry = {
  id: 'mesenteric-ischaemia-called-gallstones-at-60',
  title: 'Pain with eating and weight lost, taken for gallstones, in a woman of 60',
  summary:
    'A 60-year-old woman had had pain of the belly tied to eating for a long time and had lost weight. It was treated as gallstones through the bile duct; she was admitted again because pain in the upper middle belly came back. It was a chronic lack of blood to the gut; the CT angiogram is left out. How long it lasted, and what was found on her, is not told in the abstract.',
  setting: 'inpatient',
  ageYears: 60,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.14',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['cbc', 'lft'],
  ],
  source: { id: 'tahooni-2022-cmi-60', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
