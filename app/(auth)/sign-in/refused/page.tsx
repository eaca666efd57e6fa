import type { Metadata } from 'next';
import { refusalWords } from '@/components/auth/refusal-words';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';

export const metadata: Metadata = { title: 'Not signed in' };

type Props = { readonly searchParams: Promise<{ why?: string }> };

/** Where single sign-on ends that did not open anything. */
export default async function RefusedPage({ searchParams }: Props) {
  const { why } = await searchParams;
  return (
    <>
      <PageHeader title="You are not signed in" />
      <div className="grid justify-items-start gap-5">
        <p>{refusalWords(why)}</p>
        <ButtonLink href="/sign-in">Back to the sign-in</ButtonLink>
      </div>
    </>
  );
}
