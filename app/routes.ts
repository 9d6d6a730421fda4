import { layout, type RouteConfig, route } from '@remix-run/route-config';

const market = (name: string) => `routes/market/${name}.tsx`;
const system = (name: string) => `routes/system/${name}.ts`;

/** Every address we answer. `en?` gives each page its English twin under /en. */
export default [
  route('healthz', system('health')),
  route('robots.txt', system('robots')),
  route('sitemap.xml', system('sitemap')),
  route('hinh-ve/tho-cam.svg', system('brocade')),
  route('hinh-ve/:kind/:view/:seed', system('drawing')),

  route('en?/san-pham.json', system('products-json')),
  route('en?/san-pham.csv', system('products-csv')),
  route('en?/san-pham/:slug.json', system('product-json')),
  route('en?/hop-tac-xa/:slug.json', system('producer-json')),
  route('en?/nhan-hieu/:slug.json', system('mark-json')),
  route('en?/xa/:code.json', system('commune-json')),
  route('en?/sao-con-han.atom', system('feed')),
  route('en?/goi-y', system('suggestions')),

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
    route('*', market('not-found')),
  ]),
] satisfies RouteConfig;
