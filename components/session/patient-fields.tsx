'use client';

import { fail, ok, type Result, type Setting, type Sex, settings, sexes } from '@/engine';
import type { Patient } from '@/server/sessions/schema';
import { NumberField } from '../ui/number-field';
import { SegmentedControl } from '../ui/segmented-control';
import { settingWords, sexWords } from './session-words';

/** The fields as typed. */
export interface PatientTexts {
  readonly setting: Setting;
  readonly age: string;
  readonly sex: Sex;
}

export const patientTexts = ({ setting, ageYears, sex }: Patient): PatientTexts => ({
  setting,
  age: ageYears === null ? '' : String(ageYears),
  sex,
});

const OLDEST = 120;

/** The patient the fields describe, or what is wrong with the age. An empty age is “not known”. */
export const patientOf = ({ setting, age, sex }: PatientTexts): Result<Patient, string> => {
  const text = age.trim();
  if (text === '') return ok({ setting, ageYears: null, sex });
  if (!/^\d{1,3}$/.test(text) || Number(text) > OLDEST) return fail(`Enter the age in whole years, 0 to ${OLDEST}`);
  return ok({ setting, ageYears: Number(text), sex });
};

interface PatientFieldsProps {
  readonly texts: PatientTexts;
  readonly onChange: (texts: PatientTexts) => void;
  readonly ageError: string | null;
}

export const PatientFields = ({ texts, onChange, ageError }: PatientFieldsProps) => (
  <>
    <SegmentedControl<Setting>
      legend="Where is the patient seen?"
      hint="It chooses how likely each condition is before any answer."
      options={settings.map((setting) => ({ value: setting, label: settingWords[setting] }))}
      value={texts.setting}
      size="sm"
      onValueChange={(setting) => onChange({ ...texts, setting })}
    />
    <NumberField
      id="age"
      label="Age"
      hint="Completed years; leave empty if not known."
      unit="years"
      digits={3}
      decimal={false}
      value={texts.age}
      error={ageError}
      onChange={(event) => onChange({ ...texts, age: event.target.value })}
    />
    <SegmentedControl<Sex>
      legend="Sex (organs)"
      options={sexes.map((sex) => ({ value: sex, label: sexWords[sex] }))}
      value={texts.sex}
      size="sm"
      onValueChange={(sex) => onChange({ ...texts, sex })}
    />
  </>
);
