import { products, recognitions } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { paths } from '~/paths';
import type { TestSite } from './site';

/** The cooperative of the first owner, and one of its products. */
export const COOP = 'htx-nhung-luy';
export const PRODUCT = 'lap-xuong-gac-bep';

const desk = (...pages: Parameters<typeof paths.desk>[0][]) =>
  pages.map((page) => paths.desk(page));
const coop = (...pages: Parameters<typeof paths.coop>[1][]) =>
  pages.map((page) => paths.coop(COOP, page));

/** The pages behind the sign-in of a filled catalogue, by the first account that may open them. */
export function workspacePages({ db }: Pick<TestSite, 'db'>) {
  const renewal = db
    .select({ id: recognitions.id })
    .from(recognitions)
    .innerJoin(products, eq(products.id, recognitions.productId))
    .where(eq(products.slug, PRODUCT))
    .get();
  if (!renewal) throw new Error(`${PRODUCT} was recognised`);
  const product = `san-pham/${PRODUCT}` as const;
  return {
    owner: [
      paths.account(),
      paths.eraseAccount(),
      ...coop('', 'san-pham', product, `${product}/lich-su`, `${product}/xem-truoc`),
      ...coop('ho-so', 'ho-so/lich-su', 'ho-so/xem-truoc', 'hoi-mua', 'giay-to'),
      ...coop(`gia-han/${renewal.id}`, 'bang-tinh', 'in-an', 'thanh-vien'),
    ],
    province: [
      ...desk('', 'khai', 'mau-ly-do', 'nguoi', 'nhac-han', 'nhac-han/quy'),
      ...desk('quyet-dinh', 'quyet-dinh/moi', 'quyet-dinh/nhap', `quyet-dinh/${renewal.id}`),
      ...desk('nhan-hieu', 'nhan-hieu/moi', 'gioi-thieu', 'gioi-thieu/moi'),
      ...desk('co-so', 'co-so/moi', `co-so/${COOP}`, `co-so/${COOP}/khen-thuong`),
      ...desk('bao-cao', 'bao-cao/quy', 'nhat-ky', 'nhat-ky/kiem-tra'),
    ],
    administrator: [...desk('noi-chon', 'tu-ngu', 'chu-tren-trang'), paths.enrol()],
  };
}
