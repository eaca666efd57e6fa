import { keepEarlyTyping } from '../frame/early-typing';
import { firstKeys } from '../session/first-keys';

/** From now on what is typed is for the first field of the walk, until it is there. Asked for again, it waits anew. */
export const keepFirstKeys = (): void => {
  firstKeys.stop();
  firstKeys.stop = keepEarlyTyping(window, {
    placeOf: (target) => {
      const element = target instanceof Element ? target : null;
      if (element?.closest('[data-walk]')) return 'there';
      return element?.closest('input, textarea, select') ? 'field' : 'page';
    },
    onText: (change) => {
      firstKeys.text = change(firstKeys.text);
    },
    onLeave: () => {
      firstKeys.text = '';
    },
  });
};

/** No session has begun: the keys are the page’s again. */
export const dropFirstKeys = (): void => {
  firstKeys.stop();
  firstKeys.text = '';
};
