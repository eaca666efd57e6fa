import { type AuditFilters, auditActions, NOBODY } from '@/server/audit/schema';
import { Button, ButtonLink } from '../ui/button';
import { FieldFrame } from '../ui/field-frame';
import { TextField } from '../ui/text-field';
import { auditQuery } from './audit-address';
import { actionNames, FROM_THE_SERVER } from './audit-words';

interface AuditFilterFormProps {
  readonly filters: AuditFilters;
  /** Names by id. */
  readonly people: Readonly<Record<string, string>>;
}

/** A plain form: what is asked stands in the address, and works without a script. */
export const AuditFilterForm = ({ filters, people }: AuditFilterFormProps) => (
  <search>
    {/* Made anew for other filters: a field keeps what was chosen in it, also when the address has changed under it. */}
    <form
      key={auditQuery(filters)}
      action="/audit"
      // Days are as wide as the browser draws them; on a phone each has a row.
      className="grid items-end gap-3 *:min-w-0 sm:grid-cols-2 lg:grid-cols-[auto_auto_1fr_1fr] xl:grid-cols-[auto_auto_1fr_1fr_1.5fr_auto]"
    >
      <TextField type="date" name="from" label="From (UTC)" defaultValue={filters.from ?? ''} />
      <TextField type="date" name="until" label="Until" defaultValue={filters.until ?? ''} />
      <FieldFrame id="audit-person" label="Person">
        <select id="audit-person" name="clinicianId" defaultValue={filters.clinicianId ?? ''} className="field">
          <option value="">Everybody</option>
          {Object.entries(people).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={NOBODY}>{FROM_THE_SERVER}</option>
        </select>
      </FieldFrame>
      <FieldFrame id="audit-action" label="Action">
        <select id="audit-action" name="action" defaultValue={filters.action ?? ''} className="field">
          <option value="">Every action</option>
          {auditActions.map((action) => (
            <option key={action} value={action}>
              {actionNames[action]}
            </option>
          ))}
        </select>
      </FieldFrame>
      <div className="sm:max-lg:col-span-2 lg:max-xl:col-span-3">
        <TextField name="subject" label="Session or account" defaultValue={filters.subject ?? ''} placeholder="ses_…" />
      </div>
      <div className="flex gap-2 sm:max-lg:col-span-2">
        <Button type="submit">Show</Button>
        {Object.values(filters).some(Boolean) && <ButtonLink href="/audit">Show all</ButtonLink>}
      </div>
    </form>
  </search>
);
