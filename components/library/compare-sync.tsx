'use client';

import { useEffect } from 'react';
import { rememberCompared } from './look-up-memory';

/** What is compared on this page is what is ticked elsewhere. Shows nothing. */
export const CompareSync = ({ ids }: { readonly ids: readonly string[] }) => {
  const said = ids.join(',');
  useEffect(() => rememberCompared(said === '' ? [] : said.split(',')), [said]);
  return null;
};
