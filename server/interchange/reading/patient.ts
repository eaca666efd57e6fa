import type { Sex } from '@/engine';
import { cleanText } from '../../sessions/clean-text';
import { systems } from '../systems';
import type { Place } from './place';

/** What is kept of a patient. */
export interface Person {
  readonly sex: Sex | null;
  readonly ageYears: number | null;
  readonly localReference: string | null;
}
export const nobody: Person = { sex: null, ageYears: null, localReference: null };

/** The sex, the age where a date of birth and a date of the record give it, our own reference; nothing else is kept. */
export const readPatient = (patient: Place, on: string | null): Person => {
  const gender = patient.at('gender').text();
  const sex = gender === 'female' || gender === 'male' || gender === 'unknown' ? gender : null;
  if (sex) patient.at('gender').use();
  let localReference: string | null = null;
  for (const identifier of patient.at('identifier').items()) {
    const value = identifier.at('value').text();
    if (identifier.at('system').text() === systems.localReference && value !== null && value.length <= 60) {
      identifier.use();
      localReference = cleanText(value).trim() || null;
    } else identifier.leave('not_kept');
  }
  const ageYears = ageOn(patient.at('birthDate').text(), on);
  for (const key of Object.keys((patient.value ?? {}) as object)) {
    if (!kept.has(key)) patient.at(key).leave('not_kept');
  }
  return { sex, ageYears, localReference };
};

const kept: ReadonlySet<string> = new Set(['resourceType', 'id', 'meta', 'text', 'language', 'gender', 'identifier']);

/** Completed years on a day. Both dates whole, or it is not known. */
const ageOn = (birthDate: string | null, on: string | null): number | null => {
  if (!birthDate || !on || !/^\d{4}-\d{2}-\d{2}$/.test(birthDate)) return null;
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (on.slice(5, 10) < birthDate.slice(5) ? 1 : 0);
  return years >= 0 && years <= 120 ? years : null;
};
