export function loader() { return new Response('producer-json'); }
