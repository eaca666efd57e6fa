'use client';

import { UserCheck, UserX } from 'lucide-react';
import { useState } from 'react';
import type { ClinicPeople, Person } from '@/server/clinics/schema';
import { useTRPC } from '@/trpc/react';
import { timeWords } from '../numbers/time-text';
import { announce } from '../ui/announce';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Dialog } from '../ui/dialog';
import { Table, type TableColumn } from '../ui/table';
import { refusalWords } from './clinic-words';
import { InviteDialog } from './invite-dialog';
import { rolesText } from './role-words';
import { RolesDialog } from './roles-dialog';
import { useClinic, useClinicChange } from './use-clinic';

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
  const disable = useClinicChange(trpc.clinic.disable.mutationOptions());
  const enable = useClinicChange(trpc.clinic.enable.mutationOptions());
  const signOut = useClinicChange(trpc.clinic.endSignIns.mutationOptions());

  const say = (text: string, undo?: Person): void => {
    setSaid({ text, ...(undo && { undo }) });
    announce(text);
  };
  const failed = (error: unknown): void => say(refusalWords(error));
  const close = (): void => setAsked(null);

  const disableAfterAll = (person: Person): void => {
    close();
    const onSuccess = (): void => say(`${person.name} is disabled and signed out everywhere.`, person);
    disable.mutate({ clinicianId: person.id }, { onSuccess, onError: failed });
  };
  const enableAgain = (person: Person): void => {
    const onSuccess = (): void => say(`${person.name} can sign in again.`);
    enable.mutate({ clinicianId: person.id }, { onSuccess, onError: failed });
  };
  const signOutEverywhere = (person: Person): void => {
    close();
    const onSuccess = (): void => say(`${person.name} is signed out everywhere.`);
    signOut.mutate({ clinicianId: person.id }, { onSuccess, onError: failed });
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
        <Confirm
          title={`Disable ${asked.person.name}?`}
          action="Disable"
          onClose={close}
          onConfirm={() => disableAfterAll(asked.person)}
        >
          They are signed out at once, on every device, and cannot sign in again until they are enabled. Nothing that
          they recorded is changed; what they own stays theirs.
        </Confirm>
      )}
      {asked?.what === 'sign_out' && (
        <Confirm
          title={`Sign ${asked.person.id === self ? 'yourself' : asked.person.name} out everywhere?`}
          action="Sign out everywhere"
          onClose={close}
          onConfirm={() => signOutEverywhere(asked.person)}
        >
          Every open sign-in ends with its next request. What has not been saved yet waits in that browser.
        </Confirm>
      )}
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

interface ConfirmProps {
  readonly title: string;
  readonly action: string;
  readonly children: React.ReactNode;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

const Confirm = ({ title, action, children, onClose, onConfirm }: ConfirmProps) => (
  <Dialog
    open
    size="sm"
    title={title}
    onOpenChange={(open) => !open && onClose()}
    actions={
      <>
        <Button variant="danger" onClick={onConfirm}>
          {action}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </>
    }
  >
    <p className="max-w-reading pb-2">{children}</p>
  </Dialog>
);
