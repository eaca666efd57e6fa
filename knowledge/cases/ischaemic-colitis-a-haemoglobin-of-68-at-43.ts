import type { CaseEntry } from '../schema';

export const ischaemicColitisAHaemoglobinOf68At43Case: CaseEntry = {
  id: 'ischaemic-colitis-a-haemoglobin-of-68-at-43',
  title: 'Sudden low pain, bloody diarrhoea and a haemoglobin of 68 at 43',
  summary:
    'A 43-year-old woman with an underactive thyroid presented with sudden pain low in the belly and bloody diarrhoea. Haemoglobin was 68 g/L. She denied earlier bleeding and liver disease and had no risk factor of arterial disease, which is not coded, as the finding asks for the disease itself. It was a bleed from the lower bowel that needed blood, coded as an overt bleed. Amphetamines, which she told of only after a colonoscopy had shown ischaemia, are left out, and so are all tests after the blood count. Where she was seen is not told.',
  setting: 'general',
  ageYears: 43,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'haemoglobin', quantity: 68 },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'chronic-liver-disease', state: 'absent' },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc'], ['ct-abdomen'], ['stool-culture', 'stool-multiplex-pcr']],
  source: { id: 'panikkath-2016-amphetamine', locator: 'Case description' },
  readFrom: 'full_text',
};
