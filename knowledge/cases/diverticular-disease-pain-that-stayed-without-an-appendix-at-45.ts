import type { CaseEntry } from '../schema';

export const diverticularDiseasePainThatStayedWithoutAnAppendixAt45Case: CaseEntry = {
  id: 'diverticular-disease-pain-that-stayed-without-an-appendix-at-45',
  title: 'Pain low on the right that stayed after the appendix was gone at 45',
  summary:
    'A 45-year-old patient, whose sex is not told, had long been said to have chronic pain low on the right after the removal of the appendix. It was a single diverticulum of the caecum; how it was found is left out. Only the abstract was seen: no duration, no examination and no blood test are told.',
  setting: 'general',
  ageYears: 45,
  sex: 'unknown',
  answers: [
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'prior-appendicectomy', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.12',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ct-abdomen', 'intestinal-ultrasound'],
    ['cbc', 'crp'],
  ],
  source: { id: 'umbalk-solitary-cecum-45', locator: 'Abstract' },
  readFrom: 'abstract',
};
