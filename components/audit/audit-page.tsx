import { Ban } from 'lucide-react';
import { type AuditFilters, type AuditLine, THE_SERVER } from '@/server/audit/schema';
import { ProvenDownload } from '../auth/proven-download';
import { Badge } from '../ui/badge';
import { ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { Table, type TableColumn } from '../ui/table';
import { TextLink } from '../ui/text-link';
import { auditQuery } from './audit-address';
import { AuditCheck } from './audit-check';
import { AuditFilterForm } from './audit-filter-form';
import {
  actionNames,
  changeWords,
  FROM_THE_SERVER,
  type NamesById,
  nameIn,
  outcomeNames,
  settingNames,
} from './audit-words';

interface AuditPageProps {
  readonly filters: AuditFilters;
  /** Names by id. */
  readonly people: NamesById;
  /** Whom invitations were for, by id. */
  readonly invited: NamesById;
  readonly lines: readonly AuditLine[];
  /** Where older entries go on. */
  readonly older: number | null;
}

/** Who did what and when; nothing of what was in it. */
export const AuditPage = ({ filters, people, invited, lines, older }: AuditPageProps) => (
  <div className="grid gap-5">
    <PageHeader
      title="The audit"
      lead="Who read, exported, changed or was refused what in this clinic, and from where. What was entered in a session is in that session’s own events."
      actions={<ProvenDownload href={`/api/audit.csv${auditQuery(filters)}`}>Export as CSV</ProvenDownload>}
    />
    <AuditFilterForm filters={filters} people={people} />
    {lines.length === 0 ? (
      <EmptyState title="Nothing of this kind was written down">
        Each reading, export, change of rights and refusal makes one entry, and none is ever changed or removed.
      </EmptyState>
    ) : (
      <Table
        caption="Entries, newest first"
        captionHidden
        columns={columnsFor(filters, { ...invited, ...people })}
        rows={lines}
        rowKey={({ number }) => String(number)}
      />
    )}
    {older !== null && (
      <div>
        <ButtonLink href={`/audit${auditQuery(filters, { before: String(older) })}`}>Older entries</ButtonLink>
      </div>
    )}
    <Card
      title="Is it whole?"
      note="Each entry carries a hash over what it says and the entry before it. PostgreSQL works them out again; the app cannot change an entry."
    >
      <AuditCheck />
    </Card>
  </div>
);

const columnsFor = (filters: AuditFilters, names: NamesById): readonly TableColumn<AuditLine>[] => [
  {
    key: 'at',
    header: 'When (UTC)',
    rowHeader: true,
    cell: ({ at, number }) => (
      <span className="font-normal @xl:whitespace-nowrap">
        <time dateTime={at}>{toTheSecond(at)}</time> <span className="text-sm text-ink-muted">no. {number}</span>
      </span>
    ),
  },
  {
    key: 'who',
    header: 'Who',
    cell: ({ clinicianId }) =>
      clinicianId === null ? (
        <span className="text-ink-muted">{FROM_THE_SERVER}</span>
      ) : (
        <span className="@xl:whitespace-nowrap">{names[clinicianId] ?? clinicianId}</span>
      ),
  },
  {
    key: 'action',
    header: 'What',
    cell: ({ action, outcome, before, after, reason }) => (
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {nameIn(actionNames, action)}
        {outcome !== 'done' && (
          <Badge icon={<Ban aria-hidden="true" className="size-3.5" />}>{nameIn(outcomeNames, outcome)}</Badge>
        )}
        {(before || after) && <span className="text-sm text-ink-muted">{changeWords(before, after, names)}</span>}
        {reason && <span className="text-sm text-ink-muted">“{reason}”</span>}
      </span>
    ),
  },
  {
    key: 'subject',
    header: 'Of what',
    cell: ({ subject }) =>
      subject === null ? (
        <span className="text-ink-muted">–</span>
      ) : (
        <TextLink href={`/audit${auditQuery({ ...filters, subject })}`} title={subject}>
          {names[subject] ?? settingNames[subject] ?? (
            <code className="text-sm whitespace-nowrap">{shortId(subject)}</code>
          )}
        </TextLink>
      ),
  },
  {
    key: 'from',
    header: 'From',
    // “Who” says already what was done from the server.
    cell: ({ address, browser }) => (
      <span className="text-sm">{[browser, address === THE_SERVER ? null : address].filter(Boolean).join(', ')}</span>
    ),
  },
];

/** “21 Nov 2026, 06:08:12”. */
const toTheSecond = (at: string): string =>
  new Date(at).toLocaleString('en-GB', { timeZone: 'UTC', dateStyle: 'medium', timeStyle: 'medium' });

/** The random end of an id, by which two made in the same minute are told apart. */
const shortId = (id: string): string => `${id.slice(0, 4)}…${id.slice(-12)}`;
