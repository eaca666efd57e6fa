'use client';

import { useState } from 'react';
import type { ClinicPeople, Invitation } from '@/server/clinics/schema';
import { useTRPC } from '@/trpc/client';
import { TimeText } from '../numbers/time-text';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Table, type TableColumn } from '../ui/table';
import { refusalWords } from './clinic-words';
import { rolesText } from './role-words';
import { useClinic } from './use-clinic';
import { useProvenChange } from './use-proven-change';

/** Who was invited and has not come yet. */
export const InvitationsCard = ({ first }: { readonly first: ClinicPeople }) => {
  const trpc = useTRPC();
  const { invitations } = useClinic(first);
  const [said, setSaid] = useState<string | null>(null);
  const { change, dialog } = useProvenChange(trpc.clinic.revokeInvitation.mutationOptions());

  const withdraw = ({ id, email }: Invitation): void => {
    const say = (text: string): void => {
      setSaid(text);
      announce(text);
    };
    const onDone = (): void => say(`The link for ${email} opens nothing any more.`);
    void change({ invitationId: id }, { onDone, onError: (error) => say(refusalWords(error)) });
  };

  const columns: readonly TableColumn<Invitation>[] = [
    {
      key: 'email',
      header: 'E-mail address',
      rowHeader: true,
      cell: ({ email }) => <span className="break-words">{email}</span>,
    },
    { key: 'roles', header: 'Roles', cell: ({ roles }) => rolesText(roles) },
    { key: 'expires', header: 'Works until', cell: ({ expiresAt }) => <TimeText at={expiresAt} /> },
    {
      key: 'actions',
      header: <span className="sr-only">Changes</span>,
      cell: (invitation) => (
        <div className="flex @xl:justify-end">
          <Button size="sm" onClick={() => withdraw(invitation)}>
            Withdraw
            <span className="sr-only"> the link for {invitation.email}</span>
          </Button>
        </div>
      ),
    },
  ];
  if (invitations.length === 0 && !said) return null;
  return (
    <Card id="invitations" title="Invitations" note="Links that were handed out and not used yet.">
      {said && <p className="mb-2 rounded-md bg-sunken px-3 py-1.5 text-sm">{said}</p>}
      {invitations.length > 0 ? (
        <Table caption="Invitations" captionHidden columns={columns} rows={invitations} rowKey={({ id }) => id} />
      ) : (
        <p className="text-ink-muted">None is out.</p>
      )}
      {dialog}
    </Card>
  );
};
