'use client';

import { useEffect } from 'react';
import type { SearchKind } from '@/server/library/search/schema';
import { rememberOpened } from './look-up-memory';

/** Remembers, in this browser, that an entry was opened. Shows nothing. */
export const Seen = ({ kind, id }: { readonly kind: SearchKind; readonly id: string }) => {
  useEffect(() => rememberOpened({ kind, id }), [kind, id]);
  return null;
};
