import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Role } from '@/server/clinics/schema';
import { LiveRegion } from '../ui/live-region';
import { Commands } from './commands';
import { DensitySwitch } from './density-switch';
import { FrameNavigation } from './frame-navigation';
import { frameWords } from './frame-words';
import type { Density } from './looks';
import type { Theme } from './theme';
import { ThemeSwitch } from './theme-switch';
import { homeWords, Wordmark } from './wordmark';

export interface AppFrameProps {
  readonly children: ReactNode;
  readonly theme: Theme;
  /** Once somebody is signed in: before that there is little to make denser. */
  readonly density?: Density | undefined;
  /** Digest of the look-up's file, once somebody is signed in: then there is a way to everything. */
  readonly lookUp?: string;
  /** At the end of the header: who is signed in, and the way out. */
  readonly account?: ReactNode;
  /** In the footer of every page: what the app is for and what it is not. */
  readonly statement?: ReactNode;
  /** Of whoever is signed in: they say where there is to go. Before sign-in there is nowhere yet. */
  readonly roles?: readonly Role[];
}

/** What is the same on every page. */
export const AppFrame = ({ children, theme, density, account, statement, lookUp, roles }: AppFrameProps) => (
  <div className="flex min-h-dvh flex-col">
    <a
      href="#content"
      className="fixed start-3 top-3 z-60 rounded-md bg-accent px-4 py-2.5 font-medium text-on-accent not-focus:sr-only"
    >
      {frameWords.skip}
    </a>
    <header className="sticky top-0 z-20 border-line border-b bg-surface print:static print:border-0">
      <div className="mx-auto flex min-h-13 max-w-page items-center gap-x-3 px-4 lg:gap-x-6 sm:px-6">
        <Link href="/" aria-label={homeWords} className="flex min-h-control items-center rounded-md">
          <Wordmark />
        </Link>
        {roles && <FrameNavigation roles={roles} />}
        <div className="ms-auto flex items-center gap-1 print:hidden">
          {roles && lookUp && <Commands lookUp={lookUp} roles={roles} />}
          <ThemeSwitch theme={theme} />
          {density && <DensitySwitch density={density} />}
          {account}
        </div>
      </div>
    </header>
    <main
      id="content"
      tabIndex={-1}
      className="mx-auto w-full max-w-page flex-1 px-4 pt-4 pb-12 outline-none sm:px-6 sm:pt-6"
    >
      {children}
    </main>
    {statement && (
      <footer className="border-line border-t max-md:pb-[calc(3.5rem+env(safe-area-inset-bottom))]">
        <div className="mx-auto max-w-page px-4 py-4 text-sm text-ink-muted sm:px-6 [&_p]:max-w-reading">
          {statement}
        </div>
      </footer>
    )}
    <LiveRegion />
  </div>
);
