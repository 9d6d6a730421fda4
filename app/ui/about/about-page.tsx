import type { Founder, ProvenanceCounts } from '~/domain/catalogue/about.server';
import type { PlainDate } from '~/domain/clock';
import type { SiteTexts } from '~/domain/words/site-text-keys';
import { paths } from '~/paths';
import { formatDay } from '../format';
import { hasKeeper, Keeper } from '../layout/keeper';
import { useHref, useLocale, useText } from '../locale';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { aboutText } from '../text/about';
import { ProvenancePanels } from './provenance-panels';

export type About = {
  today: PlainDate;
  counts: ProvenanceCounts;
  founders: Founder[];
  texts?: SiteTexts;
};

export function AboutPage({ today, counts, founders, texts = {} }: About) {
  const t = useText(aboutText);
  const locale = useLocale();
  const href = useHref();
  return (
    <div className="page pb-10">
      <Breadcrumbs crumbs={[{ label: t.title }]} />
      <h1>{t.title}</h1>
      <p className="mt-3 max-w-prose text-lg">{t.lead}</p>
      <div className="mt-10 space-y-12">
        <section aria-labelledby="nguon-goc">
          <h2 id="nguon-goc">{t.provenance}</h2>
          <p className="mt-1 max-w-prose">{t.provenanceText}</p>
          <ProvenancePanels counts={counts} />
          <p className="mt-3 max-w-prose">{t.unknown}</p>
        </section>
        <section aria-labelledby="hom-nay" className="max-w-prose">
          <h2 id="hom-nay">{t.stars}</h2>
          <p className="mt-1">{t.starsText(formatDay(today, locale))}</p>
          <a className="inline-flex min-h-11 items-center" href={href(paths.stars())}>
            {t.starsLink}
          </a>
        </section>
        <Movement founders={founders} />
        <div className="grid gap-10 md:grid-cols-2">
          <Points id="khong-lam" title={t.not} points={t.notList} />
          <Points id="sua-sai" title={t.correct} points={t.correctList} />
        </div>
        {hasKeeper(texts) && (
          <section aria-labelledby="nguoi-giu" className="max-w-prose">
            <h2 id="nguoi-giu">{t.keeper}</h2>
            <div className="mt-2 space-y-2">
              <Keeper texts={texts} linkClass="inline-flex min-h-11 items-center" />
            </div>
          </section>
        )}
        <section aria-labelledby="giay-phep" className="max-w-prose">
          <h2 id="giay-phep">{t.licences}</h2>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {t.licenceList.map(({ what, url }) => (
              <li key={url}>
                {what}{' '}
                <a href={url} rel="noreferrer">
                  {new URL(url).host + new URL(url).pathname}
                </a>
              </li>
            ))}
          </ul>
          <p className="mt-3">{t.rest}</p>
        </section>
      </div>
    </div>
  );
}

function Movement({ founders }: Pick<About, 'founders'>) {
  const t = useText(aboutText);
  const href = useHref();
  return (
    <section aria-labelledby="phong-trao" className="rounded-lg bg-indigo text-white">
      <div className="brocade h-3 rounded-t-lg" />
      <div className="p-5 md:p-8">
        <h2 id="phong-trao" className="text-turmeric-light">
          {t.movement}
        </h2>
        <p className="mt-2 max-w-prose">{t.movementText}</p>
        {founders.length > 0 && (
          <>
            <p className="mt-4">{t.founders}</p>
            <ul className="mt-2 grid gap-4 md:grid-cols-2">
              {founders.map(({ slug, name, commune }) => (
                <li key={slug}>
                  <a
                    className="inline-flex min-h-11 items-center font-bold text-lg text-white hover:text-turmeric-light"
                    href={href(paths.producer(slug))}
                  >
                    {name}
                  </a>
                  <p className="text-indigo-light">
                    {[commune, t.makes[slug]].filter(Boolean).join(' · ')}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

function Points({ id, title, points }: { id: string; title: string; points: readonly string[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="mt-2 max-w-prose list-disc space-y-2 pl-5">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
