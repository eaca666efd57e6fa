import type { CaseEntry } from '../schema';

export const mesentericIschaemiaCalledIrritableOrAnorexicAt36Case: CaseEntry = {
  id: 'mesenteric-ischaemia-called-irritable-or-anorexic-at-36',
  title: 'Thirteen kilos in a year and full after little food in a woman of 36',
  summary:
    'A 36-year-old woman was referred because she had lost 13 kg in a year and weighed 48 kg; she ate less, she said, because she was full so soon. Earlier endoscopies and an ultrasound, then CT and films of the small bowel, had shown nothing, and she was thought irritable or anorexic. Months later she died of a gut without blood; her doctor tells her in his inaugural lecture on oxygen in the gut. Pain is not spoken of.',
  setting: 'secondary_care',
  ageYears: 36,
  sex: 'female',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 13 },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.15',
  acceptable: ['celiac-disease', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['cbc', 'crp'], ['ttg-iga'], ['tsh']],
  source: { id: 'kolkman-2012-oratie-36', locator: 'First patient' },
  readFrom: 'full_text',
};
