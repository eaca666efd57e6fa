'use client';

import { signIn } from 'next-auth/react';
import { type FormEvent, useState } from 'react';
import type { FirstAccountReply } from '@/server/accounts/schema';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { ErrorSummary, type FieldIssue } from '../ui/error-summary';
import { TextField } from '../ui/text-field';
import { untilAwake, useHydrated } from '../ui/use-hydrated';
import { passwordHint, weakPasswordWords } from './password-words';

/** A first account has a password and nothing else yet. */
const withoutFactor = { secondFactor: false };

const fields = [
  { id: 'clinicName', label: 'Clinic or practice', type: 'text', autoComplete: 'organization', hint: undefined },
  { id: 'name', label: 'Your name', type: 'text', autoComplete: 'name', hint: undefined },
  { id: 'email', label: 'E-mail address', type: 'email', autoComplete: 'username', hint: 'You sign in with it.' },
  {
    id: 'password',
    label: 'Password',
    type: 'password',
    autoComplete: 'new-password',
    hint: passwordHint(withoutFactor),
  },
] as const;

type FieldId = (typeof fields)[number]['id'];

/** The first account. Nothing typed is lost when the server finds something to put right. */
export const FirstAccountForm = ({ secondFactorRequired }: { readonly secondFactorRequired: boolean }) => {
  // Until the page has woken up nothing can be sent: what is typed must never end up in an address.
  const hydrated = useHydrated();
  const [typed, setTyped] = useState<Record<FieldId, string>>({ clinicName: '', name: '', email: '', password: '' });
  const [demonstrations, setDemonstrations] = useState(true);
  const [secondFactor, setSecondFactor] = useState(false);
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const reply = await send({ ...typed, token: window.location.hash.slice(1) });
    if (reply?.outcome === 'made') {
      await signIn('password', { email: typed.email, password: typed.password, redirect: false });
      // Where a second factor is required, the sign-in leads to it by itself.
      if (secondFactor) window.location.assign('/account#second-factor');
      else window.location.assign(demonstrations ? '/sessions?demonstrations=load' : '/');
      return;
    }
    setIssues(issuesOf(reply));
    setBusy(false);
  };

  return (
    <form method="post" onSubmit={(event) => void submit(event)} noValidate className="grid gap-5">
      <ErrorSummary issues={issues} />
      {fields.map(({ id, hint, ...field }) => (
        <TextField
          key={id}
          id={id}
          {...field}
          hint={hint}
          required
          value={typed[id]}
          error={issues.find(({ fieldId }) => fieldId === id)?.message}
          onChange={(event) => setTyped({ ...typed, [id]: event.target.value })}
        />
      ))}
      <Checkbox
        label="Load demonstration sessions"
        hint="Published cases, worked through by the engine and marked as demonstrations. They can be removed in one go."
        checked={demonstrations}
        onChange={(event) => setDemonstrations(event.target.checked)}
      />
      {!secondFactorRequired && (
        <Checkbox
          label="Set up a second factor first"
          hint="An authenticator app or a passkey, shown besides your password. This app is for this machine only, so it is your choice; it can be added later under Your account."
          checked={secondFactor}
          onChange={(event) => setSecondFactor(event.target.checked)}
        />
      )}
      <Button type="submit" variant="primary" size="lg" {...untilAwake(hydrated)} loading={busy}>
        Create account
      </Button>
    </form>
  );
};

const send = async (body: object): Promise<FirstAccountReply | null> => {
  try {
    const response = await fetch('/api/setup', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as FirstAccountReply;
  } catch {
    return null;
  }
};

const issuesOf = (reply: FirstAccountReply | null): readonly FieldIssue[] => {
  switch (reply?.outcome) {
    case 'link_not_valid':
      return [
        {
          fieldId: 'clinicName',
          message:
            'This link is not valid any more. Start the server again: it prints a new one while there is no account',
        },
      ];
    case 'password_refused':
      return [{ fieldId: 'password', message: weakPasswordWords(reply.weak, withoutFactor) }];
    case 'not_understood': {
      const found = Object.entries(reply.fields).map(([fieldId, [message = '']]) => ({ fieldId, message }));
      return found.some(({ fieldId }) => fieldId === 'token')
        ? [
            {
              fieldId: 'clinicName',
              message: 'Open the whole link that was printed in the terminal: its last part is missing here',
            },
          ]
        : found;
    }
    default:
      return [
        {
          fieldId: 'clinicName',
          message: 'The server cannot be reached. Nothing you typed is lost: try again in a moment',
        },
      ];
  }
};
