'use client';

import type { ReactNode } from 'react';
import { ButtonLink } from '../ui/button';
import { useFreshProof } from './use-fresh-proof';

/**
 * A file that takes clinical data along: whoever fetches it shows first who they are (SEC-14). Pressed before the page can ask
 * for that, it waits until it can (components/frame/early-presses.ts).
 */
export const ProvenDownload = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => {
  const { prove, dialog } = useFreshProof();
  const fetchIt = async (): Promise<void> => {
    if (await prove()) window.location.assign(href);
  };
  return (
    <>
      <ButtonLink
        href={href}
        prefetch={false}
        download
        data-until-awake=""
        onClick={(event) => {
          event.preventDefault();
          void fetchIt();
        }}
      >
        {children}
      </ButtonLink>
      {dialog}
    </>
  );
};
