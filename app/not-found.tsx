import { BareHead } from '@/components/frame/bare-head';
import { NothingHere } from '@/components/frame/nothing-here';

export const metadata = { title: 'Not found' };

/** An address of no page. */
export default function NotFound() {
  return (
    <>
      <BareHead />
      <main id="content" className="mx-auto w-full max-w-page px-4 pt-4 pb-12 sm:px-6 sm:pt-6">
        <NothingHere />
      </main>
    </>
  );
}
