import type { CaseEntry } from '../schema';

export const giardiasisSwollenLegsAndLittleAntibodyAt57Case: CaseEntry = {
  id: 'giardiasis-swollen-legs-and-little-antibody-at-57',
  title: 'No appetite, then loose stools and swollen legs in a woman of 57',
  summary:
    'A 57-year-old woman had lost her appetite in May; from September she had loose stools and swollen legs and came to a hospital in Japan, where low protein and anaemia were found and nothing to explain them on films of stomach and colon. On transfer she passed about five loose stools a day without fat, both legs were swollen and there was fluid in the belly; albumin was 2.6 g/dL. It was giardiasis on the ground of a late lack of antibodies. Immunoglobulins, the clearance that showed loss of protein and the stool tests, which found no parasite, are left out. How long it took until the transfer is not told, so no duration is given. The names of the authors are written as they are usually read.',
  setting: 'inpatient',
  ageYears: 57,
  sex: 'female',
  answers: [
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 5 },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'ascites', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'steatorrhoea', state: 'absent' },
  ],
  results: [],
  diagnosis: 'giardiasis',
  since: '2026.11.16',
  acceptable: ['common-variable-immunodeficiency'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['stool-ova-parasites', 'giardia-antigen', 'stool-multiplex-pcr'],
    ['duodenal-biopsy', 'ttg-iga'],
    ['albumin-urine-protein', 'lft'],
  ],
  source: { id: 'jsge-48484-giardia-57', locator: 'Abstract' },
  readFrom: 'abstract',
};
