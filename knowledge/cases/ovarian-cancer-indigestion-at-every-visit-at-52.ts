import type { CaseEntry } from '../schema';

export const ovarianCancerIndigestionAtEveryVisitAt52Case: CaseEntry = {
  id: 'ovarian-cancer-indigestion-at-every-visit-at-52',
  title: 'Half a year of indigestion, bloating, low pain and loose stools in a woman of 52',
  summary:
    'A 52-year-old woman went to her general practitioner again and again over six months, by the complaint with bloating, stomach pain, indigestion, reflux, pain low in the pelvis and diarrhoea; indigestion with vomiting is in the notes. Ten years before her womb had been taken out. It was thought to be the menopause, then the stomach, and was an ovarian cancer. What found it is left out.',
  setting: 'primary_care',
  ageYears: 52,
  sex: 'female',
  answers: [
    { finding: 'bloating', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'heartburn', state: 'present' },
    { finding: 'pelvic-abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'prior-abdominal-surgery', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.7',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: true,
  urgencyExpected: 'soon',
  investigationsExpected: [['ca125']],
  source: { id: 'hdc-03hdc04996-ovarian', locator: 'Case note' },
  readFrom: 'full_text',
};
