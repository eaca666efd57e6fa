/** The arrow of a fold, made once: folds are drawn again at every answer. `.fold-mark` turns it by the `details` or button around it. */
export const foldMark = <span aria-hidden="true" className="fold-mark" />;
