import type { SentForm } from '~/domain/unwritten';
import { paths } from '~/paths';
import { FactorForWhatWaits } from '../account/factor-again-form';
import { useHref, useText } from '../locale';
import { errorText } from '../text/errors';
import type { ErrorKind } from './error-kind';
import { SearchForm } from './search-form';
import { UnwrittenForm } from './unwritten-form';

/** Pages near to what was asked for; carried by a thrown 404. */
export type ErrorProposals = { query?: string; near: { path: string; label: string }[] };

type Props = { kind: ErrorKind; proposals?: ErrorProposals; sent?: SentForm | null };

/** What happened, what was kept, and what to do next. */
export function ErrorPage({ kind, proposals, sent = null }: Props) {
  const t = useText(errorText);
  const href = useHref();
  const near = proposals?.near ?? [];
  return (
    <div className="page max-w-2xl space-y-5 py-10">
      <h1>{t[`${kind}Title`]}</h1>
      <p>{t[kind]}</p>
      {kind === 'idle' && (
        <a className="button" href={href(paths.signIn())} target="_blank" rel="noreferrer">
          {t.signInAgain}
        </a>
      )}
      {kind === 'factor' ? (
        <FactorForWhatWaits sent={sent} />
      ) : (
        sent && <UnwrittenForm sent={sent} />
      )}
      {near.length > 0 && (
        <section>
          <h2>{t.near}</h2>
          <ul className="mt-2 space-y-1">
            {near.map(({ path, label }) => (
              <li key={path}>
                <a className="inline-flex min-h-11 items-center" href={href(path)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SearchForm id="tim-lai" query={proposals?.query} />
      <p>
        <a className="button button-quiet" href={href(paths.home())}>
          {t.home}
        </a>{' '}
        <a className="button button-quiet" href={href(paths.products())}>
          {t.all}
        </a>
      </p>
    </div>
  );
}
