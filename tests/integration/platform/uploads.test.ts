import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { downloadResponse } from '~/platform/downloads.server';
import { readUpload } from '~/platform/uploads.server';

const pdf = (size = 100) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size)]);

function post(fill: (form: FormData) => void): Request {
  const form = new FormData();
  fill(form);
  return new Request('http://localhost/', { method: 'POST', body: form });
}

const options = { accept: ['pdf', 'png', 'hwp'] as const, uploadedBy: null };
const kept = () => readdirSync(`${process.env.DATA_DIRECTORY}/files`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

describe('readUpload', () => {
  it('keeps a file and gives it back', async () => {
    const bytes = pdf();
    const { form, files, refused } = await readUpload(
      post((f) => {
        f.set('note', '안녕하세요');
        f.set('plan', new File([bytes], '../../사업 계획서\u202E.pdf'));
      }),
      options,
    );
    expect(refused).toEqual([]);
    expect(form.get('note')).toBe('안녕하세요');
    expect(files).toMatchObject([{ field: 'plan', fileName: '사업 계획서.pdf', mediaType: 'application/pdf', size: bytes.length }]);
    const answer = await downloadResponse(files[0]!, new Request('http://localhost/'), () => Promise.resolve(true));
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(answer.headers.get('Content-Disposition')).toContain("filename*=UTF-8''%EC%82%AC");
  });

  it('names what it does not take, and keeps the typed fields', async () => {
    const { form, files, refused } = await readUpload(
      post((f) => {
        f.set('note', 'kept');
        f.append('files', new File([pdf(25 * 1024 * 1024)], 'large.pdf'));
        f.append('files', new File([], 'empty.pdf'));
        f.append('files', new File(['<script>alert(1)</script>'], 'page.pdf'));
        f.append('files', new File([pdf()], 'program.exe'));
        f.append('files', new File([], ''));
      }),
      options,
    );
    expect(form.get('note')).toBe('kept');
    expect(files).toEqual([]);
    expect(refused.map(({ fileName, reason }) => [fileName, reason])).toEqual([
      ['large.pdf', 'too_large'], ['empty.pdf', 'empty'], ['page.pdf', 'file_type'], ['program.exe', 'file_type'],
    ]);
  });

  it('takes no more files than it may', async () => {
    const { files, refused } = await readUpload(
      post((f) => [1, 2, 3].forEach((n) => f.append('files', new File([pdf()], `${n}.pdf`)))),
      { ...options, maximumFiles: 2 },
    );
    expect(files).toHaveLength(2);
    expect(refused).toMatchObject([{ fileName: '3.pdf', reason: 'too_many' }]);
  });

  it('leaves nothing behind of a broken body', async () => {
    const whole = Buffer.from(await post((f) => f.set('plan', new File([pdf()], 'a.pdf'))).arrayBuffer());
    const boundary = /^--(\S+)/.exec(whole.toString('latin1'))?.[1];
    const before = kept();
    const broken = new Request('http://localhost/', {
      method: 'POST', body: whole.subarray(0, whole.length - 20), headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` },
    });
    await expect(readUpload(broken, options)).rejects.toMatchObject({ init: { status: 400 } });
    expect(kept()).toBe(before);
  });

  it.each(['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'])('answers 400 to %s', async (type) => {
    const request = new Request('http://localhost/', { method: 'POST', body: '{}', headers: { 'Content-Type': type } });
    await expect(readUpload(request, options)).rejects.toMatchObject({ init: { status: 400 } });
  });
});
