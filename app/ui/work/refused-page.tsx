import type { SiteTexts } from '~/domain/words/site-text-keys';
import { paths } from '~/paths';
import { Contacts, hasContacts } from '../layout/keeper';
import { useHref, useText } from '../locale';
import { errorText } from '../text/errors';

/** Whose pages the refused one stands among, and the first of them. */
export type Front = { of: 'desk' | 'coop' | 'account'; path: string };

type Props = {
  kind: 'refused' | 'foreign';
  front: Front;
  /** Words of the agency, where they are at hand: after a refused form they are not. */
  texts?: SiteTexts;
};

/** What was refused to somebody at work, that nothing of theirs changed, and whom to ask. */
export function RefusedPage({ kind, front, texts = {} }: Props) {
  const t = useText(errorText);
  const href = useHref();
  return (
    <div className="page max-w-2xl space-y-5 py-10">
      <h1>{t[`${kind}Title`]}</h1>
      <p>{t[kind]}</p>
      {kind === 'refused' && <p>{t.next[front.of]}</p>}
      <p>
        <a className="button" href={href(front.path)}>
          {t.front[front.of]}
        </a>
      </p>
      {hasContacts(texts) ? (
        <section>
          <h2>{t.contacts}</h2>
          <Contacts texts={texts} linkClass="inline-flex min-h-11 items-center" />
        </section>
      ) : (
        <p>
          <a href={href(paths.about())}>{t.whoKeeps}</a>
        </p>
      )}
    </div>
  );
}
