import type { LoaderFunctionArgs } from '@remix-run/node';
import { getLetter } from '~/domain/chase/get-letter.server';
import { instantNow } from '~/domain/clock';
import { measureText } from '~/domain/print/fonts.server';
import { renderPages } from '~/domain/print/render-pages.server';
import { answering } from '~/http/answering.server';
import { requireDesk } from '~/http/officer.server';
import { pdf } from '~/http/pdf';
import { letterPages } from '~/ui/desk-chase/letter-pages';
import { chaseLetterText } from '~/ui/text/chase-letter';
import { siteText } from '~/ui/text/common';

/** `/co-quan/nhac-han/thu.pdf?cs=`: a letter to a producer about all that ends, left to be signed. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting } = await requireDesk(args, 'chase');
  const { clock, siteUrl } = args.context;
  const slug = new URL(args.request.url).searchParams.get('cs') ?? '';
  const letter = answering(() => getLetter(acting, slug));
  const file = await renderPages(letterPages(letter, siteUrl, measureText), {
    title: chaseLetterText.title(letter.producer.name),
    author: letter.issuer ?? siteText.vi.name,
    locale: 'vi',
    now: instantNow(clock),
  });
  const answer = pdf(file, `thu-nhac-han-${letter.producer.slug}`);
  answer.headers.set('Cache-Control', 'private, no-store');
  return answer;
}
