import type { Outcome } from '~/domain/listings/edit-outcome';
import type { Locale } from '~/paths';
import { formatPrice } from '../format';
import { useLocale, useText } from '../locale';
import { editText } from '../text/edit';

type Now = NonNullable<Extract<Outcome, { kind: 'direct' }>['now']>;

/** What the public sees of a part that somebody else changed meanwhile. */
export function NowShown({ now }: { now: Now }) {
  const t = useText(editText);
  const locale = useLocale();
  return (
    <div className="mt-2">
      <p className="font-bold">{t.nowShown}</p>
      <ul className="list-disc pl-5">
        {linesOf(now, t, locale).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function linesOf(now: Now, t: (typeof editText)['vi'], locale: Locale): string[] {
  if ('packs' in now) {
    return now.packs.map(({ labelVi, priceState, priceMin, priceMax }) => {
      const price = priceMin && priceMax && formatPrice(priceMin, priceMax, locale);
      return [labelVi, t.priceStates[priceState], price].filter(Boolean).join(' · ');
    });
  }
  if ('contacts' in now) {
    return now.contacts.map((contact) =>
      [t.contactKinds[contact.kind], contact.value, contact.public && t.contactPublic]
        .filter(Boolean)
        .join(' · '),
    );
  }
  const months = now.season?.months ?? 0;
  const names = Array.from({ length: 12 }, (_, index) => index + 1)
    .filter((month) => months & (1 << (month - 1)))
    .map((month) => t.month(month));
  return [names.join(', ') || '—', ...(now.season?.soldOut ? [t.soldOut] : [])];
}
