import type { CaseEntry } from '../schema';

export const irritableBowelCrampsAndALostGallbladderAt35Case: CaseEntry = {
  id: 'irritable-bowel-cramps-and-a-lost-gallbladder-at-35',
  title: 'Diarrhoea that comes and goes, with cramps eased by the stool, in a woman of 35',
  summary:
    'A 35-year-old woman who works in a large hotel had diarrhoea that came and went, with cramps that a stool relieves, without blood, nausea or vomiting. As a child she had complaints of the stomach; she has high blood pressure and lately lost her gallbladder. She neither drinks nor smokes. It is a case of a course and teaches irritable bowel syndrome. How long it has lasted and where she was seen is not told. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 35,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pain-relieved-by-defecation', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'childhood-abdominal-pain', state: 'present' },
    { finding: 'cholecystectomy', state: 'present' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'alcohol-heavy', state: 'absent' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  writtenForTeaching: true,
  since: '2026.11.13',
  acceptable: ['bile-acid-diarrhoea'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['faecal-calprotectin', 'crp'], ['cbc']],
  source: { id: 'mypapersupport-jordan-35', locator: 'Case, to the diagnosis' },
  readFrom: 'full_text',
};
