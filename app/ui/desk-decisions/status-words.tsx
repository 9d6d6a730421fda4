import type { RecognitionStatus } from '~/domain/recognitions/status';
import { useText } from '../locale';
import { starText } from '../text/common';

const TONES: Record<RecognitionStatus, string> = {
  'in-force': 'text-leaf-dark',
  expiring: 'text-madder',
  upcoming: 'text-turmeric-dark',
  expired: 'text-ink-soft',
  revoked: 'text-madder-dark',
  unknown: 'text-ink-soft italic',
};

/** A status in words; the colour says nothing the words do not. */
export function StatusWords({ status, count }: { status: RecognitionStatus; count?: number }) {
  const t = useText(starText);
  const words = t.status[status];
  return (
    <strong className={TONES[status]}>
      {count === undefined ? words : `${count} ${words.toLowerCase()}`}
    </strong>
  );
}
