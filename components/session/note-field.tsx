'use client';

import { useEffect, useRef, useState } from 'react';
import { Card } from '../ui/card';
import { TextArea } from '../ui/text-field';

const PAUSE_MS = 1_200;

/** Notes in the clinician's own words, saved at a pause and on leaving the field (REL-11). */
export const NoteField = ({ text, onWrite }: { readonly text: string; readonly onWrite: (text: string) => void }) => {
  const [draft, setDraft] = useState(text);
  const written = useRef(text);
  const write = useRef(onWrite);
  write.current = onWrite;

  useEffect(() => {
    if (draft === written.current) return;
    const timer = setTimeout(() => {
      written.current = draft;
      write.current(draft);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  return (
    <Card title="Notes">
      <TextArea
        label="Notes"
        labelHidden
        hint="No names, dates of birth or record numbers are needed."
        value={draft}
        maxLength={10_000}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          if (draft === written.current) return;
          written.current = draft;
          onWrite(draft);
        }}
      />
    </Card>
  );
};
