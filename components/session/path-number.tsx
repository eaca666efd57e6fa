/** The number of a line, in the colour of that line: what a name and its line share. */
export const PathNumber = ({ number }: { readonly number: number }) => (
  <svg aria-hidden="true" width="18" height="18" className="inline-block shrink-0 align-[-3px]">
    <circle cx="9" cy="9" r="9" strokeWidth="0" className={`path-${number} path-mark`} />
    <text x="9" y="13" textAnchor="middle" className="path-number figures text-xs font-semibold">
      {number}
    </text>
  </svg>
);
