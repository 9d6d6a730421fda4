import type { Measure } from '~/domain/print/break-lines';
import type { Box, PrintItem } from '~/domain/print/page';
import type { ProducerFacts } from '~/domain/producers/producer-facts';
import type { Locale } from '~/paths';
import { paperText } from '../text/print';
import { producerText } from '../text/producer';
import { addressSpans } from './address-spans';
import { span, tagOf, unknown } from './claim-spans';
import { type Column, startColumn } from './column';
import { inks } from './inks';
import type { ProfilePage } from './profile';
import { BODY, HEADING, SMALL } from './profile-type';
import { qrSquare } from './qr-square';
import { rightSpans } from './right-spans';
import { setRows } from './rows';

const CODE = 40;

/** The code, where the producer is, how to reach it, and the marks it may use. */
export function drawSide(
  facts: ProducerFacts,
  { address, locale }: ProfilePage,
  box: Box,
  measure: Measure,
): PrintItem[] {
  const t = paperText[locale];
  const qr = qrSquare(address, CODE);
  const top = box.y + CODE + qr.quiet;
  const column = startColumn({ ...box, y: top, height: box.y + box.height - top }, measure);
  column.add([{ text: t.scanProducer, colour: inks.soft }], { ...SMALL, height: 8 });
  column.space(5);
  const place = addressSpans(facts.address, locale);
  column.add([{ text: t.address }], HEADING);
  column.space(0.5);
  column.add(place.now.length > 0 ? place.now : [unknown(locale)], { ...BODY, height: 18 });
  column.add(place.before, { ...SMALL, height: 15 });
  column.space(5);
  column.add([{ text: t.contacts }], HEADING);
  column.space(0.5);
  drawContacts(facts, locale, column);
  column.space(5);
  drawMarks(facts, locale, column);
  return [
    qr.at(box.x, box.y),
    { kind: 'link', box: { ...box, width: CODE, height: CODE }, url: address },
    ...column.items,
  ];
}

function drawContacts({ contacts }: ProducerFacts, locale: Locale, column: Column): void {
  if (contacts.length === 0) {
    column.add([{ text: paperText[locale].noContacts, colour: inks.soft }], {
      ...BODY,
      height: 10,
    });
  }
  for (const { kind, value, provenance } of contacts) {
    const label = { text: `${producerText[locale].contact[kind]}:`, colour: inks.soft };
    const style = { ...BODY, height: 13 };
    column.add([label, ...span(value), ...tagOf(provenance, locale)], style);
    column.space(1);
  }
}

function drawMarks({ rights }: ProducerFacts, locale: Locale, column: Column): void {
  const t = paperText[locale];
  const marks = rightSpans(rights, locale);
  if (marks.length === 0) return;
  column.add([{ text: t.marks }], HEADING);
  column.space(0.5);
  const rows = marks.map((spans) => [column.fit(spans, { ...BODY, height: 22 })]);
  setRows(rows, column, (count) => t.moreMarks(count));
}
