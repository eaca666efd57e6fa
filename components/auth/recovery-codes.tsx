'use client';

import { Download } from 'lucide-react';
import { Button } from '../ui/button';
import { CopyText } from '../ui/copy-text';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  /** Where to from here. */
  readonly onDone: () => void;
  readonly doneLabel: string;
}

const save = (text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'zonula-recovery-codes.txt' });
  link.click();
  URL.revokeObjectURL(address);
};

/** The recovery codes, the one time that they are shown. */
export const RecoveryCodes = ({ codes, onDone, doneLabel }: RecoveryCodesProps) => {
  const text = codes.join('\n');
  return (
    <section aria-labelledby="recovery-codes" className="grid gap-4">
      <div className="grid gap-1">
        <h2 id="recovery-codes" className="text-lg">
          Your recovery codes
        </h2>
        <p className="max-w-reading text-ink-muted">
          Each lets you in once when your phone or key is lost. They are shown now and never again: keep them where you
          keep what must not get lost, and not in this browser.
        </p>
      </div>
      <ul className="grid w-fit gap-x-8 gap-y-1 rounded-md border border-line bg-sunken px-4 py-3 font-mono text-sm sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={onDone}>
          {doneLabel}
        </Button>
        <CopyText text={text} />
        <Button icon={<Download aria-hidden="true" />} onClick={() => save(`${text}\n`)}>
          Download
        </Button>
      </div>
    </section>
  );
};
