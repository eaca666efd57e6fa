import type { CaseEntry } from '../schema';

export const ischaemicColitisAStrenuousDayAt59Case: CaseEntry = {
  id: 'ischaemic-colitis-a-strenuous-day-at-59',
  title: 'Belly pain in the night and bloody stools after a strenuous day in a woman of 59',
  summary:
    'A 59-year-old woman with chronic migraine, who took sumatriptan once or twice a week and had had one unexplained colitis fifteen years before, took a tablet in the morning and was very active all day. In the night she had sudden belly pain and then bouts of bloody diarrhoea. It was ischaemic colitis; the colonoscopy is left out.',
  setting: 'general',
  ageYears: 59,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'sudden-pain-then-bleeding', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'migraine', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.5',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['ct-abdomen'], ['cbc']],
  source: { id: 'cureus-17125-sumatriptan', locator: 'Abstract' },
  readFrom: 'abstract',
};
