/** How the parts of a text stand out on a terminal. */
export interface Styles {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly name: (text: string) => string;
  readonly branch: (text: string) => string;
}

const plain = (text: string) => text;

/** For files and pipes. */
export const UNSTYLED: Styles = { title: plain, heading: plain, name: plain, branch: plain };
