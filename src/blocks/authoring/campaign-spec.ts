import { BlockSpec, ErrorSpec } from '../../language/spec';

const PAGE = 'https://docs.aws.amazon.com/connect/latest/adminguide/';
/** The guide's own documents of campaigns. */
export const CAMPAIGN_DOCS = `${PAGE}create-campaigns-api-cli.html`;
const FAILURE: ErrorSpec = { type: 'NoMatchingError', required: true, meaning: 'failure' };

/** Blocks of campaign flows have contacts only at their end, so that no channel restricts them. */
export function campaignSpec(spec: Pick<BlockSpec, 'block' | 'type' | 'category' | 'parameters' | 'summary'> & Partial<BlockSpec>): BlockSpec {
  return { docs: CAMPAIGN_DOCS, errors: [FAILURE], flowTypes: ['CAMPAIGN'], ...spec };
}

/** An action that the guide names without its parameters: nothing about them can be judged. */
export function unpublishedSpec(block: string, type: string, page: string, more: Partial<BlockSpec> = {}): BlockSpec {
  return campaignSpec({
    block,
    type,
    category: 'integrate',
    docs: `${PAGE}${page}.html`,
    parameters: [],
    openParameters: true,
    errors: [{ ...FAILURE, required: false }],
    summary: (parameters) => Object.keys(parameters).join(', '),
    ...more,
  });
}
