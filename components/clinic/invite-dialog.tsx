'use client';

import { UserPlus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Role } from '@/server/clinics/schema';
import { useTRPC } from '@/trpc/client';
import { timeWords } from '../numbers/time-text';
import { Button } from '../ui/button';
import { CopyText } from '../ui/copy-text';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { refusalWords } from './clinic-words';
import { ReasonField } from './reason-field';
import { RoleFields } from './role-fields';
import { useProvenChange } from './use-proven-change';

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Invites somebody by a link that is shown once; the app sends no mail. */
export const InviteDialog = ({ appUrl }: { readonly appUrl: string }) => {
  const trpc = useTRPC();
  const [open, setOpen] = useState(false);
  const [email, setEmail] = useState('');
  const [chosen, setChosen] = useState<readonly Role[]>(['clinician']);
  const [errors, setErrors] = useState<{ email?: string; roles?: string }>({});
  const [reason, setReason] = useState('');
  const invite = useProvenChange(trpc.clinic.invite.mutationOptions());

  const turn = (next: boolean): void => {
    setOpen(next);
    if (next) return;
    // The link is gone with the dialog: it was shown once.
    invite.reset();
    setEmail('');
    setChosen(['clinician']);
    setReason('');
    setErrors({});
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = {
      ...(!address.test(email.trim()) && { email: 'This does not look like an e-mail address' }),
      ...(chosen.length === 0 && { roles: 'Choose at least one role' }),
    };
    setErrors(found);
    if (found.email || found.roles) return;
    const outcome = {
      onDone: () => undefined,
      onError: (refusal: unknown) => setErrors({ email: refusalWords(refusal) }),
    };
    void invite.change({ email: email.trim(), roles: [...chosen], reason }, outcome);
  };
  const link = invite.data && `${appUrl}/join#${invite.data.token}`;

  return (
    <Dialog
      open={open}
      onOpenChange={turn}
      dismissible={!link}
      title={link ? 'The link is shown once' : 'Invite somebody'}
      description={
        link
          ? `Hand it to ${email.trim()} by a way you trust. It works once, until ${timeWords(invite.data.expiresAt)}.`
          : 'They get an account in this clinic, and choose their password themselves.'
      }
      trigger={
        <Button size="sm" variant="primary" icon={<UserPlus aria-hidden="true" />}>
          Invite
        </Button>
      }
      actions={
        link ? (
          <>
            <CopyText text={link} label="Copy the link" />
            <Button onClick={() => turn(false)}>Done</Button>
          </>
        ) : (
          <>
            <Button type="submit" form="invite" variant="primary" loading={invite.pending}>
              Make the link
            </Button>
            <Button onClick={() => turn(false)}>Cancel</Button>
          </>
        )
      }
    >
      {link ? (
        <p className="mb-2 rounded-md border border-line bg-sunken px-3 py-2 font-mono text-sm break-all select-all">
          {link}
        </p>
      ) : (
        <form id="invite" method="post" onSubmit={submit} noValidate className="grid gap-4 pb-1">
          <TextField
            label="E-mail address"
            hint="They sign in with it. No mail is sent."
            type="email"
            autoComplete="off"
            value={email}
            error={errors.email}
            onChange={(event) => setEmail(event.target.value)}
          />
          <RoleFields id="invite-roles" chosen={chosen} onChange={setChosen} error={errors.roles} />
          <ReasonField value={reason} onChange={setReason} />
        </form>
      )}
      {invite.dialog}
    </Dialog>
  );
};
