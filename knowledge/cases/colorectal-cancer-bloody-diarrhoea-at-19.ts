import type { CaseEntry } from '../schema';

export const colorectalCancerBloodyDiarrhoeaAt19Case: CaseEntry = {
  id: 'colorectal-cancer-bloody-diarrhoea-at-19',
  title: 'A suddenly swollen belly and bloody diarrhoea in a man of 19',
  summary:
    'A 19-year-old man came with an abdomen that had swollen acutely and with bloody diarrhoea. The abstract gives no duration and no first results. Imaging and surgery, left out here, showed an obstructing cancer of the large bowel with spread. Age and bloody diarrhoea make a colitis the tempting answer.',
  setting: 'emergency',
  ageYears: 19,
  sex: 'male',
  answers: [
    { finding: 'acute-distension', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.2',
  acceptable: ['ulcerative-colitis', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['stool-culture', 'stool-multiplex-pcr']],
  source: { id: 'ecajs-crc-teenager', locator: 'Abstract' },
  readFrom: 'abstract',
};
