import type { Letter } from '~/domain/chase/get-letter.server';
import type { Measure } from '~/domain/print/break-lines';
import type { PrintPage } from '~/domain/print/page';
import { paths } from '~/paths';
import { formatDay } from '../format';
import { span, tagOf } from '../print/claim-spans';
import type { TextStyle } from '../print/column';
import { inks } from '../print/inks';
import { chaseLetterText } from '../text/chase-letter';
import { renewalText } from '../text/renewal';
import { type Flow, SHEET, startFlow, TEXT_WIDTH } from './letter-flow';
import { drawLetterHead, drawSignature, SIGNATURE } from './letter-frame';
import { drawLetterTable } from './letter-table';

const BODY: TextStyle = { weight: 'regular', sizes: [11, 11], leading: 1.4 };
const PARAGRAPH = 2;
const INDENT = 8;

/**
 * A letter to a producer about what ends, in the form of letters of offices (Decree 30/2020/NĐ-CP,
 * annex I). Whatever nobody told us, the office, its number and who signs, is a dotted line.
 */
export function letterPages(letter: Letter, siteUrl: string, measure: Measure): PrintPage[] {
  const t = chaseLetterText;
  const { producer, items, prepare, today } = letter;
  const flow = startFlow(measure);
  drawLetterHead(letter, flow);
  const name = span(producer.name, { weight: 'semibold' });
  const place = producer.commune ? span(`(${producer.commune.name})`) : [];
  flow.add([{ text: t.to }, ...name, ...place, ...tagOf(producer.provenance, 'vi')], {
    ...BODY,
    align: 'centre',
  });
  flow.space(5);
  paragraph(flow, t.opening(formatDay(today, 'vi')));
  drawLetterTable(items, flow);
  flow.space(4);
  if (items.some(({ band }) => band === 'unsettled')) paragraph(flow, t.unsettled);
  const starred = items.filter(({ kind }) => kind === 'recognition');
  if (starred.length > 0) {
    paragraph(flow, t.starsTerm);
    paragraph(flow, t.prepare(producer.name));
    for (const [index, key] of prepare.entries()) {
      bullet(flow, `${renewalText.vi.items[key]}${index < prepare.length - 1 ? ';' : '.'}`);
    }
    flow.space(PARAGRAPH);
    paragraph(flow, t.pages);
    for (const { id, products } of starred) {
      const url = siteUrl + paths.coop(producer.slug, `gia-han/${id}`);
      linkLine(flow, products.map((product) => product.name).join(', '), url);
    }
    flow.space(PARAGRAPH);
  }
  if (starred.length < items.length) paragraph(flow, t.rightsTerm);
  // A page with nothing but a signature could be put under another letter.
  flow.keep(flow.fit(span(t.closing(producer.name)), BODY, TEXT_WIDTH).height + SIGNATURE);
  flow.add(span(t.closing(producer.name)), BODY);
  drawSignature(flow);
  numberPages(flow);
  return flow.pages;
}

function paragraph(flow: Flow, text: string): void {
  flow.add(span(text), BODY);
  flow.space(PARAGRAPH);
}

function bullet(flow: Flow, text: string): void {
  const words = flow.fit(span(text), BODY, TEXT_WIDTH - INDENT);
  const dash = flow.fit([{ text: '-' }], BODY, INDENT);
  flow.keep(words.height);
  const y = flow.top();
  flow.put(
    [
      ...flow.draw(dash, { x: SHEET.left + INDENT - 4, y, width: INDENT }),
      ...flow.draw(words, { x: SHEET.left + INDENT, y, width: TEXT_WIDTH - INDENT }),
    ],
    words.height + 0.6,
  );
}

/** An address that can be read on paper and opened on a screen. */
function linkLine(flow: Flow, name: string, url: string): void {
  const words = flow.fit(
    [...span(`${name}:`), { text: url, colour: inks.name }],
    { ...BODY, sizes: [10, 10] },
    TEXT_WIDTH - INDENT,
  );
  flow.keep(words.height);
  const box = { x: SHEET.left + INDENT, y: flow.top(), width: TEXT_WIDTH - INDENT };
  flow.put(
    [...flow.draw(words, box), { kind: 'link', box: { ...box, height: words.height }, url }],
    words.height + 0.6,
  );
}

/** In the middle of the upper margin, from the second page on. */
function numberPages(flow: Flow): void {
  flow.pages.forEach((page, index) => {
    if (index === 0) return;
    const text = flow.fit([{ text: String(index + 1) }], BODY, TEXT_WIDTH);
    page.items.push(...flow.draw(text, { x: SHEET.left, y: 10, width: TEXT_WIDTH }, 'centre'));
  });
}
