import type { CaseEntry } from '../schema';

export const orlistatAndOlestraCrispsAt16Case: CaseEntry = {
  id: 'orlistat-and-olestra-crisps-at-16',
  title: 'Oily stools, wind and soiling two weeks into a slimming medicine in a girl of 16',
  summary:
    'A 16-year-old girl with type 2 diabetes, raised cholesterol and high blood pressure had taken orlistat for two weeks in a study when she came with soft, oily stools, more wind, wind that brought discharge with it, pain in the belly and loss of stool. She turned out also to eat some 150 g of crisps fried in olestra every day; without these she was far better, though the medicine went on. Orlistat is coded as a drug that often causes diarrhoea, the nearest the vocabulary has; the fat substitute it does not know. When within the two weeks the trouble began is not said, so its duration is not coded.',
  setting: 'secondary_care',
  ageYears: 16,
  sex: 'female',
  answers: [
    { finding: 'steatorrhoea', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fecal-incontinence', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'on-diarrhoea-drug', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'high-cholesterol', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  acceptable: ['exocrine-pancreatic-insufficiency', 'celiac-disease'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  source: { id: 'heck-2002-olestra-orlistat', locator: 'Abstract, case summary' },
  readFrom: 'abstract',
};
