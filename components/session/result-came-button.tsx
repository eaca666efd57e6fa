'use client';

import { useState } from 'react';
import { Button } from '../ui/button';
import { type Amended, useAmend } from './use-amend';

interface ResultCameButtonProps extends Amended {
  readonly investigation: string;
  readonly name: string;
}

/**
 * Enters a result that came after the sign-off, in one press: that it came is reason enough, and stands as the reason of the
 * version that begins. What was signed stays as it is.
 */
export const ResultCameButton = ({ investigation, name, ...session }: ResultCameButtonProps) => {
  const { amend, working, error } = useAmend(session, `#result-${investigation}`);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  return (
    <>
      <Button size="sm" loading={working} onClick={() => amend(`Result arrived: ${name}`, idempotencyKey)}>
        Enter result<span className="sr-only"> of {name}</span>
      </Button>
      {error && (
        <p role="alert" className="text-error text-sm">
          {error}
        </p>
      )}
    </>
  );
};
