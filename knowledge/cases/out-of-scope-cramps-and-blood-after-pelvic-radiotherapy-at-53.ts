import type { CaseEntry } from '../schema';

export const outOfScopeCrampsAndBloodAfterPelvicRadiotherapyAt53Case: CaseEntry = {
  id: 'out-of-scope-cramps-and-blood-after-pelvic-radiotherapy-at-53',
  title: 'Strong cramps, fresh blood and narrow stools four months after pelvic radiotherapy in a woman of 53',
  summary:
    'A 53-year-old woman had had strong crampy pain in the belly, fresh blood from the bowel and narrow stools for thirty days. About four months before she had radiotherapy of the pelvis and chemotherapy for an adenocarcinoma of the cervix. It was a narrowing of the colon with ischaemia from the radiotherapy, which no condition of the list names; the mass at colonoscopy, the operation and the histology are left out. The narrow stools have no entry; that the bowel was blocked is not told of the first visit. That the pain was strong and crampy is coded as severe colic and as cramps.',
  setting: 'secondary_care',
  ageYears: 53,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'colicky-severe-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'abdominal-radiotherapy', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.18',
  acceptable: ['colorectal-cancer', 'ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy', 'fit'], ['cbc', 'ferritin'], ['ct-abdomen']],
  source: { id: 'cbcsp-2018-7541-radiation-53', locator: 'Case, to the complaint' },
  readFrom: 'abstract',
};
