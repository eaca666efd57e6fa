import type { CaseEntry } from '../schema';

export const mesentericIschaemiaAClotFromTheArchAt34Case: CaseEntry = {
  id: 'mesenteric-ischaemia-a-clot-from-the-arch-at-34',
  title: 'Strong pain all over the belly after meals in a man of 34',
  summary:
    'A 34-year-old man had strong pain all over the belly after meals. A clot that reached from the arch of the aorta to the upper gut artery was found on CT, which is left out; what had begun as a chronic lack of blood to the gut later became an acute one. The summary tells neither length nor weight nor examination.',
  setting: 'general',
  ageYears: 34,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.14',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['cbc', 'lft', 'lipase-amylase']],
  source: { id: 'revistaft-2024-mesenteric-34', locator: 'Resumo' },
  readFrom: 'abstract',
};
