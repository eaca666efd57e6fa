import type { CaseEntry } from '../schema';

export const ischaemicColitisVomitedBloodAndFaintedAt49Case: CaseEntry = {
  id: 'ischaemic-colitis-vomited-blood-and-fainted-at-49',
  title: 'Vomited blood, a faint and severe pain for two days at 49',
  summary:
    'A 49-year-old man with an alcohol and a cocaine use disorder and nothing else presented with two days of vomited blood, fainting and severe abdominal pain. The drug screen on arrival held cocaine. Gastroscopy, computed tomography and angiography, which showed nothing at first, and the black stools of the next days are left out; it was an ischaemia of the colon.',
  setting: 'general',
  ageYears: 49,
  sex: 'male',
  answers: [
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'syncope', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'cocaine-use', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc'], ['ct-abdomen'], ['troponin-lactate-panel'], ['lft']],
  source: { id: 'abdo-2019-cocaine', locator: 'Case description' },
  readFrom: 'abstract',
};
