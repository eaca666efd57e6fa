import type { CaseEntry } from '../schema';

export const outOfScopeBellyPainAndEosinophilsFromColombiaAt28Case: CaseEntry = {
  id: 'out-of-scope-belly-pain-and-eosinophils-from-colombia-at-28',
  title: 'Belly pain, then diarrhoea, with raised eosinophils in a man of 28 from Colombia',
  summary:
    'A 28-year-old man from Colombia saw his family doctor for belly pain; a blood test showed eosinophils of 8.4 per cent. Then came diarrhoea without blood, mucus or fever, which settled with diet. For 15 years he had had hives of arms and legs on and off. The pit of the stomach and the line of the colon were tender without guarding. It was strongyloidiasis, which no condition of the list names; the second blood test, with a normal count of white cells and normal transaminases, and the larvae in the stool are left out. Where it hurt by itself is not told, so the pit of the stomach is coded as tenderness only. For how long is not told, so no duration is coded. The hives were not tied to food and have no entry.',
  setting: 'primary_care',
  ageYears: 28,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'eosinophilia', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.18',
  acceptable: ['acute-gastroenteritis', 'giardiasis'],
  redFlagExpected: false,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-ova-parasites', 'stool-multiplex-pcr', 'giardia-antigen'],
    ['crp', 'esr'],
  ],
  source: { id: 'semfyc-eosinophilia-strongyloides-28', locator: 'Case, first two visits' },
  readFrom: 'abstract',
};
