import type { CaseEntry } from '../schema';

export const irritableBowelWorseAfterThreeYearsAt30Case: CaseEntry = {
  id: 'irritable-bowel-worse-after-three-years-at-30',
  title: 'More than three years of weekly pain and bloating, lately worse, in a woman of 30',
  summary:
    'A 30-year-old woman had had abdominal pain for more than three years (coded as three), lately more of it, with bloating and looser and more frequent stools every week. There was no blood in the stool, nothing at night, no operation on the abdomen and no inflammatory bowel disease in the family, and the blood count was normal. The authors call it irritable bowel syndrome; no decisive test had to be left out. Only the pages that discuss the patient were read.',
  setting: 'general',
  ageYears: 30,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'bloating', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'altered-bowel-habit', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'nocturnal-stools', state: 'absent' },
    { finding: 'first-degree-relative-ibd', state: 'absent' },
    { finding: 'prior-abdominal-surgery', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.6',
  acceptable: [],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['faecal-calprotectin']],
  source: { id: 'medscape-868650-ibs', locator: 'Page 5, discussion of the patient' },
  readFrom: 'full_text',
};
