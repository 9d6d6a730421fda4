import { paths } from '~/paths';
import { emblem } from '../drawings/emblem';
import { useHref, useText } from '../locale';
import { siteText } from '../text/common';

/** Emblem and name, leading home. `small` leaves the emblem alone where a phone has no room. */
export function Brand({ small = false }: { small?: boolean }) {
  const t = useText(siteText);
  const href = useHref();
  return (
    <a
      href={href(paths.home())}
      className="flex min-h-11 min-w-11 items-center gap-2 font-bold text-base text-white leading-tight no-underline sm:text-lg hover:text-turmeric-light"
    >
      <span
        aria-hidden="true"
        className="block size-9 shrink-0"
        // Our own drawing, no outside text in it
        dangerouslySetInnerHTML={{ __html: emblem() }}
      />
      <span className={small ? 'sr-only sm:not-sr-only' : undefined}>{t.name}</span>
    </a>
  );
}
