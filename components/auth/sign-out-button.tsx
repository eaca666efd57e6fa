'use client';

import { LogOut } from 'lucide-react';
import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';
import { Button } from '../ui/button';
import type { SignOutFlowProps } from './sign-out-flow';
import { onSignOutRequest } from './sign-out-request';

interface SignOutButtonProps {
  readonly name: string;
  /** Where to afterwards: with single sign-on, by way of the provider. */
  readonly next?: string;
}

/** Ends the sign-in at the server. What that takes is seldom needed, so no page pays for it. */
export const SignOutButton = ({ name, next = '/sign-in' }: SignOutButtonProps) => {
  const [Flow, setFlow] = useState<ComponentType<SignOutFlowProps> | null>(null);
  const [unreachable, setUnreachable] = useState(false);

  const begin = (): void => {
    setUnreachable(false);
    import('./sign-out-flow').then(
      ({ SignOutFlow }) => setFlow(() => SignOutFlow),
      () => setUnreachable(true),
    );
  };
  const asked = useEffectEvent(begin);
  useEffect(() => onSignOutRequest(() => asked()), []);

  return (
    <>
      <Button
        size="sm"
        variant="quiet"
        loading={Flow !== null}
        icon={<LogOut aria-hidden="true" />}
        className="whitespace-nowrap text-ink-muted! hover:bg-sunken! hover:text-ink!"
        title={`Signed in as ${name}`}
        onClick={begin}
      >
        <span className="max-lg:sr-only">Sign out</span>
      </Button>
      <span role="alert" className="max-w-40 text-sm text-error empty:hidden">
        {unreachable && 'Still signed in: the server cannot be reached'}
      </span>
      {Flow && <Flow next={next} onStay={() => setFlow(null)} />}
    </>
  );
};
