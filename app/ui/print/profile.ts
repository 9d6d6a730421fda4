import type { Measure } from '~/domain/print/break-lines';
import type { Box, PrintItem, PrintPage } from '~/domain/print/page';
import type { ProducerFacts } from '~/domain/producers/producer-facts';
import type { Locale } from '~/paths';
import { brocadeFor } from '../drawings/brocade';
import { formatDay } from '../format';
import { whenWords } from '../product/when';
import { siteText } from '../text/common';
import { paperText } from '../text/print';
import { producerText } from '../text/producer';
import { brocadeBand } from './brocade-band';
import { span, tagOf } from './claim-spans';
import { type Column, startColumn } from './column';
import { inks } from './inks';
import { drawMain } from './profile-main';
import { drawSide } from './profile-side';
import { BODY } from './profile-type';

const PAGE = { width: 210, height: 297 };
const MARGIN = 17;
const BAND = 7;
const GUTTER = 10;
const SIDE = 56;
const FOOT = 12;

export type ProfilePage = {
  /** The producer's page, which the QR opens. */
  address: string;
  today: string;
  locale: Locale;
};

/** One A4 page on a producer: who, where, what they make under which stars and marks. */
export function profile(facts: ProducerFacts, page: ProfilePage, measure: Measure): PrintPage {
  const inner = { x: MARGIN, y: BAND * 2 + 8, width: PAGE.width - 2 * MARGIN, height: 0 };
  const bottom = PAGE.height - BAND - 6 - FOOT;
  const head = startColumn({ ...inner, height: 50 }, measure);
  drawHead(facts, page.locale, head);
  const top = head.top() + 7;
  const body = { ...inner, y: top, height: bottom - top };
  const main = drawMain(
    facts,
    page.locale,
    { ...body, width: body.width - SIDE - GUTTER },
    measure,
  );
  const side = { ...body, x: body.x + body.width - SIDE, width: SIDE };
  const pattern = brocadeFor(facts.slug);
  return {
    ...PAGE,
    items: [
      ...brocadeBand({ x: 0, y: BAND, width: PAGE.width, height: BAND }, pattern),
      ...brocadeBand({ x: 0, y: PAGE.height - BAND - 4, width: PAGE.width, height: BAND }, pattern),
      ...head.items,
      ...main,
      ...drawSide(facts, page, side, measure),
      ...drawFoot(page, { ...inner, y: bottom + 1, height: FOOT - 3 }, measure),
    ],
  };
}

function drawHead(facts: ProducerFacts, locale: Locale, column: Column): void {
  const t = paperText[locale];
  const words = producerText[locale];
  const name = span(facts.name.text);
  column.add(name.length > 0 ? name : span(facts.slug), {
    weight: 'semibold',
    sizes: [26, 15],
    height: 24,
    leading: 1.2,
    colour: inks.name,
    balanced: true,
  });
  const known = facts.founded.latest ?? facts.founded.earliest;
  const parts = [
    facts.legalForm && words.legalForm[facts.legalForm],
    known && t.founded(whenWords(facts.founded, locale)),
    facts.womenLed && words.womenLed,
    facts.minorityLed && words.minorityLed,
  ].filter(Boolean);
  column.space(1);
  const line = [
    ...span(parts.join(' · '), { colour: inks.soft }),
    ...tagOf(facts.provenance, locale),
  ];
  column.add(line, { ...BODY, height: 9 });
  const closedOn = facts.closedOn && formatDay(facts.closedOn, locale);
  const merged = facts.mergedInto && `${words.mergedInto} ${facts.mergedInto.name}.`;
  const gone = facts.status === 'listed' ? null : (merged ?? words.closed(closedOn));
  if (gone) column.add(span(gone, { colour: inks.accent }), { ...BODY, height: 9 });
}

function drawFoot({ today, locale }: ProfilePage, box: Box, measure: Measure): PrintItem[] {
  const column = startColumn(box, measure);
  column.add(
    [
      { text: siteText[locale].name, weight: 'semibold' },
      { text: '·' },
      { text: paperText[locale].asOf(formatDay(today, locale)) },
    ],
    { weight: 'regular', sizes: [8.5, 7], colour: inks.soft },
  );
  return column.items;
}
