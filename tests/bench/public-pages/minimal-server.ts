import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import { installGlobals, type ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express from 'express';

/** Serves the minimal Remix page. Arguments: the build's file, port. */
const [file = '', port = ''] = process.argv.slice(2);
installGlobals({ nativeFetch: true });
const build = (await import(pathToFileURL(file).href)) as ServerBuild;
const app = express();
app.use(compression());
app.all('*', createRequestHandler({ build }));
app.listen(Number(port), () => process.send?.('listening'));
