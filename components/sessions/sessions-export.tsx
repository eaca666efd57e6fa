'use client';

import { useSearchParams } from 'next/navigation';
import { addressOfFilter, filterIn } from '@/server/sessions/list/filter-address';
import { ProvenDownload } from '../auth/proven-download';

/** What the list shows now, all of it, for a spreadsheet. */
export const SessionsExport = () => {
  const address = addressOfFilter(filterIn(new URLSearchParams(useSearchParams())));
  const query = address.split('?')[1];
  return <ProvenDownload href={`/api/interchange/sessions.csv${query ? `?${query}` : ''}`}>List as CSV</ProvenDownload>;
};
