'use client';

import { useEffect, useState } from 'react';
import type { IdentifierKind } from '@/server/identifiers/likely-identifiers';

/** After the last key: a name is not judged while it is being typed. */
const PAUSE_MS = 600;

const kindWords: Readonly<Record<IdentifierKind, string>> = {
  name: 'a name',
  date_of_birth: 'a date of birth',
  phone: 'a telephone number',
  email: 'an e-mail address',
  record_number: 'a record number',
  address: 'an address',
};

/**
 * A quiet line under a field whose text may tell who the patient is. It stops nobody, and nothing leaves the browser for it;
 * what it looks for is fetched at the first pause (REG-26).
 */
export const IdentifierWarning = ({ text }: { readonly text: string }) => {
  const [kinds, setKinds] = useState<readonly IdentifierKind[]>([]);
  useEffect(() => {
    let left = false;
    const look = async (): Promise<void> => {
      const found =
        text.trim() === '' ? [] : (await import('@/server/identifiers/likely-identifiers')).likelyIdentifiers(text);
      if (!left) setKinds(found);
    };
    // Without the network the field goes on without it.
    const timer = setTimeout(() => void look().catch(() => undefined), PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [text]);
  return (
    <p role="status" className="min-w-0 text-sm text-soon empty:hidden">
      {kinds.length > 0 &&
        `This may be ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(kinds.map((kind) => kindWords[kind]))}. None is needed here.`}
    </p>
  );
};
