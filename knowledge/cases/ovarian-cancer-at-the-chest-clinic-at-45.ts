import type { CaseEntry } from '../schema';

export const ovarianCancerAtTheChestClinicAt45Case: CaseEntry = {
  id: 'ovarian-cancer-at-the-chest-clinic-at-45',
  title: 'Short of breath on effort with a cough at night in a woman of 45',
  summary:
    'A 45-year-old woman came to a chest clinic in Belgium with shortness of breath on effort, a cough with phlegm at night and a slightly raised temperature; chest X-ray was normal and spirometry near it. Half a year before, a yearly visit to the gynaecologist had found nothing. It was cancer of the ovary; the chest CT, which by chance showed fluid in the belly, ultrasound, markers and puncture are left out. Only after that, when asked, she told of a pulling at her navel hernia, urine lost on straining and irregular periods; of these nothing is coded. Cough has no finding; 38 °C is not told.',
  setting: 'secondary_care',
  ageYears: 45,
  sex: 'female',
  answers: [{ finding: 'breathlessness', state: 'present' }],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.15',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'storms-2019-ascites-chest-ct', locator: 'Abstract' },
  readFrom: 'abstract',
};
