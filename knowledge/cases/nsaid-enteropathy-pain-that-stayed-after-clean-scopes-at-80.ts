import type { CaseEntry } from '../schema';

export const nsaidEnteropathyPainThatStayedAfterCleanScopesAt80Case: CaseEntry = {
  id: 'nsaid-enteropathy-pain-that-stayed-after-clean-scopes-at-80',
  title: 'Pain and nausea that stayed after two clean endoscopies in a woman of 80',
  summary:
    'An 80-year-old woman had been given loxoprofen and diclofenac for her back and knees for seven years. The year before she had had a spell of pain and vomiting that passed. In June 2009 the belly hurt again and she felt sick; gastroscopy and colonoscopy found nothing, and when pain and nausea stayed after them she came back and was taken in. It was an ulcer that narrowed the jejunum; the authors call the painkillers its likely cause after they had excluded tuberculosis and inflammatory bowel disease, so that the diagnosis is a likely one. Images and balloon endoscopy are left out; how long this spell had lasted is not told.',
  setting: 'secondary_care',
  ageYears: 80,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.15',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['capsule-endoscopy', 'ct-enterography', 'mri-enterography']],
  source: { id: 'jges-koshinetsu-2009-nsaid-80', locator: 'Whole abstract' },
  readFrom: 'abstract',
};
