import type { CaseEntry } from '../schema';

export const microscopicColitisSixYearsOfAspirinAt77Case: CaseEntry = {
  id: 'microscopic-colitis-six-years-of-aspirin-at-77',
  title: 'Diarrhoea that comes and goes after six years of aspirin in a woman of 77',
  summary:
    'A 77-year-old woman had taken aspirin for six years because of strokes. For three months she had had diarrhoea that came and went. Proteins in the blood were low; as albumin itself is not told, it is not coded. The colon had the picture of collagenous colitis, which went when aspirin was stopped: the authors call it a colitis by the drug, so that harm by painkillers is acceptable. Colonoscopies and biopsies are left out. Where she was seen is not told. She told a gut complaint.',
  setting: 'general',
  ageYears: 77,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'aspirin-use', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.11',
  acceptable: ['nsaid-enteropathy'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies', 'fit'], ['ttg-iga'], ['cbc']],
  source: { id: 'endoscopy-2001-aspirin-collagenous', locator: 'Abstract' },
  readFrom: 'abstract',
};
