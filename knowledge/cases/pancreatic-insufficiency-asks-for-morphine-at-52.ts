import type { CaseEntry } from '../schema';

export const pancreaticInsufficiencyAsksForMorphineAt52Case: CaseEntry = {
  id: 'pancreatic-insufficiency-asks-for-morphine-at-52',
  title: 'Pain that became almost constant and bulky, foul stool in a man of 52',
  summary:
    'A 52-year-old man who had drunk too much for twenty years and had had acute pancreatitis from it came to the clinic with returning pain in the pit of the stomach and the left upper belly; in the last month it had become almost constant, and he asked for morphine. Lately the stool was bulky and foul. He had lost 10 lb; the upper belly was mildly tender with guarding. Amylase and lipase were a little raised. It teaches chronic pancreatitis, with fatty stool from pancreatic insufficiency as the text puts it; the calcified film is left out. Guarding is not coded, as it is not told whether he could help it; how long it lasts is not told. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 52,
  sex: 'male',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'luq-pain', state: 'present' },
    { finding: 'recurrent-abdominal-pain', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'steatorrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'exocrine-pancreatic-insufficiency',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['faecal-elastase'], ['ct-abdomen']],
  source: { id: 'cmdt-guide-pancreatitis-36a', locator: 'Case 36A' },
  readFrom: 'full_text',
};
