import type { CaseEntry } from '../schema';

export const nsaidEnteropathyTwoYearsAfterTheLastTabletAt63Case: CaseEntry = {
  id: 'nsaid-enteropathy-two-years-after-the-last-tablet-at-63',
  title: 'Cramps and ten kilograms lost two years after the last tablet in a man of 63',
  summary:
    'A 63-year-old man had bouts of cramps in the middle of the belly, no appetite and had lost 10 kg in a few months; he did not vomit and swallowed well, and his stools were loose without blood or tar. For osteoarthritis he had taken ibuprofen 400 mg three times a day, but had stopped two years before because of a stomach ulcer. After a long work-up and an operation it was diaphragm disease of the small bowel from the painkiller. The painkiller is coded as not taken now. Months are not told exactly and are not coded; examination and blood count stand after the part seen. The article of the journal was read in a copy. It was not found again at the second reading.',
  setting: 'secondary_care',
  ageYears: 63,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 10 },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'dysphagia', state: 'absent' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'melaena', state: 'absent' },
    { finding: 'nsaid-use', state: 'absent' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.16',
  acceptable: ['colorectal-cancer', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy', 'fit'], ['ct-abdomen'], ['ttg-iga'], ['cbc', 'crp']],
  source: { id: 'coolsen-2016-nsaid-63', locator: 'Case presentation, first half' },
  readFrom: 'abstract',
};
