import type { ListingDiff, PhotosDiff } from '~/domain/listings/diff';
import { type FieldKey, splitKey } from '~/domain/listings/fields';
import type { DiffPiece } from '~/domain/listings/word-diff';
import { useText } from '../locale';
import { type EditText, editText } from '../text/edit';

type Props = { diff: ListingDiff; same?: string };

/** What one version changed against another, field by field, word by word; `same` where nothing. */
export function DiffView({ diff, same }: Props) {
  const t = useText(editText);
  if (diff.fields.length === 0 && !diff.photos) return <p>{same ?? t.noChanges}</p>;
  return (
    <dl className="space-y-3">
      {diff.fields.map(({ key, pieces }) => (
        <div key={key}>
          <dt className="font-bold text-sm">{fieldLabel(key, t)}</dt>
          <dd className="whitespace-pre-line">
            <Pieces pieces={pieces} />
          </dd>
        </div>
      ))}
      {diff.photos && (
        <div>
          <dt className="font-bold text-sm">{t.photos}</dt>
          <dd>{photoWords(diff.photos, t).join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}

/** Added words are underlined and removed ones struck through, not only coloured. */
export function Pieces({ pieces }: { pieces: readonly DiffPiece[] }) {
  return (
    <>
      {pieces.map(({ kind, text }, index) => {
        const key = `${index}-${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        return kind === 'added' ? (
          <ins
            key={key}
            className="rounded-sm bg-leaf-mist box-decoration-clone px-0.5 text-leaf-dark decoration-2"
          >
            {text}
          </ins>
        ) : (
          <del
            key={key}
            className="rounded-sm bg-madder-mist box-decoration-clone px-0.5 text-madder-dark"
          >
            {text}
          </del>
        );
      })}
    </>
  );
}

/** `description.en` → "Mô tả (tiếng Anh)". */
export function fieldLabel(key: FieldKey, t: EditText): string {
  const [field, language] = splitKey(key);
  return language === 'vi' ? t.fields[field] : `${t.fields[field]} (${t.languages[language]})`;
}

function photoWords({ added, removed, reordered, reworded }: PhotosDiff, t: EditText): string[] {
  return [
    added.length > 0 && t.photosAdded(added.length),
    removed.length > 0 && t.photosRemoved(removed.length),
    reordered && t.photosReordered,
    reworded.length > 0 && t.photosReworded,
  ].filter((words) => words !== false);
}
