import { homeWords, Wordmark } from './wordmark';

/**
 * The head of a page without its frame: the way back at the top, as everywhere. Every page carries it along in case it is
 * needed, so it has nothing in it that comes alive: the whole head would be 10 kB more for each of them.
 */
export const BareHead = () => (
  <header className="border-line border-b bg-surface">
    <div className="mx-auto flex min-h-13 max-w-page items-center px-4 sm:px-6">
      <a href="/" aria-label={homeWords} className="flex min-h-control items-center rounded-md">
        <Wordmark />
      </a>
    </div>
  </header>
);
