import type { Patient } from '@/server/sessions/schema';
import { settingWords, sexWords } from './session-words';

/** “Female, 42 years · General practice”. */
export const patientWords = ({ setting, ageYears, sex }: Pick<Patient, 'setting' | 'ageYears' | 'sex'>): string =>
  [
    `${sex === 'unknown' ? 'Sex not known' : sexWords[sex]}, ${ageYears === null ? 'age not known' : `${ageYears} years`}`,
    settingWords[setting],
  ].join(' · ');
