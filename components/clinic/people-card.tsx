'use client';

import { UserCheck, UserX } from 'lucide-react';
import { useState } from 'react';
import type { ClinicPeople, Person } from '@/server/clinics/schema';
import { useTRPC } from '@/trpc/client';
import { timeWords } from '../numbers/time-text';
import { announce } from '../ui/announce';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Table, type TableColumn } from '../ui/table';
import { refusalWords } from './clinic-words';
import { InviteDialog } from './invite-dialog';
import { DisableDialog, EndSignInsDialog } from './person-dialogs';
import { rolesText } from './role-words';
import { RolesDialog } from './roles-dialog';
import { useClinic } from './use-clinic';
import { useProvenChange } from './use-proven-change';

interface PeopleCardProps {
  readonly first: ClinicPeople;
  /** Who is looking: their own account is changed by somebody else. */
  readonly self: string;
  readonly appUrl: string;
}

type Asked = { readonly what: 'disable' | 'roles' | 'sign_out'; readonly person: Person };

/** Everybody with an account in the clinic. */
export const PeopleCard = ({ first, self, appUrl }: PeopleCardProps) => {
  const trpc = useTRPC();
  const { people } = useClinic(first);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly undo?: Person } | null>(null);
  const enable = useProvenChange(trpc.clinic.enable.mutationOptions());

  const say = (text: string, undo?: Person): void => {
    setSaid({ text, ...(undo && { undo }) });
    announce(text);
  };
  const close = (): void => setAsked(null);
  const enableAgain = (person: Person): void => {
    const onDone = (): void => say(`${person.name} can sign in again.`);
    void enable.change({ clinicianId: person.id }, { onDone, onError: (error) => say(refusalWords(error)) });
  };

  const columns: readonly TableColumn<Person>[] = [
    {
      key: 'name',
      header: 'Name',
      rowHeader: true,
      cell: ({ id, name, email }) => (
        <>
          {name}
          {id === self && <span className="font-normal text-ink-muted"> (you)</span>}
          <span className="block text-sm font-normal break-words text-ink-muted">{email}</span>
        </>
      ),
    },
    { key: 'roles', header: 'Roles', cell: ({ roles }) => rolesText(roles) },
    {
      key: 'seen',
      header: 'Last seen',
      cell: ({ lastSeenAt, signIns }) => (
        <>
          {lastSeenAt ? timeWords(lastSeenAt) : 'Never'}
          {signIns > 0 && (
            <span className="block text-sm text-ink-muted">
              {signIns === 1 ? '1 open sign-in' : `${signIns} open sign-ins`}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'state',
      header: 'State',
      cell: ({ disabledAt }) =>
        disabledAt ? (
          <Badge icon={<UserX aria-hidden="true" className="size-3.5" />}>disabled</Badge>
        ) : (
          <Badge tone="success" icon={<UserCheck aria-hidden="true" className="size-3.5" />}>
            enabled
          </Badge>
        ),
    },
    {
      key: 'actions',
      header: <span className="sr-only">Changes</span>,
      cell: (person) => (
        <div className="flex flex-wrap gap-1.5 @xl:justify-end">
          {person.signIns > 0 && (
            <Named size="sm" person={person} onClick={() => setAsked({ what: 'sign_out', person })}>
              Sign out
            </Named>
          )}
          {person.id !== self && (
            <>
              <Named size="sm" person={person} onClick={() => setAsked({ what: 'roles', person })}>
                Roles
              </Named>
              {person.disabledAt ? (
                <Named size="sm" person={person} onClick={() => enableAgain(person)}>
                  Enable
                </Named>
              ) : (
                <Named size="sm" variant="danger" person={person} onClick={() => setAsked({ what: 'disable', person })}>
                  Disable
                </Named>
              )}
            </>
          )}
        </div>
      ),
    },
  ];

  return (
    <Card
      id="people"
      title="People"
      note="Everybody with an account in this clinic. Your own is changed by another administrator."
      actions={<InviteDialog appUrl={appUrl} />}
    >
      {said && (
        <p className="mb-2 flex flex-wrap items-center gap-3 rounded-md bg-sunken px-3 py-1.5 text-sm">
          {said.text}
          {said.undo && (
            <Button size="sm" variant="quiet" onClick={() => said.undo && enableAgain(said.undo)}>
              Undo
            </Button>
          )}
        </p>
      )}
      <Table caption="People" captionHidden columns={columns} rows={people} rowKey={({ id }) => id} />
      {asked?.what === 'roles' && <RolesDialog person={asked.person} onClose={close} onDone={(text) => say(text)} />}
      {asked?.what === 'disable' && (
        <DisableDialog
          person={asked.person}
          onClose={close}
          onDone={() => {
            close();
            say(`${asked.person.name} is disabled and signed out everywhere.`, asked.person);
          }}
        />
      )}
      {asked?.what === 'sign_out' && (
        <EndSignInsDialog
          person={asked.person}
          self={self}
          onClose={close}
          onDone={() => {
            close();
            say(`${asked.person.name} is signed out everywhere.`);
          }}
        />
      )}
      {enable.dialog}
    </Card>
  );
};

/** A button of a row, whose name says whose it is. */
const Named = ({ person, children, ...rest }: React.ComponentProps<typeof Button> & { readonly person: Person }) => (
  <Button {...rest}>
    {children}
    <span className="sr-only"> {person.name}</span>
  </Button>
);
