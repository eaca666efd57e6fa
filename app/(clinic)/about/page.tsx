import type { Metadata } from 'next';
import { LooksHere } from '@/components/frame/looks-here';
import { AboutPage } from '@/components/library/about-page';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { intendedUse } from '@/server/library/intended-use';
import { library } from '@/server/library/library';
import { aboutView } from '@/server/library/views/about';

export const metadata: Metadata = { title: 'About' };

/** What the app is for, how it reasons, what it knows. */
export default async function Page() {
  await requireSignedIn();
  return <AboutPage view={aboutView(library())} {...{ intendedUse }} looks={<LooksHere />} />;
}
