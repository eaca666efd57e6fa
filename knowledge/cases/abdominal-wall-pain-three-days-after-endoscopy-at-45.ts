import type { CaseEntry } from '../schema';

export const abdominalWallPainThreeDaysAfterEndoscopyAt45Case: CaseEntry = {
  id: 'abdominal-wall-pain-three-days-after-endoscopy-at-45',
  title: 'Labour-like pain in one small spot three days after an endoscopy in a woman of 45',
  summary:
    'A 45-year-old woman with rheumatoid arthritis, asthma, an underactive thyroid, endometriosis, kidney disease, anaemia and a somatoform disorder had mild dull upper pain from gastric ulcers. Three days after a check by endoscopy she had a severe and quite different pain, like contractions. Tenderness was confined to one square centimetre and did not ease when she tensed the belly. Lidocaine under the skin took it away: a trapped nerve of the abdominal wall. The vocabulary has no word for the sign of Carnett.',
  setting: 'secondary_care',
  ageYears: 45,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'recent-endoscopy-14d', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'asthma', state: 'present' },
    { finding: 'endometriosis-or-menstruating', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'somatic-comorbidity', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  source: { id: 'karger-acnes-endoscopy-45', locator: 'Abstract; case presentation (the beginning)' },
  readFrom: 'full_text',
};
