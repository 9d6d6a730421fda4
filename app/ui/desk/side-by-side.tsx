import type { ReactNode } from 'react';
import type { FieldDiff } from '~/domain/listings/diff';
import { Pieces } from '../edit/diff-view';
import { useText } from '../locale';
import { deskReviewText } from '../text/desk-review';

/** What is shown now and what was handed in: beside each other, on a phone below each other. */
export function SideBySide({ live, proposed }: { live: ReactNode; proposed: ReactNode }) {
  const t = useText(deskReviewText);
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <div className="min-w-0 space-y-1">
        <h3 className="font-normal text-ink-soft text-sm">{t.live}</h3>
        {live}
      </div>
      <div className="min-w-0 space-y-1 border-line max-md:border-t max-md:pt-3 md:border-l md:pl-4">
        <h3 className="font-normal text-ink-soft text-sm">{t.proposed}</h3>
        {proposed}
      </div>
    </div>
  );
}

/** Both sides of a text: what goes is struck through on the left, what comes underlined on the right. */
export function TextBySide({ diff: { before, after, pieces } }: { diff: FieldDiff }) {
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
      live={side(before, 'added', t.empty)}
      proposed={side(after, 'removed', t.emptied)}
    />
  );
}
