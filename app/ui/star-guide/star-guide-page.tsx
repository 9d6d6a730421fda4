import type { PlainDate } from '~/domain/clock';
import type { Act } from '~/domain/taxonomy/find-acts.server';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { STAR_GUIDE_SOURCES, starGuideText } from '../text/star-guide';
import { ActsTable } from './acts-table';
import { BandsTable } from './bands-table';
import { GuideSection } from './guide-section';
import { PartsTable } from './parts-table';
import { StatusExamples } from './status-examples';
import { WhoTable } from './who-table';

/** Slug of the mark that OCOP stamps carry; its page exists once the registry has been filled. */
export const OCOP_MARK = 'nhan-hieu-chung-nhan-ocop-viet-nam';

export function StarGuidePage({
  today,
  acts,
  hasOcopMark,
}: {
  today: PlainDate;
  acts: Act[];
  hasOcopMark: boolean;
}) {
  const t = useText(starGuideText);
  const href = useHref();
  return (
    <div className="page pb-10">
      <Breadcrumbs crumbs={[{ label: t.title }]} />
      <h1>{t.title}</h1>
      <p className="mt-3 max-w-prose text-lg">{t.lead}</p>
      <div className="mt-8 grid gap-8 lg:grid-cols-[1fr_17rem] lg:gap-12">
        <Contents />
        <div className="space-y-12">
          <GuideSection id="trang-thai" title={t.statuses}>
            <p>{t.statusesText}</p>
            <StatusExamples today={today} />
          </GuideSection>
          <GuideSection id="thoi-han" title={t.validity} sources={STAR_GUIDE_SOURCES.validity}>
            <p>{t.validityText}</p>
            <p className="text-ink-soft text-sm">{t.validityUnconfirmed}</p>
          </GuideSection>
          <GuideSection id="san-pham" title={t.product} sources={STAR_GUIDE_SOURCES.product}>
            <p>{t.productText}</p>
            {hasOcopMark && (
              <p>
                <a className="inline-flex min-h-11 items-center" href={href(paths.mark(OCOP_MARK))}>
                  {t.mark}
                </a>
              </p>
            )}
          </GuideSection>
          <GuideSection id="diem" title={t.bands} sources={STAR_GUIDE_SOURCES.bands}>
            <BandsTable />
            <p className="text-ink-soft text-sm">{t.bandsNote}</p>
            <p className="text-ink-soft text-sm">{t.lowStars}</p>
          </GuideSection>
          <GuideSection id="ba-phan" title={t.parts} sources={STAR_GUIDE_SOURCES.criteria}>
            <PartsTable />
          </GuideSection>
          <GuideSection id="toi-thieu" title={t.minimum} sources={STAR_GUIDE_SOURCES.criteria}>
            <p>{t.minimumText}</p>
            <ul className="list-disc space-y-1 pl-5">
              {t.minimumExamples.map(([stars, text]) => (
                <li key={stars}>
                  <strong>{stars}:</strong> {text}.
                </li>
              ))}
            </ul>
          </GuideSection>
          <GuideSection id="ai-cong-nhan" title={t.who} sources={STAR_GUIDE_SOURCES.who}>
            <WhoTable />
            <p>{t.whoText}</p>
            <p>{t.rounds}</p>
          </GuideSection>
          <GuideSection id="van-ban" title={t.acts}>
            <ActsTable acts={acts} />
          </GuideSection>
          <GuideSection id="chua-xac-nhan" title={t.open}>
            <ul className="list-disc space-y-1 pl-5">
              {t.openList.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </GuideSection>
        </div>
      </div>
    </div>
  );
}

function Contents() {
  const t = useText(starGuideText);
  const sections: [id: string, title: string][] = [
    ['trang-thai', t.statuses],
    ['thoi-han', t.validity],
    ['san-pham', t.product],
    ['diem', t.bands],
    ['ba-phan', t.parts],
    ['toi-thieu', t.minimum],
    ['ai-cong-nhan', t.who],
    ['van-ban', t.acts],
    ['chua-xac-nhan', t.open],
  ];
  return (
    <nav
      aria-labelledby="trong-trang"
      className="no-print panel h-fit p-4 lg:sticky lg:top-4 lg:order-last"
    >
      <p id="trong-trang" className="font-bold text-indigo">
        {t.onPage}
      </p>
      <ul className="mt-1 grid sm:grid-cols-2 lg:grid-cols-1">
        {sections.map(([id, title]) => (
          <li key={id}>
            <a className="flex min-h-11 items-center" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
