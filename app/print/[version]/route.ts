/** A version, with its digest where it has one, and nothing that could end the text. */
const version = /^[\w.+-]{1,64}$/;

/**
 * At the foot of every printed page, beside the page number: the versions in the address, of the knowledge, the engine and the
 * app (A11Y-18, REG-13). The margin of a page takes no element, only text from a style; a style of its own is what the page's policy lets in after any navigation.
 */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly version: string }> }) {
  const asked = unescaped((await params).version);
  if (!version.test(asked)) return new Response(null, { status: 404 });
  const given = new URL(request.url).searchParams;
  const others = ['engine', 'app'].flatMap((name) => {
    const told = given.get(name) ?? '';
    return version.test(told) ? [` · ${name} ${told}`] : [];
  });
  return new Response(
    `@page { @bottom-left { content: 'Zonula · knowledge ${asked}${others.join('')}'; font: 8pt sans-serif; color: #444; } }\n`,
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
