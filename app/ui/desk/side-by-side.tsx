import type { ReactNode } from 'react';
import type { FieldDiff } from '~/domain/listings/diff';
import type { Review } from '~/domain/review/get-review.server';
import { Pieces } from '../edit/diff-view';
import { useText } from '../locale';
import { deskReviewText } from '../text/desk-review';

type Props = { against: Review['against']; before: ReactNode; proposed: ReactNode };

/** What buyers see, or saw, and what was handed in: beside each other, on a phone below each other. */
export function SideBySide({ against, before, proposed }: Props) {
  const t = useText(deskReviewText);
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <div className="min-w-0 space-y-1">
        <h3 className="font-normal text-ink-soft text-sm">
          {!against ? t.neverLive : against.isLive ? t.live : t.before}
        </h3>
        {before}
      </div>
      <div className="min-w-0 space-y-1 border-line max-md:border-t max-md:pt-3 md:border-l md:pl-4">
        <h3 className="font-normal text-ink-soft text-sm">{t.proposed}</h3>
        {proposed}
      </div>
    </div>
  );
}

/** Both sides of a text: what goes is struck through on the left, what comes underlined on the right. */
export function TextBySide({ diff, against }: { diff: FieldDiff; against: Review['against'] }) {
  const { before, after, pieces } = diff;
  const t = useText(deskReviewText);
  const side = (text: string, gone: 'added' | 'removed', empty: string) =>
    text === '' ? (
      <p className="text-ink-soft italic">{empty}</p>
    ) : (
      <p className="whitespace-pre-line" dir="auto">
        <Pieces pieces={pieces.filter(({ kind }) => kind !== gone)} />
      </p>
    );
  return (
    <SideBySide
      against={against}
      before={side(before, 'added', t.empty)}
      proposed={side(after, 'removed', t.emptied)}
    />
  );
}
