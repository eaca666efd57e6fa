import { cookies } from 'next/headers';
import { AppFrame } from '@/components/frame/app-frame';
import { NothingHere } from '@/components/frame/nothing-here';
import { themeCookie, themeOf } from '@/components/frame/theme';

export const metadata = { title: 'Not found' };

/** An address of no page: with the way back at the top, as everywhere. */
export default async function NotFound() {
  return (
    <AppFrame theme={themeOf((await cookies()).get(themeCookie)?.value)}>
      <NothingHere />
    </AppFrame>
  );
}
