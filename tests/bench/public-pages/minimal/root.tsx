import { Outlet } from '@remix-run/react';

/** The least that a Remix page can be. */
export default function Root() {
  return (
    <html lang="ko">
      <head>
        <meta charSet="utf-8" />
        <title>KAIN</title>
      </head>
      <body><Outlet /></body>
    </html>
  );
}
