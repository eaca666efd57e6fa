import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Awake } from '@/components/frame/awake';
import { keepEarlyPresses } from '@/components/frame/early-presses';
import { densityCookie, densityOf, motionCookie, motionOf } from '@/components/frame/looks';
import { themeCookie, themeOf } from '@/components/frame/theme';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Zonula', template: '%s · Zonula' },
  description: 'From gut symptoms to the conditions behind a raised intestinal permeability, with every figure cited.',
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

/** Every page depends on the reader's cookies and carries its own nonce, so none is made ahead of time. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const kept = await cookies();
  const nonce = (await headers()).get('x-nonce') ?? '';
  const theme = themeOf(kept.get(themeCookie)?.value);
  const density = densityOf(kept.get(densityCookie)?.value);
  const motion = motionOf(kept.get(motionCookie)?.value);
  return (
    <html lang="en" data-theme={theme} data-density={density} data-motion={motion}>
      <body>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own text, without anything that was entered */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: keepEarlyPresses }} />
        {children}
        <Awake />
      </body>
    </html>
  );
}
