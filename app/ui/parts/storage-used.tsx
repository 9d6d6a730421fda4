import type { StorageRoom } from '~/domain/media/storage-quota.server';
import { formatNumber } from '../format';
import { useLocale, useText } from '../locale';
import { mediaText } from '../text/media';

/** How much of a producer's room is used and left, in megabytes: used is rounded up, left down. */
export function StorageUsed({ room: { used, limit } }: { room: StorageRoom }) {
  const t = useText(mediaText);
  const locale = useLocale();
  const megabytes = (bytes: number) => formatNumber(bytes / 1_000_000, locale);
  const taken = Math.ceil(used / 1_000_000) * 1_000_000;
  const left = Math.max(0, limit - taken);
  return <p className="text-sm">{t.room(megabytes(taken), megabytes(limit), megabytes(left))}</p>;
}
