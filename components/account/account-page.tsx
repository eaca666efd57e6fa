import type { ReactNode } from 'react';
import type { AccountView } from '@/server/auth/schema';
import { Card } from '../ui/card';
import { PageHeader } from '../ui/page-header';
import { IdentityForms } from './identity-forms';
import { PasswordForm } from './password-form';
import { SecondFactors } from './second-factors';
import { SignInList } from './sign-in-list';

interface AccountPageProps {
  readonly view: AccountView;
  /** How this browser shows the pages, to be changed. */
  readonly looks: ReactNode;
}

/** Somebody's own account: who they are here, how they sign in, and where they are signed in. */
export const AccountPage = ({ view, looks }: AccountPageProps) => {
  const secondFactor = view.totpSince !== null || view.passkeys.length > 0;
  return (
    <div className="grid gap-5">
      <PageHeader title="Your account" />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="grid gap-5">
          <Card title="Who you are here">
            <IdentityForms name={view.name} email={view.email} />
          </Card>
          {view.hasPassword && (
            <Card title="Password" note="A new one signs you out everywhere else.">
              <PasswordForm secondFactor={secondFactor} />
            </Card>
          )}
        </div>
        <div className="grid gap-5">
          <Card
            id="second-factor"
            title="Second factor"
            note={
              secondFactor
                ? 'Shown besides your password when you sign in.'
                : 'Something that only you have, shown besides your password: a stolen password alone then opens nothing.'
            }
          >
            <SecondFactors view={view} />
          </Card>
          <Card title="Display" note="Kept in this browser.">
            {looks}
          </Card>
        </div>
      </div>
      <Card title="Where you are signed in" padding="none">
        <SignInList signIns={view.signIns} />
      </Card>
    </div>
  );
};
