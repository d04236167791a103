import { LINK, Proof, proofsIn } from './proofs';

/** A row of GUIDE.md. */
export interface GuideRow {
  readonly system: string;
  /** The page of the service. */
  readonly page: string;
  /** Everything that is set as code: names of the API and of rules. */
  readonly names: readonly string[];
  readonly proofs: readonly Proof[];
}

/** The rows of the tables of a document that have three columns: a system, what there is for it, and what proves it. */
export function guideRows(markdown: string): GuideRow[] {
  return markdown.split('\n').map((line) => /^\| (.+) \| (.+) \| (.+) \|$/.exec(line))
    .filter((match) => match !== null && !/^(-|system)/.test(match[1]))
    .map((match) => rowOf(match!.slice(1)));
}

function rowOf([system, given, proof]: string[]): GuideRow {
  const [[, name, page] = ['', system, '']] = system.matchAll(LINK);
  return {
    system: name,
    page,
    names: [...given.matchAll(/`([^`]+)`/g)].map(([, code]) => code),
    proofs: proofsIn(proof),
  };
}
