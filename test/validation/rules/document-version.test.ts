import { disconnect } from '../../../src/validation/private/examples';
import { documentVersion } from '../../../src/validation/rules/document-version';
import { describeRule, inbound } from '../../private/rule-examples';

const version = (Version: string | number | null) => ({ ...inbound(disconnect('Hang up')), top: { Version } });

describeRule(documentVersion, { 'the version of today': version('2019-10-30') }, {
  'another date': [version('2019-10-31'), 'Version'],
  'no text': [version(2019), 'Version'],
  'nothing': [version(null), 'Version'],
});
