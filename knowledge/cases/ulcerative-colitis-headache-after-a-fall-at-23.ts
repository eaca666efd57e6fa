import type { CaseEntry } from '../schema';

export const ulcerativeColitisHeadacheAfterAFallAt23Case: CaseEntry = {
  id: 'ulcerative-colitis-headache-after-a-fall-at-23',
  title: 'Headache after a fall, with bloody diarrhoea and lost memory at 23',
  summary:
    'A 23-year-old man with uncontrolled ulcerative colitis came to hospital after he had slipped and fallen. He had an aching headache with dislike of light and sound, bloody diarrhoea and pain low in the belly. Vital signs and the neurological examination were normal, but there were some loss of memory and a change of personality, coded as a new change of mind. The headache is told as aching, not as severe, and is coded for its dislike of light. It was a thrombosis of dural veins in his ulcerative colitis; imaging is left out. Where in the hospital he was seen is not told.',
  setting: 'general',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'headache-or-visual-disturbance', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'known-uc', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc', 'crp'], ['c-difficile-testing'], ['stool-culture', 'stool-multiplex-pcr']],
  source: { id: 'howard-2021-dural-23', locator: 'Abstract' },
  readFrom: 'abstract',
};
