import { headers } from 'next/headers';

/**
 * At the foot of every printed page, beside the page number: the version of the knowledge it was printed with (A11Y-18,
 * REG-13). The margin of a page takes no element, only text from a style.
 */
export const PrintVersion = async ({ version }: { readonly version: string }) => {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const text = JSON.stringify(`Zonula · knowledge ${version}`);
  return (
    <style nonce={nonce}>{`@page { @bottom-left { content: ${text}; font: 8pt sans-serif; color: #444; } }`}</style>
  );
};
