import { FIELD_KEYS, fieldsOf } from '~/domain/listings/fields';
import { findHealthClaims } from '~/domain/listings/health-claims';
import { type Photo, pictureSources } from '~/domain/media/picture-sources';
import type { Review } from '~/domain/review/get-review.server';
import { paths } from '~/paths';
import { fieldLabel, Pieces } from '../edit/diff-view';
import { formatMoment } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Fault, Notice } from '../parts/form-field';
import { deskText } from '../text/desk';
import { editText } from '../text/edit';

type Failed = {
  faults: Readonly<Record<string, string>>;
  reasons: Readonly<Record<string, string>>;
  general: string;
  state: string | null;
};
type Props = { review: Review; photos: Readonly<Record<number, Photo>>; failed?: Failed };

/** One version before an officer: what changed word by word, and a box for a reason beside each. */
export function ReviewPage({ review, photos, failed }: Props) {
  const t = useText(deskText);
  const edit = useText(editText);
  const href = useHref();
  const locale = useLocale();
  const { version, changes, producer, kind, slug, live, decides } = review;
  const waits = version.state === 'submitted';
  const page = kind === 'product' ? paths.product(slug) : paths.producer(slug);
  return (
    <form method="post" className="mx-auto max-w-3xl space-y-6">
      <h1>{version.texts.name?.vi?.text}</h1>
      <p>
        {producer?.name} ·{' '}
        {edit.by(review.author ?? edit.system, formatMoment(version.createdAt, locale))}
        {live && (
          <>
            {' · '}
            <a href={href(page)}>{edit.publicPage}</a>
          </>
        )}
      </p>
      {version.note && <p className="border-line border-l-4 pl-2">{version.note}</p>}
      {(!waits || failed?.state) && (
        <Notice kind="bad">{t.notWaiting(edit.states[version.state])}</Notice>
      )}
      {failed?.faults.general && <Notice kind="bad">{t.reasonNeeded}</Notice>}
      <HealthWarnings review={review} />
      {changes.fields.map(({ key, pieces }) => (
        <section key={key} className="panel space-y-2 p-4">
          <h2 className="text-lg">{fieldLabel(key, edit)}</h2>
          <p className="whitespace-pre-line">
            <Pieces pieces={pieces} />
          </p>
          {waits && decides && (
            <Reason name={key} label={`${t.reasonFor} ${fieldLabel(key, edit)}`} failed={failed} />
          )}
        </section>
      ))}
      {changes.photos && (
        <section className="panel space-y-3 p-4">
          <h2 className="text-lg">{edit.photos}</h2>
          <ol className="grid gap-3 sm:grid-cols-2">
            {version.photos.map(({ mediaId, altVi }) => (
              <li key={mediaId}>
                <ReviewedPhoto photo={photos[mediaId]} alt={altVi} />
              </li>
            ))}
          </ol>
          {waits && decides && (
            <Reason name="photos" label={`${t.reasonFor} ${edit.photos}`} failed={failed} />
          )}
        </section>
      )}
      {waits && decides && (
        <section className="space-y-3">
          <label className="block">
            <span className="font-bold">{t.general}</span>
            <textarea name="general" className="field" rows={2} defaultValue={failed?.general} />
          </label>
          <div className="flex flex-wrap gap-3">
            <button type="submit" name="intent" value="approve" className="button">
              {t.approve}
            </button>
            <button type="submit" name="intent" value="return" className="button button-quiet">
              {t.return}
            </button>
          </div>
        </section>
      )}
      {waits && !decides && <Notice kind="bad">{t.onlyLooks}</Notice>}
    </form>
  );
}

function Reason({ name, label, failed }: { name: string; label: string; failed?: Failed }) {
  const fault = failed?.faults[name];
  const t = useText(editText);
  return (
    <label className="block">
      <span className="text-sm">{label}</span>
      <textarea
        name={`reason:${name}`}
        className="field"
        rows={1}
        maxLength={1000}
        defaultValue={failed?.reasons[name]}
      />
      {fault && <Fault>{t.faults[fault as keyof typeof t.faults] ?? fault}</Fault>}
    </label>
  );
}

function ReviewedPhoto({ photo, alt }: { photo: Photo | undefined; alt: string }) {
  if (!photo) return null;
  const { img } = pictureSources(photo);
  return (
    <figure>
      <img
        src={img.src}
        alt={alt}
        width={img.width}
        height={img.height}
        loading="lazy"
        className="h-auto w-full"
      />
      <figcaption className="text-sm">{alt}</figcaption>
    </figure>
  );
}

/** Words that claim a cure, wherever in the version they stand. */
function HealthWarnings({ review: { kind, version } }: { review: Review }) {
  const t = useText(editText);
  const texts = fieldsOf(kind, version.texts);
  const found = FIELD_KEYS[kind].flatMap((key) =>
    findHealthClaims(texts[key] ?? '').map(({ text }) => `${fieldLabel(key, t)}: “${text}”`),
  );
  if (found.length === 0) return null;
  return (
    <div className="border-turmeric border-l-4 bg-turmeric-mist p-3">
      <p className="font-bold">{t.healthTitle}</p>
      <ul className="list-disc pl-5">
        {[...new Set(found)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
