import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { InvalidError } from '~/domain/errors';
import { createProduct } from '~/domain/listings/create-product.server';
import { listOwnProducts } from '~/domain/listings/list-own-products.server';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { requireMember } from '~/http/member.server';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { OwnProductsPage } from '~/ui/edit/own-products-page';
import { editText } from '~/ui/text/edit';

export async function loader(args: LoaderFunctionArgs) {
  const { acting, producer } = await requireMember(args);
  const locale = localeOf(args.request);
  return { locale, coop: producer.slug, products: listOwnProducts(acting, producer.id, locale) };
}

export async function action(args: ActionFunctionArgs) {
  const { acting, producer } = await requireMember(args);
  const name = String((await readSmallForm(args.request)).get('name') ?? '').slice(0, 1000);
  try {
    const slug = answering(() => createProduct(acting, producer.id, name));
    const path = paths.coop(producer.slug, `san-pham/${slug}`);
    return redirect(inLocale(localeOf(args.request), path), 303);
  } catch (error) {
    if (error instanceof InvalidError) return data({ name, fault: error.fields.name }, 422);
    throw error;
  }
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: editText[loaded?.locale ?? 'vi'].products },
  { name: 'robots', content: 'noindex' },
];

export default function Products() {
  const { coop, products } = useLoaderData<typeof loader>();
  return (
    <OwnProductsPage coop={coop} products={products} failed={useActionData<typeof action>()} />
  );
}
