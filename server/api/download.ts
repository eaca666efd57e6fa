import { noStore } from './refuse';

/** Without script there is no dialog that asks; the page of one’s account does. */
export const refuseStale = (): Response =>
  new Response('Your sign-in is too long ago to take data out. Sign out and in again, then try once more.', {
    status: 403,
    headers: { ...noStore, 'content-type': 'text/plain; charset=utf-8' },
  });

/** A file to keep. */
export const download = (body: BodyInit, name: string, type: string): Response =>
  new Response(body, {
    headers: {
      ...noStore,
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
    },
  });

/** Lines of CSV, sent as they are read. */
export const csvDownload = (lines: AsyncGenerator<string>, name: string): Response => {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    // Spreadsheets take UTF-8 for what it is only with its mark in front.
    start: (controller) => controller.enqueue(encoder.encode('\uFEFF')),
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await lines.return(undefined);
    },
  });
  return download(body, name, 'text/csv');
};
