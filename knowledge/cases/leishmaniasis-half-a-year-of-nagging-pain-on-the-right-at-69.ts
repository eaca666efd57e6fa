import type { CaseEntry } from '../schema';

export const leishmaniasisHalfAYearOfNaggingPainOnTheRightAt69Case: CaseEntry = {
  id: 'leishmaniasis-half-a-year-of-nagging-pain-on-the-right-at-69',
  title: 'Half a year of nagging pain under the right ribs with gallstones in a woman of 69',
  summary:
    'A 69-year-old woman was sent by her general practitioner to a gastroenterology clinic in the Netherlands with pain of the belly and gallstones on ultrasound. She had a constant nagging pain on the upper right that grew after meals, and no other complaint. It began half a year before in Greece, where she lives from March to August every year, with a week of fever up to 39 °C; she had been healthy. It was visceral leishmaniasis and so lies outside the list; examination and blood are not in the part seen. The fever of then is over and not coded.',
  setting: 'secondary_care',
  ageYears: 69,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'ruq-pain', state: 'present' },
    { finding: 'pain-continuous', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'symptom-duration', quantity: 182 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.15',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['lft'], ['cbc', 'crp']],
  source: { id: 'cuperus-2013-leishmaniasis', locator: 'Patient A' },
  readFrom: 'abstract',
};
