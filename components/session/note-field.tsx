'use client';

import { IdentifierWarning } from '../identifiers/identifier-warning';
import { Card } from '../ui/card';
import { TextArea } from '../ui/text-field';

const LONGEST = 10_000;

/** Notes in the clinician's own words. What is typed goes to the queue with each key; it saves at a pause (REL-11). */
export const NoteField = ({ text, onWrite }: { readonly text: string; readonly onWrite: (text: string) => void }) => (
  <Card title="Notes">
    <TextArea
      label="Notes"
      labelHidden
      hint="No names, dates of birth or record numbers are needed."
      value={text}
      maxLength={LONGEST}
      onChange={(event) => onWrite(event.target.value)}
    />
    <IdentifierWarning text={text} />
  </Card>
);
