import type { CaseEntry } from '../schema';

export const mesentericIschaemiaAFarmerLost130PoundsAt44Case: CaseEntry = {
  id: 'mesenteric-ischaemia-a-farmer-lost-130-pounds-at-44',
  title: 'Two years of pain, loose and black stools and 130 lb lost in a farmer of 44',
  summary:
    'A 44-year-old farmer with 40 pack-years of smoking and no other illness had pain of the belly, loose stools, black stools and a loss of 130 lb over two years. He was wasted to the temples. Haemoglobin 14.5 g/dL, white cells 10.5, ESR 28 mm/h, transaminases normal, alkaline phosphatase 139 U/mL as printed and not coded. It was a chronic lack of blood to the gut with all three arteries narrowed or closed; CT, endoscopies and antibodies are left out. Whether he still smokes is not told.',
  setting: 'general',
  ageYears: 44,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'melaena', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'malnutrition-risk', state: 'present' },
    { finding: 'haemoglobin', quantity: 145 },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'white-cell-count', quantity: 10.5 },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'unexplained-raised-transaminases', state: 'absent' },
  ],
  results: [{ investigation: 'esr', value: 28 }],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.13',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['ileocolonoscopy-biopsy'],
    ['ttg-iga', 'duodenal-biopsy'],
  ],
  source: { id: 'researcherlife-cmi-44', locator: 'Abstract, to the routine blood tests' },
  readFrom: 'abstract',
};
