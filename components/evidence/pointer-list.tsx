import type { Pointer } from '@/server/library/shown/schema';
import { TextLink } from '../ui/text-link';

const LONG = 10;

/** Ways to other entries, one to a line, each large enough to hit; a long list in two columns where there is room. */
export const PointerList = ({ pointers }: { readonly pointers: readonly Pointer[] }) =>
  pointers.length > LONG ? (
    <ul className="gap-x-8 text-sm md:columns-2">
      {pointers.map(({ href, label }) => (
        <li key={`${href} ${label}`} className="break-inside-avoid border-line border-b py-1.5">
          <TextLink href={href} prefetch={false} className="no-underline hover:underline">
            {label}
          </TextLink>
        </li>
      ))}
    </ul>
  ) : (
    <ul>
      {pointers.map(({ href, label }) => (
        <li key={`${href} ${label}`}>
          <TextLink href={href} prefetch={false} className="inline-flex min-h-target items-center">
            {label}
          </TextLink>
        </li>
      ))}
    </ul>
  );
