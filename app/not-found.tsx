import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

export const metadata = { title: 'Not found' };

/** Also what somebody else's session looks like: not there. */
export default function NotFound() {
  return (
    <main id="content" className="mx-auto grid max-w-page gap-6 px-4 py-10">
      <h1 className="text-2xl">Not found</h1>
      <EmptyState
        title="There is nothing at this address"
        action={
          <ButtonLink href="/" variant="primary">
            Start page
          </ButtonLink>
        }
      >
        It may have been removed, or it belongs to somebody else.
      </EmptyState>
    </main>
  );
}
