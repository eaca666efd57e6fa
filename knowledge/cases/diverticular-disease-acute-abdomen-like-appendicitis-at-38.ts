import type { CaseEntry } from '../schema';

export const diverticularDiseaseAcuteAbdomenLikeAppendicitisAt38Case: CaseEntry = {
  id: 'diverticular-disease-acute-abdomen-like-appendicitis-at-38',
  title: 'An acute abdomen with the signs of appendicitis at 38',
  summary:
    'A 38-year-old man presented with an acute abdomen, pain in the right iliac fossa and the clinical signs of appendicitis. Laparotomy, left out here, found an inflamed solitary diverticulum of the caecum. The abstract does not list the signs one by one; the acute abdomen is coded as sudden or severe pain and nothing is coded for guarding.',
  setting: 'general',
  ageYears: 38,
  sex: 'male',
  answers: [
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen', 'intestinal-ultrasound'],
    ['cbc', 'crp'],
  ],
  source: { id: 'mudatsakis-2014-cecal-38', locator: 'Abstract' },
  readFrom: 'abstract',
};
