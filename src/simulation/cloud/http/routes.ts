/** Where a service that speaks REST has an operation. */
export interface Route {
  readonly operation: string;
  readonly method: string;
  /** With the names of members in braces. */
  readonly path: string;
  /** The members that travel in the query, by the name that they have there. */
  readonly query?: Readonly<Record<string, string>>;
}

/** The operations of Amazon Connect that helpers use. All other services name the operation in a header. */
const CONNECT: readonly Route[] = [
  { operation: 'DescribeContact', method: 'GET', path: '/contacts/{InstanceId}/{ContactId}' },
  { operation: 'GetContactAttributes', method: 'GET', path: '/contact/attributes/{InstanceId}/{InitialContactId}' },
  { operation: 'GetContactMetrics', method: 'POST', path: '/metrics/contact' },
  { operation: 'GetCurrentMetricData', method: 'POST', path: '/metrics/current/{InstanceId}' },
  {
    operation: 'GetEffectiveHoursOfOperations',
    method: 'GET',
    path: '/effective-hours-of-operations/{InstanceId}/{HoursOfOperationId}',
    query: { fromDate: 'FromDate', toDate: 'ToDate' },
  },
  { operation: 'StartOutboundVoiceContact', method: 'PUT', path: '/contact/outbound-voice' },
  { operation: 'StopContact', method: 'POST', path: '/contact/stop' },
  { operation: 'UpdateContactAttributes', method: 'POST', path: '/contact/attributes' },
  { operation: 'UpdateContactRoutingData', method: 'POST', path: '/contacts/{InstanceId}/{ContactId}/routing-data' },
];

export const ROUTES: Readonly<Record<string, readonly Route[]>> = { connect: CONNECT };

export interface Found {
  readonly operation: string;
  readonly input: Record<string, string>;
}

/** Which operation an address is of, and what it says of the input. */
export function findRoute(routes: readonly Route[], method: string, url: string): Found | undefined {
  const [path, query = ''] = url.split('?');
  for (const route of routes) {
    const inPath = route.method === method ? membersIn(route.path, path) : undefined;
    if (inPath) return { operation: route.operation, input: { ...inPath, ...inQuery(query, route) } };
  }
  return undefined;
}

function membersIn(template: string, path: string): Record<string, string> | undefined {
  const [names, given] = [template.split('/'), path.split('/')];
  if (names.length !== given.length) return undefined;
  const isLike = names.every((name, index) => name.startsWith('{') || name === given[index]);
  if (!isLike) return undefined;
  return Object.fromEntries(names.flatMap((name, index) => name.startsWith('{') ? [[name.slice(1, -1), decodeURIComponent(given[index])]] : []));
}

function inQuery(query: string, { query: members = {} }: Route): Record<string, string> {
  return Object.fromEntries([...new URLSearchParams(query)].flatMap(([name, value]) => members[name] ? [[members[name], value]] : []));
}
