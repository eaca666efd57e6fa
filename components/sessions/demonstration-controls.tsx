'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useTRPC } from '@/trpc/client';
import { Button } from '../ui/button';

interface DemonstrationControlsProps {
  /** Asked for when the first account was made. */
  readonly loadNow: boolean;
  readonly loaded: boolean;
  readonly none: boolean;
}

/** Loads the demonstration sessions, or removes all of them in one action. */
export const DemonstrationControls = ({ loadNow, loaded, none }: DemonstrationControlsProps) => {
  const trpc = useTRPC();
  const router = useRouter();
  const client = useQueryClient();
  // The list shows what is there now: it keeps what it has read.
  const reread = (): void => void client.invalidateQueries(trpc.sessions.pathFilter());
  const done = {
    onSuccess: () => {
      reread();
      // The wish goes out of the address; elsewhere the address stays, which may say by now what is filtered.
      if (loadNow) router.replace('/sessions');
      else router.refresh();
    },
  };
  const load = useMutation(trpc.demonstration.load.mutationOptions(done));
  const remove = useMutation(
    trpc.demonstration.remove.mutationOptions({
      onSuccess: () => {
        reread();
        router.refresh();
      },
    }),
  );
  const asked = useRef(false);
  const { mutate } = load;

  useEffect(() => {
    if (!loadNow || asked.current) return;
    asked.current = true;
    mutate({});
  }, [loadNow, mutate]);

  if (!loaded && !none && !load.isPending) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-line border-dashed px-4 py-2.5 text-sm">
      {loaded ? (
        <>
          <p>Sessions marked “demonstration” are published cases, not patients of yours.</p>
          <Button size="sm" loading={remove.isPending} onClick={() => remove.mutate({})}>
            Remove all demonstrations
          </Button>
        </>
      ) : (
        <>
          <p>See how it works on published cases, worked through by the engine and marked as demonstrations.</p>
          <Button size="sm" loading={load.isPending} onClick={() => load.mutate({})}>
            {load.isPending ? 'Working through the cases' : 'Load demonstration sessions'}
          </Button>
        </>
      )}
      {(load.isError || remove.isError) && <p role="alert">That did not work: the server did not answer. Try again.</p>}
    </div>
  );
};
