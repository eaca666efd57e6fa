import { useState } from 'react';
import { Button } from '../ui/button';

/** The way to what is newer. It stays in view however far the page is read, as the way back in does (`SignedOut`). */
export const ChangedElsewhere = ({ onShow }: { readonly onShow: () => Promise<boolean> }) => {
  const [failed, setFailed] = useState(false);
  const [asking, setAsking] = useState(false);
  const show = async (): Promise<void> => {
    setAsking(true);
    setFailed(!(await onShow()));
    setAsking(false);
  };
  return (
    <div className="sticky top-26 z-14 -mt-3 flex w-fit flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-line-strong bg-raised px-3 py-2 lg:top-15">
      <span className="font-medium">Changed elsewhere</span>
      <Button size="sm" variant="primary" loading={asking} onClick={() => void show()}>
        Show it as it is now
      </Button>
      {failed && (
        <span role="status" className="text-sm text-ink-muted">
          The server did not answer. What you enter is kept.
        </span>
      )}
    </div>
  );
};
