import type { CaseEntry } from '../schema';

export const hivColitisWithSoreThroatAt32Case: CaseEntry = {
  id: 'hiv-colitis-with-sore-throat-at-32',
  title: 'Diarrhoea with sore throat, fever and swollen glands in a man of 32',
  summary:
    'A man of 32, well until then, was admitted with an illness like glandular fever together with diarrhoea, no appetite, tiredness and weight loss. He was feverish, with inflamed tonsils and throat, enlarged nodes and a large liver; he was anaemic and the liver enzymes were high. He named no risk of HIV. It was new HIV infection with colitis; the HIV test and the biopsies are left out.',
  setting: 'inpatient',
  ageYears: 32,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'rash-sore-throat-or-nodes', state: 'present' },
    { finding: 'lymphadenopathy', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'hiv-risk-exposure', state: 'absent' },
    { finding: 'hepatomegaly', state: 'present' },
  ],
  results: [{ investigation: 'lft', outcome: 'transaminases-raised' }],
  diagnosis: 'hiv-enteropathy',
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['hiv-serology']],
  source: { id: 'sousa-acute-hiv', locator: 'Abstract' },
  readFrom: 'abstract',
};
