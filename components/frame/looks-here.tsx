import { cookies } from 'next/headers';
import { densityCookie, densityOf, motionCookie, motionOf } from './looks';
import { LooksChoice } from './looks-choice';
import { themeCookie, themeOf } from './theme';

/** How this browser shows the pages, to be changed. */
export const LooksHere = async () => {
  const kept = await cookies();
  return (
    <LooksChoice
      theme={themeOf(kept.get(themeCookie)?.value)}
      density={densityOf(kept.get(densityCookie)?.value)}
      motion={motionOf(kept.get(motionCookie)?.value)}
    />
  );
};
