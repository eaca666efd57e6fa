import type { CaseEntry } from '../schema';

export const diverticularDiseaseKnownPouchesAndPainBelowLeftAt46Case: CaseEntry = {
  id: 'diverticular-disease-known-pouches-and-pain-below-left-at-46',
  title: 'Pain low on the left in a man of 46 whose colon is known to have pouches',
  summary:
    'A 46-year-old man, already followed by a coloproctologist for diverticular disease, came to the emergency department of a Brazilian university hospital with pain in the left iliac fossa that nothing made worse; another emergency unit had sent him with the idea of appendicitis. He denied bleeding from the bowel and changes of urine, and his general state was good. It was a perforated diverticulitis; the scan with free air and the operation are left out. How long the pain had lasted, his temperature and blood tests are not told.',
  setting: 'emergency',
  ageYears: 46,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'known-diverticula', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'dysuria', state: 'absent' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['crp']],
  source: { id: 'cbcsp-2018-7347-diverticulitis', locator: 'Relato de caso' },
  readFrom: 'full_text',
};
