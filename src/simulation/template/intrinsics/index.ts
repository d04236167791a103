import { CONDITIONS } from './conditions';
import type { Intrinsic } from './intrinsic';
import { MAPPINGS } from './mappings';
import { REFERENCES } from './references';
import { TEXTS } from './texts';

export const INTRINSICS: Readonly<Record<string, Intrinsic>> = { ...CONDITIONS, ...MAPPINGS, ...REFERENCES, ...TEXTS };
