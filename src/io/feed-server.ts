import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Trouble } from '../model/trouble.ts';
import { answerFrom, type ServedFiles } from './feed-answer.ts';

/** Only this machine can ask; nothing is guarded by a password. */
const address = '127.0.0.1';

export interface FeedServer {
  /** The address without a path: `http://127.0.0.1:8040`. */
  readonly origin: string;
  /** Comes true once somebody has ended it: Ctrl+C. */
  readonly ended: Promise<void>;
}

/** Serves files, asked for anew at each request; port 0 is any that is free. */
export async function serveFiles(
  port: number,
  files: () => Promise<ServedFiles>,
): Promise<FeedServer> {
  const server = createServer(async (request, response) => {
    const { body, headers, status } = answerFrom(await files(), request);
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  });
  server.listen(port, address);
  await once(server, 'listening').catch((error) => {
    throw portTrouble(error, port);
  });
  const ended = once(server, 'close').then(() => {});
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  return { origin: `http://${address}:${(server.address() as AddressInfo).port}`, ended };
}

function portTrouble(error: NodeJS.ErrnoException, port: number): unknown {
  if (error.code === 'EADDRINUSE') return new Trouble({ code: 'port-taken', port });
  return error.code === 'EACCES' ? new Trouble({ code: 'port-forbidden', port }) : error;
}
