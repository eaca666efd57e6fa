'use client';

import { type Setting, type Sex, settings, sexes } from '@/engine';
import { IdentifierWarning } from '../identifiers/identifier-warning';
import { settingWords, sexWords } from '../session/session-words';
import { NumberField } from '../ui/number-field';
import { SegmentedControl } from '../ui/segmented-control';
import { TextField } from '../ui/text-field';

/** As it stands on the form; `null` is what the file does not say and nobody has chosen yet. */
export interface PatientChoice {
  readonly setting: Setting | null;
  readonly age: string;
  readonly sex: Sex | null;
  readonly localReference: string;
}

export interface PatientProblems {
  readonly setting: string | null;
  readonly age: string | null;
  readonly sex: string | null;
}

interface ImportPatientProps {
  readonly choice: PatientChoice;
  readonly problems: PatientProblems;
  readonly onChange: (choice: PatientChoice) => void;
}

/** The patient as the file has it, to be confirmed, corrected or completed: nothing is chosen that nobody said. */
export const ImportPatient = ({ choice, problems, onChange }: ImportPatientProps) => (
  <div className="grid gap-5">
    <SegmentedControl<Setting>
      id="import-setting"
      legend="Where is the patient seen?"
      options={settings.map((setting) => ({ value: setting, label: settingWords[setting] }))}
      value={choice.setting}
      size="sm"
      error={problems.setting}
      onValueChange={(setting) => onChange({ ...choice, setting })}
    />
    <NumberField
      id="import-age"
      label="Age"
      hint="Completed years; leave empty if not known."
      unit="years"
      digits={3}
      decimal={false}
      value={choice.age}
      error={problems.age}
      onChange={(event) => onChange({ ...choice, age: event.target.value })}
    />
    <SegmentedControl<Sex>
      id="import-sex"
      legend="Sex (organs)"
      options={sexes.map((sex) => ({ value: sex, label: sexWords[sex] }))}
      value={choice.sex}
      size="sm"
      error={problems.sex}
      onValueChange={(sex) => onChange({ ...choice, sex })}
    />
    <TextField
      label="Local reference"
      optional
      hint="Your own mark to find the session again. No name, date of birth or record number."
      maxLength={60}
      value={choice.localReference}
      autoComplete="off"
      onChange={(event) => onChange({ ...choice, localReference: event.target.value })}
    />
    <IdentifierWarning text={choice.localReference} />
  </div>
);
