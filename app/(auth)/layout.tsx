import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { Threshold } from '@/components/auth/threshold';
import { AppFrame } from '@/components/frame/app-frame';
import { themeCookie, themeOf } from '@/components/frame/theme';
import { DraftKeeper } from '@/components/session/draft-keeper';
import { intendedUse } from '@/server/library/intended-use';

export default async function AuthLayout({ children }: { readonly children: ReactNode }) {
  const theme = themeOf((await cookies()).get(themeCookie)?.value);
  return (
    <AppFrame theme={theme} statement={<p>{intendedUse}</p>}>
      <DraftKeeper />
      <Threshold>{children}</Threshold>
    </AppFrame>
  );
}
