import { frameWords } from '@/components/frame/frame-words';
import { NothingHere } from '@/components/frame/nothing-here';
import { Wordmark } from '@/components/frame/wordmark';

export const metadata = { title: 'Not found' };

/**
 * An address of no page: with the way back at the top, as everywhere. Every page carries this one along in case it is needed,
 * so it has nothing in it that comes alive: the whole head would be 10 kB more for each of them.
 */
export default function NotFound() {
  return (
    <>
      <header className="border-line border-b bg-surface">
        <div className="mx-auto flex min-h-13 max-w-page items-center px-4 sm:px-6">
          <a href="/" aria-label={frameWords.home} className="flex min-h-control items-center rounded-md">
            <Wordmark />
          </a>
        </div>
      </header>
      <main id="content" className="mx-auto w-full max-w-page px-4 pt-4 pb-12 sm:px-6 sm:pt-6">
        <NothingHere />
      </main>
    </>
  );
}
