import type { ProductCard } from '../catalogue/card';
import type { Contact } from '../producers/contact';
import type { Provenance, ShownText } from '../texts';

export type ChosenMaker = {
  slug: string;
  name: ShownText;
  contacts: Contact[];
  provenance: Provenance;
};

/** Products a buyer means to ask about, of one producer. */
export type ChosenProducer = {
  /** Null where no source names who makes them. */
  maker: ChosenMaker | null;
  /** Whether somebody there can read an enquiry. */
  takesEnquiries: boolean;
  cards: ProductCard[];
};
