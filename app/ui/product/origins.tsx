import type { ClaimOrigins } from '~/domain/catalogue/claim-origins';
import { useText } from '../locale';
import { claimText } from '../text/common';
import { originText } from '../text/producer';

type Keys = ReturnType<typeof useText<(typeof originText)['vi']>>['keys'];

/** "Nguồn": each page cited with what it supports, then what rests on no page. */
export function Origins({ origins }: { origins: ClaimOrigins<keyof Keys> }) {
  const t = useText(originText);
  const claim = useText(claimText);
  const words = (keys: (keyof Keys)[]) => keys.map((key) => t.keys[key]).join(', ');
  const others = (['verified', 'unseen', 'unsourced', 'sample'] as const).filter(
    (kind) => origins[kind].length > 0,
  );
  return (
    <section aria-labelledby="nguon">
      <h2 id="nguon">{t.title}</h2>
      <p className="text-ink-soft text-sm">
        {origins.cited.length > 0 || others.length > 0 ? t.intro : t.none}
      </p>
      {origins.cited.length > 0 && (
        <ul className="mt-3 space-y-2 text-sm">
          {origins.cited.map(({ source, supports }) => (
            <li key={source.url ?? source.label} className="border-line border-l-2 pl-3">
              {source.url ? (
                <a className="inline-block min-h-6" href={source.url} rel="noreferrer">
                  {source.label}
                </a>
              ) : source.original ? (
                claim.original(source.label)
              ) : (
                source.label
              )}
              <span className="text-ink-soft">
                {' '}
                {t.supports}: {words(supports)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <dl className="mt-3 space-y-1 text-sm">
          {others.map((kind) => (
            <div key={kind}>
              <dt className="inline font-bold">{t[kind]}: </dt>
              <dd className="inline">{words(origins[kind])}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
