import type { KindArt } from './art';
import { bananaArt, bananaLiquor, vinegarArt } from './bananas';
import { stickyCake } from './cakes';
import { flowerTea } from './camellia';
import { cloth, coasterSet, skirtArt, tablecloth } from './cloths';
import { fruitDrink, fruitWine } from './fruit-drinks';
import { mushrooms, woodEar } from './fungi';
import { gourd } from './gourds';
import { produce } from './harvest';
import { gingerArt, supplement } from './health';
import { footSoak, herbBath, herbBundle } from './herbs';
import { homestay } from './homestay';
import { honey } from './honey';
import { bonsai, lingzhi, lingzhiBonsai } from './lingzhi';
import { fermentedRoll, sausages, smokedMeat } from './meat';
import { motherChildBath } from './mother';
import { vermicelli } from './noodles';
import { aniseOil, essentialOil, lemongrassOil, mandarinOil } from './oils';
import { bolsterArt, neckPillowArt, pillowArt } from './pillows';
import { rice, youngRiceArt } from './rice';
import { herbPaste, massageOil } from './rubs';
import { bambooShoots, driedShoots } from './shoots';
import { liquor, oakedLiquor } from './spirits';
import { blackTurmeric, turmeric } from './starch';
import { budTea, herbTea, teaArt } from './tea';
import { bagArt, faceMask, hatArt } from './worn';

const arts = {
  sausages,
  'smoked-meat': smokedMeat,
  'fermented-roll': fermentedRoll,
  gourd,
  'bamboo-shoots': bambooShoots,
  'dried-bamboo-shoots': driedShoots,
  banana: bananaArt,
  produce,
  'herb-bundle': herbBundle,
  'herb-bath': herbBath,
  'foot-soak': footSoak,
  'mother-child-bath': motherChildBath,
  'herb-paste': herbPaste,
  'face-mask': faceMask,
  pillow: pillowArt,
  'neck-pillow': neckPillowArt,
  bolster: bolsterArt,
  bag: bagArt,
  cloth,
  tablecloth,
  skirt: skirtArt,
  'coaster-set': coasterSet,
  hat: hatArt,
  vermicelli,
  rice,
  'young-rice': youngRiceArt,
  'sticky-cake': stickyCake,
  tea: teaArt,
  'flower-tea': flowerTea,
  'herb-tea': herbTea,
  'bud-tea': budTea,
  liquor,
  'oaked-liquor': oakedLiquor,
  'banana-liquor': bananaLiquor,
  'fruit-wine': fruitWine,
  'fruit-drink': fruitDrink,
  vinegar: vinegarArt,
  mushrooms,
  'wood-ear': woodEar,
  lingzhi,
  'lingzhi-bonsai': lingzhiBonsai,
  bonsai,
  turmeric,
  'black-turmeric': blackTurmeric,
  supplement,
  ginger: gingerArt,
  honey,
  'essential-oil': essentialOil,
  'lemongrass-oil': lemongrassOil,
  'mandarin-oil': mandarinOil,
  'anise-oil': aniseOil,
  'massage-oil': massageOil,
  homestay,
} as const satisfies Record<string, KindArt>;

/** What a drawing shows. */
export type DrawingKind = keyof typeof arts;

/** Every kind, in the order of the catalogue: food, remedies, cloth, drinks, places. */
export const drawingKinds = Object.keys(arts) as readonly DrawingKind[];

/** How a kind is drawn. */
export function artOf(kind: DrawingKind): KindArt {
  return arts[kind];
}
