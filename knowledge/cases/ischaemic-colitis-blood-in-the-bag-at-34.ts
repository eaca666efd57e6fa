import type { CaseEntry } from '../schema';

export const ischaemicColitisBloodInTheBagAt34Case: CaseEntry = {
  id: 'ischaemic-colitis-blood-in-the-bag-at-34',
  title: 'Belly pain, loose stools and traces of blood in the colostomy bag in a man of 34 who took cocaine',
  summary:
    'A 34-year-old man, whose sigmoid had been removed with a loop colostomy after an injury three months before, had belly pain with diarrhoea and a slight fever and told of cocaine by the nose. Circulation stable, no peritonism, traces of blood in the bag. Ischaemic colitis from cocaine; colonoscopy and CT of the vessels are left out. Blood in the bag is coded as rectal bleeding, the slight fever is not coded since the word used means one below 38; that the circulation was stable is coded as no low pressure. When the cocaine was taken is not told and is taken as within days. How long, number of stools and bloods are not in the abstract; a stay in hospital within three months is taken from the operation.',
  setting: 'general',
  ageYears: 34,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'cocaine-use', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'peritonism', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.19',
  acceptable: ['acute-gastroenteritis', 'clostridioides-difficile-infection'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen', 'ileocolonoscopy-biopsy'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing'],
    ['cbc', 'crp'],
    ['troponin-lactate-panel'],
  ],
  source: { id: 'gh-2011-cocaine-colitis-34', locator: 'Abstract' },
  readFrom: 'abstract',
};
