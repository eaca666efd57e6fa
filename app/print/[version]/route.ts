/** What a printed page says of its knowledge: a release and its digest, and nothing that could end the text. */
const version = /^[\w.+-]{1,64}$/;

/**
 * At the foot of every printed page, beside the page number: the version in the address (A11Y-18, REG-13). The margin of a
 * page takes no element, only text from a style; a style of its own is what the page's policy lets in after any navigation.
 */
export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly version: string }> }) {
  const asked = unescaped((await params).version);
  if (!version.test(asked)) return new Response(null, { status: 404 });
  return new Response(
    `@page { @bottom-left { content: 'Zonula · knowledge ${asked}'; font: 8pt sans-serif; color: #444; } }\n`,
    {
      headers: {
        'content-type': 'text/css; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
      },
    },
  );
}

/** What was escaped in the address; what cannot be told is no version. */
const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};
