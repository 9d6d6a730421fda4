import {
  type CollectionFields,
  TYPED_FIELDS,
  type TypedCollection,
  typedOf,
} from '~/domain/featured/collection-form';
import type { Candidate } from '~/domain/featured/find-candidates.server';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { collectionEditorText } from '../text/desk-collection-editor';
import { CandidateList } from './candidates';

type Props = {
  id: number;
  mine: TypedCollection;
  theirs: CollectionFields;
  mineItems: Candidate[];
  theirItems: Candidate[];
  chosen: readonly number[];
  onAdd: (candidate: Candidate) => void;
};

/** Both sides of an edit that came too late, field by field; nothing of either is lost. */
export function StaleSides(props: Props) {
  const { id, mine, theirs, mineItems, theirItems, chosen, onAdd } = props;
  const t = useText(collectionEditorText);
  const href = useHref();
  const saved = typedOf(theirs);
  const differing = TYPED_FIELDS.filter((key) => mine[key].trim() !== saved[key]);
  const onlyTheirs = theirItems.filter((item) => !mine.items.includes(item.id));
  const sameItems = mine.items.join() === theirs.items.join();
  return (
    <section role="alert" className="space-y-3 border-madder border-l-4 bg-madder-mist p-3">
      <h2 className="text-lg text-madder-dark">{t.staleTitle}</h2>
      <p>{t.staleHelp}</p>
      {differing.length === 0 && sameItems && <p>{t.staleSame}</p>}
      {differing.map((key) => (
        <div key={key}>
          <h3>{t.fields[key]}</h3>
          <Sides mine={mine[key]} theirs={saved[key]} />
        </div>
      ))}
      {!sameItems && (
        <div className="space-y-2">
          <h3>{t.fields.items}</h3>
          <Sides mine={namesOf(mineItems)} theirs={namesOf(theirItems)} />
          {onlyTheirs.length > 0 && (
            <>
              <p className="font-bold">{t.theirsOnly}</p>
              <CandidateList candidates={onlyTheirs} chosen={chosen} onAdd={onAdd} />
            </>
          )}
        </div>
      )}
      <p>
        <a
          className="inline-flex min-h-11 items-center"
          href={href(paths.desk(`gioi-thieu/${id}`))}
        >
          {t.useTheirs}
        </a>
      </p>
    </section>
  );
}

const namesOf = (items: readonly Candidate[]) =>
  items.map(({ name }, index) => `${index + 1}. ${name}`).join('\n');

function Sides({ mine, theirs }: { mine: string; theirs: string }) {
  const t = useText(collectionEditorText);
  const side = 'panel whitespace-pre-line p-2';
  return (
    <dl className="grid gap-2 sm:grid-cols-2">
      <div className={side}>
        <dt className="text-ink-soft text-sm">{t.yours}</dt>
        <dd>{mine || t.empty}</dd>
      </div>
      <div className={side}>
        <dt className="text-ink-soft text-sm">{t.theirs}</dt>
        <dd>{theirs || t.empty}</dd>
      </div>
    </dl>
  );
}
