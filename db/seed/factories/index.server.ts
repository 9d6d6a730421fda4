export * from './featured.server';
export * from './marks.server';
export * from './people.server';
export * from './producers.server';
export * from './products.server';
export * from './recognitions.server';
