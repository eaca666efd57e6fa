import type { Metadata } from 'next';
import { AccountPage } from '@/components/account/account-page';
import { LooksHere } from '@/components/frame/looks-here';
import { accountView } from '@/server/auth/account-view';
import { authDeps } from '@/server/auth/auth-deps';
import { requireSignedIn } from '@/server/auth/require-clinician';

export const metadata: Metadata = { title: 'Your account' };

export default async function Page() {
  const clinician = await requireSignedIn();
  return <AccountPage view={await accountView(authDeps(), clinician)} looks={<LooksHere />} />;
}
