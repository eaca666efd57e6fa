import { type Role, roles } from '@/server/clinics/schema';
import { Checkbox } from '../ui/checkbox';
import { FieldError } from '../ui/field-error';
import { roleMeanings, roleNames } from './role-words';

interface RoleFieldsProps {
  readonly id: string;
  readonly chosen: readonly Role[];
  readonly onChange: (chosen: readonly Role[]) => void;
  readonly error?: string | undefined;
}

/** The roles of an account, each with what it opens. */
export const RoleFields = ({ id, chosen, onChange, error }: RoleFieldsProps) => (
  <fieldset className="grid gap-1" aria-describedby={error ? `${id}-error` : undefined}>
    <legend className="mb-1 font-medium">Roles</legend>
    {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    {roles.map((role, index) => (
      <Checkbox
        key={role}
        {...(index === 0 && { id })}
        label={roleNames[role]}
        hint={roleMeanings[role]}
        checked={chosen.includes(role)}
        onChange={(event) =>
          onChange(roles.filter((one) => (one === role ? event.target.checked : chosen.includes(one))))
        }
      />
    ))}
  </fieldset>
);
