import { NothingHere } from '@/components/frame/nothing-here';

export const metadata = { title: 'Not found' };

/** Inside the frame. */
export default function NotFound() {
  return <NothingHere />;
}
