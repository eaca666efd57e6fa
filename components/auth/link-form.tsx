'use client';

import { signIn } from 'next-auth/react';
import { type FormEvent, useEffect, useState } from 'react';
import { type LinkShown, type LinkUsed, PASSWORD_LENGTH } from '@/server/accounts/schema';
import { roleNames } from '../clinic/role-words';
import { Button, ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ErrorSummary, type FieldIssue } from '../ui/error-summary';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/skeleton';
import { TextField } from '../ui/text-field';

type Good = Extract<LinkShown, { outcome: 'valid' }>;

/** Somebody with a link: makes their account, or sets a new password. Nothing typed is lost when something is to be put right. */
export const LinkForm = () => {
  const [link, setLink] = useState<LinkShown | 'unreachable' | null>(null);
  useEffect(() => {
    const token = window.location.hash.slice(1);
    void post<LinkShown>('/api/account-link/look', { token }).then((shown) => setLink(shown ?? 'unreachable'));
  }, []);
  if (link === null) return <Skeleton lines={6} label="Looking at your link" />;
  if (link === 'unreachable') {
    return (
      <EmptyState title="The server cannot be reached" headingLevel={1}>
        Your link is as good as before. Load this page again in a moment.
      </EmptyState>
    );
  }
  if (link.outcome !== 'valid') {
    return (
      <EmptyState
        title="This link is not valid any more"
        headingLevel={1}
        action={<ButtonLink href="/sign-in">To the sign-in</ButtonLink>}
      >
        It works once, and not for ever; and all of it has to be there. Whoever gave it to you can make another.
      </EmptyState>
    );
  }
  return <Account link={link} />;
};

const Account = ({ link }: { readonly link: Good }) => {
  const joins = link.kind === 'invitation';
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const token = window.location.hash.slice(1);
    const reply = await post<LinkUsed>('/api/account-link/use', { token, name: joins ? name : null, password });
    if (reply?.outcome === 'done') {
      await signIn('password', { email: link.email, password, redirect: false });
      window.location.assign('/');
      return;
    }
    setIssues(issuesOf(reply));
    setBusy(false);
  };
  const errorOf = (id: string) => issues.find(({ fieldId }) => fieldId === id)?.message;

  return (
    <>
      <PageHeader
        title={joins ? `Join ${link.clinicName}` : 'A new password'}
        lead={
          joins
            ? `You will be ${link.roles.map((role) => roleNames[role].toLowerCase()).join(' and ')} there, and sign in as ${link.email}.`
            : `For ${link.email}. What is signed in with the old one ends.`
        }
      />
      <form method="post" onSubmit={(event) => void submit(event)} noValidate className="grid gap-5">
        <ErrorSummary issues={issues} />
        <input type="hidden" autoComplete="username" value={link.email} readOnly />
        {joins && (
          <TextField
            id="name"
            label="Your name"
            hint="As it will stand under what you sign."
            autoComplete="name"
            value={name}
            error={errorOf('name')}
            onChange={(event) => setName(event.target.value)}
          />
        )}
        <TextField
          id="password"
          label="Password"
          type="password"
          autoComplete="new-password"
          hint={`At least ${PASSWORD_LENGTH} characters of any kind. A short sentence works well.`}
          value={password}
          error={errorOf('password')}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button type="submit" variant="primary" size="lg" loading={busy}>
          {joins ? 'Create my account' : 'Set the password'}
        </Button>
      </form>
    </>
  );
};

const post = async <Reply,>(path: string, body: object): Promise<Reply | null> => {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as Reply;
  } catch {
    return null;
  }
};

const issuesOf = (reply: LinkUsed | null): readonly FieldIssue[] => {
  switch (reply?.outcome) {
    case 'link_not_valid':
      return [{ fieldId: 'password', message: 'This link is not valid any more: ask for another' }];
    case 'address_taken':
      return [
        { fieldId: 'password', message: 'There is an account with your e-mail address already: sign in with it' },
      ];
    case 'password_too_easy':
      return [
        {
          fieldId: 'password',
          message: 'This password is too easy to guess: do not build it from names or one letter',
        },
      ];
    case 'not_understood':
      return Object.entries(reply.fields).map(([fieldId, [message = '']]) => ({ fieldId, message }));
    default:
      return [
        {
          fieldId: 'password',
          message: 'The server cannot be reached. Nothing you typed is lost: try again in a moment',
        },
      ];
  }
};
