import { useState } from 'react';
import { Button } from '../ui/button';
import { problemWords } from './session-words';

/** What stands here is older than the record, and the way to what is newer: over the foot of the page, so that nothing moves. */
export const ChangedElsewhere = ({ onShow }: { readonly onShow: () => Promise<boolean> }) => {
  const [failed, setFailed] = useState(false);
  const [asking, setAsking] = useState(false);
  const show = async (): Promise<void> => {
    setAsking(true);
    setFailed(!(await onShow()));
    setAsking(false);
  };
  return (
    <div className="fixed inset-x-4 bottom-4 z-14 mx-auto flex w-fit flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-line-strong bg-raised px-4 py-2.5 shadow-popup max-md:bottom-[calc(4.25rem+env(safe-area-inset-bottom))] print:hidden">
      <p className="max-w-reading">{problemWords.elsewhere}</p>
      <Button variant="primary" loading={asking} onClick={() => void show()}>
        Show it as it is now
      </Button>
      {failed && (
        <p role="status" className="text-sm text-ink-muted">
          The server did not answer. What you enter is kept.
        </p>
      )}
    </div>
  );
};
