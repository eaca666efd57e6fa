'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Bookmark, X } from 'lucide-react';
import Link from 'next/link';
import { type FormEvent, useState } from 'react';
import { type SessionFilter, sizeOf } from '@/server/sessions/list/filter';
import { addressOfFilter } from '@/server/sessions/list/filter-address';
import { useTRPC } from '@/trpc/client';
import { IdentifierWarning } from '../identifiers/identifier-warning';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { listWords } from './list-words';

/** Filters under a name: a press goes there, a cross removes, and the present one can be kept too. */
export const SavedFilters = ({ filter }: { readonly filter: SessionFilter }) => {
  const trpc = useTRPC();
  const client = useQueryClient();
  const saved = useQuery(trpc.filters.saved.queryOptions({}));
  const read = () => client.invalidateQueries(trpc.filters.saved.pathFilter());
  const remove = useMutation(trpc.filters.remove.mutationOptions({ onSettled: read }));
  const filters = saved.data?.filters ?? [];
  const here = addressOfFilter(filter);
  if (filters.length === 0 && sizeOf(filter) === 0) return null;
  return (
    <section aria-labelledby="saved-filters" className="grid gap-1 print:hidden">
      <h2 id="saved-filters" className="text-sm font-semibold text-ink-muted">
        {listWords.saved}
      </h2>
      <ul className="grid">
        {filters.map(({ id, name, filter: kept }) => {
          const address = addressOfFilter(kept);
          return (
            <li key={id} className="flex items-center gap-1 border-line border-b">
              <Link
                href={address}
                prefetch={false}
                aria-current={address === here ? 'true' : undefined}
                className={cx(
                  'flex min-h-control-sm min-w-0 flex-1 items-center py-1 hover:underline',
                  address === here && 'font-semibold text-accent',
                )}
              >
                <span className="min-w-0 break-words">{name}</span>
              </Link>
              <Button
                size="sm"
                variant="quiet"
                iconOnly
                icon={<X aria-hidden="true" />}
                loading={remove.isPending && remove.variables.id === id}
                onClick={() => remove.mutate({ id })}
              >
                {listWords.removeSaved(name)}
              </Button>
            </li>
          );
        })}
      </ul>
      {sizeOf(filter) > 0 && <SaveFilter filter={filter} onSaved={read} />}
    </section>
  );
};

const SaveFilter = ({ filter, onSaved }: { readonly filter: SessionFilter; readonly onSaved: () => void }) => {
  const trpc = useTRPC();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const save = useMutation(
    trpc.filters.save.mutationOptions({
      onSuccess: () => {
        onSaved();
        setOpen(false);
        setName('');
      },
    }),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() !== '') save.mutate({ name: name.trim(), filter });
  };
  const issue = save.error?.data?.issue;
  const refused = issue?.code === 'too_many_filters' ? listWords.tooMany(issue.most) : listWords.saveFailed;
  const error = missing ? listWords.saveMissing : save.isError ? refused : undefined;
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={listWords.save}
      description={listWords.saveNote}
      size="sm"
      trigger={
        <Button size="sm" icon={<Bookmark aria-hidden="true" />} className="mt-1 w-fit">
          {listWords.save}
        </Button>
      }
      actions={
        <Button type="submit" form="save-filter" variant="primary" loading={save.isPending}>
          {listWords.saveDo}
        </Button>
      }
    >
      <form id="save-filter" method="post" onSubmit={submit} className="pb-3">
        <TextField
          label={listWords.saveName}
          value={name}
          maxLength={60}
          autoComplete="off"
          error={error}
          onChange={({ target }) => setName(target.value)}
        />
        <IdentifierWarning text={name} />
      </form>
    </Dialog>
  );
};
