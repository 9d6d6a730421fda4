import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type HeadersArgs,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { instantNow } from '~/domain/clock';
import type { ChosenProducer } from '~/domain/enquiries/chosen';
import { createEnquiry } from '~/domain/enquiries/create-enquiry.server';
import { findChosen } from '~/domain/enquiries/find-chosen.server';
import { findFurther } from '~/domain/enquiries/find-further.server';
import {
  checkEnquiry,
  type Enquiry,
  isSending,
  MAX_PRODUCTS,
  NOTHING_TYPED,
  readSlugs,
  readTypedEnquiry,
  type TypedEnquiry,
} from '~/domain/enquiries/form';
import { clientAddress } from '~/http/client-address';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { LESS_EACH, limitKey, limitsOf } from '~/http/rate-limit.server';
import { requireOwnForm } from '~/http/session.server';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, type Locale, paths } from '~/paths';
import { type EnquiryForm, EnquiryPage, type Wait } from '~/ui/enquiry/enquiry-page';
import { pageMeta } from '~/ui/meta';
import { enquiryText } from '~/ui/text/enquiry';

/** `/hoi-mua?sp=slug&sp=slug2`: the list lives in the address; what is typed never does. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const productSlugs = readSlugs(params.getAll('sp')).slice(0, MAX_PRODUCTS);
  const typed = { ...NOTHING_TYPED, productSlugs, search: params.get('tim') ?? '' };
  const locale = localeOf(request);
  // Nobody's yet: browsers may keep what was typed for whoever goes back to it.
  const headers = { 'Cache-Control': 'private, no-cache' };
  return data({ locale, ...readForm(context, locale, typed) }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  requireOwnForm(request);
  const sent = await readSmallForm(request);
  const locale = localeOf(request);
  const typed = readTypedEnquiry(sent);
  const form = readForm(context, locale, typed);
  if (!isSending(sent)) return answer(form, 200);

  // Whoever cannot read it is shown apart and sent nothing.
  const open = form.producers.filter((producer) => producer.takesEnquiries);
  const productSlugs = open.flatMap(({ cards }) => cards.map(({ slug }) => slug));
  const { enquiry, faults } = checkEnquiry({ ...typed, productSlugs });
  if (faults) {
    const chosen = typed.productSlugs.length > 0;
    const products = faults.products === 'missing' && chosen ? 'not-open' : faults.products;
    return answer({ ...form, faults: products ? { ...faults, products } : faults }, 422);
  }
  const wait = await takeTurn(request, context, open);
  if (wait) return answer({ ...form, wait }, 429);
  return redirect(inLocale(locale, send(context, enquiry)), 303);
}

/** Sends it and gives the page that says to whom. */
function send({ db, clock }: AppLoadContext, enquiry: Enquiry): string {
  const { received, secret } = createEnquiry({ db, now: instantNow(clock) }, enquiry);
  const to = received.map(({ producerSlug }) => `&htx=${encodeURIComponent(producerSlug)}`);
  return `${paths.enquirySent(received.length)}${to.join('')}&rut=${secret}`;
}

function readForm(context: AppLoadContext, locale: Locale, typed: TypedEnquiry): EnquiryForm {
  const reading = readingOf(context);
  const { producers, unknown } = findChosen(reading, typed.productSlugs, locale);
  const cards = producers.flatMap((producer) => producer.cards);
  return {
    typed,
    producers,
    unknown: unknown.length,
    further: findFurther(reading, typed.search, cards, locale),
    faults: {},
    wait: null,
  };
}

/**
 * Counts the enquiry for each of its receivers, or says how long to wait. Where a producer receives
 * more than people write, each address may send it fewer, so that nobody uses up the turns of others.
 */
async function takeTurn(
  request: Request,
  context: AppLoadContext,
  producers: readonly ChosenProducer[],
): Promise<Wait | null> {
  const { enquiry, pacedEnquiry, enquiryToProducer } = limitsOf(context);
  const address = limitKey(clientAddress(request));
  const makers = producers.flatMap(({ maker }) => maker ?? []);
  const turns = await Promise.all(
    makers.map(async ({ slug, name }) => {
      const key = `${slug} ${address}`;
      const isFlooded = !(await enquiryToProducer.peek(slug)).allowed;
      const points = isFlooded ? LESS_EACH.enquiry : 1;
      const turn = await enquiry.take(key, points);
      if (turn.allowed)
        return { ...turn, slug, name, giveBack: () => enquiry.giveBack(key, points) };
      const paced = isFlooded ? turn : await pacedEnquiry.take(key);
      return { ...paced, slug, name, giveBack: () => pacedEnquiry.clear(key) };
    }),
  );
  const refused = turns.filter(({ allowed }) => !allowed);
  if (refused.length === 0) {
    await Promise.all(makers.map(({ slug }) => enquiryToProducer.take(slug)));
    return null;
  }
  await Promise.all(turns.map(({ allowed, giveBack }) => allowed && giveBack()));
  const seconds = Math.max(...refused.map(({ retryAfterSeconds }) => retryAfterSeconds));
  return { seconds, makers: refused.map(({ name }) => name.text) };
}

function answer(form: EnquiryForm, status: 200 | 422 | 429) {
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  if (form.wait) headers.set('Retry-After', String(form.wait.seconds));
  return data(form, { status, headers });
}

export const headers = ({ actionHeaders, loaderHeaders }: HeadersArgs) =>
  actionHeaders.has('Cache-Control') ? actionHeaders : loaderHeaders;

export function meta({ data: loaded, matches }: MetaArgs<typeof loader>) {
  if (!loaded) return [];
  const t = enquiryText[loaded.locale];
  return pageMeta(matches, {
    title: t.title,
    description: t.description,
    path: inLocale(loaded.locale, paths.enquiry()),
    hidden: true,
  });
}

export default function Enquire() {
  const loaded = useLoaderData<typeof loader>();
  return <EnquiryPage form={useActionData<typeof action>() ?? loaded} />;
}
