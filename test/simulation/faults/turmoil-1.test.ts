import { turmoil } from './private/turmoil';

turmoil(0, 5000);
