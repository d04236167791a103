declare module 'dynalite' {
  import type { Server } from 'http';

  export default function dynalite(options?: { createTableMs?: number }): Server;
}
