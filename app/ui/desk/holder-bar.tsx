import type { Holder, ItemKey } from '~/domain/review/queue';
import { formatMoment } from '../format';
import { useLocale, useText } from '../locale';
import { deskQueueText } from '../text/desk-queue';

type Props = {
  item: ItemKey;
  /** What it is, for those who hear the buttons one by one. */
  name: string;
  holder: Holder | null;
  /** The asker's person id. */
  me: number;
  /** Whether the asker may take it. */
  takes: boolean;
};

/** Who is on an item, and the one button that changes it. */
export function HolderBar({ item, name, holder, me, takes }: Props) {
  const t = useText(deskQueueText);
  const locale = useLocale();
  const mine = holder?.personId === me;
  const since = holder ? formatMoment(holder.since, locale) : '';
  const words = !holder ? t.free : mine ? t.mine(since) : t.held(holder.name, since);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span className={holder && !mine ? 'font-bold text-turmeric-dark' : 'text-ink-soft'}>
        {words}
      </span>
      {takes && (
        <form method="post">
          <input type="hidden" name="kind" value={item.kind} />
          <input type="hidden" name="id" value={item.id} />
          <input type="hidden" name="from" value={holder?.personId ?? ''} />
          <button
            type="submit"
            name="intent"
            value={mine ? 'release' : 'take'}
            className="button button-quiet"
            aria-label={
              mine ? t.releaseOf(name) : holder ? t.takeOverOf(holder.name, name) : t.takeOf(name)
            }
          >
            {mine ? t.release : holder ? t.takeOver(holder.name) : t.take}
          </button>
        </form>
      )}
    </div>
  );
}
