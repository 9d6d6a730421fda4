export function loader() { return new Response('commune-json'); }
