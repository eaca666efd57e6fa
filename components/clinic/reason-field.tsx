import { REASON_LENGTH } from '@/server/clinics/schema';
import { IdentifierWarning } from '../identifiers/identifier-warning';
import { TextField } from '../ui/text-field';

interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Why somebody changes what others may do, in their own words; nobody has to say (REG-22). */
export const ReasonField = ({ value, onChange }: ReasonFieldProps) => (
  <div className="grid gap-1">
    <TextField
      label="Reason"
      optional
      hint="Stands in the audit for good, beside what was before. Nothing about patients."
      maxLength={REASON_LENGTH}
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
    <IdentifierWarning text={value} />
  </div>
);
