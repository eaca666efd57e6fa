import type { CaseEntry } from '../schema';

export const crohnDiseaseSomeDaysOfDiarrhoeaAtTheFamilyDoctorAt30Case: CaseEntry = {
  id: 'crohn-disease-some-days-of-diarrhoea-at-the-family-doctor-at-30',
  title: 'Some days of diarrhoea, pain, low fever and loss of weight at the family doctor at 30',
  summary:
    'A 30-year-old woman, always underweight, with a hiatus hernia, reflux oesophagitis, bile gastritis and a mild mitral prolapse, came to her family doctor with several symptoms that had lasted some days: diarrhoea every day, pain in the belly, low fever, loss of weight and tiredness. No chronic disease ran in the family. The first tests gave hidden blood in the stool, white cells of 14.9 and a search for coeliac disease that was negative, told without the name of the test and so not coded. The colonoscopy, which was normal, and the months until Crohn’s disease was found are left out.',
  setting: 'primary_care',
  ageYears: 30,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'first-degree-relative-ibd', state: 'absent' },
    { finding: 'first-degree-relative-celiac', state: 'absent' },
    { finding: 'first-degree-relative-crc', state: 'absent' },
    { finding: 'occult-blood-positive', state: 'present' },
    { finding: 'white-cell-count', quantity: 14.9 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.12',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['crp'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'mauro-2005-strano-caso-crohn', locator: 'First two paragraphs and first tests' },
  readFrom: 'full_text',
};
