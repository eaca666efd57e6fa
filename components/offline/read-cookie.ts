import { densityCookie, densityOf, motionCookie, motionOf } from '../frame/looks';
import { themeCookie, themeOf } from '../frame/theme';
import { chooseTheme } from '../frame/theme-choice';

export const readCookie = (name: string): string | undefined =>
  document.cookie
    .split('; ')
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** The shell comes as anybody gets it; how this browser wants it is put on here. */
export const wearChosenLooks = (): void => {
  chooseTheme(themeOf(readCookie(themeCookie)));
  const { dataset } = document.documentElement;
  dataset['density'] = densityOf(readCookie(densityCookie));
  dataset['motion'] = motionOf(readCookie(motionCookie));
};
