import type { CaseEntry } from '../schema';

export const diverticularDiseaseThreeDaysOfPainToTheGroinAt38Case: CaseEntry = {
  id: 'diverticular-disease-three-days-of-pain-to-the-groin-at-38',
  title: 'Three days of pain from the left lower belly to the groin in a man of 38',
  summary:
    'A 38-year-old man came to a walk-in clinic with three days of pain in the left lower abdomen that spread to the left groin, with bloating, nausea, less appetite and burning on passing water. It was an acute diverticulitis. Bowels, fever, examination and blood tests stand after the part seen; burning on passing water has no finding of its own. The groin is coded as outside the abdomen, with a doubt.',
  setting: 'primary_care',
  ageYears: 38,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'pain-radiating-outside-abdomen', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'dysuria', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['crp']],
  source: { id: 'jucm-younger-adult-diverticulitis', locator: 'Presentation (beginning)' },
  readFrom: 'abstract',
};
