import { useLoaderData } from '@remix-run/react';

/** As many elements and bytes as the portal's page has. */
export function loader() {
  const { ELEMENTS, BYTES } = process.env;
  const elements = Number(ELEMENTS);
  const words = '한국 AI 기업의 세계 진출, 일곱 거점에서 시작합니다. '.repeat(8);
  const length = Math.max(1, Math.round((Number(BYTES) / elements - '<p></p>'.length) / (Buffer.byteLength(words) / words.length)));
  return Array.from({ length: elements }, () => words.repeat(Math.ceil(length / words.length)).slice(0, length));
}

export default function Page() {
  return useLoaderData<typeof loader>().map((words, i) => <p key={i}>{words}</p>);
}
