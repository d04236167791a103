import { turmoil } from './private/turmoil';

turmoil(5000, 5000);
