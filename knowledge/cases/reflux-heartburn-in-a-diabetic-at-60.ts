import type { CaseEntry } from '../schema';

export const refluxHeartburnInADiabeticAt60Case: CaseEntry = {
  id: 'reflux-heartburn-in-a-diabetic-at-60',
  title: 'Heartburn that grew over three months and comes up at night in a man of 60',
  summary:
    'A 60-year-old man with diabetes had pain and discomfort behind the breastbone and heartburn, worse over the last three months, with acid that comes up at night and then a cough at times. He sits much, has put on 30 lb, smokes half a pack a day, drinks a moderate amount every day and much coffee. It is a vignette of a course of pathology for an inflammation of the gullet by reflux and lies outside the list; gastroscopy is left out. How long it lasts in all and where he was seen is not told. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 60,
  sex: 'male',
  answers: [
    { finding: 'heartburn', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'alcohol-heavy', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['egd-oesophageal-biopsies'], ['cbc']],
  source: { id: 'rubin-clinical-topics-13', locator: 'Clinical vignette 1, first sentences' },
  readFrom: 'full_text',
};
