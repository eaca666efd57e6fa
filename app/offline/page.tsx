import type { Metadata } from 'next';
import { AppFrame } from '@/components/frame/app-frame';
import { PrintVersion } from '@/components/frame/print-version';
import { OfflineShell } from '@/components/offline/offline-shell';
import { engineVersion } from '@/engine';
import { appVersion } from '@/server/app-version';
import { deps } from '@/server/deps';
import { intendedUse } from '@/server/library/intended-use';
import { library } from '@/server/library/library';

export const metadata: Metadata = { title: 'Offline' };

/** What the browser keeps for when there is no network: the same for everybody, and nothing of anybody (SEC-18). */
export default function OfflinePage() {
  const { digest } = deps().release;
  return (
    <AppFrame theme="system" statement={<p>{intendedUse}</p>}>
      <link rel="preload" as="fetch" href={`/knowledge/${digest}`} crossOrigin="anonymous" />
      <PrintVersion version={library().knowledge.version} engine={engineVersion} app={appVersion} />
      <OfflineShell digest={digest} />
    </AppFrame>
  );
}
