export function loader() { return new Response('product-json'); }
