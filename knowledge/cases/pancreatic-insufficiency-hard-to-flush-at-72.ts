import type { CaseEntry } from '../schema';

export const pancreaticInsufficiencyHardToFlushAt72Case: CaseEntry = {
  id: 'pancreatic-insufficiency-hard-to-flush-at-72',
  title: 'Foul stools that are hard to flush in a man of 72 with known chronic pancreatitis',
  summary:
    'A 72-year-old man with a newly found chronic pancreatitis came to a clinic for the old. He had drunk heavily and not at all for ten years. His stools smell foul and are hard to flush; he lost 5 lb in six months. No pain of the belly, nausea, vomiting or fever; he looked well. It is an example in a textbook chapter on chronic pancreatitis and leads to measuring the fat of the stool. The authors’ diagnosis is a fatty stool of his pancreatitis. It is a vignette written to teach and no told patient.',
  setting: 'secondary_care',
  ageYears: 72,
  sex: 'male',
  answers: [
    { finding: 'steatorrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'chronic-pancreatitis-known', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'fever', state: 'absent' },
  ],
  results: [],
  diagnosis: 'exocrine-pancreatic-insufficiency',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['faecal-elastase', 'stool-faecal-fat'], ['b12-folate-vitd']],
  source: { id: 'aggarwal-chari-cp-72', locator: 'Question 1' },
  readFrom: 'full_text',
};
