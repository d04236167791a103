/** After how long a bot gives up on somebody who says nothing, in milliseconds. Nobody has published it. */
export const SILENCE = 5000;
