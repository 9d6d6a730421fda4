import type { ItemKey, QueueItem } from '~/domain/review/queue';
import { paths } from '~/paths';
import type { deskQueueText } from '../text/desk-queue';

type Words = (typeof deskQueueText)['vi'];

/** The page on which an item is read and decided. */
export const itemPath = ({ kind, id }: ItemKey): string =>
  paths.desk(kind === 'claim' ? `khai/${id}` : `duyet/${kind}/${id}`);

/** What a claim says the producer was given; empty for a version. */
export function claimWords({ claim }: Pick<QueueItem, 'claim'>, t: Words): string {
  if (!claim) return '';
  return claim.stars ? t.stars(claim.stars) : t.right(claim.mark ?? '');
}
