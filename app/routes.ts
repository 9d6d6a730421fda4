import { layout, type RouteConfig, route } from '@remix-run/route-config';

const market = (name: string) => `routes/market/${name}.tsx`;
const account = (name: string) => `routes/account/${name}.tsx`;
const coop = (name: string) => `routes/coop/${name}.tsx`;
const coopFile = (name: string) => `routes/coop/${name}.ts`;
const desk = (name: string) => `routes/desk/${name}.tsx`;
const deskFile = (name: string) => `routes/desk/${name}.ts`;
const system = (name: string) => `routes/system/${name}.ts`;

/** Every address we answer. `en?` gives each page its English twin under /en. */
export default [
  route('healthz', system('health')),
  route('robots.txt', system('robots')),
  route('sitemap.xml', system('sitemap')),
  route('hinh-ve/tho-cam.svg', system('brocade')),
  route('hinh-ve/:kind/:view/:seed', system('drawing')),
  route('anh/:sha/:file', system('photo')),
  route('luot', system('visit')),
  route('en?/the-chia-se/:slug.jpg', system('share-card')),

  route('en?/san-pham.json', system('products-json')),
  route('en?/san-pham.csv', system('products-csv')),
  route('en?/san-pham/:slug.json', system('product-json')),
  route('en?/hop-tac-xa/:slug.json', system('producer-json')),
  route('en?/nhan-hieu/:slug.json', system('mark-json')),
  route('en?/xa/:code.json', system('commune-json')),
  route('en?/sao-con-han.atom', system('feed')),
  route('en?/goi-y', system('suggestions')),

  route('en?/htx/:coopSlug/anh', coopFile('photo-upload')),
  route('en?/htx/:coopSlug/giay-to/tep/:mediaId', coopFile('paper-file')),
  route('en?/htx/:coopSlug/gia-han/:recognitionId/danh-sach.csv', coopFile('renewal-csv')),
  route('en?/htx/:coopSlug/bang-tinh/:file', coopFile('sheet-download')),
  route('en?/htx/:coopSlug/in-an/nhan.pdf', coopFile('print-labels')),
  route('en?/htx/:coopSlug/in-an/the-ke/:slug.pdf', coopFile('print-card')),
  route('en?/htx/:coopSlug/in-an/ho-so.pdf', coopFile('print-profile')),
  route('en?/co-quan/tep/:mediaId', deskFile('paper-file')),
  route('en?/co-quan/nhat-ky/nhat-ky.csv', deskFile('audit-csv')),
  route('en?/co-quan/bao-cao/quy.xlsx', deskFile('report-quarter-xlsx')),
  route('en?/co-quan/xuat/bao-cao.xlsx', deskFile('reports-xlsx')),
  route('en?/dang-xuat', 'routes/account/sign-out.ts'),
  layout('routes/account/layout.tsx', [
    route('en?/dang-nhap', account('sign-in')),
    route('en?/dang-nhap/ma', account('second-factor')),
    route('en?/loi-moi/:secret', account('invitation')),
    route('en?/tai-khoan', account('account')),
    route('en?/tai-khoan/xac-thuc', account('enrol')),
  ]),
  layout('routes/coop/layout.tsx', [
    route('en?/htx/:coopSlug', coop('dashboard')),
    route('en?/htx/:coopSlug/san-pham', coop('products')),
    route('en?/htx/:coopSlug/san-pham/:productSlug', coop('product')),
    route('en?/htx/:coopSlug/san-pham/:productSlug/xem-truoc', coop('product-preview')),
    route('en?/htx/:coopSlug/san-pham/:productSlug/lich-su', coop('history'), {
      id: 'product-history',
    }),
    route('en?/htx/:coopSlug/ho-so', coop('profile')),
    route('en?/htx/:coopSlug/ho-so/xem-truoc', coop('profile-preview')),
    route('en?/htx/:coopSlug/ho-so/lich-su', coop('history'), { id: 'profile-history' }),
    route('en?/htx/:coopSlug/hoi-mua', coop('enquiries')),
    route('en?/htx/:coopSlug/hoi-mua/:id', coop('enquiry')),
    route('en?/htx/:coopSlug/giay-to', coop('papers')),
    route('en?/htx/:coopSlug/gia-han/:recognitionId', coop('renewal')),
    route('en?/htx/:coopSlug/bang-tinh', coop('sheet')),
    route('en?/htx/:coopSlug/in-an', coop('print')),
    route('en?/htx/:coopSlug/thanh-vien', coop('members')),
  ]),
  layout('routes/desk/layout.tsx', [
    route('en?/co-quan', desk('home')),
    route('en?/co-quan/duyet/:kind/:versionId', desk('review')),
    route('en?/co-quan/khai', desk('claims')),
    route('en?/co-quan/nguoi', desk('people')),
    route('en?/co-quan/bao-cao', desk('reports')),
    route('en?/co-quan/bao-cao/quy', desk('report-quarter')),
    route('en?/co-quan/nhat-ky', desk('audit')),
    route('en?/co-quan/nhat-ky/kiem-tra', desk('audit-verify')),
  ]),

  layout('routes/market/layout.tsx', [
    route('en?', market('home')),
    route('en?/san-pham', market('products')),
    route('en?/san-pham/:slug', market('product')),
    route('en?/hop-tac-xa', market('producers')),
    route('en?/hop-tac-xa/:slug', market('producer')),
    route('en?/nhan-hieu', market('marks')),
    route('en?/nhan-hieu/:slug', market('mark')),
    route('en?/ban-do', market('map')),
    route('en?/xa/:code', market('commune')),
    route('en?/sao-ocop', market('stars')),
    route('en?/gioi-thieu', market('about')),
    route('en?/hoi-mua', market('enquiry')),
    route('en?/hoi-mua/da-gui', market('enquiry-sent')),
    route('en?/hoi-mua/rut/:secret', market('take-back')),
    route('q/:code', system('qr')),
    route('*', market('not-found')),
  ]),
] satisfies RouteConfig;
