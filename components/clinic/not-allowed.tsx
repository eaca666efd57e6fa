import type { Role } from '@/server/clinics/schema';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { rolesText } from './role-words';

/** A page that the reader's roles do not open. */
export const NotAllowed = ({ roles }: { readonly roles: readonly Role[] }) => (
  <EmptyState
    title="This page is not for your account"
    headingLevel={1}
    action={
      <ButtonLink href="/" variant="primary">
        Start page
      </ButtonLink>
    }
  >
    You are signed in as: {rolesText(roles)}. Whoever looks after your clinic’s accounts can change that.
  </EmptyState>
);
