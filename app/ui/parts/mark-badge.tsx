import type { CardMark } from '~/domain/catalogue/card';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { markText } from '../text/common';
import { ProvenanceTag } from './claim';

/** One colour and one word per kind, so that the three are never mixed. */
const TONE: Record<CardMark['kind'], string> = {
  'geographical-indication': 'bg-leaf-mist text-leaf-dark',
  'collective-trademark': 'bg-madder-mist text-madder-dark',
  'certification-mark': 'bg-indigo-mist text-indigo',
};

export function MarkBadge({ mark, link = false }: { mark: CardMark; link?: boolean }) {
  const t = useText(markText);
  const href = useHref();
  const words = `${t.kind[mark.kind]}: ${mark.name}`;
  return (
    <span className={`inline-block rounded px-2 py-0.5 text-sm ${TONE[mark.kind]}`}>
      {link ? (
        <a className="text-inherit" href={href(paths.mark(mark.slug))}>
          {words}
        </a>
      ) : (
        words
      )}{' '}
      <ProvenanceTag provenance={mark.provenance} />
    </span>
  );
}
