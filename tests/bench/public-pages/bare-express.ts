import { readFileSync } from 'node:fs';
import express from 'express';

/** The least that Express can do: one page, compressed beforehand, from memory. Arguments: file, port. */
const [file = '', port = ''] = process.argv.slice(2);
const body = readFileSync(file);
const app = express();
app.get('*', (_request, response) => {
  response.type('html').set('Content-Encoding', 'br').send(body);
});
app.listen(Number(port), () => process.send?.('listening'));
