'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { announce } from './announce';
import { Button } from './button';
import { TextArea } from './text-field';
import { words } from './words';

interface CopyTextProps {
  readonly text: string;
  readonly size?: 'sm' | 'md';
  readonly label?: string;
}

/** Puts a text on the clipboard; where the browser forbids it, shows the text to be taken by hand. */
export const CopyText = ({ text, size = 'md', label = words.copy }: CopyTextProps) => {
  const [state, setState] = useState<{ text: string; copied: boolean } | null>(null);
  const now = state?.text === text ? state : null; // what has changed since is not what was copied
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState({ text, copied: true });
      announce(words.copied);
    } catch {
      setState({ text, copied: false });
    }
  };
  return (
    <>
      <Button
        size={size}
        onClick={() => void copy()}
        icon={now?.copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
      >
        {now?.copied ? words.copied : label}
      </Button>
      {now && !now.copied && <TextArea label={words.copyFailed} readOnly value={text} rows={8} />}
    </>
  );
};
