import { createContext, useContext } from 'react';

const NonceContext = createContext<string | undefined>(undefined);

/** Hands a page its nonce, on the server. */
export const NonceProvider = NonceContext.Provider;

/**
 * The word by which the browser knows scripts written into this very answer as ours; undefined in the
 * browser, where nothing may read it again.
 */
export const useNonce = (): string | undefined => useContext(NonceContext);
