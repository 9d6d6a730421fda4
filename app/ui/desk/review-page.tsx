import type { Photo } from '~/domain/media/picture-sources';
import type { Review } from '~/domain/review/get-review.server';
import type { RefusedMove } from '~/domain/review/move-item.server';
import { type Locale, paths } from '~/paths';
import { fieldLabel } from '../edit/diff-view';
import { formatMoment } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Notice } from '../parts/notice';
import { deskText } from '../text/desk';
import type { QueueDone } from '../text/desk-queue';
import { deskReviewText } from '../text/desk-review';
import { editText } from '../text/edit';
import { BesideReview } from './beside-review';
import { DecideButtons } from './decide-buttons';
import { DecidePart } from './decide-part';
import { DeskKeys } from './desk-keys';
import { HolderBar } from './holder-bar';
import { type FailedOpinion, OpinionForm } from './opinion-form';
import { OpinionList } from './opinion-list';
import { PhotosBySide } from './photos-by-side';
import { ReviewNotices } from './review-notices';
import { TextBySide } from './side-by-side';
import { WarningList } from './warning-list';
import { WhoMay } from './who-may';

/** A decision that was not taken, with all that was typed. */
export type FailedReview = {
  faults: Readonly<Record<string, string>>;
  approved: readonly string[];
  reasons: Readonly<Record<string, string>>;
  templates: Readonly<Record<string, string>>;
  general: string;
  /**
   * Where the version stands, if that was in the way; `held` where a colleague has taken it, `none`
   * where no button was pressed.
   */
  state: string | null;
};

/** What a form on the page came to when it could not be done. */
export type ReviewFailure =
  | ({ form: 'decision' } & FailedReview)
  | ({ form: 'opinion'; state: string | null } & FailedOpinion)
  | ({ form: 'taking' } & RefusedMove);

type Props = {
  review: Review;
  photos: Readonly<Record<number, Photo>>;
  /** The asker's person id. */
  me: number;
  done: QueueDone | null;
  failure?: ReviewFailure;
};

/** One version before an officer: both sides, what to look at twice, and the decision. */
export function ReviewPage({ review, photos, me, done, failure }: Props) {
  const t = useText(deskReviewText);
  const { version, kind, holder, opinions, warnings } = review;
  const waits = version.state === 'submitted';
  const failed = failure?.form === 'decision' ? failure : undefined;
  return (
    <div className="space-y-6">
      <Heading review={review} />
      <ReviewNotices review={review} failure={failure} done={done} />
      {waits && (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <HolderBar
            item={{ kind, id: version.id }}
            name={version.texts.name?.vi?.text ?? ''}
            holder={holder}
            me={me}
            takes={review.takes}
          />
          {review.decides && <DeskKeys page="review" />}
        </div>
      )}
      <WarningList warnings={warnings} />
      <OpinionList opinions={opinions} id="y-kien" />
      <Changes review={review} photos={photos} me={me} failed={failed} />
      {waits && review.opines && (
        <OpinionForm failed={failure?.form === 'opinion' ? failure : null} />
      )}
      {waits && !review.takes && <Notice kind="bad">{t.ownCause}</Notice>}
      {waits && review.takes && <WhoMay may={review.decides} others={t.onlyLooks} />}
      <BesideReview review={review} />
    </div>
  );
}

/** The name a version gives its listing, in the reader’s language where it has one. */
export const titleOf = ({ texts }: Pick<Review['version'], 'texts'>, locale: Locale) =>
  texts.name?.[locale]?.text || texts.name?.vi?.text;

function Heading({ review }: { review: Review }) {
  const t = useText(deskReviewText);
  const edit = useText(editText);
  const desk = useText(deskText);
  const href = useHref();
  const locale = useLocale();
  const { version, producer, kind, slug, live, author } = review;
  const page = kind === 'product' ? paths.product(slug) : paths.producer(slug);
  const sent = formatMoment(version.submittedAt ?? version.createdAt, locale);
  return (
    <header className="space-y-2">
      <p>
        <a className="inline-flex min-h-11 items-center" href={href(paths.desk())}>
          ← {t.back}
        </a>
      </p>
      <h1>{titleOf(version, locale)}</h1>
      <p>
        {desk.kinds[kind]} · {producer?.name} · {edit.version(version.number)} ·{' '}
        {author ?? edit.system}, {t.sent(sent)} ·{' '}
        {live ? <a href={href(page)}>{edit.publicPage}</a> : t.neverLive}
      </p>
      {version.note && (
        <p className="whitespace-pre-line border-line border-l-4 pl-2" dir="auto">
          <b>{t.note}:</b> {version.note}
        </p>
      )}
    </header>
  );
}

type ChangesProps = Pick<Props, 'review' | 'photos' | 'me'> & { failed?: FailedReview };

function Changes({ review, photos, me, failed }: ChangesProps) {
  const edit = useText(editText);
  const { changes, version, templates, holder, against } = review;
  const differs = changes.fields.length > 0 || changes.photos;
  const decides = version.state === 'submitted' && review.decides;
  const several = changes.fields.length + (changes.photos ? 1 : 0) > 1;
  const deciding = decides ? { templates, failed, several } : null;
  const parts = (
    <>
      {against && (
        <p className="font-bold">
          {edit.comparedWith[against.isLive ? 'live' : 'before'](against.number)}
        </p>
      )}
      {!differs && <p>{edit.nothingDiffers}</p>}
      {changes.fields.map((diff) => (
        <DecidePart
          key={diff.key}
          part={diff.key}
          label={fieldLabel(diff.key, edit)}
          deciding={deciding}
        >
          <TextBySide diff={diff} against={against} />
        </DecidePart>
      ))}
      {changes.photos && (
        <DecidePart part="photos" label={edit.photos} deciding={deciding}>
          <PhotosBySide
            diff={changes.photos}
            against={against}
            {...review.photos}
            photos={photos}
          />
        </DecidePart>
      )}
    </>
  );
  if (!decides) return <div className="space-y-6">{parts}</div>;
  return (
    <form method="post" className="space-y-6">
      {/* Enter on a tick presses a form's first button, and must not decide anything. */}
      <button
        type="submit"
        name="intent"
        value="none"
        tabIndex={-1}
        aria-hidden="true"
        className="sr-only"
      >
        {edit.noChanges}
      </button>
      {parts}
      <DecideButtons
        templates={templates}
        failed={failed}
        several={several}
        other={holder && holder.personId !== me ? holder : null}
      />
    </form>
  );
}
