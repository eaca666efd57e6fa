'use client';

import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Catalogue } from '@/server/library/schema';
import type { Entry } from '@/server/sessions/schema';
import { IdentifierWarning } from '../identifiers/identifier-warning';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Combobox } from '../ui/combobox';
import { TextField } from '../ui/text-field';
import { nameIn } from './reading-words';

interface OwnDifferentialProps {
  readonly catalogue: Catalogue;
  readonly act: (entry: Entry) => void;
}

const MOST = 12;

/** What the clinician thinks of, before ours is shown. It takes a few seconds, and can be left empty. */
export const OwnDifferential = ({ catalogue, act }: OwnDifferentialProps) => {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [other, setOther] = useState('');
  const items = useMemo(
    () =>
      Object.entries(catalogue.conditions)
        .filter(([id]) => !chosen.includes(id))
        .map(([id, { name, alsoKnownAs }]) => ({ id, label: name, synonyms: alsoKnownAs })),
    [catalogue, chosen],
  );
  const record = (conditions: readonly string[], words: string): void =>
    act({ type: 'own_differential_recorded', conditions: [...conditions], other: words, unaided: true });
  return (
    <Card
      title="Your own thoughts first"
      note="The ranking waits. Yours is kept with the session and shown beside ours."
    >
      <div className="grid gap-4">
        {chosen.length < MOST && (
          <Combobox
            label="What do you think of?"
            items={items}
            placeholder="For example: celiac"
            emptyText="Not in this knowledge base. Write it below."
            onSelect={({ id }) => setChosen([...chosen, id])}
          />
        )}
        {chosen.length > 0 && (
          <ol className="flex flex-wrap gap-1.5" aria-label="Your list">
            {chosen.map((id) => (
              <li key={id}>
                <Button
                  size="sm"
                  icon={<X aria-hidden="true" />}
                  onClick={() => setChosen(chosen.filter((one) => one !== id))}
                >
                  {nameIn(catalogue, id)}
                  <span className="sr-only">: take off the list</span>
                </Button>
              </li>
            ))}
          </ol>
        )}
        <TextField
          label="Anything else"
          optional
          maxLength={500}
          value={other}
          onChange={(event) => setOther(event.target.value)}
        />
        <IdentifierWarning text={other} />
        <div className="flex flex-wrap gap-2">
          <Button
            variant="primary"
            disabled={chosen.length === 0 && other.trim() === ''}
            onClick={() => record(chosen, other)}
          >
            Record, and show the ranking
          </Button>
          <Button variant="quiet" onClick={() => record([], '')}>
            Just show the ranking
          </Button>
        </div>
      </div>
    </Card>
  );
};
