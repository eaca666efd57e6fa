import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { densityCookie, densityOf, motionCookie, motionOf } from '@/components/frame/looks';
import { LooksChoice } from '@/components/frame/looks-choice';
import { AboutPage } from '@/components/library/about-page';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { intendedUse } from '@/server/library/intended-use';
import { library } from '@/server/library/library';
import { aboutView } from '@/server/library/views/about';

export const metadata: Metadata = { title: 'About' };

/** What the app is for, how it reasons, what it knows. */
export default async function Page() {
  await requireSignedIn();
  const kept = await cookies();
  const looks = (
    <LooksChoice density={densityOf(kept.get(densityCookie)?.value)} motion={motionOf(kept.get(motionCookie)?.value)} />
  );
  return <AboutPage view={aboutView(library())} {...{ intendedUse, looks }} />;
}
