import type { Json } from '../../../language/json';
import type { Place } from '../place';

/** Resolves one function of a template. */
export type Intrinsic = (argument: Json, place: Place) => Json | undefined;
