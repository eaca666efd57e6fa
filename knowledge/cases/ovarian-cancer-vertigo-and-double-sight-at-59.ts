import type { CaseEntry } from '../schema';

export const ovarianCancerVertigoAndDoubleSightAt59Case: CaseEntry = {
  id: 'ovarian-cancer-vertigo-and-double-sight-at-59',
  title: 'Growing vertigo with double sight and weak legs in a woman of 59',
  summary:
    'A 59-year-old woman who had been well came to hospital with dizziness, vertigo and double sight that grew worse. She lay with her eyes closed; there was a strong nystagmus, both legs were weak, pointing was a little slow, and walking could not be tried; feeling and reflexes were normal, pressure and pulse unremarkable. White cells were slightly raised; there was no anaemia, and salts were in order. It was a cancer of the fallopian tube with antibodies against the cerebellum; scans, puncture and biopsy are left out. Nothing is told of the belly.',
  setting: 'inpatient',
  ageYears: 59,
  sex: 'female',
  answers: [
    { finding: 'neuropathy-or-ataxia', state: 'present' },
    { finding: 'headache-or-visual-disturbance', state: 'present' },
    { finding: 'drooping-lids-or-slurred-speech', state: 'present' },
    { finding: 'saddle-anaesthesia-or-retention', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'electrolyte-disturbance', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  source: { id: 'shm-cerebellum-tube-59', locator: 'Case presentation' },
  readFrom: 'full_text',
};
